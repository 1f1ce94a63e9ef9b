/** The markup of a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../words.js';
import type { Messages } from '../../locales/messages.js';
import type { Cell, Column, TableView } from '../../model/figure-view.js';

const linkTemplate = (name: string, href: string | undefined, before: string) =>
  href === undefined
    ? html`<span ${words(before + name)}></span>`
    : html`<span .textContent=${before}></span><a href=${href} rel="noopener" tabindex="-1" ${words(name)}></a>`;

/** What a cell holds but words. In a table that only screen readers get nothing is focusable: the focus would be out of sight. */
const controlsIn = ({ text, links, provenance }: Cell, visible: boolean, messages: Messages) => {
  if (!visible) return undefined;
  if (provenance)
    return html`<button class="ask" type="button" tabindex="-1" aria-expanded="false" .provenance=${provenance} ${words(text, messages)}></button>`;
  return links?.map(({ text: name, href }, index) => linkTemplate(name, href, index > 0 ? messages.punctuation.semicolon : ''));
};

/** With the words under it. Undefined where it holds nothing but words, as most do: a list in each of them would take much of the time of rendering. */
const contentOf = (cell: Cell, visible: boolean, under: string | undefined, messages: Messages) => {
  const controls = controlsIn(cell, visible, messages);
  return under ? [controls ?? html`<span ${words(cell.text, messages)}></span>`, html`<span class="under" ${words(under, messages)}></span>`] : controls;
};

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
        const content = contentOf(cell, visible, cell.under ?? row[index + 1]?.note, messages);
        if (index === 0) return content ? html`<th scope="row">${content}</th>` : html`<th scope="row" ${words(cell.text, messages)}></th>`;
        const name = classOf(column, cell.text === messages.table.none);
        return content ? html`<td class=${name}>${content}</td>` : html`<td class=${name} ${words(cell.text, messages)}></td>`;
      })}
    </tr>`;
  const groupTemplate = (heading: string, of: TableView['rows']) =>
    html`<tbody>
      <tr>
        <th scope="rowgroup" colspan=${shown.length} ${words(heading)}></th>
      </tr>
      ${of.map(rowTemplate)}
    </tbody>`;
  let next = 0;
  return html`<table>
    <caption ${words(caption)}></caption>
    <thead>
      <tr>
        ${shown.map((column) => html`<th scope="col" class=${classOf(column, false)} ${words(column.label)}></th>`)}
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
