/** Debounces what a live region announces while a reader moves a control: otherwise each step of a slider is spoken. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the words have to stay the same before they are announced, in milliseconds. */
const pause = 700;

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

  /** The words to announce now, given those of this update: the first at once, others after a pause. */
  announce(words: string): string {
    this.spoken ??= words;
    if (words !== this.latest) {
      this.latest = words;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.settle(words), pause);
    }
    return this.spoken;
  }

  private settle(words: string): void {
    if (words === this.spoken) return;
    this.spoken = words;
    this.host.requestUpdate();
  }
}
