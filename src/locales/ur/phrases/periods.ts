/** Days, months, years and what lies between, as Urdu newspapers print them. The glossary in the docs names the pages. */
import { fiscalYearOf, isFiscalYear, monthsIn, startsInJuly } from '../../../data/period.js';
import { isolate } from '../../bidi.js';
import { spanKind } from '../../variants.js';
import { format } from './numbers.js';
import type { Period } from '../../../data/period.js';
import type { PublishedDay } from '../../messages/values.js';

const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');

/**
 * A fiscal year by both its years, in Latin digits: 2025-26 is July 2025 to June 2026. Isolated, because a line from
 * right to left would turn it into 26-2025, as it does in some newspapers.
 */
export const yearOnAxis = (year: number): string => isolate(`${year - 1}-${twoDigits(year)}`);

/** `25-26` */
export const shortYear = (year: number): string => isolate(`${twoDigits(year - 1)}-${twoDigits(year)}`);

export const fiscalYear = (year: number): string => `مالی سال ${yearOnAxis(year)}`;

/** `18 فروری 2026`; the first of a month has a word of its own. */
export const day = (day: string) => {
  const ofMonth = Number(day.slice(8));
  return `${ofMonth === 1 ? 'یکم' : ofMonth} ${format.month(day.slice(0, 7))}`;
};

export const published = ({ day: on, isExact }: PublishedDay) => `${day(on)} ${isExact ? 'کو' : 'تک'}`;
export const period = ({ first, last }: Period) =>
  ({
    month: () => format.month(first),
    'fiscal-year': () => fiscalYear(fiscalYearOf(last)),
    'in-one-year': () => `${format.monthName(first)} تا ${format.month(last)}`,
    'over-two-years': () => `${format.month(first)} تا ${format.month(last)}`,
  })[spanKind({ first, last })]();
export const during = (span: Period) => `${period(span)} ${span.first === span.last || isFiscalYear(span) ? 'میں' : 'کے دوران'}`;
export const firstMonths = (months: number, year: number) =>
  months === 12 ? `${fiscalYear(year)} میں` : `${fiscalYear(year)} کے پہلے ${months === 1 ? '' : `${months} `}ماہ میں`;
/** In a month or months, which of a year from July on are its first ones. */
export const within = (span: Period) => (span.first === span.last || !startsInJuly(span) ? during(span) : firstMonths(monthsIn(span), fiscalYearOf(span.last)));
/** Without a year: the same in every one. */
export const monthsOfAYear = ({ first, last }: Period) =>
  first === last ? format.monthName(first) : `${format.monthName(first)} تا ${format.monthName(last)}`;
