/** What is known of IT exports by month, before it is put into words and marks. */
import { times } from '../../../data/times.js';
import { addMonths, monthsBetween, samePeriod, yearEarlier } from '../../../data/period.js';
import type { Observation } from '../../../data/observation.js';

/** Two years and a month, so that the first month has the same one of the next two years beside it. */
const mostMonths = 25;

/** The highest of fewer months than these is not called a record. */
const fewestMonths = 13;

/** One month on the axis; without an observation where none was public. */
export interface ExportsOfMonth {
  readonly month: string;
  readonly observation: Observation | undefined;
  /** On the same month a year earlier, as a fraction. */
  readonly growth: number | undefined;
}

/** What is shown by month. */
export interface ExportsByMonth {
  readonly months: readonly ExportsOfMonth[];
  readonly latest: Observation;
  readonly growth: number | undefined;
  /** The highest of the months up to the latest that are known without a gap, drawn or not, and the first of them. */
  readonly record: { readonly observation: Observation; readonly from: string } | undefined;
}

const growthOf = (monthly: readonly Observation[], observation: Observation): number | undefined => {
  const earlier = monthly.find(({ period }) => samePeriod(period, yearEarlier(observation.period)));
  return earlier && observation.value / earlier.value - 1;
};

/** The months up to the latest that are known without a gap: of a month that is not, nobody can say whether it was higher. */
const unbroken = (monthly: readonly Observation[]): readonly Observation[] =>
  monthly.slice(monthly.findLastIndex(({ period }, index) => index === 0 || addMonths(period.first, -1) !== monthly[index - 1]?.period.first));

/** The last 25 months known, or nothing if none was. */
export function monthsOf(series: readonly Observation[]): ExportsByMonth | undefined {
  const monthly = series.filter(({ period }) => period.first === period.last).sort((a, b) => a.period.last.localeCompare(b.period.last));
  const [first] = monthly;
  const latest = monthly.at(-1);
  if (!first || !latest) return undefined;
  const count = Math.min(mostMonths, monthsBetween(first.period.first, latest.period.last) + 1);
  const months = times(count, (index): ExportsOfMonth => {
    const month = addMonths(latest.period.last, index + 1 - count);
    const observation = monthly.find(({ period }) => period.first === month);
    return { month, observation, growth: observation && growthOf(monthly, observation) };
  });
  const compared = unbroken(monthly);
  const highest = compared.reduce((higher, observation) => (observation.value > higher.value ? observation : higher));
  return {
    months,
    latest,
    growth: growthOf(monthly, latest),
    record: compared.length >= fewestMonths ? { observation: highest, from: (compared[0] ?? latest).period.first } : undefined,
  };
}
