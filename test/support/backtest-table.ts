/** The backtest of the page on projections, as markdown that prettier leaves alone. */
import { largestError, type BacktestRow } from '../../src/projection/backtest-rows.js';
import type { Backtest } from '../../src/projection/backtest.js';

const monthNames = ['July', 'August', 'September', 'October', 'November', 'December', 'January', 'February', 'March', 'April', 'May'];

/** `+1.5%`, `−0.6%`, or `±0.0%` for what rounds to nothing. */
const signed = (error: number): string => {
  const digits = Math.abs(error * 100).toFixed(1);
  return `${digits === '0.0' ? '±' : error < 0 ? '−' : '+'}${digits}%`;
};

const count = (years: number): string => `${years} fiscal ${years === 1 ? 'year' : 'years'}`;
const names = (years: readonly number[]): string => years.map((year) => `FY${year}`).join(', ');

/** The central values, each with its error in words and a mark where there was no earlier year to compare with. */
const centralErrors = ({ rows }: Backtest) =>
  rows
    .filter(({ method }) => method === 'central')
    .map((row) => ({ ...row, text: `${signed(row.error)}${rows.some((other) => isByShare(other) && samePoint(other, row)) ? '' : '†'}` }));

const isByShare = ({ method }: BacktestRow): boolean => method === 'share-of-year';
const samePoint = (a: BacktestRow, b: BacktestRow): boolean => a.fiscalYear === b.fiscalYear && a.months === b.months && a.day === b.day;

/** Columns as wide as their widest cell, as prettier wants them. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/**
 * What stands between the markers on that page.
 *
 * @param asOf the day as of which both are
 * @param itExports the pseudo-real-time backtest of IT exports
 * @param freelancers the real-time backtest of freelancers' earnings
 */
export function backtestTable(asOf: string, itExports: Backtest, freelancers: Backtest): string {
  const errors = centralErrors(itExports);
  const points = monthNames.flatMap((name, index) => {
    const months = index + 1;
    const checked = largestError(itExports, months);
    if (!checked) return [];
    const shown = errors.filter((row) => row.months === months).map(({ fiscalYear, text }) => `FY${fiscalYear} ${text}`);
    return [[`${months} (${months === 1 ? '' : 'to '}${name})`, String(checked.years), shown.join(', ')]];
  });
  const counts = points.map(([, years]) => Number(years));
  const latest = freelancers.years.at(-1);
  const live = centralErrors(freelancers)
    .filter(({ fiscalYear }) => fiscalYear === latest)
    .map(({ day, months, text }) => `${text} on ${day} (${months} ${months === 1 ? 'month' : 'months'})`);
  return [
    markdownTable([['months observed', 'years checked', 'error of the central value'], ...points]),
    `As of ${asOf}, ${count(itExports.years.length)} stand behind it (${names(itExports.years)}), ${Math.min(...counts)} to ${Math.max(...counts)} at each point. † Run rate alone: no earlier year was known for the same months.`,
    `In real time, freelancers’ earnings can be checked in ${count(freelancers.years.length)} so far. The central value for FY${latest} was off by ${live.join(', ')}.`,
  ].join('\n\n');
}
