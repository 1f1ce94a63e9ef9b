/** How near the reader is to an element. */
import { SharedObserver } from '../observers/shared-observer.js';

type Stop = () => void;

/** Observes what is on the screen, or within some screens above and below it. */
const within = (screens: number) =>
  new SharedObserver<IntersectionObserverEntry>((report) => new IntersectionObserver(report, { rootMargin: `${screens * 100}% 0px` }));

const onScreen = within(0);
/** At that distance a picture is there before the reader is. */
const near = within(1);
/**
 * A screen and a half before that: a flick of the finger takes half a second for it, in which a slow line brings what
 * draws. Farther off it would be fetched for readers who turn back before.
 */
const ahead = within(2.5);

/** Calls a listener, once, when the reader is a screen away from an element or nearer; what is returned gives it up. */
export function whenNear(element: Element, listener: () => void): Stop {
  const stop = near.watch(element, ({ isIntersecting }) => {
    if (!isIntersecting) return;
    stop();
    listener();
  });
  return stop;
}

/** Tells whether the reader is some screens away from an element or nearer, now and whenever that changes; what is returned ends it. */
export const watchApproach = (element: Element, listener: (isAhead: boolean) => void): Stop =>
  ahead.watch(element, ({ isIntersecting }) => listener(isIntersecting));

/** Tells whether an element is on the screen, now and whenever that changes; what is returned ends it. */
export const watchOnScreen = (element: Element, listener: (isSeen: boolean) => void): Stop =>
  onScreen.watch(element, ({ isIntersecting }) => listener(isIntersecting));

/** How far an element is above or below the screen, in CSS pixels; 0 where a piece of it is seen. */
export function distanceOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(top - innerHeight, -bottom, 0);
}
