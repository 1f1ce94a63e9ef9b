/** Numbers, amounts, years and days as Urdu newspapers print them. The glossary in the docs names the pages. */
import { isolate } from './bidi.js';
import { shownAmount } from '../projection/scenario-precision.js';
import { billion, changeOf } from './variants.js';
import type { Format } from './format.js';
import type { Unit } from '../data/observation.js';

const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');

/**
 * A fiscal year by both its years, in Latin digits: 2025-26 is July 2025 to June 2026. Isolated, because a line from
 * right to left would turn it into 26-2025, as it does in some newspapers.
 */
export const yearOnAxis = (year: number): string => isolate(`${year - 1}-${twoDigits(year)}`);

/** `25-26` */
export const shortYear = (year: number): string => isolate(`${twoDigits(year - 1)}-${twoDigits(year)}`);

export const fiscalYear = (year: number): string => `مالی سال ${yearOnAxis(year)}`;

/** What people are counted in. */
export const lakh = 100_000;
const signs = { more: '+', less: '−', same: '±' } as const;

/** What writes numbers. Decimals are cut where the sentences round. */
export const numbersOf = (format: Format) => {
  /** An amount in millions, in the unit it is large enough for. */
  const inUnit = (value: number, inMillions: number, inBillions: number) =>
    Math.round(value) >= billion
      ? { digits: format.number(value / billion, inBillions), unit: 'ارب' }
      : { digits: format.number(value, inMillions), unit: 'ملین' };
  /** Without the currency, which the axis names. */
  const brief = (value: number, inBillions: number, inMillions = 0) => {
    const { digits, unit } = inUnit(value, inMillions, inBillions);
    return `${digits === '1' ? 'ایک' : digits} ${unit}`;
  };
  const people = (value: number) => (value >= lakh ? `${format.number(value / lakh, 2)} لاکھ` : format.number(value));
  const dollars = (words: string, name = 'ڈالر') => `${words} ${name}`;
  const money = (value: number) => dollars(brief(shownAmount(value), 2));
  const percent = (fraction: number, digits = 0) => `${fraction < 0 ? 'منفی ' : ''}${format.number(Math.abs(fraction) * 100, digits)} فیصد`;
  return {
    percent,
    /** To three digits. */
    money,
    /** To the million, which in billions is the third decimal, for those who check the arithmetic. */
    inMillions: (value: number) => dollars(brief(value, 3)),
    brief,
    people,
    exact: (value: number) => (value < 0 ? isolate(`−${format.number(-value, 3)}`) : format.number(value, 3)),
    /** @param dollar what a dollar is called */
    amount: (value: number, unit: Unit, dollar?: string) =>
      ({
        'USD million': () => dollars(brief(value, 6, 3), dollar),
        USD: () => dollars(format.number(value, 2), dollar),
        percent: () => percent(value / 100, 2),
        persons: () => `${people(value)} افراد`,
        rank: () => `نمبر ${format.number(value)}`,
      })[unit](),
    /** From one amount to another, the unit once where it is the same; one amount where they round to the same. */
    range: (low: number, high: number) => {
      const [from, to] = [inUnit(shownAmount(low), 0, 2), inUnit(shownAmount(high), 0, 2)];
      if (from.unit !== to.unit) return dollars(`${from.digits} ${from.unit} سے ${to.digits} ${to.unit}`);
      return dollars(from.digits === to.digits ? `${to.digits} ${to.unit}` : `${from.digits} سے ${to.digits} ${to.unit}`);
    },
    signedPercent: (fraction: number) => isolate(`${signs[changeOf(fraction)]}${format.percent(Math.abs(fraction))}`),
    /** With its sign; a hyphen of the format's own would bring marks of its own. */
    signedBrief: (value: number) => {
      const { digits, unit } = inUnit(Math.abs(value), 0, 3);
      return `${isolate(`${digits === '0' ? '±' : value < 0 ? '−' : '+'}${digits}`)} ${unit}`;
    },
    /** `18 فروری 2026`; the first of a month has a word of its own. */
    day: (day: string) => {
      const ofMonth = Number(day.slice(8));
      return `${ofMonth === 1 ? 'یکم' : ofMonth} ${format.month(day.slice(0, 7))}`;
    },
  };
};
