/** What opens the panel of a figure in running text, and what closes it. */
import { styleOf } from '../../page/document/computed-style.js';
import { FloatingPanel, type FloatingHost } from '../../parts/provenance/floating-panel.js';
import { placeBeside, type Ground, type Place, type Size } from '../../parts/provenance/placement.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PanelHost {
  readonly element: ReactiveControllerHost & HTMLElement;
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

export class PanelController implements ReactiveController, FloatingHost {
  open = false;
  /** Whether focus, press or key opened it, so that it stays when the pointer leaves. */
  private held = false;
  /** Whether the reader asked for it by press or key: only then do screen readers come by it on their way, whom passing words may give the focus. */
  isAsked = false;
  /** Of words broken over lines, the fragment under which the panel stands. */
  private fragment = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly floating = new FloatingPanel(this);

  constructor(private readonly host: PanelHost) {
    host.element.addController(this);
  }

  get trigger(): HTMLElement | null {
    return this.host.trigger;
  }

  get panel(): HTMLElement | null {
    return this.host.panel;
  }

  hostConnected(): void {
    // On the element itself, which holds words and panel: moving from one to the other is not leaving.
    this.host.element.addEventListener('pointerenter', this.enter);
    this.host.element.addEventListener('pointerleave', this.leave);
    this.host.element.addEventListener('focusin', this.focus);
    this.host.element.addEventListener('focusout', this.close);
  }

  hostDisconnected(): void {
    this.host.element.removeEventListener('pointerenter', this.enter);
    this.host.element.removeEventListener('pointerleave', this.leave);
    this.host.element.removeEventListener('focusin', this.focus);
    this.host.element.removeEventListener('focusout', this.close);
    this.close();
  }

  hostUpdated(): void {
    this.floating.rendered();
  }

  /** That of the block the words stand in. */
  get column(): DOMRect | undefined {
    let block: HTMLElement | null = this.host.element;
    while (block && styleOf(block).display.startsWith('inline')) block = block.parentElement;
    return (block ?? this.host.element.ownerDocument.documentElement).getBoundingClientRect();
  }

  placeFor(size: Size, ground: Ground): Place | undefined {
    const { trigger } = this.host;
    if (!trigger) return undefined;
    const { top, bottom } = trigger.getBoundingClientRect();
    const { left, right } = [...trigger.getClientRects()].at(this.fragment) ?? trigger.getBoundingClientRect();
    return placeBeside({ left, right, top, bottom }, size, ground, styleOf(this.host.element).direction);
  }

  isInside(path: readonly EventTarget[]): boolean {
    return path.includes(this.host.element);
  }

  dismissed(): void {
    this.close();
  }

  readonly press = ({ clientX, clientY }: PointerEvent): void => {
    this.pointAt(clientX, clientY);
  };

  /** What focus alone has opened it keeps open. */
  readonly click = (): void => {
    if (this.isAsked) {
      this.close();
      return;
    }
    this.isAsked = true;
    this.show(true);
    this.host.element.requestUpdate();
  };

  /** What a button does by itself. */
  readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) this.click();
  };

  readonly close = (): void => {
    clearTimeout(this.timer);
    if (!this.open) return;
    this.open = this.held = this.isAsked = false;
    this.fragment = -1;
    this.floating.hide();
    this.host.element.requestUpdate();
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

  private show(held: boolean): void {
    clearTimeout(this.timer);
    if (!this.host.trigger) return;
    this.held ||= held;
    if (this.open) return;
    this.open = true;
    this.floating.show();
    this.host.element.requestUpdate();
    this.host.panelOpened();
  }

  /** Remembers which fragment of the words the pointer is on. */
  private pointAt(x: number, y: number): void {
    const fragments = [...(this.host.trigger?.getClientRects() ?? [])];
    this.fragment = fragments.findIndex(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
  }
}
