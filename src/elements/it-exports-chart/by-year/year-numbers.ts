/** Every number that `<it-exports-chart>` shows by year, once: its chart, its table and its key are made from them. */
import { fiscalMonths, fiscalYear } from '../../../data/period.js';
import { computedDatum, projectedData, targetDatum, totalDatum, type ProjectedData } from '../../../model/make-datum.js';
import { citationsOf } from '../../../model/provenance.js';
import { stepsOf, type WhatIf } from '../../../model/progress/what-if.js';
import { growthOf } from '../../../projection/year-on-year.js';
import type { Target, Unit } from '../../../data/observation.js';
import type { Datum } from '../../../model/datum.js';
import type { Year } from '../../../model/progress/target-progress.js';
import type { ViewScope } from '../../../model/view-envelope.js';
import type { ExportsByYear } from './years.js';

/** A year of a path, or its end between two fiscal years, for a target of a calendar year. */
export interface PathStep {
  readonly fiscalYear: number | undefined;
  readonly datum: Datum;
}

export interface ExportsYearNumbers {
  readonly unit: Unit;
  /** A column each, in the order of the years. */
  readonly years: readonly { readonly fiscalYear: number; readonly datum: Datum }[];
  /** The year before the first column. */
  readonly base: Datum | undefined;
  /** What is known of a year that is too young for a column. */
  readonly newYear: Datum | undefined;
  readonly projection: ProjectedData | undefined;
  readonly targets: readonly { readonly target: Target; readonly datum: Datum }[];
  /** At the rate that is required, and at the one that was chosen. */
  readonly path: readonly PathStep[];
  readonly chosenPath: readonly PathStep[];
}

export const periodOf = ({ fiscalYear: year, months }: Year) => fiscalMonths(year, 1, months);

function pathSteps(whatIf: WhatIf | undefined, { closed }: ExportsByYear, unit: Unit, { messages }: ViewScope): PathStep[] {
  if (!whatIf) return [];
  const { scenario, fromYear, target } = whatIf;
  return stepsOf(whatIf).map(({ fiscalYear: year, value }) => ({
    fiscalYear: year,
    datum: computedDatum(
      {
        kind: 'path',
        label: year === undefined ? messages.period(target.period) : messages.fiscalYear(year),
        period: year === undefined ? target.period : fiscalYear(year),
        value,
        unit,
        rate: scenario.rate,
        attribution: [messages.whatIf.row(scenario.rate)],
        lines: [messages.exports.pathNote(fromYear, target)],
        citations: citationsOf([...(closed?.observations ?? []), target]),
      },
      messages,
    ),
  }));
}

export function numbersByYear(years: ExportsByYear, unit: Unit, scope: ViewScope): ExportsYearNumbers {
  const { series, base, newYear, projection, targets, closed, path, whatIf } = years;
  const { messages } = scope;
  const { rows } = messages.exports;
  const yearDatum = (year: Year, label: string) => {
    const period = periodOf(year);
    const growth = growthOf(series, { period, value: year.value }, year.fiscalYear);
    return totalDatum(scope, year, { label, title: messages.period(period), period, unit, growth, swatch: 'part-1' });
  };
  // Only on the year before: over two years it would be no growth a year.
  const before = closed && projection?.fiscalYear === closed.fiscalYear + 1 ? closed.value : undefined;
  const onYearBefore = (value: number) => (before === undefined ? undefined : value / before - 1);
  return {
    unit,
    years: years.years.map((year) => ({
      fiscalYear: year.fiscalYear,
      datum: yearDatum(year, year.months === 12 ? rows.year : messages.period(periodOf(year))),
    })),
    base: base && yearDatum(base, rows.base),
    newYear: newYear && totalDatum(scope, newYear, { label: messages.period(newYear.period), period: newYear.period, unit }),
    projection: projection && projectedData(projection, onYearBefore, unit, messages),
    targets: targets.map((target) => ({ target, datum: targetDatum(target, rows.target(target.setBy), messages) })),
    path: pathSteps(path, years, unit, scope),
    chosenPath: whatIf?.chosen ? pathSteps(whatIf, years, unit, scope) : [],
  };
}
