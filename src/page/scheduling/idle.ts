/** Waits until the page is idle. */
import { ornament } from '../ornament.js';

/** Where there is no `requestIdleCallback`, as in Safari, or only a half of it, the page gets this long to do its own work, in milliseconds. */
const delay = 50;
/** How long after its time a moment may come, in milliseconds: some that stand in for `requestIdleCallback` never bring one. */
const grace = 2000;

/**
 * Calls a listener when the page is idle.
 *
 * @param timeout how long a busy page can delay it, in milliseconds
 * @returns cancels it
 */
export function whenIdle(listener: () => void, timeout: number): () => void {
  const { requestIdleCallback: request, cancelIdleCallback: cancel } = globalThis as Partial<typeof globalThis>;
  let isDue = true;
  let timer: ReturnType<typeof setTimeout> | undefined = undefined;
  const end = (): void => {
    isDue = false;
    clearTimeout(timer);
  };
  const come = (): void => {
    if (!isDue) return;
    end();
    listener();
  };
  const handle = cancel && ornament(() => request?.(come, { timeout }));
  timer = setTimeout(come, handle === undefined ? delay : timeout + grace);
  return () => {
    end();
    if (handle !== undefined) ornament(() => cancel?.(handle));
  };
}

/** How long a page that is busy after it has loaded can delay what is loaded ahead of the reader, in milliseconds. */
const longestWait = 2000;

/**
 * Calls a listener when the page is idle after it has loaded, its images and scripts included.
 *
 * @returns cancels it
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
