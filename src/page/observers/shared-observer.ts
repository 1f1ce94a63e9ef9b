/** One observer for all elements that are watched in the same way, in place of one each. */
import { ornament } from '../ornament.js';

interface Observer {
  observe(element: Element): void;
  unobserve(element: Element): void;
  disconnect(): void;
}

export class SharedObserver<Entry extends { readonly target: Element }> {
  private readonly listeners = new Map<Element, (entry: Entry) => void>();
  private observer: Observer | undefined;

  /** @param create makes the observer for the first element; it is disconnected when the last has gone */
  constructor(private readonly create: (report: (entries: readonly Entry[]) => void) => Observer) {}

  /**
   * Calls a listener with each entry of an element. An element can have one listener.
   *
   * @returns stops it; undefined where it cannot be observed
   */
  watch(element: Element, listener: (entry: Entry) => void): (() => void) | undefined {
    this.listeners.set(element, listener);
    return ornament(() => {
      this.observer ??= this.create((entries) => entries.forEach((entry) => this.listeners.get(entry.target)?.(entry)));
      this.observer.observe(element);
      return () => this.unwatch(element);
    });
  }

  private unwatch(element: Element): void {
    if (!this.listeners.delete(element)) return;
    const { observer } = this;
    ornament(() => observer?.unobserve(element));
    if (this.listeners.size > 0) return;
    this.observer = undefined;
    ornament(() => observer?.disconnect());
  }
}
