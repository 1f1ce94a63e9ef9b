/** A panel in the top layer, where nothing clips it: closed by Escape or a press elsewhere, and kept beside what it tells about (WCAG 1.4.13). */
import type { Place, Size } from './placement.js';

export interface FloatingHost {
  /** The panel, as far as it is rendered. */
  readonly panel: HTMLElement | null;
  /** What the panel was asked of; takes the focus back from it. */
  readonly trigger: HTMLElement | null;
  /** Where a panel of this size goes. */
  placeFor(size: Size, viewport: Size): Place | undefined;
  /** Whether a press or key there is one in the panel or on what it tells about. */
  isInside(path: readonly EventTarget[]): boolean;
  /** It was closed from outside: by a press elsewhere, by Escape, or because another was opened. */
  dismissed(): void;
}

/** Closes the open panel; there is one at a time on the whole page. */
let dismissOpened: (() => void) | undefined;

export class FloatingPanel {
  private open = false;

  constructor(private readonly host: FloatingHost) {}

  show(): void {
    if (this.open) return;
    dismissOpened?.();
    dismissOpened = this.dismiss;
    this.open = true;
    // On the document: what was shown on hover goes with Escape wherever the focus is.
    document.addEventListener('keydown', this.escape, true);
    document.addEventListener('pointerdown', this.pressOutside, true);
    // Captured, because scrolling within the page does not bubble.
    document.addEventListener('scroll', this.place, { capture: true, passive: true });
    addEventListener('resize', this.place);
  }

  hide(): void {
    if (!this.open) return;
    if (dismissOpened === this.dismiss) dismissOpened = undefined;
    this.open = false;
    document.removeEventListener('keydown', this.escape, true);
    document.removeEventListener('pointerdown', this.pressOutside, true);
    document.removeEventListener('scroll', this.place, { capture: true });
    removeEventListener('resize', this.place);
  }

  /** Puts the panel in its place; called after each rendering of it. */
  rendered(): void {
    const { panel } = this.host;
    if (!panel) return;
    // A browser without the top layer shows it by its class.
    if ('showPopover' in panel && panel.matches(':popover-open') !== this.open) panel.togglePopover(this.open);
    this.place();
  }

  private readonly dismiss = (): void => {
    this.hide();
    this.host.dismissed();
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // One press closes one thing, not also the dialog the figure may stand in.
    event.preventDefault();
    event.stopPropagation();
    const { panel, trigger } = this.host;
    if (panel?.matches(':focus-within')) trigger?.focus();
    this.dismiss();
  };

  private readonly pressOutside = (event: PointerEvent): void => {
    if (!this.host.isInside(event.composedPath())) this.dismiss();
  };

  private readonly place = (): void => {
    const { panel } = this.host;
    if (!this.open || !panel) return;
    // By the object model: a strict policy forbids style attributes, not this.
    const { style } = panel;
    style.left = style.top = '0';
    const origin = panel.getBoundingClientRect();
    const size = { width: origin.width, height: panel.scrollHeight + panel.offsetHeight - panel.clientHeight };
    const place = this.host.placeFor(size, { width: document.documentElement.clientWidth, height: innerHeight });
    if (!place) return;
    // Out of the top layer a transformed ancestor moves the origin of what is fixed.
    style.left = `${place.left - origin.left}px`;
    style.top = `${place.top - origin.top}px`;
    style.maxHeight = `${place.maxHeight}px`;
  };
}
