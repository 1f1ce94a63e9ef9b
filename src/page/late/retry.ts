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

const waiting = new Set<Retry>();

/**
 * Asks again for what is missing.
 *
 * @param element for what it waits for; without one all elements are meant
 */
export function askAgain(element?: Element): void {
  for (const retry of [...waiting]) if (!element || retry.elements.has(element)) retry.now();
}

const online = (): void => askAgain();

/** Rejects where something takes too long. */
function inTime<T>(loading: Promise<T>): Promise<T> {
  const { limit } = patience;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`it has not come within ${limit / 1000} seconds`)), limit);
    void loading.then(resolve, reject).then(() => clearTimeout(timer));
  });
}

export class Retry {
  /** Failures in a row. */
  failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param again what is done to ask for it again; it may be there already
   * @param elements those that wait for it
   */
  constructor(
    private readonly again: () => void,
    readonly elements: ReadonlySet<Element>,
  ) {}

  /** @throws where it fails, or takes too long: then it is asked for again, and where it comes late, it is taken */
  async load<T>(load: () => Promise<T>): Promise<T> {
    this.rest();
    const loading = load();
    try {
      const loaded = await inTime(loading);
      this.failures = 0;
      return loaded;
    } catch (error) {
      this.wait();
      loading.then(
        () => this.askNow(),
        () => undefined,
      );
      throw error;
    }
  }

  /** Asks again at once, unless it was asked for too often. */
  now(): void {
    if (this.failures < patience.most) this.askNow();
  }

  /** Asks no more. */
  stop(): void {
    this.rest();
    this.failures = 0;
  }

  private askNow(): void {
    if (!waiting.has(this)) return;
    this.rest();
    this.again();
  }

  private wait(): void {
    const pause = patience.pauses[this.failures++];
    addEventListener('online', online);
    waiting.add(this);
    if (pause) this.timer = setTimeout(() => this.now(), pause);
  }

  private rest(): void {
    clearTimeout(this.timer);
    waiting.delete(this);
  }
}
