/** Listens to a window once for all listeners of the same thing. */
import { windowOf } from '../document/window-of.js';

interface Shared<Change> {
  readonly listeners: Set<(change: Change) => void>;
  readonly listening: AbortController;
}

/**
 * @param begin called for the first listener in a window, to listen to that; the signal is aborted when the last one has gone
 * @returns adds a listener in the window of a node, and returns the function that removes it
 */
export function sharedListener<Change>(
  begin: (view: Window, notify: (change: Change) => void, signal: AbortSignal) => void,
): (node: Node, listener: (change: Change) => void) => () => void {
  // By its document: a window may go to another.
  const byDocument = new WeakMap<Document, Shared<Change>>();
  return (node, listener) => {
    const view = windowOf(node);
    const place = view.document;
    let shared = byDocument.get(place);
    if (!shared) {
      const listeners = new Set<(change: Change) => void>();
      shared = { listeners, listening: new AbortController() };
      byDocument.set(place, shared);
      begin(view, (change) => listeners.forEach((each) => each(change)), shared.listening.signal);
    }
    const { listeners, listening } = shared;
    listeners.add(listener);
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      listening.abort();
      byDocument.delete(place);
    };
  };
}
