/** A number and where it comes from, shown beside it on focus, hover or tap. */
import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { nearest } from '../chart/navigation.js';
import { shownValue } from '../../model/make-datum.js';
import { FloatingPanel, type FloatingHost } from './floating-panel.js';
import { dataPointButtons, type DataPointButton } from '../chart/hit-targets.js';
import { panelTemplate } from './panel-template.js';
import { placeByMark, placeOver, type Ground, type Place, type Size } from './placement.js';
import { PointChangeEvent } from '../chart/point-change-event.js';
import type { Provenance } from '../../model/datum.js';
import type { Messages } from '../../locales/messages.js';

/** A button that holds the provenance of its number: a mark of the picture or a cell of the table. */
type ProvenanceButton = HTMLElement & { readonly provenance: Provenance };

/** Time to move the pointer onto the panel, past other marks. In milliseconds. */
const hoverDelay = 250;
/** How far from a mark it is still meant, in CSS pixels. */
const maxDistance = 24;
/** What a projection rests on would fill a phone; the figure has them all in its list of sources. */
const pageLimit = 2;

/** What the panel says beyond the name of its button, with who published it. */
export const announcementOf = ({ attribution, lines, citations }: Provenance, messages: Messages): string =>
  messages.aloud(
    [...attribution, ...lines, ...citations.slice(0, pageLimit).map((citation) => messages.shell.cited(citation))].join(messages.punctuation.stop),
  );

export class ProvenancePanel implements ReactiveController, FloatingHost {
  /** What the reader has come to by each way; the first that is there is shown. */
  private pinned: ProvenanceButton | undefined;
  private hovered: ProvenanceButton | undefined;
  private focused: ProvenanceButton | undefined;
  /** What the pointer is on; shown in place of another only if it stays there. */
  private candidate: ProvenanceButton | undefined;

  /** What is shown, and the number it was rendered with. */
  private shown: ProvenanceButton | undefined;
  private rendered: Provenance | undefined;
  /** What the page was last told of, so that it hears of each change once. */
  private notified: string | undefined;
  private announced: Provenance | undefined;
  private isFocusInPicture = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly floating = new FloatingPanel(this);

