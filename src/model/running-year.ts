/** The years of a series by what is known of them: closed, running, projected. */
import { isOutcomePending } from '../projection/outcome-pending.js';
import { projectYearEnd, type YearEndProjection } from '../projection/year-end.js';
import { cumulative, fiscalYearsIn, yearToDate, type Cumulative } from '../projection/year-to-date.js';
import type { Observation } from '../data/observation.js';
import type { ProjectionWords } from '../locales/messages.js';

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

/** The ends of a projection with the methods they come from. */
export function projectionWords({ fiscalYear: year, results, low, high, central }: YearEndProjection): ProjectionWords {
  const resultWith = (value: number) => results.find((result) => result.value === value) ?? { method: 'run-rate' as const, value };
  return { fiscalYear: year, low: resultWith(low), high: resultWith(high), central };
}
