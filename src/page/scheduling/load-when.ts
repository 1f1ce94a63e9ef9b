/** Waits for the moment at which a chart is loaded, by its loading mode. */
import { whenIdle } from './idle.js';
import { distanceOf, whenNear } from './visibility.js';

/** The first events of a reader who turns to a figure, with mouse, finger or keyboard. */
const interactions = ['pointerenter', 'pointerdown', 'focusin'];

/** How long a busy page can delay a chart that is on the screen, and one that is not yet, in milliseconds. */
const timeouts = { onScreen: 200, offScreen: 1000 };

/** Calls a listener, once, when the reader is near a box and the page is idle; the function that is returned cancels it. */
export function whenNearAndIdle(box: Element, listener: () => void): () => void {
  let stop = whenNear(box, () => {
    stop = whenIdle(listener, distanceOf(box) > 0 ? timeouts.offScreen : timeouts.onScreen);
  });
  return () => stop();
}

/** Calls a listener, once, when the reader has turned to a figure and is near the box of its chart; the function that is returned cancels it. */
export function whenInteracted(figure: Element, box: Element, listener: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let stop = (): void => listening.abort();
  const begin = (): void => {
    stop();
    stop = whenNear(box, listener);
  };
  for (const type of interactions) figure.addEventListener(type, begin, { passive: true, signal });
  return () => stop();
}
