/** Growth, in Urdu. */
import { changeOf, spanKind } from '../../variants.js';
import { number, percent } from './numbers.js';
import { fiscalYear } from './periods.js';
import type { Period } from '../../../data/period.js';

/** Not “last year”, which it is only as long as the article is new. */
export const yearBefore = (span: Period) =>
  `ایک سال پہلے${{ month: ' کے اسی ماہ', 'fiscal-year': '', 'in-one-year': ' کے اسی عرصے', 'over-two-years': ' کے اسی عرصے' }[spanKind(span)]}`;
export const ratePerYear = (rate: number) => `${percent(rate, 1)} سالانہ`;
export const change = (rate: number) =>
  ({ same: 'کے برابر', more: `سے ${percent(Math.abs(rate))} زیادہ`, less: `سے ${percent(Math.abs(rate))} کم` })[changeOf(rate)];
const years = (count: number) => `${number(count)} سال`;

export const needed = ({ rate, fromYear, years: count }: { rate: number; fromYear: number; years: number }) =>
  count === 1
    ? `${fiscalYear(fromYear)} کے بعد کے ایک سال میں ${percent(rate, 1)} اضافہ درکار ہے`
    : `${fiscalYear(fromYear)} کے بعد ${years(count)} تک ${ratePerYear(rate)} اضافہ درکار ہے`;
