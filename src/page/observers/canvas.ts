/** A browser that resets its graphics takes what is on a canvas, and gives an empty one back, or none. */

/** How long it may take to give it back, in milliseconds. */
const grace = 2000;

export interface CanvasLoss {
  /** It has not been given back in time. */
  readonly gone: () => void;
  /** It is back, and empty. */
  readonly restored: () => void;
}

/**
 * Watches the canvases in a box.
 *
 * @returns what ends it
 */
export function watchCanvas(box: Element, { gone, restored }: CanvasLoss): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let timer: ReturnType<typeof setTimeout> | undefined = undefined;
  const stop = (): void => clearTimeout(timer);
  const lost = (): void => {
    stop();
    timer = setTimeout(gone, grace);
  };
  const back = (): void => {
    stop();
    restored();
  };
  // They do not bubble.
  box.addEventListener('contextlost', lost, { capture: true, signal });
  box.addEventListener('contextrestored', back, { capture: true, signal });
  signal.addEventListener('abort', stop);
  return () => ending.abort();
}
