/**
 * A backtest of projected year ends: what each method gives at points of past years, the outcome, and the error.
 *
 * There are two kinds, which are never mixed in one result:
 * - `real-time`: on each release day only what was out on that day, against the year's total as it was first released;
 * - `pseudo-real-time`: the latest revisions, each closed year cut at a month, with nothing of a later month.
 */
import { times } from '../data/times.js';
import { isDay } from '../data/period.js';
import { latestRevisions, visibleOn } from '../data/vintage.js';
import { compare, projectionAt, pseudoRealTimeRows, type BacktestRow, type ReleasedObservation } from './backtest-rows.js';
import { pendingUntil } from './outcome-pending.js';
import { ProjectionError } from './projection-error.js';
import { cumulative, fiscalYearsIn } from './year-to-date.js';

export type BacktestKind = 'real-time' | 'pseudo-real-time';

export interface Backtest {
  readonly kind: BacktestKind;
  /** By year, then by month or day; at each point the results in the order of `projectYearEnd`, then the central value. */
  readonly rows: readonly BacktestRow[];
  /** The fiscal years that could be checked, in order. */
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

/** Projections on each release day from only what was out on that day, against the total of the year as it was first released. */
function realTimeRows(observations: readonly ReleasedObservation[]): BacktestRow[] {
  const days = [...new Set(observations.map(({ released }) => released))].sort();
  const vintages = days.map((day) => ({ day, known: latestRevisions(visibleOn(observations, day)) }));
  return fiscalYearsIn(observations).flatMap((year) => {
    const closing = vintages.find(({ known }) => cumulative(known, year, 12));
    // As first released, so that a later revision of the total changes no row.
    const outcome = closing && cumulative(closing.known, year, 12);
    if (!outcome) return [];
    const lastProjected = pendingUntil(year);
    let results = '';
    return vintages.flatMap(({ day, known }) => {
      if (day >= closing.day || day > lastProjected) return [];
      const projection = projectionAt(known, year);
      // Most releases are of another year or series and change nothing here: those days have no rows.
      const before = results;
      results = projection ? JSON.stringify([projection.months, projection.results.map((result) => [result.year, result.value])]) : '';
      return results === before ? [] : compare(projection, outcome.value, day);
    });
  });
}

const rowsOf = { 'pseudo-real-time': pseudoRealTimeRows, 'real-time': realTimeRows } as const;

/** The points at which a year can be cut. */
const monthPoints = times(11, (index) => index + 1);
