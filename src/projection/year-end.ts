/** Where a running fiscal year may end, by methods a reader can follow. */
import { latestRevisions } from '../data/vintage.js';
import { ProjectionError, requirePositive } from './projection-error.js';
import { cumulative, fiscalYearsIn, yearToDate, type Cumulative, type ObservedValue } from './year-to-date.js';

/**
 * - `run-rate`: year to date / months x 12;
 * - `share-of-year`: year to date / the share of its year that an earlier year had reached by the same month.
 */
export type Method = 'run-rate' | 'share-of-year';

export interface YearEndResult<T extends ObservedValue = ObservedValue> {
  readonly method: Method;
  /** The earlier year whose share was used. */
  readonly year?: number;
  readonly value: number;
  /** The observations of the earlier year that it is computed from. */
  readonly observations: readonly T[];
}

export interface YearEndProjection<T extends ObservedValue = ObservedValue> {
  readonly fiscalYear: number;
  /** Months observed, from July. */
  readonly months: number;
  readonly yearToDate: Cumulative<T>;
  /** Every result, run rate first, then by earlier year. */
  readonly results: readonly YearEndResult<T>[];
  readonly low: number;
  readonly high: number;
  /** The mean of the run rate and of the mean share-of-year result, so that many years do not outvote the run rate. */
  readonly central: number;
}

export interface YearEndOptions {
  /** Which methods to use; both by default. */
  readonly methods?: readonly Method[];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Projects the end of a running fiscal year from its year to date.
 *
 * An earlier year is used where both its total and that of the same months are known.
 *
 * @param series observations of one series, as they were known on a day (`asOf`)
 * @param fiscalYear named by the year it ends in
 * @throws {ProjectionError} `no-observations` if nothing of the year is known or no method applies,
 *   `year-closed` if its total is, `not-positive` or `not-a-number` for a year to date that is neither
 */
export function projectYearEnd<T extends ObservedValue>(
  series: readonly T[],
  fiscalYear: number,
  { methods = ['run-rate', 'share-of-year'] }: YearEndOptions = {},
): YearEndProjection<T> {
  const latest = latestRevisions(series);
  const soFar = yearToDate(latest, fiscalYear);
  if (!soFar) throw new ProjectionError('no-observations', `No figure from July on is known for FY${fiscalYear}.`);
  if (soFar.months === 12) throw new ProjectionError('year-closed', `FY${fiscalYear} is closed: its total is ${soFar.value}.`);
  const { months, value } = soFar;
  requirePositive(`The total of the first ${months} months of FY${fiscalYear}`, value);

  const runRates: YearEndResult<T>[] = methods.includes('run-rate') ? [{ method: 'run-rate', value: (value / months) * 12, observations: [] }] : [];
  const shares: YearEndResult<T>[] = [];
  for (const year of methods.includes('share-of-year') ? fiscalYearsIn(latest) : []) {
    const part = cumulative(latest, year, months);
    const whole = cumulative(latest, year, 12);
    if (year >= fiscalYear || !part || !whole || !(part.value > 0) || !(whole.value >= part.value) || !Number.isFinite(whole.value)) continue;
    shares.push({ method: 'share-of-year', year, value: value / (part.value / whole.value), observations: [...part.observations, ...whole.observations] });
  }

  const results = [...runRates, ...shares];
  if (results.length === 0) {
    const reason = methods.length === 0 ? 'No method was asked for' : `No earlier year is known to compare the first ${months} months of FY${fiscalYear} with`;
    throw new ProjectionError('no-observations', `${reason}.`);
  }
  const values = results.map((result) => result.value);
  return {
    fiscalYear,
    months,
    yearToDate: soFar,
    results,
    low: Math.min(...values),
    high: Math.max(...values),
    central: mean([runRates, shares].filter((group) => group.length > 0).map((group) => mean(group.map((result) => result.value)))),
  };
}
