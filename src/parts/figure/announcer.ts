/** What a figure says to screen readers when something has happened, and nothing else: the place is empty again soon after. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the words stand, in milliseconds: a reader who goes through the page later does not meet them. */
const duration = 5000;

export class Announcer implements ReactiveController {
  /** What is said now. */
  words = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.words = '';
  }

  /** @param pause before it is said, in milliseconds: of words that follow one another sooner only the last are */
  say(words: string, pause = 0): void {
    clearTimeout(this.timer);
    if (pause > 0) this.timer = setTimeout(() => this.say(words), pause);
    else {
      this.words = words;
      this.host.requestUpdate();
      if (words) this.timer = setTimeout(() => this.say(''), duration);
    }
  }
}
