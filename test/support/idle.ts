/** Idle moments as a test wants them, in engines that have none as well. */

export interface Idle {
  /** How long each that waits for a moment has patience, in milliseconds. */
  waiting(): readonly number[];
  /** Now there is one, for all that wait. */
  come(): void;
  /** Now there is one, for the first that waits. */
  next(): void;
  /** Gives the page its own moments back. */
  end(): void;
}

/** Keeps idle moments from the page until they are let come. */
export function holdIdle(): Idle {
  const waiting = new Map<number, { callback: IdleRequestCallback; patience: number }>();
  const call = ({ callback }: { callback: IdleRequestCallback }): void => callback({ didTimeout: false, timeRemaining: () => 10 });
  const names = ['requestIdleCallback', 'cancelIdleCallback'] as const;
  const own = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  let latest = 0;
  const stand = (name: (typeof names)[number], value: unknown) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  stand('requestIdleCallback', (callback: IdleRequestCallback, { timeout = Infinity }: IdleRequestOptions = {}) => {
    latest += 1;
    waiting.set(latest, { callback, patience: timeout });
    return latest;
  });
  stand('cancelIdleCallback', (request: number) => waiting.delete(request));
  return {
    waiting: () => [...waiting.values()].map(({ patience }) => patience),
    come: () => {
      const callbacks = [...waiting.values()];
      waiting.clear();
      callbacks.forEach(call);
    },
    next: () => {
      const [first] = waiting;
      if (!first) return;
      waiting.delete(first[0]);
      call(first[1]);
    },
    end: () =>
      own.forEach(([name, descriptor]) => (descriptor ? Object.defineProperty(globalThis, name, descriptor) : Reflect.deleteProperty(globalThis, name))),
  };
}
