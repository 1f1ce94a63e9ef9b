/** Days, months, years and what lies between, in English. */
import { fiscalYearOf, isFiscalYear, monthsIn, startsInJuly } from '../../../data/period.js';
import { spanKind } from '../../variants.js';
import { counted } from './sentences.js';
import type { Period } from '../../../data/period.js';
import type { PublishedDay } from '../../messages/values.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The name of a month without its year. */
export const monthName = (month: string): string => months[Number(month.slice(5, 7)) - 1] ?? '';

/** `2026-01` is January 2026. */
export const month = (month: string): string => `${monthName(month)} ${Number(month.slice(0, 4))}`;

/** `2026-02-18` is 18 February 2026. */
export const day = (day: string): string => `${Number(day.slice(8))} ${month(day)}`;

export const fiscalYear = (year: number): string => `FY${year}`;

export const period = (span: Period): string => {
  const { first, last } = span;
  const kind = spanKind(span);
  if (kind === 'month') return month(first);
  if (kind === 'fiscal-year') return fiscalYear(fiscalYearOf(last));
  return `${(kind === 'in-one-year' ? monthName : month)(first)} to ${month(last)}`;
};

export const firstMonths = (months: number, year: number): string =>
  `in ${months === 12 ? '' : `the first ${months === 1 ? 'month' : counted(months, 'month')} of `}${fiscalYear(year)}`;

/** In a month or months, which of a year from July on are its first ones. */
export const within = (span: Period): string =>
  span.first === span.last || !startsInJuly(span) ? `in ${period(span)}` : firstMonths(monthsIn(span), fiscalYearOf(span.last));

/** `Jul` */
export const brief = (of: string): string => monthName(of).slice(0, 3);
export const during = (span: Period) => `${span.first === span.last || isFiscalYear(span) ? 'in' : 'from'} ${period(span)}`;
export const published = ({ day: on, isExact }: PublishedDay) => `${isExact ? '' : 'by '}${day(on)}`;
/** Without a year: the same in every one. */
export const monthsOfAYear = ({ first, last }: Period) => (first === last ? monthName(first) : `${monthName(first)} to ${monthName(last)}`);
