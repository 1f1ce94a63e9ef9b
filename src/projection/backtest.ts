/**
 * How projected year ends would have fared: what each method gives at past points, what came, and the error.
 *
 * Two kinds, by the terms of the field, never mixed in one result:
 * - `real-time`: on each release day only what was out on that day, against the year's total as it was first released;
 * - `pseudo-real-time`: the latest revisions, each closed year cut at a month, with nothing of a later month.
 */
import { fiscalMonths, isDay } from '../data/period.js';
import { pendingUntil } from './outcome-pending.js';
import { latestRevisions, visibleOn } from '../data/vintage.js';
import { ProjectionError } from './projection-error.js';
import { projectYearEnd, type Method, type YearEndProjection } from './year-end.js';
import { cumulative, fiscalYearsIn, yearToDate, type ObservedValue } from './year-to-date.js';
import type { Observation } from '../data/observation.js';

/** What a backtest needs of an observation. */
export type ReleasedObservation = ObservedValue & Pick<Observation, 'series' | 'released'>;

export type BacktestKind = 'real-time' | 'pseudo-real-time';

/** One result at one past point. */
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

export interface Backtest {
  readonly kind: BacktestKind;
  /** By year, then by month or day; at each point the results in the order of `projectYearEnd`, then the central value. */
  readonly rows: readonly BacktestRow[];
  /** The fiscal years that stand behind it, in order. */
  readonly years: readonly number[];
}

export interface BacktestOptions {
  /** `pseudo-real-time` unless told otherwise. */
  readonly kind?: BacktestKind | undefined;
  /** Only what was out by the end of this day takes part, also as outcome (`YYYY-MM-DD`). */
  readonly asOf?: string | undefined;
  /** Only this point of the year: months observed, from July. Every point unless told otherwise. */
  readonly months?: number | undefined;
}

export interface LargestError {
  /** The largest error of the central value to either side, as a fraction. */
  readonly error: number;
  /** How many fiscal years could be checked. */
  readonly years: number;
}

/**
 * Runs every method of `projectYearEnd`, and its central value, at every past point that the observations allow.
 * A year without a total above zero cannot be checked and has no rows.
 *
 * @param observations of one series, with all their revisions
 * @throws {ProjectionError} `mixed-series` if they are of more than one series
 * @throws {RangeError} if `asOf` is not a day, as the function of that name does
 */
export function backtest(observations: readonly ReleasedObservation[], { kind = 'pseudo-real-time', asOf, months }: BacktestOptions = {}): Backtest {
  const [series, other] = new Set(observations.map((observation) => observation.series));
  if (other !== undefined) throw new ProjectionError('mixed-series', `A backtest is of one series; these figures are of “${series}” and of “${other}”.`);
  if (asOf !== undefined && !isDay(asOf)) throw new RangeError(`“${asOf}” is not a day. Write it as YYYY-MM-DD.`);
  const points = monthPoints.filter((point) => months === undefined || point === months);
  const rows = rowsOf[kind](asOf === undefined ? observations : visibleOn(observations, asOf), points).filter((row) => points.includes(row.months));
  return { kind, rows, years: [...new Set(rows.map((row) => row.fiscalYear))] };
}

/**
 * How far off the central value has been at a point of the year.
 *
 * @param months months observed, from July
 * @returns undefined where no year can be checked at that point
 */
export function largestError({ rows }: Backtest, months: number): LargestError | undefined {
  const checked = rows.filter((row) => row.method === 'central' && row.months === months);
  if (checked.length === 0) return undefined;
  return { error: Math.max(...checked.map(({ error }) => Math.abs(error))), years: new Set(checked.map((row) => row.fiscalYear)).size };
}

const rowsOf: Record<BacktestKind, (observations: readonly ReleasedObservation[], points: readonly number[]) => BacktestRow[]> = {
  'pseudo-real-time': (observations, points) => {
    const figures = latestRevisions(observations);
    return fiscalYearsIn(figures).flatMap((year) => {
      const outcome = cumulative(figures, year, 12);
      if (!outcome) return [];
      return points.flatMap((months) => {
        if (!cumulative(figures, year, months)) return [];
        const { last } = fiscalMonths(year, 1, months);
        // Cut at the month, so that of later years there is nothing either.
        const cut = figures.filter(({ period }) => period.last <= last);
        return compare(projectionOf(cut, year), outcome.value);
      });
    });
  },

  'real-time': (observations) => {
    const days = [...new Set(observations.map(({ released }) => released))].sort();
    const vintages = days.map((day) => ({ day, figures: latestRevisions(visibleOn(observations, day)) }));
    return fiscalYearsIn(observations).flatMap((year) => {
      const closing = vintages.find(({ figures }) => cumulative(figures, year, 12));
      // The total as it first came out, so that a later revision moves no row.
      const outcome = closing && cumulative(closing.figures, year, 12);
      if (!outcome) return [];
      const lastProjected = pendingUntil(year);
      let shown = '';
      return vintages.flatMap(({ day, figures }) => {
        if (day >= closing.day || day > lastProjected) return [];
        const projection = projectionOf(figures, year);
        const before = shown;
        shown = projection ? JSON.stringify([projection.months, projection.results.map((result) => [result.year, result.value])]) : '';
        return shown === before ? [] : compare(projection, outcome.value, day);
      });
    });
  },
};

/** The points at which a year can be cut. */
const monthPoints = Array.from({ length: 11 }, (_, index) => index + 1);

const isAboveZero = (value: number): boolean => value > 0 && Number.isFinite(value);

function projectionOf(figures: readonly ReleasedObservation[], year: number): YearEndProjection | undefined {
  const soFar = yearToDate(figures, year);
  return soFar && isAboveZero(soFar.value) ? projectYearEnd(figures, year) : undefined;
}

function compare(projection: YearEndProjection | undefined, outcome: number, day?: string): BacktestRow[] {
  if (!projection || !isAboveZero(outcome)) return [];
  const point = { fiscalYear: projection.fiscalYear, months: projection.months, ...(day && { day }) };
  const against = (projected: number) => ({ projected, outcome, error: projected / outcome - 1 });
  return [
    ...projection.results.map(({ method, year, value }) => ({ ...point, method, ...(year && { year }), ...against(value) })),
    { ...point, method: 'central', ...against(projection.central) },
  ];
}
