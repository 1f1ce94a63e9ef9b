/** The phrases that English sentences are composed of. */
import { fiscalYearOf } from '../data/period.js';
import { shownAmount } from '../projection/scenario-precision.js';
import { billion, changeOf, spanKind, yearFor } from './variants.js';
import type { Unit } from '../data/observation.js';
import type { Period } from '../data/period.js';
import type { MethodResult, Quality, TargetWords } from './messages.js';

/**
 * `1,234.5`: with up to `digits` decimals, and rounded as Intl does.
 *
 * Not by Intl itself: making its first number format took 19 of the 28 milliseconds that an English figure needed for its words
 * (Chromium 156).
 */
export const number = (value: number, digits = 0): string => {
  const scale = 10 ** digits;
  // 1.005 * 100 is 100.49999999999999 in floating point, and would be rounded down. Fifteen digits are exact.
  const [whole = '', decimals] = String(Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale).split('.');
  return `${value < 0 ? '-' : ''}${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}${decimals ? `.${decimals}` : ''}`;
};

/** 0.582 is 58%. */
export const percent = (fraction: number, digits = 0): string => `${number(fraction * 100, digits)}%`;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The name of a month without its year. */
export const monthName = (month: string): string => months[Number(month.slice(5, 7)) - 1] ?? '';

/** `2026-01` is January 2026. */
export const month = (month: string): string => `${monthName(month)} ${Number(month.slice(0, 4))}`;

/** `2026-02-18` is 18 February 2026. */
export const day = (day: string): string => `${Number(day.slice(8))} ${month(day)}`;

/** The languages of the sources, for the same reason: the list of sources is there from the start. */
const languageNames: Readonly<Record<string, string>> = { ur: 'Urdu' };

export const languageName = (tag: string): string => languageNames[tag] ?? new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number up to twelve as a word. */
export const inWords = (count: number): string => words[count] ?? String(count);

export const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** What is not empty, a sentence each. */
export const sentences = (...said: readonly (string | false | undefined)[]): string =>
  `${said
    .filter((each) => typeof each === 'string' && each)
    .map((each) => capital(each as string))
    .join('. ')}.`;

export const counted = (count: number, one: string): string => `${inWords(count)} ${one}${count === 1 ? '' : 's'}`;

/** The pieces that are not empty, joined. */
export const listed = (pieces: readonly (string | false | undefined)[], between = ', '): string => pieces.filter(Boolean).join(between);

/** To three digits, in the unit it is large enough for. */
const inUnit = (value: number, million: string, billions: string): string => {
  const shown = shownAmount(value);
  return Math.abs(shown) >= billion ? `${number(shown / billion, 2)}${billions}` : `${number(shown)}${million}`;
};

export const money = (value: number): string => `$${inUnit(value, ' million', ' billion')}`;

export const shortMoney = (value: number): string => `$${inUnit(value, 'm', 'bn')}`;

/** To so many decimals of a billion, or three of a million. */
export const moneyTo =
  (digits: number) =>
  (value: number): string =>
    Math.abs(value) >= billion ? `$${number(value / billion, digits)} billion` : `$${number(value, 3)} million`;

/** To the million, for those who check the arithmetic. */
export const inMillions = (value: number): string => `$${number(value)} million`;

/** The first of two amounts, without what it shares with the second: `$1.1` before `$1.2 billion`. */
const withoutUnitOf = (other: string, amount: string): string => {
  const unit = /[^\d.]*$/.exec(other)?.[0] ?? '';
  return unit && amount.endsWith(unit) ? amount.slice(0, -unit.length) : amount;
};

/** `between $1.1 and $1.2 billion` */
export const between = (low: number, high: number): string => `between ${withoutUnitOf(money(high), money(low))} and ${money(high)}`;

/** `$1.1–1.2bn`; one amount where both ends are the same. */
export const shortRange = (low: number, high: number): string => {
  const [from, to] = [shortMoney(low), shortMoney(high)];
  return from === to ? to : `${withoutUnitOf(to, from)}–${to.slice(1)}`;
};

export const amount = (value: number, unit: Unit): string =>
  ({
    'USD million': `$${number(value, 3)} million`,
    USD: `$${number(value, 2)}`,
    percent: `${number(value, 2)}%`,
    persons: `${number(value)} persons`,
    rank: `rank ${number(value)}`,
  })[unit];

/** People by the million, as exactly as estimates are published. */
export const people = (value: number): string => (value >= 1_000_000 ? `${number(value / 1_000_000, 2)} million` : number(value));

export const fiscalYear = (year: number): string => `FY${year}`;

export const targetYear = (period: Period): string => {
  const { fiscal, year } = yearFor(period);
  return fiscal ? fiscalYear(year) : String(year);
};

export const ofTarget = ({ value, period }: TargetWords): string => `${money(value)} target for ${targetYear(period)}`;

export const method = ({ method, year = 0 }: Pick<MethodResult, 'method' | 'year'>): string =>
  method === 'run-rate' ? 'run rate' : `${fiscalYear(year)}’s share of the year`;

export const period = (span: Period): string => {
  const { first, last } = span;
  const kind = spanKind(span);
  if (kind === 'month') return month(first);
  if (kind === 'fiscal-year') return fiscalYear(fiscalYearOf(last));
  return `${(kind === 'in-one-year' ? monthName : month)(first)} to ${month(last)}`;
};

export const firstMonths = (months: number, year: number): string =>
  `in ${months === 12 ? '' : `the first ${months === 1 ? 'month' : counted(months, 'month')} of `}${fiscalYear(year)}`;

/** “derived, low confidence”; empty for a value that is as its source published it. */
export const qualityNote = ({ status, confidence }: Quality): string =>
  listed([status !== 'reported' && status !== 'revised' && status, confidence === 'low' && 'low confidence']);

export const withQualityNote = (quality: Quality): string => (qualityNote(quality) ? ` (${qualityNote(quality)})` : '');

/** A rate of growth without its sign. */
export const size = (rate: number): string => percent(Math.abs(rate));

/** “58% more than a year earlier”. */
export const change = (rate: number): string => `${changeOf(rate) === 'same' ? 'the same as' : `${size(rate)} ${changeOf(rate)} than`} a year earlier`;

export const signedPercent = (fraction: number): string => `${{ same: '±', less: '−', more: '+' }[changeOf(fraction)]}${size(fraction)}`;

export const aYear = (rate: number): string => `${percent(rate, 1)} a year`;
