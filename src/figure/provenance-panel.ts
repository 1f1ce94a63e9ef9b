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
  private pinned = false;
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

  hostUpdated(): void {
    // What it was asked of may have gone with the view.
    if (this.anchor && !this.anchor.isConnected) this.hide();
    else this.place();
  }

  hide(): void {
    clearTimeout(this.leaving);
    document.removeEventListener('pointerdown', this.pressedElsewhere, true);
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
    this.host.requestUpdate();
  }

  private leave(): void {
    clearTimeout(this.leaving);
    if (!this.pinned) this.leaving = setTimeout(() => this.hide(), grace);
  }

  /** Listeners for an element around the buttons and the panel. */
  readonly over = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    const asked = askedBy(event);
    if (asked && !this.pinned) this.show(asked);
    else if ((event.target as Element).closest('.provenance')) clearTimeout(this.leaving);
  };
  readonly out = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && (event.target as Element).closest('.ask, .provenance')) this.leave();
  };
  readonly focused = (event: FocusEvent): void => {
    const asked = askedBy(event);
    if (asked) this.show(asked);
  };
  readonly blurred = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Element && relatedTarget.closest('.ask, .provenance'))) this.leave();
  };
  readonly pressed = (event: MouseEvent): void => {
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
  readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.anchor) return;
    // The page's own dialog around the figure stays open.
    event.stopPropagation();
    const { anchor } = this;
    if ((event.target as Element).closest('.provenance')) anchor.focus();
    this.hide();
  };

  private readonly pressedElsewhere = (event: Event): void => {
    const path = event.composedPath();
    if (!path.some((node) => node instanceof Element && node.matches('.ask, .provenance'))) this.hide();
  };

  render(messages: Messages): TemplateResult | typeof nothing {
    const { shown } = this;
    if (!shown) return nothing;
    return html`<div class="provenance" part="provenance" role="status" aria-label=${messages.provenance.label}>
      <p><b>${shown.title}</b><br />${shown.value}</p>
      <ul>
        ${shown.lines.map((line) => html`<li>${line}</li>`)}
        ${shown.citations.map(
          ({ record, publisher, url, title }) => html`<li>${messages.shell.cited(record, publisher)}: <a href=${url} rel="noopener">${title}</a></li>`,
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
