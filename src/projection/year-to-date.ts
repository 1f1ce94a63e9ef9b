/** What the observations of a fiscal year add up to, from July to a month. */
import { fiscalMonths, fiscalYearOf, monthsIn, samePeriod, startsInJuly } from '../data/period.js';
import type { Observation } from '../data/observation.js';

/** What a projection needs of an observation. */
export type ObservedValue = Pick<Observation, 'id' | 'period' | 'value' | 'revision'>;

/** The total of the first months of a fiscal year, and the observations it comes from. */
export interface Cumulative<T extends ObservedValue = ObservedValue> {
  readonly fiscalYear: number;
  readonly months: number;
  readonly value: number;
  /** One, if it was reported; the months, if they were summed. */
  readonly observations: readonly T[];
}

/**
 * The total from July to the given month of a fiscal year (1 July, 12 the whole year).
 * A reported total takes precedence over the sum of the months; months are summed only where none is missing.
 *
 * @param series observations of one series, one revision of each period (see `latestRevisions`)
 */
export function cumulative<T extends ObservedValue>(series: readonly T[], fiscalYear: number, months: number): Cumulative<T> | undefined {
  const find = (from: number, to: number) => {
    const wanted = fiscalMonths(fiscalYear, from, to);
    return series.find(({ period }) => samePeriod(period, wanted));
  };
  const total = find(1, months);
  if (total) return { fiscalYear, months, value: total.value, observations: [total] };
  const observations: T[] = [];
  for (let month = 1; month <= months; month += 1) {
    const observation = find(month, month);
    if (!observation) return undefined;
    observations.push(observation);
  }
  return { fiscalYear, months, value: observations.reduce((sum, { value }) => sum + value, 0), observations };
}

/** The longest total that the observations of a fiscal year give: the year so far, or the whole year. */
export function yearToDate<T extends ObservedValue>(series: readonly T[], fiscalYear: number): Cumulative<T> | undefined {
  for (let months = 12; months >= 1; months -= 1) {
    const total = cumulative(series, fiscalYear, months);
    if (total) return total;
  }
  return undefined;
}

/** The fiscal years of which the observations give at least a first part, in order. */
export function fiscalYearsIn(series: readonly ObservedValue[]): number[] {
  const years = series.filter(({ period }) => startsInJuly(period) && monthsIn(period) <= 12).map(({ period }) => fiscalYearOf(period.first));
  return [...new Set(years)].sort((a, b) => a - b);
}
