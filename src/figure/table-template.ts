/** The markup of a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { marked } from './marked.js';
import type { FirstMessages } from '../locales/messages.js';
import type { Bar, Cell, Column, TableView } from './figure-view.js';

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

/** With what stands under the words. Most cells have nothing there, and a list in each would cost the page a good part of its rendering. */
const withFooting = (content: unknown, { under, bar }: Cell, drawBar: DrawBar | undefined) =>
  under || bar ? [content, under ? html`<span class="under">${marked(under)}</span>` : nothing, bar && drawBar ? drawBar(bar) : nothing] : content;

const cellTemplate = (content: unknown, isHeader: boolean, numeric: boolean | undefined) => {
  if (isHeader) return html`<th scope="row">${content}</th>`;
  return numeric ? html`<td class="numeric">${content}</td>` : html`<td>${content}</td>`;
};

const shown = ({ fileOnly }: Column): boolean => !fileOnly;

export const tableTemplate = ({ caption, columns, rows }: TableView, visible: boolean, messages: FirstMessages, drawBar?: DrawBar): TemplateResult =>
  html`<table>
    <caption>
      ${marked(caption)}
    </caption>
    <thead>
      <tr>
        ${columns.filter(shown).map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'numeric' : nothing}>${marked(label)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, index) =>
              columns[index]?.fileOnly
                ? nothing
                : cellTemplate(withFooting(cellContent(cell, visible, messages), cell, drawBar), index === 0, columns[index]?.numeric),
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
