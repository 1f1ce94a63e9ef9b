/** The sizes of elements. */
import { SharedObserver } from './shared-observer.js';

const sizes = new SharedObserver<ResizeObserverEntry>((report) => new ResizeObserver(report));

/** Calls a listener once an element is laid out, and whenever its size has changed; what is returned ends it. */
export const watchSize = (element: Element, listener: () => void): (() => void) => sizes.watch(element, listener);
