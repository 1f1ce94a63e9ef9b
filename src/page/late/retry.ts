/** Loads what comes late, within a time, and asks again for what could not be loaded: a bounded number of times. */

/** How long, in milliseconds, and how often. Tests have their own. */
export const patience = {
  /** Until something that neither comes nor fails counts as failed. If it comes after all, it is taken. */
  limit: 20_000,
  /** Before it is asked for again, after each failure. */
  pauses: [2000, 8000, 30_000],
  /** Attempts in all; those after the last pause only where the network is back, or the reader. */
  most: 8,
};

/** What is missing: how it is asked for again, and the elements that wait for it. */
const missing = new Map<() => void, ReadonlySet<Element>>();

/**
 * Asks again for what is missing.
 *
 * @param element for what it waits for; without one all elements are meant
 */
export function askAgain(element?: Element): void {
  for (const [ask, elements] of [...missing]) if (!element || elements.has(element)) ask();
}

const online = (): void => askAgain();

/** Rejects where something takes too long. */
export const inTime = <T>(loading: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it takes too long')), patience.limit);
    void loading.then(resolve, reject).then(() => clearTimeout(timer));
  });

export interface Retry {
  /** @throws where it fails, or takes too long: then it is asked for again, and where it comes late, it is taken */
  load<T>(load: () => Promise<T>): Promise<T>;
  /** Failures in a row. */
  failures(): number;
}

/**
 * @param again what is done to ask for something again; it may be there already
 * @param elements those that wait for it
 */
export function retrying(again: () => void, elements: ReadonlySet<Element>): Retry {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): boolean => {
    clearTimeout(timer);
    return missing.delete(ask);
  };
  const take = (): void => {
    if (rest()) again();
  };
  const ask = (): void => {
    if (failures < patience.most) take();
  };
  return {
    failures: () => failures,
    async load(load) {
      rest();
      const loading = load();
      try {
        const loaded = await inTime(loading);
        failures = 0;
        return loaded;
      } catch (error) {
        const pause = patience.pauses[failures++];
        addEventListener('online', online);
        missing.set(ask, elements);
        if (pause !== undefined) timer = setTimeout(ask, pause);
        loading.then(take, () => undefined);
        throw error;
      }
    },
  };
}
