/** The key of `<it-export-target-gauge>`: each mark with its value. */
import { qualityOf } from '../../model/provenance.js';
import type { TargetProgress } from '../../model/target-progress.js';
import type { FigureView } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';

export function legendOf({ shown, projection, pace }: TargetProgress, messages: Messages): FigureView<unknown>['legend'] {
  const { gauge } = messages;
  return [
    { swatch: 'part-1', label: gauge.soFar(shown.fiscalYear, shown.months, qualityOf(shown)), value: messages.shortMoney(shown.value) },
    ...(projection ? ([{ swatch: 'projected', label: gauge.projectedYearEnd, value: messages.shortMoney(projection.central) }] as const) : []),
    ...(projection && projection.results.length > 1
      ? ([{ swatch: 'range', label: gauge.range, value: messages.range(projection.low, projection.high) }] as const)
      : []),
    ...(pace ? ([{ swatch: 'pace', label: gauge.paceMark, value: messages.shortMoney(pace.value) }] as const) : []),
  ];
}
