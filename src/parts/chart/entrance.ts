/** A picture comes in when its reader first sees it: once, and not where they have asked for less motion. */
import { watchOnScreen } from '../../page/scheduling/visibility.js';
import { prefersLessMotion } from '../../page/observers/page-settings.js';

/** From the side on which it begins, as its years go. */
const framesOf = (direction: string) => ({ clipPath: [direction === 'rtl' ? 'inset(0 0 0 100%)' : 'inset(0 100% 0 0)', 'inset(0)'] });
const timing: KeyframeAnimationOptions = { duration: 700, easing: 'cubic-bezier(0.3, 0, 0.2, 1)', fill: 'backwards' };

export class Entrance {
  private seen = false;
  private picture: HTMLElement | undefined;
  private unwatch: (() => void) | undefined;
  private animation: Animation | undefined;

  /**
   * A picture has been drawn, and comes in as soon as its box is on the screen, unless one has before. Off the screen
   * it stands as it is, for whoever prints or photographs the page.
   */
  prepare(picture: HTMLElement, box: HTMLElement): void {
    if (this.seen || picture === this.picture) return;
    this.stop();
    this.picture = picture;
    this.unwatch = watchOnScreen(box, (isSeen) => (isSeen ? this.enter() : this.cancel()));
    // For the one frame until it is known whether it is seen.
    if (!prefersLessMotion()) this.start(picture).pause();
  }

  /** Does as the reader's setting says now. */
  follow(): void {
    if (prefersLessMotion()) this.cancel();
  }

  /** Shows the picture as it is. */
  stop(): void {
    this.cancel();
    this.unwatch?.();
    this.unwatch = this.picture = undefined;
  }

  private enter(): void {
    this.seen = true;
    this.unwatch?.();
    if (this.picture && !prefersLessMotion()) this.start(this.picture).play();
  }

  private start(picture: HTMLElement): Animation {
    this.animation ??= picture.animate(framesOf(getComputedStyle(picture).direction), timing);
    return this.animation;
  }

  private cancel(): void {
    this.animation?.cancel();
    this.animation = undefined;
  }
}
