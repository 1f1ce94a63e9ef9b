/** A panel in the top layer, where nothing clips it: closed by Escape or a press elsewhere, and kept beside what it belongs to (WCAG 1.4.13: https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus). */
import { hostOf } from '../../page/document/host-of.js';
import { ornament } from '../../page/ornament.js';
import { windowOf } from '../../page/document/window-of.js';
import { zoomOf } from '../../page/document/zoom-of.js';
import { groundOf, type Edges, type Ground, type Place, type Size } from './placement.js';

export interface FloatingHost {
  /** The panel, as far as it is rendered. */
  readonly panel: HTMLElement | null;
  /** What opened the panel; takes the focus back from it. */
  readonly trigger: HTMLElement | null;
  /** The column of text it stands in, which the panel does not leave. */
  readonly column: Pick<Edges, 'left' | 'right'> | undefined;
  /** Where a panel of this size goes. */
  placeFor(size: Size, ground: Ground): Place | undefined;
  /** Whether a press there is one in the panel or on what opens it. */
  isInside(path: readonly EventTarget[]): boolean;
  /** It was closed from outside: by a press elsewhere, by Escape, or because another was opened. */
  dismissed(): void;
}

/** The document and each shadow root a node stands in: what is scrolled in one is not heard of outside it. */
function rootsOf(node: Node | null | undefined): Node[] {
  if (!node) return [];
  return [node.getRootNode(), ...rootsOf(hostOf(node))];
}

/** Closes the open panel; there is one at a time on the whole page. */
let dismissOpened: (() => void) | undefined;

export class FloatingPanel {
  /** Ends what is listened to while it is open. */
  private listening: AbortController | undefined;
  /** What opened the panel that is shown. */
  private source: HTMLElement | null = null;

  constructor(private readonly host: FloatingHost) {}

  show(): void {
    if (this.listening) return;
    dismissOpened?.();
    dismissOpened = this.dismiss;
    this.listening = new AbortController();
    const { trigger } = this.host;
    const view = windowOf(trigger ?? document);
    const { signal } = this.listening;
    // On the document: what was shown on hover goes with Escape wherever the focus is.
    view.document.addEventListener('keydown', this.escape, { capture: true, signal });
    view.document.addEventListener('pointerdown', this.pressOutside, { capture: true, signal });
    // Captured, because scrolling within the page does not bubble.
    for (const root of rootsOf(trigger)) root.addEventListener('scroll', this.place, { capture: true, passive: true, signal });
    view.addEventListener('resize', this.place, { signal });
  }

  hide(): void {
    if (!this.listening) return;
    if (dismissOpened === this.dismiss) dismissOpened = undefined;
    this.listening.abort();
    this.listening = undefined;
  }

  /** Puts the panel in its place; called after each rendering of it. */
  rendered(): void {
    const { panel, trigger } = this.host;
    if (!panel) return;
    // Without the top layer it is shown by its class, and must not be taken for a popover that is closed.
    if (!ornament(() => this.raise(panel, this.listening ? trigger : null))) panel.removeAttribute('popover');
    this.place();
  }

  /** Shows it in the top layer with its trigger as its source: Tab leads from there into the panel, wherever in the markup it stands. */
  private raise(panel: HTMLElement, trigger: HTMLElement | null): true {
    const isShown = panel.matches(':popover-open');
    if (isShown && trigger !== this.source) panel.hidePopover();
    if (trigger && (!isShown || trigger !== this.source)) panel.showPopover({ source: trigger });
    this.source = trigger;
    return true;
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
    const { panel, column } = this.host;
    if (!this.listening || !panel || !column) return;
    const view = windowOf(panel);
    const zoom = zoomOf(panel);
    const ground = groundOf(column, { width: view.document.documentElement.clientWidth, height: view.innerHeight });
    // By the object model: a strict policy forbids style attributes, not this.
    const { style } = panel;
    style.maxWidth = `min(26em, ${(ground.right - ground.left) / zoom}px)`;
    style.left = style.top = '0';
    const origin = panel.getBoundingClientRect();
    const size = { width: origin.width, height: (panel.scrollHeight + panel.offsetHeight - panel.clientHeight) * zoom };
    const place = this.host.placeFor(size, ground);
    if (!place) return;
    // Out of the top layer a transformed ancestor moves the origin of what is fixed.
    style.left = `${(place.left - origin.left) / zoom}px`;
    style.top = `${(place.top - origin.top) / zoom}px`;
    style.maxHeight = `${place.maxHeight / zoom}px`;
  };
}
