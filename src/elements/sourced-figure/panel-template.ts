/** The markup of the panel. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scheme } from '../../figure/theme.js';
import type { Language, Messages } from '../../locales/messages.js';
import type { Source, SourcedPanel } from './view.js';

export interface PanelState {
  readonly messages: Messages;
  readonly language: Language;
  /** Undefined while it is closed. */
  readonly scheme: Scheme | undefined;
}

const source = ({ cited, title, href, language, published }: Source) =>
  html`<li>${cited}, <a href=${href} rel="noopener">${title}</a>${language ? ` (${language})` : nothing}${published ? `, ${published}` : nothing}</li>`;

/** The first lines are also what a screen reader says of the figure when it is focused. */
const content = (panel: SourcedPanel, { sourced }: Messages) =>
  html`<div id="lead">
      <p class="title">${panel.title}</p>
      <p class="figure">${panel.value ? html`<b>${panel.value}</b> ` : nothing}<span class="period">${panel.period}</span></p>
      <p class="standing">${panel.standing.map((words, index) => html`${index > 0 ? ' · ' : nothing}<span>${words}</span>`)}</p>
    </div>
    <p class="definition">${panel.definition}</p>
    ${panel.history.map((words) => html`<p>${words}</p>`)} ${panel.notes.map((note) => html`<p>${note}</p>`)}
    ${
      panel.sources.length > 0
        ? html`<div class="sources">
            <p id="sources">${sourced.sources(panel.sources.length)}</p>
            <ul aria-labelledby="sources">
              ${panel.sources.map(source)}
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
