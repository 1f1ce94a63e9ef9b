/** A number and where it comes from, shown beside it on focus, hover or tap. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { nearest } from '../chart/navigation.js';
import { shownValue } from '../../model/make-datum.js';
import { FloatingPanel, type FloatingHost } from './floating-panel.js';
import { renderBidi } from '../render-bidi.js';
import { dataPointButtons, type DataPointButton } from '../chart/hit-targets.js';
import { placeOver, type Place, type Size } from './placement.js';
import { PointChangeEvent } from '../chart/point-change-event.js';
import type { Provenance } from '../../model/datum.js';
import type { Messages } from '../../locales/messages.js';

/** A button that holds the provenance of its number: a mark of the picture or a cell of the table. */
type Asked = HTMLElement & { readonly provenance: Provenance };

/** Time to move the pointer onto the panel, past other marks. In milliseconds. */
const grace = 250;
/** How far from a mark it is still meant, in CSS pixels. */
const reach = 24;
/** What a projection rests on would fill a phone; the figure has them all in its list of sources. */
const pagesShown = 3;

/** What the panel says beyond the name of its button, with who published it. */
const spokenOf = ({ lines, citations }: Provenance, { punctuation, shell }: Messages): string =>
  [...lines, ...citations.slice(0, pagesShown).map(({ record, publisher }) => shell.cited(record, publisher))].join(punctuation.stop);

export class ProvenancePanel implements ReactiveController, FloatingHost {
  /** What the reader has come to by each way; the first that is there is shown. */
  private pinned: Asked | undefined;
  private hovered: Asked | undefined;
  private focused: Asked | undefined;
  /** What the pointer is on; shown in place of another only if it stays there. */
  private aimed: Asked | undefined;

  /** What is shown, and the number it was rendered with. */
  private shown: Asked | undefined;
  private rendered: Provenance | undefined;
  private told: string | undefined;
  private isListening = false;
  private isFocusInPicture = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly floating = new FloatingPanel(this);

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get panel(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.provenance') ?? null;
  }

  get trigger(): HTMLElement | null {
    return this.shown ?? null;
  }

  /** What matches one of the names, of the figure itself: the page may use the same names around it, or for what stands in its slots. */
  private within(target: EventTarget | null, names: string): Asked | undefined {
    const root = this.host.shadowRoot;
    return target instanceof Element && root?.contains(target) ? (target.closest<Asked>(names) ?? undefined) : undefined;
  }

  private get dataPoints(): DataPointButton[] {
    return dataPointButtons(this.host.shadowRoot);
  }

  hostDisconnected(): void {
    this.dismissed();
  }

  hostUpdate(): void {
    this.isFocusInPicture = this.host.shadowRoot?.activeElement?.matches('.data-points .ask') ?? false;
  }

  hostUpdated(): void {
    this.listen();
    this.followView();
    this.floating.rendered();
  }

  /** Listens once for all buttons and the panel, those to come as well. */
  private listen(): void {
    const root = this.host.shadowRoot;
    if (!root || this.isListening) return;
    this.isListening = true;
    root.addEventListener('pointermove', this.moved as EventListener);
    this.host.addEventListener('pointerleave', this.leave);
    root.addEventListener('focusin', this.focusCame);
    root.addEventListener('focusout', this.focusWent as EventListener);
    root.addEventListener('click', this.pressed as EventListener);
  }

  /** A new view may have taken the button away, or given it another number after the panel was made. */
  private followView(): void {
    if (this.shown && !this.shown.isConnected) this.dismissed();
    // Who was in the picture stays there, at its first number.
    if (this.isFocusInPicture && !this.host.shadowRoot?.activeElement) this.dataPoints[0]?.focus();
    const { shown } = this;
    if (shown && shown.provenance !== this.rendered) {
      this.host.requestUpdate();
      this.tell();
    }
  }

  placeFor(size: Size, viewport: Size): Place | undefined {
    const { shown } = this;
    if (!shown) return undefined;
    const at = shown.getBoundingClientRect();
    const { column } = shown as Partial<DataPointButton>;
    // Over the whole column, so that its other parts stay in sight.
    const parts = column === undefined ? [at] : this.dataPoints.filter((point) => point.column === column).map((point) => point.getBoundingClientRect());
    const { left, right, bottom } = at;
    return placeOver({ left, right, bottom, top: Math.min(...parts.map(({ top }) => top)) }, size, viewport);
  }

  isInside(path: readonly EventTarget[]): boolean {
    return path.some((node) => this.within(node, '.ask, .provenance, .plot'));
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
    this.tell();
    if (this.host.isConnected) this.host.requestUpdate();
  }

