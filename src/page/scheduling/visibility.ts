/** Watches how near the reader is to an element. */
import { hostOf } from '../host-of.js';
import { windowOf } from '../window-of.js';
import { SharedObserver } from '../observers/shared-observer.js';

type Stop = () => void;

/**
 * Observes whether elements are on the screen, or within some screens above and below it. Where a box of the page scrolls, as in an app
 * or a dialog, that is within as many of its heights: a margin of the screen alone does not reach what such a box cuts off. Together the
 * two margins would be added up on the page itself. Browsers have known the second since 2023 to 2025; in older ones a figure in such a
 * box waits until it is seen.
 *
 * @see https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-scrollmargin
 */
const within = (screens: number) =>
  new SharedObserver<IntersectionObserverEntry>(({ IntersectionObserver }, report) => {
    const margin = 'scrollMargin' in IntersectionObserver.prototype ? 'scrollMargin' : 'rootMargin';
    return new IntersectionObserver(report, { [margin]: `${screens * 100}% 0px` });
  });

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
export function watchApproach(element: Element, listener: (isAhead: boolean) => void): Stop {
  let stop = ahead.watch(element, ({ isIntersecting }) => {
    const around = element.parentElement ?? hostOf(element);
    // What a page gives no box of its own is nowhere; where it stands, what it is in is.
    if (!isIntersecting && around && getComputedStyle(element).display === 'contents') {
      stop();
      stop = watchApproach(around, listener);
    } else listener(isIntersecting);
  });
  return () => stop();
}

/** Says whether an element is on the screen, now and whenever that changes, until the function that is returned is called. */
export const watchOnScreen = (element: Element, listener: (isOnScreen: boolean) => void): Stop =>
  onScreen.watch(element, ({ isIntersecting }) => listener(isIntersecting));

/** How far an element is above or below the screen, in CSS pixels; 0 if a part of it is on the screen. */
export function distanceOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(top - windowOf(element).innerHeight, -bottom, 0);
}
