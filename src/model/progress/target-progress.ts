/** How far the year is on the way to the target, before that is put into words. */
import { fiscalMonths, fiscalYear, fiscalYearOf, isFiscalYear, monthsBetween } from '../../data/period.js';
import { asOf } from '../../data/vintage.js';
import { observationsOf } from '../provenance.js';
import { closedYears, yearsToDate } from './running-year.js';
import { shownProjectionOf, type ShownProjection } from './shown-projection.js';
import { isOutcomePending } from '../../projection/outcome-pending.js';
import { compound, requiredGrowthRate } from '../../projection/growth-rate.js';
import { cumulative, type Cumulative } from '../../projection/year-to-date.js';
import type { Dataset, Observation, Target } from '../../data/observation.js';

export type Year = Cumulative<Observation>;

export const seriesId = 'it-exports';
/** From this many months on a running year is shown instead of the last closed one. */
const monthsToShow = 3;
/** A closed year within this fraction of its pace is neither ahead nor behind. */
const onPace = 0.005;

export interface Pace {
  readonly base: Year;
  readonly rate: number;
  readonly value: number;
}

/** Steady growth to the target from the last year closed when it was set, at the year shown. */
function paceOf(dataset: Dataset, series: readonly Observation[], target: Target, shown: Year): Pace | undefined {
  const closedThen = closedYears(observationsOf(asOf(dataset, target.released), seriesId));
  const baseYear = closedThen.findLast(({ fiscalYear: year }) => fiscalYear(year).last < target.period.first)?.fiscalYear;
  const base = baseYear === undefined ? undefined : cumulative(series, baseYear, 12);
  if (!base || shown.fiscalYear <= base.fiscalYear) return undefined;
  const rate = requiredGrowthRate(base.value, target.value, yearsUntil(base, target));
  return { base, rate, value: compound(base.value, rate, shown.fiscalYear - base.fiscalYear) };
}

export const yearsUntil = (closed: Year, target: Target): number => monthsBetween(fiscalYear(closed.fiscalYear).last, target.period.last) / 12;

/** Where a year is against its pace. A projected one is ahead or behind only where its whole range is. */
export const placeOf = ({ low, high }: { readonly low: number; readonly high: number }, pace: number) =>
  low / pace - 1 >= onPace ? 'ahead' : high / pace - 1 <= -onPace ? 'behind' : 'on';

/** The share of the target that the year came to, or is projected to come to; of a running year nothing else can be held against a year’s target. */
export function attainmentOf({ shown, projection, target }: Pick<TargetProgress, 'shown' | 'projection' | 'target'>): number | undefined {
  const year = shown.months === 12 ? shown.value : projection?.central;
  return target && year !== undefined ? year / target.value : undefined;
}

/** What is known on a day. */
export interface TargetProgress {
  readonly shown: Year;
  readonly closed: Year | undefined;
  readonly newYear: (Pick<Year, 'value' | 'observations' | 'fiscalYear'> & { readonly period: Observation['period'] }) | undefined;
  readonly projection: ShownProjection | undefined;
  readonly target: Target | undefined;
  /** Whether the year shown is the target's own, and closed. */
  readonly isOutcome: boolean;
  readonly pace: Pace | undefined;
  /** The growth a year that is still needed from the last closed year. */
  readonly required: { readonly rate: number; readonly fromYear: number; readonly years: number } | undefined;
}

/** The first observations of a year that is too young to be shown: its total so far, else its latest month. */
function youngYear(series: readonly Observation[], after: number): TargetProgress['newYear'] {
  const soFar = yearsToDate(series).findLast(({ fiscalYear: year }) => year > after);
  if (soFar) return { ...soFar, period: fiscalMonths(soFar.fiscalYear, 1, soFar.months) };
  const month = series
    .filter(({ period }) => fiscalYearOf(period.first) > after)
    .sort((a, b) => a.period.last.localeCompare(b.period.last))
    .at(-1);
  return month && { fiscalYear: fiscalYearOf(month.period.first), value: month.value, observations: [month], period: month.period };
}

/** The year to show: the target's own once it is closed, else the running one, else the last closed one. */
function yearsOf(
  dataset: Dataset,
  series: readonly Observation[],
  target: Target | undefined,
  day: string,
): Pick<TargetProgress, 'shown' | 'closed' | 'newYear' | 'projection' | 'isOutcome'> | undefined {
  const closed = closedYears(series).at(-1);
  const outcome = target && isFiscalYear(target.period) ? cumulative(series, fiscalYearOf(target.period.last), 12) : undefined;
  if (outcome) return { shown: outcome, closed, newYear: undefined, projection: undefined, isOutcome: true };
  const running = yearsToDate(series).findLast(({ fiscalYear: year, months }) => months < 12 && year > (closed?.fiscalYear ?? 0));
  const shown = running && ((running.months >= monthsToShow && isOutcomePending(running.fiscalYear, day)) || !closed) ? running : closed;
  return (
    shown && {
      shown,
      closed,
      newYear: youngYear(series, shown.fiscalYear),
      projection: shownProjectionOf(dataset, seriesId, series, shown, day),
      isOutcome: false,
    }
  );
}

/** What was known on a day; undefined if nothing was. */
export function targetProgressOf(dataset: Dataset, series: readonly Observation[], target: Target | undefined, day: string): TargetProgress | undefined {
  const years = yearsOf(dataset, series, target, day);
  if (!years) return undefined;
  const { shown, closed, isOutcome } = years;
  const left = target && closed && !isOutcome ? yearsUntil(closed, target) : 0;
  return {
    ...years,
    target,
    pace: target && !isOutcome ? paceOf(dataset, series, target, shown) : undefined,
    required:
      target && closed && left > 0 ? { rate: requiredGrowthRate(closed.value, target.value, left), fromYear: closed.fiscalYear, years: left } : undefined,
  };
}
