/** The markup of the panel. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderBidi } from '../../parts/render-bidi.js';
import type { Scheme } from '../../chart/theme.js';
import type { Language, Messages } from '../../locales/messages.js';
import type { Source, SourcedPanel } from './view.js';

export interface PanelState {
  readonly messages: Messages;
  readonly language: Language;
  /** Undefined while it is closed. */
  readonly scheme: Scheme | undefined;
}

const source = ({ cited, title, href, language, published }: Source, { punctuation: { comma } }: Messages) =>
  html`<li>
    ${renderBidi(cited)}${comma}<a href=${href} rel="noopener">${renderBidi(title)}</a
    >${language ? ` (${language})` : nothing}${published ? `${comma}${published}` : nothing}
  </li>`;

/** The first lines are also what a screen reader says of the figure when it is focused. */
const content = (panel: SourcedPanel, messages: Messages) =>
  html`<div id="lead">
      <p class="title">${renderBidi(panel.title)}</p>
      <p class="figure">${panel.value ? html`<b>${renderBidi(panel.value)}</b> ` : nothing}<span class="period">${renderBidi(panel.period)}</span></p>
      <p class="standing">${panel.standing.map((words, index) => html`${index > 0 ? ' · ' : nothing}<span>${renderBidi(words)}</span>`)}</p>
    </div>
    <p class="definition">${renderBidi(panel.definition)}</p>
    ${[...panel.history, ...panel.notes].map((words) => html`<p>${renderBidi(words)}</p>`)}
    ${
      panel.sources.length > 0
        ? html`<div class="sources">
            <p id="sources">${messages.sourced.sources(panel.sources.length)}</p>
            <ul aria-labelledby="sources">
              ${panel.sources.map((each) => source(each, messages))}
            </ul>
          </div>`
        : nothing
    }`;

/** The panel, empty until it is opened: most readers of an article ask for few sources. */
export const panelTemplate = (panel: SourcedPanel | undefined, { messages, language, scheme }: PanelState): TemplateResult =>
  html`<span class="aside"
    ><div
      part="panel"
      id="panel"
      class="panel ${scheme ? `open ${scheme}` : ''}"
      popover="manual"
      role="note"
      aria-label=${messages.sourced.source}
      tabindex="-1"
      lang=${language.tag}
      dir=${language.direction}
    >
      ${panel ? content(panel, messages) : nothing}
    </div></span
  >`;
