/** The rows of a backtest: what each method would have projected at a point of a past year, against the outcome. */
import { fiscalMonths } from '../data/period.js';
import { latestRevisions } from '../data/vintage.js';
import { projectYearEnd, type Method, type YearEndProjection } from './year-end.js';
import { cumulative, fiscalYearsIn, yearToDate, type ObservedValue } from './year-to-date.js';
import type { Observation } from '../data/observation.js';

/** What a backtest needs of an observation. */
export type ReleasedObservation = ObservedValue & Pick<Observation, 'series' | 'released'>;

/** One method's result at one point of a past year. */
export interface BacktestRow {
  /** The year that was projected, named by the year it ends in. */
  readonly fiscalYear: number;
  /** Months observed, from July. */
  readonly months: number;
  /** The release day on which it would have been projected, `YYYY-MM-DD`; in real time only. */
  readonly day?: string;
  /** `central` is the central value of all methods. */
  readonly method: Method | 'central';
  /** The earlier year whose share was used. */
  readonly year?: number;
  /** In the unit of the series, as is the outcome. */
  readonly projected: number;
  readonly outcome: number;
  /** projected / outcome - 1: 0.02 is 2% too high. */
  readonly error: number;
}

/**
 * Projections from the latest revisions, each closed year cut at a month, with nothing of a later month.
 *
 * @param points months observed, from July
 */
export function pseudoRealTimeRows(observations: readonly ReleasedObservation[], points: readonly number[]): BacktestRow[] {
  const latest = latestRevisions(observations);
  return fiscalYearsIn(latest).flatMap((year) => {
    const outcome = cumulative(latest, year, 12);
    if (!outcome) return [];
    return points.flatMap((months) => {
      if (!cumulative(latest, year, months)) return [];
      const { last } = fiscalMonths(year, 1, months);
      // By month, not by year: this leaves out the later years as well.
      const cut = latest.filter(({ period }) => period.last <= last);
      return compare(projectionAt(cut, year), outcome.value);
    });
  });
}

export interface LargestError {
  /** The largest error of the central value to either side, as a fraction. */
  readonly error: number;
  /** How many fiscal years could be checked. */
  readonly years: number;
  /** In how many of them the outcome lay between the lowest and the highest result. */
  readonly inside: number;
}

/**
 * How wrong the central value has been at a point of the year.
 *
 * @param months months observed, from July
 * @returns undefined where no year can be checked at that point
 */
export function largestError({ rows }: { readonly rows: readonly BacktestRow[] }, months: number): LargestError | undefined {
  const checked = rows.filter((row) => row.method === 'central' && row.months === months);
  if (checked.length === 0) return undefined;
  const years = [...new Set(checked.map((row) => row.fiscalYear))];
  const isInside = (year: number): boolean => {
    const own = rows.filter((row) => row.fiscalYear === year && row.months === months);
    return Math.min(...own.map(({ error }) => error)) <= 0 && Math.max(...own.map(({ error }) => error)) >= 0;
  };
  return { error: Math.max(...checked.map(({ error }) => Math.abs(error))), years: years.length, inside: years.filter(isInside).length };
}

const isAboveZero = (value: number): boolean => value > 0 && Number.isFinite(value);

/** The projection of a year from what is known of it, or undefined where nothing can be projected from that. */
export function projectionAt(known: readonly ReleasedObservation[], year: number): YearEndProjection | undefined {
  const soFar = yearToDate(known, year);
  return soFar && isAboveZero(soFar.value) ? projectYearEnd(known, year) : undefined;
}

/** A row for each result of a projection, and one for its central value. */
export function compare(projection: YearEndProjection | undefined, outcome: number, day?: string): BacktestRow[] {
  if (!projection || !isAboveZero(outcome)) return [];
  const point = { fiscalYear: projection.fiscalYear, months: projection.months, ...(day && { day }) };
  const against = (projected: number) => ({ projected, outcome, error: projected / outcome - 1 });
  return [
    ...projection.results.map(({ method, year, value }) => ({ ...point, method, ...(year && { year }), ...against(value) })),
    { ...point, method: 'central', ...against(projection.central) },
  ];
}
