/** The markup of a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { barTemplate } from './bar-template.js';
import { marked } from './marked.js';
import type { FirstMessages } from '../locales/messages.js';
import type { Cell, TableView } from './figure-view.js';

/**
 * What a cell holds. In a table that is there for screen readers only nothing takes the focus,
 * which would be lost from sight.
 */
const cellContent = ({ text, links, provenance }: Cell, visible: boolean, { punctuation }: FirstMessages) => {
  if (!visible) return marked(text);
  if (provenance) return html`<button class="ask" type="button" aria-expanded="false" .provenance=${provenance}>${marked(text)}</button>`;
  return links
    ? links.map(({ text: name, href }, index) => html`${index > 0 ? punctuation.semicolon : nothing}<a href=${href} rel="noopener">${marked(name)}</a>`)
    : marked(text);
};

/** What stands under the words of a cell. */
const cellFooting = ({ under, bar }: Cell) => [under ? html`<span class="under">${marked(under)}</span>` : nothing, bar ? barTemplate(bar) : nothing];

export const tableTemplate = ({ caption, columns, rows }: TableView, visible: boolean, messages: FirstMessages): TemplateResult =>
  html`<table>
    <caption>
      ${marked(caption)}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label, numeric, fileOnly }) => (fileOnly ? nothing : html`<th scope="col" class=${numeric ? 'numeric' : nothing}>${marked(label)}</th>`))}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, index) =>
              columns[index]?.fileOnly
                ? nothing
                : index === 0
                  ? html`<th scope="row">${cellContent(cell, visible, messages)}${cellFooting(cell)}</th>`
                  : html`<td class=${columns[index]?.numeric ? 'numeric' : nothing}>${cellContent(cell, visible, messages)}${cellFooting(cell)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
