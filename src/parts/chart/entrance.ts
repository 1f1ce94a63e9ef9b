/** The animation of a chart that comes on the screen for the first time, unless the reader has asked for less motion. */
import { watchOnScreen } from '../../page/scheduling/visibility.js';
import { prefersLessMotion } from '../../page/observers/page-settings.js';
import type { Direction } from '../../chart/theme.js';

/** Uncovers the chart from the side on which its axis begins. */
const framesOf = (direction: Direction) => ({ clipPath: [direction === 'rtl' ? 'inset(0 0 0 100%)' : 'inset(0 100% 0 0)', 'inset(0)'] });
const timing: KeyframeAnimationOptions = { duration: 700, easing: 'cubic-bezier(0.3, 0, 0.2, 1)', fill: 'backwards' };

export class Entrance {
  private hasEntered = false;
  /** Whether its box is on the screen, once that is known. */
  private isOnScreen: boolean | undefined;
  private box: HTMLElement | undefined;
  private picture: HTMLElement | undefined;
  private direction: Direction = 'ltr';
  private unwatch: (() => void) | undefined;
  private animation: Animation | undefined;

  /** Watches the box in which a chart is going to be drawn, so that it is known by then whether it is on the screen. */
  expect(box: HTMLElement): void {
    if (this.hasEntered || box === this.box) return;
    this.stop();
    this.box = box;
    this.unwatch = watchOnScreen(box, (isOnScreen) => {
      this.isOnScreen = isOnScreen;
      this.enter();
    });
  }

  /**
   * Call it when a chart has been drawn, which is animated as soon as its box is on the screen. Until then it is shown as it is,
   * for those who print the page or take a picture of it.
   */
  prepare(picture: HTMLElement, box: HTMLElement, direction: Direction): void {
    if (this.hasEntered || picture === this.picture) return;
    this.expect(box);
    this.picture = picture;
    this.direction = direction;
    if (this.isOnScreen !== undefined) this.enter();
    // Hidden for the one frame until it is known whether it is on the screen.
    else if (!prefersLessMotion(picture)) this.start(picture).pause();
  }

  /** Call it when the reader's setting has changed. */
  motionChanged(): void {
    if (this.picture && prefersLessMotion(this.picture)) this.cancel();
  }

  /** Ends the animation and forgets the box. */
  stop(): void {
    this.cancel();
    this.unwatch?.();
    this.unwatch = this.box = this.picture = this.isOnScreen = undefined;
  }

  private enter(): void {
    if (!this.picture) return;
    if (!this.isOnScreen) {
      this.cancel();
      return;
    }
    this.hasEntered = true;
    this.unwatch?.();
    if (!prefersLessMotion(this.picture)) this.start(this.picture).play();
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
