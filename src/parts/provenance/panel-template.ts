/** The panel of a number, with where it comes from: the same over a picture, beside a table and in running text. */
import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../words.js';
import { citationTemplate } from './citation-template.js';
import type { Messages } from '../../locales/messages.js';
import type { Provenance } from '../../model/datum.js';

export interface PanelOptions {
  /** Whether it is a note on words in a text, of which its first lines are then the description. */
  readonly isNote?: boolean;
  /** Whether screen readers come by it. */
  readonly isHeard?: boolean;
  /** Whether Tab leads to its links. */
  readonly hasTabbableLinks?: boolean;
  /** How many pages it names. */
  readonly pageLimit?: number;
}

export const panelTemplate = (
  { title, value, period, attribution, definition, lines, citations }: Provenance,
  messages: Messages,
  { isNote, isHeard = true, hasTabbableLinks, pageLimit = Infinity }: PanelOptions,
): TemplateResult => {
  const { provenance } = messages;
  const unnamed = citations.length - pageLimit;
  return html`<div
    class="provenance"
    part="provenance"
    id="provenance"
    popover="manual"
    role=${isNote ? 'note' : 'group'}
    aria-label=${provenance.label}
    aria-hidden=${isHeard ? nothing : 'true'}
    tabindex=${isNote ? -1 : nothing}
  >
    <div id="lead">
      <p class="title" ${words(title)}></p>
      <p class="value"><b ${words(value, messages)}></b> <span class="period" ${words(period ?? '')}></span></p>
      <p class="attribution" ${words(attribution.join(' · '), messages)}></p>
    </div>
    ${(definition ? [definition, ...lines] : lines).map((line) => html`<p ${words(line, messages)}></p>`)}
    ${
      citations.length > 0
        ? html`<ul class="sources" aria-label=${provenance.sources(citations.length)}>
            ${citations.slice(0, pageLimit).map((citation) => citationTemplate(citation, messages, (hasTabbableLinks ?? true) && isHeard))}
            ${unnamed > 0 ? html`<li .textContent=${provenance.morePages(unnamed)}></li>` : nothing}
          </ul>`
        : nothing
    }
  </div>`;
};
