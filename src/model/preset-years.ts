/** The closed years whose growth a what-if offers to try. */
import { cumulative, type Cumulative } from '../projection/year-to-date.js';
import { closedYears } from './running-year.js';
import type { Observation } from '../data/observation.js';

/** The average runs from the first year of the series proper; the year before it is a base only. */
const firstYear = 2017;

type ClosedYear = Cumulative<Observation>;

/** The year before the last closed one, the year the average starts from, and the observations both rest on. */
export function presetYears(
  series: readonly Observation[],
  closed: ClosedYear,
): { readonly before: ClosedYear | undefined; readonly average: ClosedYear | undefined; readonly figures: readonly Observation[] } {
  const before = cumulative(series, closed.fiscalYear - 1, 12);
  const first = closedYears(series).find(({ fiscalYear: year }) => year >= firstYear);
  const average = first && first.fiscalYear < closed.fiscalYear - 1 ? first : undefined;
  return { before, average, figures: [...(before?.observations ?? []), ...(average?.observations ?? [])] };
}
