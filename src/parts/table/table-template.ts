/** The markup of a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderBidi } from '../render-bidi.js';
import type { Messages } from '../../locales/messages.js';
import type { Cell, Column, TableView } from '../../model/figure-view.js';

/** What a cell holds. In a table that only screen readers get nothing is focusable: the focus would be out of sight. */
const cellContent = ({ text, links, provenance }: Cell, visible: boolean, { punctuation }: Messages) => {
  if (!visible) return renderBidi(text);
  if (provenance) return html`<button class="ask" type="button" tabindex="-1" aria-expanded="false" .provenance=${provenance}>${renderBidi(text)}</button>`;
  return links
    ? links.map(
        ({ text: name, href }, index) =>
          html`${index > 0 ? punctuation.semicolon : nothing}${href === undefined ? renderBidi(name) : html`<a href=${href} rel="noopener" tabindex="-1">${renderBidi(name)}</a>`}`,
      )
    : renderBidi(text);
};

/** What a figure draws under the words of a cell. */
export type CellMark = (cell: Cell) => TemplateResult | undefined;

/** With the words and the mark under it. Most cells have neither, and a list in each of them would take much of the time of rendering. */
const withUnder = (content: unknown, cell: Cell, cellMark: CellMark | undefined) => {
  const { under } = cell;
  const mark = cellMark?.(cell);
  return under || mark ? [content, under ? html`<span class="under">${renderBidi(under)}</span>` : nothing, mark ?? nothing] : content;
};

const cellTemplate = (content: unknown, isHeader: boolean, numeric: boolean | undefined) => {
  if (isHeader) return html`<th scope="row">${content}</th>`;
  return numeric ? html`<td class="numeric">${content}</td>` : html`<td>${content}</td>`;
};

const shown = ({ fileOnly }: Column): boolean => !fileOnly;

export const tableTemplate = ({ caption, columns, rows, groups }: TableView, visible: boolean, messages: Messages, cellMark?: CellMark): TemplateResult => {
  const rowTemplate = (row: readonly Cell[]) =>
    html`<tr>
      ${row.map((cell, index) =>
        columns[index]?.fileOnly
          ? nothing
          : cellTemplate(withUnder(cellContent(cell, visible, messages), cell, cellMark), index === 0, columns[index]?.numeric),
      )}
    </tr>`;
  const groupTemplate = (heading: string, of: TableView['rows']) =>
    html`<tbody>
      <tr>
        <th scope="rowgroup" colspan=${columns.filter(shown).length}>${renderBidi(heading)}</th>
      </tr>
      ${of.map(rowTemplate)}
    </tbody>`;
  let next = 0;
  return html`<table>
    <caption>
      ${renderBidi(caption)}
    </caption>
    <thead>
      <tr>
        ${columns.filter(shown).map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'numeric' : nothing}>${renderBidi(label)}</th>`)}
      </tr>
    </thead>
    ${
      groups
        ? groups.map(({ heading, rows: count }) => groupTemplate(heading, rows.slice(next, (next += count))))
        : html`<tbody>
            ${rows.map(rowTemplate)}
          </tbody>`
    }
  </table>`;
};
