/** A projection as it is shown: no more exact than its record allows. */
import { fewestYears, recordOf } from './accuracy.js';
import { projectionOf } from './running-year.js';
import type { Dataset, Observation } from '../../data/observation.js';
import type { YearEndProjection } from '../../projection/year-end.js';
import type { Cumulative } from '../../projection/year-to-date.js';

export interface ShownProjection extends YearEndProjection<Observation> {
  /** Whether so few earlier years can be checked that it is rounded, and its range drawn lighter. */
  readonly isRough: boolean;
}

/** To three digits: 4,574 is 4,570, 1,114.3 is 1,110. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** The projection of a year, as long as it is not closed and its outcome is pending. */
export function shownProjectionOf(
  dataset: Dataset,
  seriesId: string,
  series: readonly Observation[],
  soFar: Cumulative<Observation>,
  day: string,
): ShownProjection | undefined {
  const projection = projectionOf(series, soFar, day);
  if (!projection) return undefined;
  if (recordOf(dataset, seriesId, day, projection.months).years >= fewestYears) return { ...projection, isRough: false };
  const { results, low, central, high } = projection;
  return {
    ...projection,
    results: results.map((result) => ({ ...result, value: rounded(result.value) })),
    low: rounded(low),
    central: rounded(central),
    high: rounded(high),
    isRough: true,
  };
}