  /** Tells the page which number of the picture is looked at, once for each change. */
  private tell(): void {
    const { shown, pinned, dataPoints } = this;
    const place = dataPoints.findIndex((point) => point === shown) + 1;
    const point = dataPoints[place - 1];
    const state = point && `${place} ${String(pinned === shown)} ${point.datum.spoken}`;
    if (state === this.told) return;
    this.told = state;
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

  private later(action: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      action();
      this.update();
    }, grace);
  }

  /** The button under the pointer: a cell's, or that of the nearest number of the picture. */
  private buttonUnder({ target, clientX, clientY }: MouseEvent): Asked | undefined {
    if (!this.within(target, '.plot')) return this.within(target, '.ask');
    const boxes = this.dataPoints.map((point) => point.getBoundingClientRect());
    return this.dataPoints[nearest(boxes, clientX, clientY, reach)];
  }

  private readonly moved = (event: PointerEvent): void => {
    // A finger does not hover: its tap is a click.
    if (event.pointerType === 'touch') return;
    if (this.within(event.target, '.provenance')) {
      clearTimeout(this.timer);
      // Also what the focus has opened stays while the pointer is on it: a press on its words takes the focus away.
      this.aimed = this.hovered = this.shown;
      return;
    }
    const under = this.buttonUnder(event);
    this.host.shadowRoot?.querySelector('.plot')?.classList.toggle('aimed', under !== undefined);
    if (under === this.aimed) return;
    this.aimed = under;
    if (under === this.hovered) clearTimeout(this.timer);
    else if (this.hovered) this.later(() => (this.hovered = under));
    else {
      this.hovered = under;
      this.update();
    }
  };
  private readonly leave = (): void => {
    this.aimed = undefined;
    if (this.hovered) this.later(() => (this.hovered = undefined));
  };

  private readonly focusCame = (event: Event): void => {
    const asked = this.within(event.target, '.ask');
    if (!asked || asked === this.focused) return;
    clearTimeout(this.timer);
    this.focused = asked;
    this.hovered = undefined;
    if (this.pinned !== asked) this.pinned = undefined;
    this.update();
  };

  private readonly focusWent = ({ relatedTarget }: FocusEvent): void => {
    if (this.within(relatedTarget, '.ask, .provenance')) return;
    this.focused = undefined;
    this.update();
  };

  private readonly pressed = (event: MouseEvent): void => {
    const { target } = event;
    if (this.within(target, '.provenance')) return;
    // A key or a screen reader presses the button itself, wherever the pointer is.
    const asked = this.within(target, '.ask') ?? this.buttonUnder(event);
    if (!asked) {
      if (this.within(target, '.plot')) this.dismissed();
      return;
    }
    clearTimeout(this.timer);
    if (this.pinned === asked) {
      this.dismissed();
      return;
    }
    this.pinned = asked;
    this.update();
  };

  render(messages: Messages): TemplateResult {
    const provenance = this.shown?.provenance;
    this.rendered = provenance;
    const isPinned = this.shown !== undefined && this.shown === this.pinned;
    // The place for the spoken words is always there: one that comes with its words is not announced.
    // Only what is kept open is spoken: the number itself is the name of its button.
    return html`<p class="visually-hidden" role="status">${isPinned && provenance ? spokenOf(provenance, messages) : nothing}</p>
      ${provenance ? this.panelTemplate(provenance, isPinned, messages) : nothing}`;
  }

  private panelTemplate({ title, value, lines, citations }: Provenance, isPinned: boolean, messages: Messages): TemplateResult {
    const { provenance, shell } = messages;
    return html`<div class="provenance" part="provenance" popover="manual" role="group" aria-label=${provenance.label}>
      <p class="title">${renderBidi(title)}</p>
      <p class="value">${renderBidi(value)}</p>
      <ul>
        ${lines.map((line) => html`<li>${renderBidi(line)}</li>`)}
        ${citations.slice(0, pagesShown).map(
          ({ record, publisher, url, title: page }) =>
            // Reached by Tab only once it is kept open: else each number would be followed by its links.
            html`<li>
              ${renderBidi(shell.cited(record, publisher))}:
              <a href=${url} rel="noopener" tabindex=${isPinned ? nothing : -1}>${renderBidi(messages.name(page))}</a>
            </li>`,
        )}
        ${citations.length > pagesShown ? html`<li>${provenance.morePages(citations.length - pagesShown)}</li>` : nothing}
      </ul>
    </div>`;
  }
}
