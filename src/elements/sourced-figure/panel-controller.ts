/** The life of a panel: what opens it, what closes it, and where it stands (WCAG 1.4.13: dismissible, hoverable, persistent). */
import { placeBeside } from './placement.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PanelHost extends ReactiveControllerHost, HTMLElement {
  /** The words, if there is a panel for them. */
  readonly trigger: HTMLElement | null;
  readonly panel: HTMLElement | null;
  /** Called each time the panel is opened. */
  panelOpened(): void;
}

/** A pointer that crosses the text on its way does not open what it passes. In milliseconds. */
const openingDelay = 120;
/** Time for the pointer to get from the words to the panel. */
const closingDelay = 300;

/** Closes the open panel; there is one at a time on the whole page. */
let closeOpened: (() => void) | undefined;

export class PanelController implements ReactiveController {
  open = false;
  /** Whether it was asked for by focus, press or key, and so stays when the pointer leaves. */
  private held = false;
  /** Whether a press found it held: its click then closes, although the press itself has brought focus. */
  private heldAtPress: boolean | undefined;
  /** The piece of words broken over lines under which the panel stands. */
  private piece = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: PanelHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // On the element itself, which holds words and panel: moving from one to the other is not leaving.
    this.host.addEventListener('pointerenter', this.enter);
    this.host.addEventListener('pointerleave', this.leave);
    this.host.addEventListener('focusin', this.focus);
    this.host.addEventListener('focusout', this.blur);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('pointerenter', this.enter);
    this.host.removeEventListener('pointerleave', this.leave);
    this.host.removeEventListener('focusin', this.focus);
    this.host.removeEventListener('focusout', this.blur);
    this.close();
  }

  hostUpdated(): void {
    const { panel } = this.host;
    if (!panel) return;
    // Shown in the top layer, where no ancestor can clip it. A browser without it shows it by its class (see the styles).
    if ('showPopover' in panel && panel.matches(':popover-open') !== this.open) panel.togglePopover(this.open);
    this.place();
  }

  readonly press = ({ clientX, clientY }: PointerEvent): void => {
    this.heldAtPress = this.open && this.held;
    this.pointAt(clientX, clientY);
  };

  readonly click = (): void => {
    // Without a press it comes from a screen reader or a script.
    this.toggle(this.heldAtPress ?? this.open);
    this.heldAtPress = undefined;
  };

  /** What a button does by itself. */
  readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) this.toggle(this.open);
  };

  readonly close = (): void => {
    clearTimeout(this.timer);
    if (!this.open) return;
    if (closeOpened === this.close) closeOpened = undefined;
    this.open = this.held = false;
    this.piece = -1;
    document.removeEventListener('keydown', this.escape, true);
    document.removeEventListener('pointerdown', this.pressOutside, true);
    document.removeEventListener('scroll', this.place, { capture: true });
    removeEventListener('resize', this.place);
    this.host.requestUpdate();
  };

  private readonly enter = ({ pointerType, clientX, clientY }: PointerEvent): void => {
    // A finger does not hover: its tap is a click.
    if (pointerType === 'touch') return;
    clearTimeout(this.timer);
    if (this.open) return;
    this.pointAt(clientX, clientY);
    this.timer = setTimeout(() => this.show(false), openingDelay);
  };

  private readonly leave = (): void => {
    clearTimeout(this.timer);
    if (this.open && !this.held) this.timer = setTimeout(this.close, closingDelay);
  };

  private readonly focus = (): void => this.show(true);

  /** Focus that moves between words and panel does not come up to the element. */
  private readonly blur = (): void => this.close();

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // One press closes one thing, not also the dialog the text may stand in.
    event.preventDefault();
    event.stopPropagation();
    const { panel, trigger } = this.host;
    if (panel?.matches(':focus-within')) trigger?.focus();
    this.close();
  };

  private readonly pressOutside = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this.host)) this.close();
  };

  private toggle(held: boolean): void {
    if (held) this.close();
    else this.show(true);
  }

  private show(held: boolean): void {
    clearTimeout(this.timer);
    if (!this.host.trigger) return;
    this.held ||= held;
    if (this.open) return;
    closeOpened?.();
    closeOpened = this.close;
    this.open = true;
    document.addEventListener('keydown', this.escape, true);
    document.addEventListener('pointerdown', this.pressOutside, true);
    // Captured, because scrolling within the page does not bubble.
    document.addEventListener('scroll', this.place, { capture: true, passive: true });
    addEventListener('resize', this.place);
    this.host.requestUpdate();
    this.host.panelOpened();
  }

  /** Remembers which piece of the words the pointer is on. */
  private pointAt(x: number, y: number): void {
    const pieces = [...(this.host.trigger?.getClientRects() ?? [])];
    this.piece = pieces.findIndex(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
  }

  private readonly place = (): void => {
    const { trigger, panel } = this.host;
    if (!this.open || !trigger || !panel) return;
    const { top, bottom } = trigger.getBoundingClientRect();
    const { left, right } = [...trigger.getClientRects()].at(this.piece) ?? trigger.getBoundingClientRect();
    // By the object model: a strict policy forbids style attributes, not this.
    const { style } = panel;
    style.left = style.top = '0';
    const origin = panel.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const size = { width: origin.width, height: panel.scrollHeight + panel.offsetHeight - panel.clientHeight };
    const place = placeBeside({ left, right, top, bottom }, size, viewport, getComputedStyle(this.host).direction);
    // Out of the top layer a transformed ancestor moves the origin of what is fixed.
    style.left = `${place.left - origin.left}px`;
    style.top = `${place.top - origin.top}px`;
    style.maxHeight = `${place.maxHeight}px`;
  };
}
