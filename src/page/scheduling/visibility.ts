/** Watches how near the reader is to an element. */
import { SharedObserver } from '../observers/shared-observer.js';

type Stop = () => void;

/** Observes whether elements are on the screen, or within some screens above and below it. */
const within = (screens: number) =>
  new SharedObserver<IntersectionObserverEntry>((report) => new IntersectionObserver(report, { rootMargin: `${screens * 100}% 0px` }));

const onScreen = within(0);
/** A screen ahead a chart is drawn before the reader gets there. */
const near = within(1);
/**
 * A screen and a half before that, because a flick of the finger takes half a second for it, which is enough to fetch Chart.js
 * over a slow line. Farther ahead it would be fetched for many readers who never get there.
 */
const ahead = within(2.5);

/** Calls a listener, once, when the reader is a screen away from an element or nearer; the function that is returned cancels it. */
export function whenNear(element: Element, listener: () => void): Stop {
  const stop = near.watch(element, ({ isIntersecting }) => {
    if (!isIntersecting) return;
    stop();
    listener();
  });
  return stop;
}

/** Says whether the reader is two and a half screens away or nearer, now and whenever that changes, until the function that is returned is called. */
export const watchApproach = (element: Element, listener: (isAhead: boolean) => void): Stop =>
  ahead.watch(element, ({ isIntersecting }) => listener(isIntersecting));

/** Says whether an element is on the screen, now and whenever that changes, until the function that is returned is called. */
export const watchOnScreen = (element: Element, listener: (isOnScreen: boolean) => void): Stop =>
  onScreen.watch(element, ({ isIntersecting }) => listener(isIntersecting));

/** How far an element is above or below the screen, in CSS pixels; 0 if a part of it is on the screen. */
export function distanceOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(top - innerHeight, -bottom, 0);
}
