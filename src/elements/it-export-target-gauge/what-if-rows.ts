/** What the what-if of `<it-export-target-gauge>` adds to its key and its table. */
import { emptyCell, roundedCell, rowKindCell, unitCell } from '../../parts/table/cells.js';
import { stepsOf, type WhatIf } from '../../model/progress/what-if.js';
import { rateCells } from './table.js';
import type { Cell, FigureView } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';

export const scenarioKey = ({ scenario, target }: WhatIf, messages: Messages): FigureView<unknown>['legend'][number] => ({
  swatch: 'scenario',
  label: messages.whatIf.legend(scenario.rate, target),
  value: messages.shortMoney(scenario.atTarget),
});

/** The path year by year, and what it misses the target by, a row each; none of a rate that nobody chose. */
export function whatIfRows(whatIf: WhatIf, messages: Messages): Cell[][] {
  const { scenario, target, chosen } = whatIf;
  if (!chosen) return [];
  const none = emptyCell(messages);
  const unit = unitCell(target, messages);
  const status = [{ text: messages.table.scenario }, none, none, rowKindCell('other', messages)];
  const label = { text: messages.whatIf.row(scenario.rate) };
  const period = { text: messages.period(target.period) };
  return [
    [label, none, ...rateCells(scenario.rate, messages), ...status],
    ...stepsOf(whatIf).map(({ fiscalYear: year, value }): Cell[] => [
      label,
      year === undefined ? period : { text: messages.fiscalYear(year) },
      roundedCell(value, messages),
      unit,
      ...status,
    ]),
    ...(scenario.shortfall === 0
      ? []
      : [[{ text: messages.whatIf.shortfallRow(scenario.rate) }, period, roundedCell(scenario.shortfall, messages), unit, ...status]]),
  ];
}
