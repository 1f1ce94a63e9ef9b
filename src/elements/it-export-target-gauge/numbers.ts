/** Every number that `<it-export-target-gauge>` shows on its ring, once: its chart, its table and its key are made from them. */
import { fiscalMonths, fiscalYear } from '../../data/period.js';
import { computedDatum, projectedData, targetDatum, totalDatum, type ProjectedData } from '../../model/make-datum.js';
import { citationsOf } from '../../model/provenance.js';
import type { Unit } from '../../data/observation.js';
import type { Period } from '../../data/period.js';
import type { Datum } from '../../model/datum.js';
import type { TargetProgress, Year } from '../../model/progress/target-progress.js';
import type { ViewScope } from '../../model/view-envelope.js';

export interface GaugeNumbers {
  /** The year on the ring. */
  readonly soFar: Datum;
  /** What is known of a year that is too young to be on the ring. */
  readonly newYear: Datum | undefined;
  /** The last closed year, where it is not the one on the ring. */
  readonly closed: Datum | undefined;
  readonly projection: ProjectedData | undefined;
  readonly target: Datum | undefined;
  readonly pace: Datum | undefined;
}

function totalOf(label: string, period: Period, total: Pick<Year, 'value' | 'observations'>, unit: Unit, scope: ViewScope): Datum {
  return totalDatum(scope, total, { label, title: `${label}: ${scope.messages.period(period)}`, period, unit, swatch: 'part-1' });
}

function paceDatum({ shown, pace, target }: TargetProgress, unit: Unit, { messages }: ViewScope): Datum | undefined {
  const { gauge } = messages;
  if (!pace || !target) return undefined;
  const { base, rate, value } = pace;
  return computedDatum(
    {
      kind: 'pace',
      label: gauge.rows.pace(shown.fiscalYear),
      period: fiscalYear(shown.fiscalYear),
      value,
      unit,
      swatch: 'pace',
      attribution: [],
      lines: [gauge.paceNote(base.fiscalYear, base.value, rate)],
      citations: citationsOf([...base.observations, target]),
    },
    messages,
  );
}

export function numbersOf(progress: TargetProgress, unit: Unit, scope: ViewScope): GaugeNumbers {
  const { shown, newYear, closed, projection, target, isOutcome } = progress;
  const { messages } = scope;
  const { rows } = messages.gauge;
  const isClosed = shown.months === 12;
  const closedLabel = isOutcome ? messages.table.wholeYear(shown.fiscalYear) : rows.lastYear(shown.fiscalYear);
  const soFarLabel = isClosed ? closedLabel : rows.soFar(shown.fiscalYear);
  return {
    soFar: totalOf(soFarLabel, fiscalMonths(shown.fiscalYear, 1, shown.months), shown, unit, scope),
    newYear: newYear && totalOf(rows.soFar(newYear.fiscalYear), newYear.period, newYear, unit, scope),
    closed:
      closed && closed.fiscalYear !== shown.fiscalYear
        ? totalOf(rows.lastYear(closed.fiscalYear), fiscalYear(closed.fiscalYear), closed, unit, scope)
        : undefined,
    projection: projection && projectedData(projection, () => undefined, unit, messages),
    target: target && targetDatum(target, rows.target, messages),
    pace: paceDatum(progress, unit, scope),
  };
}
