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
