/** The table of a figure as plain markup. */
import { unbroken } from '../locales/no-break.js';
import { escapeText } from '../model/markup/escape.js';
import { element, type Attributes } from '../model/markup/markup.js';
import type { Cell, TableView } from '../model/figure-view.js';

const text = (words: string): string => escapeText(unbroken(words));

const cellMarkup = ({ text: words, under, links }: Cell): string => {
  const shown = links ? links.map(({ text: name, href }) => (href === undefined ? text(name) : element('a', { href }, text(name)))).join('; ') : text(words);
  return under ? `${shown}<br />${text(under)}` : shown;
};

/** @param attributes of the table */
export function tableMarkup({ caption, columns, rows, groups }: TableView, attributes: Attributes): string {
  const shown = columns.map(({ fileOnly }) => !fileOnly);
  const rowMarkup = (row: readonly Cell[]): string =>
    element(
      'tr',
      {},
      row.map((cell, index) => (shown[index] ? element(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {}, cellMarkup(cell)) : '')).join(''),
    );
  const bodyMarkup = (of: TableView['rows'], heading?: string): string => {
    const head = heading === undefined ? '' : element('tr', {}, element('th', { scope: 'rowgroup', colspan: shown.filter(Boolean).length }, text(heading)));
    return element('tbody', {}, `${head}${of.map(rowMarkup).join('')}`);
  };
  let next = 0;
  const bodies = groups ? groups.map(({ heading, rows: count }) => bodyMarkup(rows.slice(next, (next += count)), heading)).join('') : bodyMarkup(rows);
  const head = columns.map(({ label }, index) => (shown[index] ? element('th', { scope: 'col' }, text(label)) : '')).join('');
  return element('table', attributes, `${element('caption', {}, text(caption))}${element('thead', {}, element('tr', {}, head))}${bodies}`);
}