  /** @param announce says where a number comes from that a reader keeps open; nothing of it once it is closed */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly announce: (provenance: Provenance | undefined) => void,
  ) {
    host.addController(this);
  }

  get panel(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.provenance') ?? null;
  }

  get trigger(): HTMLElement | null {
    return this.shown ?? null;
  }

  /** What matches one of the names, of the figure itself: the page may use the same names around it, or for what stands in its slots. */
  private closest(target: EventTarget | null, names: string): ProvenanceButton | undefined {
    const root = this.host.shadowRoot;
    return target && 'closest' in target && root?.contains(target as Element) ? ((target as Element).closest<ProvenanceButton>(names) ?? undefined) : undefined;
  }

  private get dataPoints(): DataPointButton[] {
    return dataPointButtons(this.host.shadowRoot);
  }

  /** Listens for all buttons and the panel, those to come as well; to listen again where it does already changes nothing. */
  hostConnected(): void {
    const root = this.host.shadowRoot;
    root?.addEventListener('pointermove', this.onMove as EventListener);
    this.host.addEventListener('pointerleave', this.onLeave);
    root?.addEventListener('focusin', this.onFocusIn);
    root?.addEventListener('focusout', this.onFocusOut as EventListener);
    root?.addEventListener('click', this.onClick as EventListener);
  }

  hostDisconnected(): void {
    this.dismissed();
  }

  hostUpdate(): void {
    this.isFocusInPicture = this.host.shadowRoot?.activeElement?.matches('.data-points .ask') ?? false;
  }

  hostUpdated(): void {
    this.followView();
    this.floating.rendered();
  }

  /** A new view may have taken the button away, or given it another number after the panel was made. */
  private followView(): void {
    if (this.shown && !this.shown.isConnected) this.dismissed();
    // Who was in the picture stays there, at its first number.
    if (this.isFocusInPicture && !this.host.shadowRoot?.activeElement) this.dataPoints[0]?.focus();
    const { shown } = this;
    if (shown && shown.provenance !== this.rendered) {
      this.host.requestUpdate();
      this.announceKept();
      this.notify();
    }
  }

  get column(): DOMRect | undefined {
    return this.host.shadowRoot?.querySelector('figure')?.getBoundingClientRect();
  }

  placeFor(size: Size, ground: Ground): Place | undefined {
    const { shown } = this;
    if (!shown) return undefined;
    const picture = shown.closest('.plot')?.getBoundingClientRect();
    const { column } = shown as Partial<DataPointButton>;
    if (!picture) return placeOver(shown.getBoundingClientRect(), size, ground);
    // Beside the whole column, so that its other parts stay in sight.
    const parts = this.dataPoints.filter((point) => point.column === column).map((point) => point.getBoundingClientRect());
    const [left, top] = [Math.min(...parts.map((part) => part.left)), Math.min(...parts.map((part) => part.top))];
    const [right, bottom] = [Math.max(...parts.map((part) => part.right)), Math.max(...parts.map((part) => part.bottom))];
    return placeByMark({ left, top, right, bottom }, picture, size, ground);
  }

  isInside(path: readonly EventTarget[]): boolean {
    return path.some((node) => this.closest(node, '.ask, .provenance, .plot'));
  }

  dismissed(): void {
    clearTimeout(this.timer);
    this.pinned = this.hovered = this.focused = undefined;
    this.update();
  }

  private update(): void {
    const now = this.pinned ?? this.hovered ?? this.focused;
    const was = this.shown;
    was?.classList.remove('shown');
    was?.setAttribute('aria-expanded', 'false');
    this.shown = now;
    now?.classList.add('shown');
    now?.setAttribute('aria-expanded', String(now === this.pinned));
    if (now) this.floating.show();
    else this.floating.hide();
    this.announceKept();
    this.notify();
    if (this.host.isConnected) this.host.requestUpdate();
  }

  /** Only what is kept open is announced: the number itself is the name of its button. */
  private announceKept(): void {
    const kept = this.shown === this.pinned ? this.shown?.provenance : undefined;
    if (kept === this.announced) return;
    this.announced = kept;
    this.announce(kept);
  }

  /** Says which number of the picture is looked at, once for each change. */
  private notify(): void {
    const { shown, pinned, dataPoints } = this;
    const place = dataPoints.findIndex((point) => point === shown) + 1;
    const point = dataPoints[place - 1];
    const state = point && `${place} ${String(pinned === shown)} ${point.datum.spoken}`;
    if (state === this.notified) return;
    this.notified = state;
    if (!point) {
      this.host.dispatchEvent(new PointChangeEvent(undefined));
      return;
    }
    const { datum, provenance } = point;
    const { title, value } = provenance;
    const { unit, spoken } = datum;
    const count = dataPoints.length;
    this.host.dispatchEvent(new PointChangeEvent({ title, value, amount: shownValue(datum), unit, spoken, place, count, pinned: pinned === shown }));
  }

  private afterDelay(action: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      action();
      this.update();
    }, hoverDelay);
  }

  /** The button under the pointer: a cell's, or that of the nearest number of the picture. */
  private buttonUnder({ target, clientX, clientY }: MouseEvent): ProvenanceButton | undefined {
    const button = this.closest(target, '.ask');
    if (button || !this.closest(target, '.plot')) return button;
    // One with a shape of its own is asked by the pointer itself.
    const points = this.dataPoints.filter((point) => !point.matches('.shaped'));
    const boxes = points.map((point) => point.getBoundingClientRect());
    return points[nearest(boxes, clientX, clientY, maxDistance)];
  }

  private readonly onMove = (event: PointerEvent): void => {
    // A finger does not hover: its tap is a click.
    if (event.pointerType === 'touch') return;
    if (this.closest(event.target, '.provenance')) {
      clearTimeout(this.timer);
      // Also what the focus has opened stays while the pointer is on it: a press on its words takes the focus away.
      this.candidate = this.hovered = this.shown;
      return;
    }
    const under = this.buttonUnder(event);
    this.host.shadowRoot?.querySelector('.plot')?.classList.toggle('on-number', under !== undefined);
    if (under === this.candidate) return;
    this.candidate = under;
    if (under === this.hovered) clearTimeout(this.timer);
    else if (this.hovered) this.afterDelay(() => (this.hovered = under));
    else {
      this.hovered = under;
      this.update();
    }
  };
  private readonly onLeave = (): void => {
    this.candidate = undefined;
    if (this.hovered) this.afterDelay(() => (this.hovered = undefined));
  };

  private readonly onFocusIn = (event: Event): void => {
    const button = this.closest(event.target, '.ask');
    if (!button || button === this.focused) return;
    clearTimeout(this.timer);
    this.focused = button;
    this.hovered = undefined;
    if (this.pinned !== button) this.pinned = undefined;
    this.update();
  };

  private readonly onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (this.closest(relatedTarget, '.ask, .provenance')) return;
    this.focused = undefined;
    this.update();
  };

  private readonly onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (this.closest(target, '.provenance')) return;
    // A key or a screen reader presses the button itself, wherever the pointer is.
    const button = this.closest(target, '.ask') ?? this.buttonUnder(event);
    if (!button) {
      if (this.closest(target, '.plot')) this.dismissed();
      return;
    }
    clearTimeout(this.timer);
    if (this.pinned === button) {
      this.dismissed();
      return;
    }
    this.pinned = button;
    this.update();
  };

  render(messages: Messages): TemplateResult | typeof nothing {
    const provenance = this.shown?.provenance;
    this.rendered = provenance;
    // Tab reaches its links only once it is kept open: else each number would be followed by them.
    return provenance ? panelTemplate(provenance, messages, { pageLimit, hasTabbableLinks: this.shown === this.pinned }) : nothing;
  }
}
