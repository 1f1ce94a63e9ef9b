/** A moment at which the page has nothing else to do. */

/** How long Safari waits, which has no such moments, in milliseconds: the page comes first. */
const pause = 50;

/**
 * Calls a listener at such a moment.
 *
 * @param patience how long a busy page can put it off, in milliseconds
 * @returns what gives it up
 */
export function whenIdle(listener: () => void, patience: number): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(listener, pause);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(listener, { timeout: patience });
  return () => cancelIdleCallback(request);
}

/** How long a page that goes on working after it has loaded can put off what comes ahead of the reader, in milliseconds. */
const longestWait = 2000;

/**
 * Calls a listener at such a moment once the page has loaded, its images and scripts included.
 *
 * @returns what gives it up
 */
export function whenPageIdle(listener: () => void): () => void {
  if (document.readyState === 'complete') return whenIdle(listener, longestWait);
  let stop = (): void => removeEventListener('load', loaded);
  const loaded = (): void => {
    stop = whenIdle(listener, longestWait);
  };
  addEventListener('load', loaded, { once: true });
  return () => stop();
}
