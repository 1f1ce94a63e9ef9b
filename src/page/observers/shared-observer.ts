/** One observer for all elements of a window that are watched in the same way, in place of one each. */
import { ornament } from '../ornament.js';
import { windowOf } from '../document/window-of.js';

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
  /**
   * By the document of a window, which may go to another: the observers of its own window alone report in time with it, whether the
   * page's window is seen or not.
   */
  private readonly byDocument = new WeakMap<Document, Shared<Entry>>();

  /** @param create makes the observer for the first element in a window; it is disconnected when the last has gone */
  constructor(private readonly create: (view: Window & typeof globalThis, report: (entries: readonly Entry[]) => void) => Observer) {}

  /**
   * Calls a listener with each entry of an element.
   *
   * @returns stops it; undefined where it cannot be observed
   */
  watch(element: Element, listener: (entry: Entry) => void): (() => void) | undefined {
    const view = windowOf(element);
    const place = view.document;
    const shared = ornament(() => this.sharedIn(view));
    if (!shared) return undefined;
    const { observer, listeners } = shared;
    const own = listeners.get(element) ?? new Set();
    listeners.set(element, own.add(listener));
    // Again, where it is observed already: a further listener hears of it as it is now as well.
    if (own.size > 1) ornament(() => observer.unobserve(element));
    ornament(() => observer.observe(element));
    return () => {
      if (!own.delete(listener) || own.size > 0) return;
      listeners.delete(element);
      ornament(() => observer.unobserve(element));
      if (listeners.size > 0) return;
      ornament(() => observer.disconnect());
      if (this.byDocument.get(place) === shared) this.byDocument.delete(place);
    };
  }

  private sharedIn(view: Window & typeof globalThis): Shared<Entry> {
    const found = this.byDocument.get(view.document);
    if (found) return found;
    const listeners: Shared<Entry>['listeners'] = new Map();
    const observer = this.create(view, (entries) => entries.forEach((entry) => listeners.get(entry.target)?.forEach((listener) => listener(entry))));
    const shared = { observer, listeners };
    this.byDocument.set(view.document, shared);
    return shared;
  }
}
