/** Words that change while a reader moves a control, spoken once they rest: else each step of a slider is announced. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long they rest before they are spoken, in milliseconds. */
const rest = 700;

export class DebouncedAnnouncer implements ReactiveController {
  private spoken: string | undefined;
  private latest: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.spoken = this.latest;
  }

  /** What is spoken now, given the words of this update: the first at once, others when they have rested. */
  announce(words: string): string {
    this.spoken ??= words;
    if (words !== this.latest) {
      this.latest = words;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.settle(words), rest);
    }
    return this.spoken;
  }

  private settle(words: string): void {
    if (words === this.spoken) return;
    this.spoken = words;
    this.host.requestUpdate();
  }
}
