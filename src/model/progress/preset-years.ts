/** The closed years whose growth a what-if offers as presets. */
import { cumulative, type Cumulative } from '../../projection/year-to-date.js';
import { closedYears } from './running-year.js';
import type { Observation } from '../../data/observation.js';

/** The average begins with the first year that figures show: the year before it only serves as the base of its growth. */
const firstYear = 2017;

type ClosedYear = Cumulative<Observation>;

/** The year before the last closed one, the year the average starts from, and the observations of both. */
export function presetYears(
  series: readonly Observation[],
  closed: ClosedYear,
): { readonly before: ClosedYear | undefined; readonly average: ClosedYear | undefined; readonly observations: readonly Observation[] } {
  const before = cumulative(series, closed.fiscalYear - 1, 12);
  const first = closedYears(series).find(({ fiscalYear: year }) => year >= firstYear);
  const average = first && first.fiscalYear < closed.fiscalYear - 1 ? first : undefined;
  return { before, average, observations: [...(before?.observations ?? []), ...(average?.observations ?? [])] };
}
