/** The table as a CSV file. */
import { withoutLayoutMarks } from '../../locales/bidi.js';
import type { TableView } from '../../model/figure-view.js';

/**
 * Spreadsheets take a cell that begins with one of these for a formula; those of an East Asian keyboard as well. Where a semicolon or a
 * tab parts the cells, as in much of Europe, what stands after one in a text begins a cell.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /(^|[;\t\r\n])(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const blankStart = /^(?=[\t\r\n])/;

const field = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const plain = withoutLayoutMarks(value);
  const safe = plain.replaceAll(formulaStart, "$1'").replace(blankStart, "'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** RFC 4180, with a byte order mark, without which Excel misreads UTF-8. Numbers are plain, days are ISO. */
export function csvOf({ columns, rows }: TableView): string {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ text, value }) => value ?? text))];
  return `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

export const csvFile = (table: TableView): Blob => new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' });
