/** The markup of a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from './marked.js';
import type { FirstMessages } from '../locales/messages.js';
import type { Bar, Cell, TableView } from './figure-view.js';

/** What draws the bar of a cell, once it is there. */
type DrawBar = (bar: Bar) => TemplateResult;

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
const cellFooting = ({ under, bar }: Cell, drawBar?: DrawBar) => [
  under ? html`<span class="under">${marked(under)}</span>` : nothing,
  bar && drawBar ? drawBar(bar) : nothing,
];

export const tableTemplate = ({ caption, columns, rows }: TableView, visible: boolean, messages: FirstMessages, drawBar?: DrawBar): TemplateResult =>
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
                  ? html`<th scope="row">${cellContent(cell, visible, messages)}${cellFooting(cell, drawBar)}</th>`
                  : html`<td class=${columns[index]?.numeric ? 'numeric' : nothing}>${cellContent(cell, visible, messages)}${cellFooting(cell, drawBar)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
