/** A picture comes in when its reader first sees it: once, and not where they have asked for less motion. */
import { watchOnScreen } from '../../page/scheduling/visibility.js';
import { prefersLessMotion } from '../../page/observers/page-settings.js';
import type { Direction } from '../../chart/theme.js';

/** From the side on which it begins, as its years go. */
const framesOf = (direction: Direction) => ({ clipPath: [direction === 'rtl' ? 'inset(0 0 0 100%)' : 'inset(0 100% 0 0)', 'inset(0)'] });
const timing: KeyframeAnimationOptions = { duration: 700, easing: 'cubic-bezier(0.3, 0, 0.2, 1)', fill: 'backwards' };

export class Entrance {
  private seen = false;
  /** Whether the box is on the screen, once that is known. */
  private inSight: boolean | undefined;
  private box: HTMLElement | undefined;
  private picture: HTMLElement | undefined;
  private direction: Direction = 'ltr';
  private unwatch: (() => void) | undefined;
  private animation: Animation | undefined;

  /** A picture is going to be drawn in a box: that it is seen is known by then, and it comes in with its first frame. */
  expect(box: HTMLElement): void {
    if (this.seen || box === this.box) return;
    this.stop();
    this.box = box;
    this.unwatch = watchOnScreen(box, (inSight) => {
      this.inSight = inSight;
      this.enter();
    });
  }

  /**
   * A picture has been drawn, and comes in as soon as its box is on the screen, unless one has before. Off the screen
   * it stands as it is, for whoever prints or photographs the page.
   */
  prepare(picture: HTMLElement, box: HTMLElement, direction: Direction): void {
    if (this.seen || picture === this.picture) return;
    this.expect(box);
    this.picture = picture;
    this.direction = direction;
    if (this.inSight !== undefined) this.enter();
    // For the one frame until it is known whether it is seen.
    else if (!prefersLessMotion()) this.start(picture).pause();
  }

  /** Does as the reader's setting says now. */
  follow(): void {
    if (prefersLessMotion()) this.cancel();
  }

  /** Shows the picture as it is. */
  stop(): void {
    this.cancel();
    this.unwatch?.();
    this.unwatch = this.box = this.picture = this.inSight = undefined;
  }

  private enter(): void {
    if (!this.picture) return;
    if (!this.inSight) {
      this.cancel();
      return;
    }
    this.seen = true;
    this.unwatch?.();
    if (!prefersLessMotion()) this.start(this.picture).play();
  }

  private start(picture: HTMLElement): Animation {
    this.animation ??= picture.animate(framesOf(this.direction), timing);
    return this.animation;
  }

  private cancel(): void {
    this.animation?.cancel();
    this.animation = undefined;
  }
}
