/** The table as a CSV file. */
import { withoutLayoutMarks } from '../../locales/bidi.js';
import type { TableView } from '../../model/figure-view.js';

/**
 * Spreadsheets take a cell that begins with one of these for a formula.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^[=+\-@\t\r]/;

const field = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const plain = withoutLayoutMarks(value);
  const safe = formulaStart.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** RFC 4180, with a byte order mark, without which Excel misreads UTF-8. Numbers are plain, days are ISO. */
export function csvOf({ columns, rows }: TableView): string {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ text, value }) => value ?? text))];
  return `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

export const csvFile = (table: TableView): Blob => new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' });
