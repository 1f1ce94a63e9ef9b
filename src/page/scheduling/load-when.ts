/** When a picture is loaded. */
import { whenIdle } from './idle.js';
import { distanceOf, whenNear } from './visibility.js';

/** By these a reader begins to handle a figure; a finger is a pointer too. */
const beginnings = ['pointerenter', 'pointerdown', 'focusin'];

/** How long a busy page can put off a picture that is seen, and one that is not yet, in milliseconds. */
const patience = { seen: 200, unseen: 1000 };

/** Calls a listener, once, when the reader is near a place and the page is idle; what is returned gives it up. */
export function whenNearAndIdle(place: Element, listener: () => void): () => void {
  let stop = whenNear(place, () => {
    stop = whenIdle(listener, distanceOf(place) > 0 ? patience.unseen : patience.seen);
  });
  return () => stop();
}

/** Calls a listener, once, when the reader handles a figure, and the place of its picture is shown; what is returned gives it up. */
export function whenInteracted(figure: Element, place: Element, listener: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let stop = (): void => listening.abort();
  const begin = (): void => {
    stop();
    stop = whenNear(place, listener);
  };
  for (const type of beginnings) figure.addEventListener(type, begin, { passive: true, signal });
  return () => stop();
}
