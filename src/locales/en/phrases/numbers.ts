/** Numbers and amounts, in English. */
import { shownAmount } from '../../../projection/scenario-precision.js';
import { billion } from '../../variants.js';
import type { Unit } from '../../../data/observation.js';

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
