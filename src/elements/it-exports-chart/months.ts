/** What is known of IT exports by month on a day: before it becomes words and marks. */
import { addMonths, monthsBetween, samePeriod, yearEarlier } from '../../data/period.js';
import type { Observation } from '../../data/observation.js';

/** Two years and a month, so that the first month has the same one of the next two years beside it. */
const mostMonths = 25;

/** Of fewer months than these the highest is no record. */
const fewestMonths = 13;

/** One month on the axis; without a figure where none was public. */
export interface ExportsOfMonth {
  readonly month: string;
  readonly observation: Observation | undefined;
  /** On the same month a year earlier, as a fraction. */
  readonly growth: number | undefined;
}

/** What a figure by month shows. */
export interface ExportsByMonth {
  readonly months: readonly ExportsOfMonth[];
  readonly latest: Observation;
  readonly growth: number | undefined;
  /** The highest month known, drawn or not, and the first one known. */
  readonly record: { readonly observation: Observation; readonly from: string } | undefined;
}

const growthOf = (monthly: readonly Observation[], figure: Observation): number | undefined => {
  const earlier = monthly.find(({ period }) => samePeriod(period, yearEarlier(figure.period)));
  return earlier && figure.value / earlier.value - 1;
};

/** The last 25 months known, or nothing if none was. */
export function monthsOf(series: readonly Observation[]): ExportsByMonth | undefined {
  const monthly = series.filter(({ period }) => period.first === period.last).sort((a, b) => a.period.last.localeCompare(b.period.last));
  const [first] = monthly;
  const latest = monthly.at(-1);
  if (!first || !latest) return undefined;
  const count = Math.min(mostMonths, monthsBetween(first.period.first, latest.period.last) + 1);
  const months = Array.from({ length: count }, (_, index): ExportsOfMonth => {
    const month = addMonths(latest.period.last, index + 1 - count);
    const observation = monthly.find(({ period }) => period.first === month);
    return { month, observation, growth: observation && growthOf(monthly, observation) };
  });
  return {
    months,
    latest,
    growth: growthOf(monthly, latest),
    record:
      monthly.length >= fewestMonths
        ? { observation: monthly.reduce((highest, figure) => (figure.value > highest.value ? figure : highest)), from: first.period.first }
        : undefined,
  };
}
