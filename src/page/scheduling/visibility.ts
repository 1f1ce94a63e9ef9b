/** Watches how near the reader is to an element. */
import { styleOf } from '../document/computed-style.js';
import { hostOf } from '../document/host-of.js';
import { windowOf } from '../document/window-of.js';
import { SharedObserver } from '../observers/shared-observer.js';
import { ornament } from '../ornament.js';

type Stop = () => void;

/** What is in an entry; not all of it in what stands in for an observer. */
type Entry = Pick<IntersectionObserverEntry, 'target' | 'intersectionRatio'> & Partial<Pick<IntersectionObserverEntry, 'isIntersecting'>>;

/** How long after a frame an observer may still say nothing, in milliseconds: one that works says something in that frame. */
const patience = 500;

/**
 * Watches whether elements are on the screen, or within some screens above and below it. Where a box of the page scrolls, as in an app
 * or a dialog, that is within as many of its heights: a margin of the screen alone does not reach what such a box cuts off. Together the
 * two margins would be added up on the page itself. Browsers have known the second since 2023 to 2025; in older ones a figure in such a
 * box waits until it is seen. What cannot be observed is within: rather loaded too early than never.
 *
 * @see https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-scrollmargin
 */
function within(screens: number): (element: Element, listener: (isWithin: boolean) => void) => Stop {
  const observer = new SharedObserver<Entry>(({ IntersectionObserver }, report) => {
    const margin = 'scrollMargin' in IntersectionObserver.prototype ? 'scrollMargin' : 'rootMargin';
    return new IntersectionObserver(report, { [margin]: `${screens * 100}% 0px` });
  });
  return (element, listener) => {
    let isSettled = false;
    const assume = (): void => {
      if (!isSettled) listener(true);
    };
    const stop = observer.watch(element, ({ isIntersecting, intersectionRatio }) => {
      isSettled = true;
      listener(isIntersecting ?? intersectionRatio > 0);
    });
    if (!stop) setTimeout(assume);
    // No frame comes in a hidden tab, where no observer says anything.
    else ornament(() => windowOf(element).requestAnimationFrame(() => setTimeout(assume, patience)));
    return () => {
      isSettled = true;
      stop?.();
    };
  };
}

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
  const stop = near(element, (isNear) => {
    if (!isNear) return;
    stop();
    listener();
  });
  return stop;
}

/** Says whether the reader is two and a half screens away or nearer, now and whenever that changes, until the function that is returned is called. */
export function watchApproach(element: Element, listener: (isAhead: boolean) => void): Stop {
  let stop = ahead(element, (isAhead) => {
    const around = element.parentElement ?? hostOf(element);
    // What a page gives no box of its own is nowhere; where it stands, what it is in is.
    if (!isAhead && around && styleOf(element).display === 'contents') {
      stop();
      stop = watchApproach(around, listener);
    } else listener(isAhead);
  });
  return () => stop();
}

/** Says whether an element is on the screen, now and whenever that changes, until the function that is returned is called. */
export const watchOnScreen = onScreen;

/** How far an element is above or below the screen, in CSS pixels; 0 if a part of it is on the screen. */
export function distanceOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(top - windowOf(element).innerHeight, -bottom, 0);
}
