/**
 * Months, periods and fiscal years.
 *
 * Pakistan's fiscal year runs from 1 July to 30 June and is named by the year it ends in:
 * FY2026 is July 2025 to June 2026.
 */

/** A span of whole calendar months, both ends included, each written `YYYY-MM`. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** Months counted from year 0, so that periods can be compared and subtracted. */
const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const monthText = (number: number): string => `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The month `count` months after (or, if negative, before) `month`. */
export const addMonths = (month: string, count: number): string => monthText(monthNumber(month) + count);

/** Months from `from` to `to`: 0 for the same month, 12 for the same month a year later. */
export const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from);

/** How many months a period covers, both ends included. */
export const monthsIn = ({ first, last }: Period): number => monthsBetween(first, last) + 1;

/** The fiscal year a month belongs to, named by the year it ends in. */
export const fiscalYearOf = (month: string): number => Math.floor((monthNumber(month) + 6) / 12);

/** The part of a fiscal year from its `from`th to its `to`th month; July is month 1. */
export const fiscalMonths = (year: number, from: number, to: number): Period => {
  const july = `${year - 1}-07`;
  return { first: addMonths(july, from - 1), last: addMonths(july, to - 1) };
};

/** The twelve months of a fiscal year. */
export const fiscalYear = (year: number): Period => fiscalMonths(year, 1, 12);

/** Whether the period is one whole fiscal year. */
export const isFiscalYear = (period: Period): boolean => startsInJuly(period) && monthsIn(period) === 12;

/** Whether the period begins with a fiscal year, as the year to date does. */
export const startsInJuly = (period: Period): boolean => period.first.endsWith('-07');

export const samePeriod = (a: Period, b: Period): boolean => a.first === b.first && a.last === b.last;

/** The same months of the year before. */
export const yearEarlier = ({ first, last }: Period): Period => ({
  first: addMonths(first, -12),
  last: addMonths(last, -12),
});

/**
 * Reads `FY2026`, `2026-01` or `2025-07/2026-01`.
 * It does not check what it reads: `datasetProblems` does, and names the row.
 */
export const parsePeriod = (text: string): Period => {
  if (text.startsWith('FY')) return fiscalYear(Number(text.slice(2)));
  const [first = '', last = first] = text.split('/');
  return { first, last };
};

/** The last day of a month, `YYYY-MM-DD`. */
export const lastDay = (month: string): string => {
  const day = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${day}`;
};

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whether the text is a day of the calendar, `YYYY-MM-DD`; 30 February is not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
