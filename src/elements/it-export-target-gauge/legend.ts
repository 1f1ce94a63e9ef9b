/** The key of `<it-export-target-gauge>`: each mark with its value. */
import { qualityOf } from '../../model/provenance.js';
import type { GaugeNumbers } from './numbers.js';
import type { Messages } from '../../locales/messages.js';
import type { Datum, Swatch } from '../../model/datum.js';
import type { FigureView } from '../../model/figure-view.js';
import type { TargetProgress } from '../../model/target-progress.js';

export function legendOf({ soFar, projection, pace }: GaugeNumbers, { shown }: TargetProgress, messages: Messages): FigureView<unknown>['legend'] {
  const { gauge } = messages;
  const entry = (swatch: Swatch, label: string, { value }: Datum) => ({ swatch, label, value: messages.shortMoney(value) });
  const { central, results = [] } = projection ?? {};
  return [
    entry('part-1', gauge.soFar(shown.fiscalYear, shown.months, qualityOf(shown)), soFar),
    ...(central ? [entry('projected', gauge.projectedYearEnd, central)] : []),
    ...(central?.range && results.length > 1
      ? [{ swatch: 'range' as const, label: gauge.range, value: messages.range(central.range.low, central.range.high) }]
      : []),
    ...(pace ? [entry('pace', gauge.paceMark, pace)] : []),
  ];
}
