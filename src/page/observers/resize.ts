/** Watches the sizes of elements. */
import { windowOf } from '../document/window-of.js';
import { SharedObserver } from './shared-observer.js';

const sizes = new SharedObserver<ResizeObserverEntry>(({ ResizeObserver }, report) => new ResizeObserver(report));

/** Of the window, where sizes of elements cannot be observed. */
function watchWindow(view: Window, listener: () => void): () => void {
  view.addEventListener('resize', listener);
  return () => view.removeEventListener('resize', listener);
}

/** Calls a listener once an element is laid out and whenever its size changes, until the function that is returned is called. */
export const watchSize = (element: Element, listener: () => void): (() => void) => sizes.watch(element, listener) ?? watchWindow(windowOf(element), listener);
