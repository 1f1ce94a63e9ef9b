/** The markup of a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { barTemplate } from './bar-template.js';
import type { Cell, TableView } from './figure-view.js';

/**
 * What a cell holds. In a table that is there for screen readers only nothing takes the focus,
 * which would be lost from sight.
 */
const cellContent = ({ text, links, provenance }: Cell, visible: boolean) => {
  if (!visible) return text;
  if (provenance) return html`<button class="ask" type="button" aria-expanded="false" .provenance=${provenance}>${text}</button>`;
  return links ? links.map(({ text: name, href }, index) => html`${index > 0 ? '; ' : nothing}<a href=${href} rel="noopener">${name}</a>`) : text;
};

/** What stands under the words of a cell. */
const cellFooting = ({ under, bar }: Cell) => [under ? html`<span class="under">${under}</span>` : nothing, bar ? barTemplate(bar) : nothing];

export const tableTemplate = ({ caption, columns, rows }: TableView, visible: boolean): TemplateResult =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label, numeric, fileOnly }) => (fileOnly ? nothing : html`<th scope="col" class=${numeric ? 'numeric' : nothing}>${label}</th>`))}
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
                  ? html`<th scope="row">${cellContent(cell, visible)}${cellFooting(cell)}</th>`
                  : html`<td class=${columns[index]?.numeric ? 'numeric' : nothing}>${cellContent(cell, visible)}${cellFooting(cell)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
