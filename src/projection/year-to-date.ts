/** What the figures of a fiscal year add up to, from July to a month. */
import { fiscalMonths, fiscalYearOf, monthsIn, samePeriod, startsInJuly } from '../data/period.js';
import type { Observation } from '../data/observation.js';

/** What a projection needs of an observation. */
export type Figure = Pick<Observation, 'id' | 'period' | 'value' | 'print'>;

/** The total of the first months of a fiscal year, and the figures it rests on. */
export interface Cumulative<T extends Figure = Figure> {
  readonly fiscalYear: number;
  readonly months: number;
  readonly value: number;
  /** One, if it was reported; the months, if they were summed. */
  readonly figures: readonly T[];
}

/**
 * The total from July to the given month of a fiscal year (1 July, 12 the whole year).
 * A reported total beats the sum of months; months are summed only where none is missing.
 *
 * @param series figures of one series, one print of each period (see `latestPrints`)
 */
export function cumulative<T extends Figure>(series: readonly T[], fiscalYear: number, months: number): Cumulative<T> | undefined {
  const find = (from: number, to: number) => {
    const wanted = fiscalMonths(fiscalYear, from, to);
    return series.find(({ period }) => samePeriod(period, wanted));
  };
  const total = find(1, months);
  if (total) return { fiscalYear, months, value: total.value, figures: [total] };
  const figures: T[] = [];
  for (let month = 1; month <= months; month += 1) {
    const figure = find(month, month);
    if (!figure) return undefined;
    figures.push(figure);
  }
  return { fiscalYear, months, value: figures.reduce((sum, { value }) => sum + value, 0), figures };
}

/** The longest total that the figures of a fiscal year give: the year so far, or the whole year. */
export function yearToDate<T extends Figure>(series: readonly T[], fiscalYear: number): Cumulative<T> | undefined {
  for (let months = 12; months >= 1; months -= 1) {
    const total = cumulative(series, fiscalYear, months);
    if (total) return total;
  }
  return undefined;
}

/** The fiscal years of which the figures give at least a first part, in order. */
export function fiscalYearsIn(series: readonly Figure[]): number[] {
  const years = series.filter(({ period }) => startsInJuly(period) && monthsIn(period) <= 12).map(({ period }) => fiscalYearOf(period.first));
  return [...new Set(years)].sort((a, b) => a - b);
}
