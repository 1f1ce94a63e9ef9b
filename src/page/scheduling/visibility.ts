/** Watches how near the reader is to an element. */
import { SharedObserver } from '../observers/shared-observer.js';
import { ornament } from '../ornament.js';

type Stop = () => void;

/** What is in an entry; not all of it in what stands in for an observer. */
type Entry = Pick<IntersectionObserverEntry, 'target' | 'intersectionRatio'> & Partial<Pick<IntersectionObserverEntry, 'isIntersecting'>>;

/** How long after a frame an observer may still say nothing, in milliseconds: one that works says something in that frame. */
const patience = 500;

/**
 * Watches whether elements are on the screen, or within some screens above and below it. What cannot be observed is: rather loaded too
 * early than never.
 */
function within(screens: number): (element: Element, listener: (isWithin: boolean) => void) => Stop {
  const observer = new SharedObserver<Entry>((report) => new IntersectionObserver(report, { rootMargin: `${screens * 100}% 0px` }));
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
    else ornament(() => requestAnimationFrame(() => setTimeout(assume, patience)));
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
export const watchApproach = ahead;

/** Says whether an element is on the screen, now and whenever that changes, until the function that is returned is called. */
export const watchOnScreen = onScreen;

/** How far an element is above or below the screen, in CSS pixels; 0 if a part of it is on the screen. */
export function distanceOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(top - innerHeight, -bottom, 0);
}
