/** What is held of the page: counted where it is asked for and where it is given up. */

export interface Census {
  /** How many observers there are of a kind, and at most were at a time. */
  readonly observers: Readonly<Record<'ResizeObserver' | 'IntersectionObserver', { now: number; most: number }>>;
  /** How many listeners the window, the document, its fonts and media queries have. */
  listeners(): number;
  /** Stops counting. */
  end(): void;
}

/** Counts the observers of a kind that have been made and not let go. */
function countObservers(kind: 'ResizeObserver' | 'IntersectionObserver', count: { now: number; most: number }): () => void {
  const original = globalThis[kind] as new (...parameters: never[]) => { disconnect(): void };
  const counted = class extends original {
    constructor(...parameters: never[]) {
      super(...parameters);
      count.now += 1;
      count.most = Math.max(count.most, count.now);
    }
    override disconnect() {
      super.disconnect();
      count.now -= 1;
    }
  };
  Object.assign(globalThis, { [kind]: counted });
  return () => void Object.assign(globalThis, { [kind]: original });
}

/** A listener as it was added: it goes when it is removed, or when its signal is given. */
interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly signal: AbortSignal | undefined;
}

function countListeners(): { count: () => number; end: () => void } {
  const targets: EventTarget[] = [window, document, document.fonts, MediaQueryList.prototype];
  let all: Listening[] = [];
  for (const target of targets) {
    target.addEventListener = function (this: EventTarget, type: string, listener: EventListener | null, options?: AddEventListenerOptions | boolean) {
      all.push({ target: this, type, listener, signal: typeof options === 'object' ? options.signal : undefined });
      EventTarget.prototype.addEventListener.call(this, type, listener, options);
    };
    target.removeEventListener = function (this: EventTarget, type: string, listener: EventListener | null, options?: EventListenerOptions | boolean) {
      all = all.filter((each) => each.target !== this || each.type !== type || each.listener !== listener);
      EventTarget.prototype.removeEventListener.call(this, type, listener, options);
    };
  }
  return {
    count: () => all.filter(({ signal }) => !signal?.aborted).length,
    end: () => targets.forEach((target) => ['addEventListener', 'removeEventListener'].forEach((name) => Reflect.deleteProperty(target, name))),
  };
}

export function census(): Census {
  const observers = { ResizeObserver: { now: 0, most: 0 }, IntersectionObserver: { now: 0, most: 0 } };
  const listeners = countListeners();
  const ends = [countObservers('ResizeObserver', observers.ResizeObserver), countObservers('IntersectionObserver', observers.IntersectionObserver)];
  return {
    observers,
    listeners: listeners.count,
    end: () => [listeners.end, ...ends].forEach((end) => end()),
  };
}
