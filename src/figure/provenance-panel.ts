/** Where a number comes from, shown beside it on focus, hover or tap. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Provenance } from './figure-view.js';
import type { Messages } from '../locales/messages.js';

/** A button that holds the provenance of its number. */
type Asked = HTMLElement & { provenance: Provenance };

/** Time to move the pointer from a mark onto the panel, in milliseconds. */
const grace = 250;
const gap = 8;

const askedBy = (event: Event): Asked | undefined => (event.target as Element).closest<Asked>('.ask') ?? undefined;

export class ProvenancePanel implements ReactiveController {
  /** What is shown, and the button it belongs to. */
  private anchor: Asked | undefined;
  private rendered: Provenance | undefined;
  private pinned = false;
  private listening = false;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get shown(): Provenance | undefined {
    return this.anchor?.provenance;
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** Listens once for all buttons and the panel, those to come as well. */
  private listen(): void {
    const root = this.host.shadowRoot;
    if (!root || this.listening) return;
    this.listening = true;
    root.addEventListener('pointerover', this.over as EventListener);
    root.addEventListener('pointerout', this.out as EventListener);
    root.addEventListener('focusin', this.focused);
    root.addEventListener('focusout', this.blurred as EventListener);
    root.addEventListener('click', this.pressed);
  }

  hostUpdated(): void {
    this.listen();
    // What it was asked of may have gone with the view.
    if (this.anchor && !this.anchor.isConnected) this.hide();
    // A new view gives the same button another number, after the panel was made.
    else if (this.anchor && this.anchor.provenance !== this.rendered) this.host.requestUpdate();
    else this.place();
  }

  hide(): void {
    clearTimeout(this.leaving);
    document.removeEventListener('pointerdown', this.pressedElsewhere, true);
    document.removeEventListener('keydown', this.key, true);
    this.anchor?.setAttribute('aria-expanded', 'false');
    const was = this.anchor;
    this.anchor = undefined;
    this.pinned = false;
    if (was && this.host.isConnected) this.host.requestUpdate();
  }

  private show(anchor: Asked): void {
    clearTimeout(this.leaving);
    if (this.anchor === anchor) return;
    this.hide();
    this.anchor = anchor;
    anchor.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', this.pressedElsewhere, true);
    // On the document: what was shown on hover goes with Escape wherever the focus is.
    document.addEventListener('keydown', this.key, true);
    this.host.requestUpdate();
  }

  private leave(): void {
    clearTimeout(this.leaving);
    if (!this.pinned) this.leaving = setTimeout(() => this.hide(), grace);
  }

  private readonly over = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    const asked = askedBy(event);
    if (asked && !this.pinned) this.show(asked);
    else if ((event.target as Element).closest('.provenance')) clearTimeout(this.leaving);
  };
  private readonly out = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && (event.target as Element).closest('.ask, .provenance')) this.leave();
  };
  private readonly focused = (event: Event): void => {
    const asked = askedBy(event);
    if (asked) this.show(asked);
  };
  private readonly blurred = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Element && relatedTarget.closest('.ask, .provenance'))) this.leave();
  };
  private readonly pressed = (event: Event): void => {
    const asked = askedBy(event);
    if (!asked) return;
    const again = this.anchor === asked && this.pinned;
    if (again) {
      this.hide();
      return;
    }
    this.show(asked);
    this.pinned = true;
  };
  private readonly key = (event: KeyboardEvent): void => {
    const { anchor, host } = this;
    if (event.key !== 'Escape' || !anchor) return;
    // The page's own dialog around the figure stays open.
    if (event.composedPath().includes(host)) event.stopPropagation();
    if (host.shadowRoot?.activeElement?.closest('.provenance')) anchor.focus();
    this.hide();
  };

  private readonly pressedElsewhere = (event: Event): void => {
    const path = event.composedPath();
    if (!path.some((node) => node instanceof Element && node.matches('.ask, .provenance'))) this.hide();
  };

  render(messages: Messages): TemplateResult {
    const { shown } = this;
    this.rendered = shown;
    // The place for the spoken words is always there: one that comes with its words is not announced.
    return html`<p class="visually-hidden" role="status">${shown?.lines.join('. ')}</p>
      ${shown ? this.panelTemplate(shown, messages) : nothing}`;
  }

  private panelTemplate({ title, value, lines, citations }: Provenance, { provenance, shell }: Messages): TemplateResult {
    return html`<div class="provenance" part="provenance" role="group" aria-label=${provenance.label}>
      <p><b>${title}</b><br />${value}</p>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
        ${citations.map(
          ({ record, publisher, url, title: page }) => html`<li>${shell.cited(record, publisher)}: <a href=${url} rel="noopener">${page}</a></li>`,
        )}
      </ul>
    </div>`;
  }

  /** Above the number where there is room on the screen, else below; never past the sides of the figure. */
  private place(): void {
    const panel = this.host.shadowRoot?.querySelector<HTMLElement>('.provenance');
    const figure = panel?.parentElement;
    if (!panel || !figure || !this.anchor) return;
    const around = figure.getBoundingClientRect();
    const at = this.anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = panel;
    const left = Math.max(0, Math.min(around.width - width, at.left + at.width / 2 - width / 2 - around.left));
    const above = at.top - height - gap;
    panel.style.left = `${left}px`;
    panel.style.top = `${(above > 0 ? above : at.bottom + gap) - around.top}px`;
  }
}
