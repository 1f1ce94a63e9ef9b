/** The markup of a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderAloud, renderBidi } from '../render-bidi.js';
import type { Messages } from '../../locales/messages.js';
import type { Cell, Column, TableView } from '../../model/figure-view.js';

/** What a cell holds. In a table that only screen readers get nothing is focusable: the focus would be out of sight. */
const cellContent = ({ text, links, provenance }: Cell, visible: boolean, messages: Messages) => {
  const { punctuation } = messages;
  const words = renderAloud(text, messages);
  if (!visible) return words;
  if (provenance) return html`<button class="ask" type="button" tabindex="-1" aria-expanded="false" .provenance=${provenance}>${words}</button>`;
  return links
    ? links.map(
        ({ text: name, href }, index) =>
          html`${index > 0 ? punctuation.semicolon : nothing}${href === undefined ? renderBidi(name) : html`<a href=${href} rel="noopener" tabindex="-1">${renderBidi(name)}</a>`}`,
      )
    : words;
};

/** With the words under it. Most cells have none, and a list in each of them would take much of the time of rendering. */
const withUnder = (content: unknown, under: string | undefined, messages: Messages) =>
  under ? [content, html`<span class="under">${renderAloud(under, messages)}</span>`] : content;

/** Wider than a column of numbers in which it would be broken: not every browser has a dictionary to hyphenate by. */
const hasLongWord = /[^\s\u2066-\u2069]{10}/;

/** What a cell is, for the style sheet. */
const classOf = ({ label, numeric, aside }: Column, isEmpty: boolean) =>
  numeric ? (hasLongWord.test(label) ? 'numeric wide' : 'numeric') : aside ? (isEmpty ? 'aside empty' : 'aside') : nothing;

export const tableTemplate = (view: TableView, visible: boolean, messages: Messages): TemplateResult => {
  const { caption, columns, rows, groups } = visible ? view : (view.brief ?? view);
  const isShown = (column: Column | undefined): column is Column => column !== undefined && !column.fileOnly && (visible || !column.onDemand);
  const shown = columns.filter(isShown);
  const rowTemplate = (row: readonly Cell[]) =>
    html`<tr>
      ${row.map((cell, index) => {
        const column = columns[index];
        if (!isShown(column)) return nothing;
        const content = withUnder(cellContent(cell, visible, messages), cell.under ?? row[index + 1]?.note, messages);
        return index === 0 ? html`<th scope="row">${content}</th>` : html`<td class=${classOf(column, cell.text === messages.table.none)}>${content}</td>`;
      })}
    </tr>`;
  const groupTemplate = (heading: string, of: TableView['rows']) =>
    html`<tbody>
      <tr>
        <th scope="rowgroup" colspan=${shown.length}>${renderBidi(heading)}</th>
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
        ${shown.map((column) => html`<th scope="col" class=${classOf(column, false)}>${renderBidi(column.label)}</th>`)}
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
