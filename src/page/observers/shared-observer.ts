/** One observer for all elements of a window that are watched in the same way, in place of one each. */
import { windowOf } from '../window-of.js';

interface Observer {
  observe(element: Element): void;
  unobserve(element: Element): void;
  disconnect(): void;
}

interface Shared<Entry> {
  readonly observer: Observer;
  readonly listeners: Map<Element, Set<(entry: Entry) => void>>;
}

export class SharedObserver<Entry extends { readonly target: Element }> {
  /** By window: its own observers alone report in time with it, whether the page's window is seen or not. */
  private readonly byWindow = new WeakMap<Window, Shared<Entry>>();

  /** @param create makes the observer for the first element in a window; it is disconnected when the last has gone */
  constructor(private readonly create: (view: Window & typeof globalThis, report: (entries: readonly Entry[]) => void) => Observer) {}

  /**
   * Calls a listener with each entry of an element.
   *
   * @returns stops it
   */
  watch(element: Element, listener: (entry: Entry) => void): () => void {
    const view = windowOf(element);
    const { observer, listeners } = this.sharedIn(view);
    const own = listeners.get(element) ?? new Set();
    listeners.set(element, own.add(listener));
    // Again, where it is observed already: a further listener hears of it as it is now as well.
    if (own.size > 1) observer.unobserve(element);
    observer.observe(element);
    return () => {
      if (!own.delete(listener) || own.size > 0) return;
      listeners.delete(element);
      observer.unobserve(element);
      if (listeners.size > 0) return;
      observer.disconnect();
      this.byWindow.delete(view);
    };
  }

  private sharedIn(view: Window & typeof globalThis): Shared<Entry> {
    const found = this.byWindow.get(view);
    if (found) return found;
    const listeners: Shared<Entry>['listeners'] = new Map();
    const observer = this.create(view, (entries) => entries.forEach((entry) => listeners.get(entry.target)?.forEach((listener) => listener(entry))));
    const shared = { observer, listeners };
    this.byWindow.set(view, shared);
    return shared;
  }
}
