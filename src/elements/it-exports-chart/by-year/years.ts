/** What is known of IT exports by fiscal year, and of the way to the target, before it is put into words and marks. */
import { fiscalYear, fiscalYearOf, isFiscalYear, monthsBetween } from '../../../data/period.js';
import { closedYears } from '../../../model/progress/running-year.js';
import { whatIfOf, type WhatIf } from '../../../model/progress/what-if.js';
import { compoundAnnualGrowthRate } from '../../../projection/growth-rate.js';
import { comparableGrowth } from '../../../projection/year-on-year.js';
import { seriesId, targetProgressOf, yearsUntil, type TargetProgress, type Year } from '../../../model/progress/target-progress.js';
import type { Dataset, Observation, Target } from '../../../data/observation.js';
import type { ViewScope } from '../../../model/view-envelope.js';

/** The first year that is drawn; the year before it only serves as the base of its growth. */
export const firstYear = 2017;

/** What is shown by year. */
export interface ExportsByYear extends Pick<TargetProgress, 'shown' | 'closed' | 'newYear' | 'projection'> {
  readonly series: readonly Observation[];
  /** A column each: the closed years, then the running one. */
  readonly years: readonly Year[];
  /** The year before the first column, where it is known. */
  readonly base: Year | undefined;
  /** The first and the last year on the axis. */
  readonly first: number;
  readonly last: number;
  readonly growth: ReturnType<typeof comparableGrowth>;
  /** Average growth of the closed years that are drawn. */
  readonly average: { readonly rate: number; readonly fromYear: number; readonly toYear: number } | undefined;
  /** The target asked for, if it was public. */
  readonly target: Target | undefined;
  /** That target and those of years that are over or running, by year and value. */
  readonly targets: readonly Target[];
  /** The path to the target at the rate that is required, while its time is not over. */
  readonly path: WhatIf | undefined;
  /** The same at the rate the author set or the reader chose; equal to `path` where none was. */
  readonly whatIf: WhatIf | undefined;
  /** What the target's own year came to, once it is closed. */
  readonly outcome: Year | undefined;
}

/** Where on the axis a period ends, in slots from that of the first year: a calendar year ends between two fiscal years. */
export const slotOf = ({ first }: Pick<ExportsByYear, 'first'>, { period }: Pick<Target, 'period'>): number =>
  monthsBetween(fiscalYear(first).last, period.last) / 12;

/** Average growth over the closed years drawn, if they are more than one. */
function averageOf(closed: readonly Year[]): ExportsByYear['average'] {
  const [first] = closed;
  const last = closed.at(-1);
  const years = first && last ? last.fiscalYear - first.fiscalYear : 0;
  if (!first || !last || years < 2) return undefined;
  return { rate: compoundAnnualGrowthRate(first.value, last.value, years), fromYear: first.fiscalYear, toYear: last.fiscalYear };
}

/** Of targets that their sources leave less certain only the one asked for is in the picture: a mark looks as sure as any other. */
export const isDrawn = ({ id, confidence }: Target, asked: Target | undefined): boolean => confidence === 'high' || id === asked?.id;

/** Of targets for years to come only the one asked for is shown: higher ones would flatten the columns. */
function targetsOf(vintage: Dataset, target: Target | undefined, first: number, day: string): Target[] {
  const running = fiscalYearOf(day.slice(0, 7));
  const isShown = ({ id, period }: Target) =>
    id === target?.id || (isFiscalYear(period) && fiscalYearOf(period.last) >= first && fiscalYearOf(period.last) <= running);
  return vintage.targets
    .filter((candidate) => candidate.series === seriesId && isShown(candidate))
    .sort((a, b) => a.period.last.localeCompare(b.period.last) || a.value - b.value);
}

/** What was known on a day; undefined if nothing was. */
export function yearsOf(
  { dataset, vintage, known, attributes, messages, problems }: ViewScope,
  series: readonly Observation[],
  target: Target | undefined,
): ExportsByYear | undefined {
  // Without the target, with which it would return to the target's own year once that is closed, as the gauge does.
  const progress = targetProgressOf(dataset, series, undefined, known.day);
  if (!progress) return undefined;
  const { shown, closed, newYear, projection } = progress;
  const allClosed = closedYears(series);
  const drawn = allClosed.filter((year) => year.fiscalYear >= firstYear);
  const years = shown.months < 12 || drawn.length === 0 ? [...drawn, shown] : drawn;
  const first = years[0]?.fiscalYear ?? shown.fiscalYear;
  const targets = targetsOf(vintage, target, first, known.day);
  const isOpen = target !== undefined && closed !== undefined && yearsUntil(closed, target) > 0;
  return {
    series,
    shown,
    closed,
    newYear,
    projection,
    years,
    base: allClosed.find((year) => year.fiscalYear === first - 1),
    first,
    last: Math.max(shown.fiscalYear, ...targets.filter((each) => isDrawn(each, target)).map(({ period }) => fiscalYearOf(period.last))),
    growth: comparableGrowth(series, shown),
    average: averageOf(drawn),
    target,
    targets,
    path: isOpen ? whatIfOf(series, closed, target, undefined, messages, [], known.day) : undefined,
    whatIf: isOpen ? whatIfOf(series, closed, target, attributes.growth, messages, problems, known.day) : undefined,
    outcome: target && isFiscalYear(target.period) ? allClosed.find((year) => year.fiscalYear === fiscalYearOf(target.period.last)) : undefined,
  };
}
