/** Numbers and amounts, as Urdu newspapers print them. The glossary in the docs names the pages. */
import { shownAmount } from '../../../projection/scenario-precision.js';
import { isolate } from '../../bidi.js';
import { formatFor } from '../../format.js';
import { billion, changeOf } from '../../variants.js';
import type { Unit } from '../../../data/observation.js';

export const format = formatFor('ur-PK');

/** What people are counted in. */
export const lakh = 100_000;
const signs = { more: '+', less: '−', same: '±' } as const;

/** With one decimal at most. */
export const number = (value: number) => format.number(value, 1);

/** An amount in millions, in the unit it is large enough for. */
const inUnit = (value: number, inMillions: number, inBillions: number) =>
  Math.round(value) >= billion
    ? { digits: format.number(value / billion, inBillions), unit: 'ارب' }
    : { digits: format.number(value, inMillions), unit: 'ملین' };

/** Without the currency, which the axis names. */
export const brief = (value: number, inBillions: number, inMillions = 0) => {
  const { digits, unit } = inUnit(value, inMillions, inBillions);
  return `${digits === '1' ? 'ایک' : digits} ${unit}`;
};

export const people = (value: number) => (value >= lakh ? `${format.number(value / lakh, 2)} لاکھ` : format.number(value));

const dollars = (words: string, name = 'ڈالر') => `${words} ${name}`;

/** To three digits. */
export const money = (value: number) => dollars(brief(shownAmount(value), 2));

/** To the million, which in billions is the third decimal, for those who check the arithmetic. */
export const inMillions = (value: number) => dollars(brief(value, 3));

export const percent = (fraction: number, digits = 0) => `${fraction < 0 ? 'منفی ' : ''}${format.number(Math.abs(fraction) * 100, digits)} فیصد`;

export const exact = (value: number) => (value < 0 ? isolate(`−${format.number(-value, 3)}`) : format.number(value, 3));

/** @param dollar what a dollar is called */
export const amount = (value: number, unit: Unit, dollar?: string) =>
  ({
    'USD million': () => dollars(brief(value, 6, 3), dollar),
    USD: () => dollars(format.number(value, 2), dollar),
    percent: () => percent(value / 100, 2),
    persons: () => `${people(value)} افراد`,
    rank: () => `نمبر ${format.number(value)}`,
  })[unit]();

/** From one amount to another, the unit once where it is the same; one amount where they round to the same. */
export const range = (low: number, high: number) => {
  const [from, to] = [inUnit(shownAmount(low), 0, 2), inUnit(shownAmount(high), 0, 2)];
  if (from.unit !== to.unit) return dollars(`${from.digits} ${from.unit} سے ${to.digits} ${to.unit}`);
  return dollars(from.digits === to.digits ? `${to.digits} ${to.unit}` : `${from.digits} سے ${to.digits} ${to.unit}`);
};

export const signedPercent = (fraction: number) => isolate(`${signs[changeOf(fraction)]}${format.percent(Math.abs(fraction))}`);

/** With its sign; a hyphen of the format's own would bring marks of its own. */
export const signedBrief = (value: number) => {
  const { digits, unit } = inUnit(Math.abs(value), 0, 3);
  return `${isolate(`${digits === '0' ? '±' : value < 0 ? '−' : '+'}${digits}`)} ${unit}`;
};
