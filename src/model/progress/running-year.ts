/** The years of a series by what is known of them: closed, running, projected. */
import { isOutcomePending } from '../../projection/outcome-pending.js';
import { shownRange } from '../../projection/range-precision.js';
import { projectYearEnd, type YearEndProjection } from '../../projection/year-end.js';
import { cumulative, fiscalYearsIn, yearToDate, type Cumulative } from '../../projection/year-to-date.js';
import type { Observation } from '../../data/observation.js';
import type { Messages, ProjectionWords } from '../../locales/messages.js';

/** The year to date of every fiscal year of which a first part is known. */
export const yearsToDate = (series: readonly Observation[]): Cumulative<Observation>[] =>
  fiscalYearsIn(series).flatMap((year) => yearToDate(series, year) ?? []);

/** Whole years, in order. */
export const closedYears = (series: readonly Observation[]): Cumulative<Observation>[] =>
  fiscalYearsIn(series).flatMap((year) => cumulative(series, year, 12) ?? []);

/** The projection of a year, as long as it is not closed and its outcome is pending. */
export function projectionOf(series: readonly Observation[], soFar: Cumulative<Observation>, day: string): YearEndProjection<Observation> | undefined {
  return soFar.months < 12 && soFar.value > 0 && isOutcomePending(soFar.fiscalYear, day) ? projectYearEnd(series, soFar.fiscalYear) : undefined;
}

/**
 * The ends of a projection with the methods they come from, and as exactly as they are shown.
 *
 * @param marks what the range is held against
 */
export function projectionWords({ fiscalYear: year, results, low, high, central }: YearEndProjection, marks: readonly number[] = []): ProjectionWords {
  const resultWith = (value: number) => results.find((result) => result.value === value) ?? { method: 'run-rate' as const, value };
  return { fiscalYear: year, low: resultWith(low), high: resultWith(high), central, shown: shownRange({ low, central, high }, marks) };
}

/** The note on what a projection is made of. */
export const projectionNote = (projection: YearEndProjection, { general }: Messages): string =>
  general.projection([...new Set(projection.results.map(({ method }) => method))], projectionWords(projection));
