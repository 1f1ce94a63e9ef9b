/** What figures wait for once before they speak, and do without where it cannot be loaded, until it comes after all. */
import { retrying } from './retry.js';

/** An element that is updated once it has come. */
type Waiting = Element & { requestUpdate?(name?: PropertyKey, oldValue?: unknown): void };

let arrivals = 0;

/** How much has come after figures have spoken without it: what was worked out before is not valid any more. */
export const lateArrivals = (): number => arrivals;

export class Late<T> {
  /** Undefined until it is there. */
  value: T | undefined;
  hasFailed = false;
  private first: Promise<void> | undefined;
  private readonly elements = new Set<Waiting>();
  private readonly retry = retrying(() => void this.attempt(), this.elements);

  /** @param failed told of the first failure */
  constructor(
    private readonly load: () => Promise<T>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Settled once it is there or has failed for the first time; undefined where there is nothing to wait for. */
  readyFor(element: Waiting): Promise<void> | undefined {
    if (this.value !== undefined) return undefined;
    this.elements.add(element);
    this.first ??= this.attempt();
    return this.hasFailed ? undefined : this.first;
  }

  private async attempt(): Promise<void> {
    for (const element of this.elements) if (this.hasFailed && !element.isConnected) this.elements.delete(element);
    try {
      this.value = await this.retry.load(this.load);
    } catch (error) {
      if (!this.hasFailed) this.failed(error);
      this.hasFailed = true;
      return;
    }
    if (this.hasFailed) {
      arrivals += 1;
      for (const element of this.elements) element.requestUpdate?.('late', null);
    }
    this.hasFailed = false;
    this.elements.clear();
  }
}
