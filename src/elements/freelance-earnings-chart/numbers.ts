/** Every number that `<freelance-earnings-chart>` shows, once: its chart, its table and its key are made from them. */
import { fiscalMonths, fiscalYear, monthsBetween } from '../../data/period.js';
import { observedDatum, projectedData, totalDatum, type ProjectedData } from '../../model/make-datum.js';
import { growthOf, type comparableGrowth } from '../../projection/year-on-year.js';
import type { Segment } from './segments.js';
import type { Observation, Unit } from '../../data/observation.js';
import type { FreelanceDefinition } from '../../locales/messages.js';
import type { Datum, Swatch } from '../../model/datum.js';
import type { ViewScope } from '../../model/view-envelope.js';
import type { ShownProjection } from '../../model/progress/shown-projection.js';
import type { Cumulative } from '../../projection/year-to-date.js';

export const monthsAPart = { half: 6, quarter: 3, year: 12 } as const;

/** What is known of a fiscal year. */
export interface Year {
  readonly soFar: Cumulative<Observation>;
  readonly segments: readonly Segment[];
  readonly projection: ShownProjection | undefined;
}

/** The same as numbers to be shown. */
export interface YearNumbers {
  readonly fiscalYear: number;
  /** How many months of it are known; 12 once it is closed. */
  readonly months: number;
  /** From July on; together they make up the year so far. */
  readonly segments: readonly Datum[];
  readonly soFar: Datum;
  readonly projection: (ProjectedData & { readonly of: ShownProjection }) | undefined;
}

export interface FreelanceNumbers {
  readonly years: readonly YearNumbers[];
  readonly split: keyof typeof monthsAPart;
  readonly definition: FreelanceDefinition;
  readonly unit: Unit;
  /** In the unit of the numbers. */
  readonly milestone: number | undefined;
  /** Growth of the newest year, or of its longest first part that the year before can be compared with, and the value of that. */
  readonly growth: ReturnType<typeof comparableGrowth>;
  /** How wrong the projection has been at the same point of earlier years, as a fraction. */
  readonly largestError: number | undefined;
}

/** One for the first half of a year and another for the second, whatever their status. */
const swatchOf = ({ part, period }: Segment, year: number): Swatch =>
  part === undefined ? 'undivided' : monthsBetween(fiscalYear(year).first, period.first) < 6 ? 'part-1' : 'part-2';

/** @param series what growth is measured against */
export function numbersOfYear({ soFar, segments, projection }: Year, series: readonly Observation[], unit: Unit, scope: ViewScope): YearNumbers {
  const { messages } = scope;
  const { fiscalYear: year, months } = soFar;
  const grown = (part: Pick<Segment, 'period' | 'value'>) => ({ ...part, growth: growthOf(series, part, year) });
  const period = fiscalMonths(year, 1, months);
  return {
    fiscalYear: year,
    months,
    segments: segments.map((segment) =>
      observedDatum(
        scope,
        { ...grown({ period: segment.period, value: segment.value }), label: messages.period(segment.period), unit, swatch: swatchOf(segment, year) },
        segment,
      ),
    ),
    soFar: totalDatum(scope, soFar, {
      ...grown({ period, value: soFar.value }),
      label: months === 12 ? messages.table.wholeYear(year) : messages.period(period),
      unit,
    }),
    projection: projection && {
      ...projectedData(projection, (value) => growthOf(series, { period: fiscalYear(year), value }, year), unit, messages),
      of: projection,
    },
  };
}
