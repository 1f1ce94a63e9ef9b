/** Growth on the same months a year earlier. */
import { fiscalMonths, fiscalYear, monthsBetween, samePeriod, yearEarlier, type Period } from '../data/period.js';
import { cumulative, type Cumulative, type ObservedValue } from './year-to-date.js';
import type { Observation } from '../data/observation.js';

type Comparable = ObservedValue & Partial<Pick<Observation, 'reportedGrowth' | 'derivation'>>;

/** A part of a year: as published, or as the difference of two totals. */
export interface PartOfYear<T extends ObservedValue> {
  readonly value: number;
  readonly observations: readonly T[];
  /** The totals it is the difference of. */
  readonly difference?: { readonly whole: number; readonly before: number };
}

/** Any months of a year, counted from July. */
export function partOfYear<T extends ObservedValue>(series: readonly T[], year: number, fromMonth: number, toMonth: number): PartOfYear<T> | undefined {
  const wanted = fiscalMonths(year, fromMonth, toMonth);
  const published = series.find(({ period }) => samePeriod(period, wanted));
  if (published) return { value: published.value, observations: [published] };
  const whole = cumulative(series, year, toMonth);
  if (!whole || fromMonth === 1) return whole;
  const before = cumulative(series, year, fromMonth - 1);
  if (!before) return undefined;
  return {
    value: whole.value - before.value,
    observations: [...whole.observations, ...before.observations],
    difference: { whole: whole.value, before: before.value },
  };
}

/** The value of any months of a year. */
export const valueOf = (series: readonly ObservedValue[], year: number, fromMonth: number, toMonth: number): number | undefined =>
  partOfYear(series, year, fromMonth, toMonth)?.value;

/**
 * The growth that the source of a value gives, where the value of a year before was worked out from nothing else: to divide the two
 * again would pass the source's rounding off as arithmetic.
 */
function growthThatMadeTheBase(series: readonly Comparable[], period: Period): number | undefined {
  const published = series.find((observation) => samePeriod(observation.period, period));
  const base = series.find((observation) => samePeriod(observation.period, yearEarlier(period)));
  return published && base?.derivation?.from.includes(published.id) ? published.reportedGrowth : undefined;
}

/** Growth of a part of a year on the same months a year earlier, as a fraction. */
export function growthOf(
  series: readonly Comparable[],
  { period, value }: { readonly period: Period; readonly value: number },
  year: number,
): number | undefined {
  const reported = growthThatMadeTheBase(series, period);
  if (reported !== undefined) return reported;
  const { first } = fiscalYear(year);
  const earlier = valueOf(series, year - 1, monthsBetween(first, period.first) + 1, monthsBetween(first, period.last) + 1);
  return earlier ? value / earlier - 1 : undefined;
}

/** Growth of the year so far, or of its longest first part that the year before can be compared with. */
export function comparableGrowth(series: readonly Comparable[], { fiscalYear: year, months }: Cumulative) {
  for (let month = months; month >= 1; month -= 1) {
    const value = valueOf(series, year, 1, month);
    const period = fiscalMonths(year, 1, month);
    const rate = value === undefined ? undefined : growthOf(series, { period, value }, year);
    if (value !== undefined && rate !== undefined) return { rate, period, value, earlier: valueOf(series, year - 1, 1, month) ?? value / (1 + rate) };
  }
  return undefined;
}
