/** Watches the sizes of elements. */
import { SharedObserver } from './shared-observer.js';

const sizes = new SharedObserver<ResizeObserverEntry>(({ ResizeObserver }, report) => new ResizeObserver(report));

/** Calls a listener once an element is laid out and whenever its size changes, until the function that is returned is called. */
export const watchSize = (element: Element, listener: () => void): (() => void) => sizes.watch(element, listener);
