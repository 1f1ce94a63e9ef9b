/** The table of `<it-export-target-gauge>`: the numbers of the chart and those they are computed from, a row each. */
import { fiscalYear } from '../../data/period.js';
import { attainmentOf, type TargetProgress } from '../../model/progress/target-progress.js';
import { emptyCell, exactCell, originCells, originColumns, rowKindCell, rowKindColumn, unitCell, valueCell, yearKindCell } from '../../parts/table/cells.js';
import type { GaugeNumbers } from './numbers.js';
import type { Messages } from '../../locales/messages.js';
import type { Datum } from '../../model/datum.js';
import type { Cell, TableView } from '../../model/figure-view.js';

/** Read in percent, and a fraction in the file, as in all files: a spreadsheet writes it as percent. */
const fractionCell = (fraction: number, digits: 0 | 1, messages: Messages): Cell => ({
  text: messages.exact(Number((fraction * 100).toFixed(digits))),
  value: Number(fraction.toFixed(digits + 2)),
});

/** A rate as the value and the unit of a row. */
export const rateCells = (fraction: number, messages: Messages): Cell[] => [
  fractionCell(fraction, 1, messages),
  { text: messages.percentAYear, value: messages.table.fractionAYear },
];

/** @param largestError of the projection at the same point of earlier years, as a fraction */
export function tableOf(numbers: GaugeNumbers, progress: TargetProgress, largestError: number | undefined, messages: Messages): TableView {
  const { soFar, newYear, closed, projection, target, pace } = numbers;
  const { shown, pace: steady, required, isOutcome } = progress;
  const { table, gauge } = messages;
  const { rows } = gauge;
  const none = emptyCell(messages);
  const computed = [none, none, none];
  const rate = (fraction: number) => rateCells(fraction, messages);
  const span = (datum: Datum): Cell => ({ text: messages.period(datum.period) });
  const row = (datum: Datum): Cell[] => [
    { text: datum.label },
    span(datum),
    valueCell(datum, messages),
    unitCell(datum, messages),
    ...originCells(datum, messages),
  ];
  const percent = (label: string, period: Cell, value: Cell): Cell[] => [
    { text: label },
    period,
    value,
    { text: messages.unit('percent'), value: table.fraction },
    ...computed,
  ];
  const attainment = attainmentOf(progress);
  const isProjected = shown.months < 12;
  const attained =
    attainment === undefined
      ? []
      : [
          percent(
            isProjected ? rows.projectedAttainment : rows.attainment,
            isProjected ? { text: messages.period(fiscalYear(shown.fiscalYear)) } : span(soFar),
            fractionCell(attainment, 0, messages),
          ),
        ];
  const amounts = [soFar, newYear, closed].flatMap((datum) => (datum ? [[...row(datum), yearKindCell(datum, messages)]] : []));
  const others = [
    ...(projection?.all ?? []).map(row),
    ...(pace && steady ? [row(pace), [{ text: rows.paceRate(steady.base.fiscalYear) }, none, ...rate(steady.rate), ...computed]] : []),
    ...(target ? [row(target), ...attained] : []),
    ...(target && isOutcome
      ? [[{ text: rows.shortfall }, span(soFar), exactCell(target.value - soFar.value, messages), unitCell(target, messages), ...computed]]
      : []),
    ...(largestError === undefined ? [] : [percent(messages.projection.largestErrorRow(shown.months), none, fractionCell(largestError, 1, messages))]),
    ...(required ? [[{ text: rows.required(required.fromYear) }, none, ...rate(required.rate), ...computed]] : []),
  ];
  const other = rowKindCell('other', messages);
  return {
    caption: gauge.caption,
    columns: [
      { label: table.measure },
      { label: table.period },
      { label: table.value, numeric: true },
      { label: table.unit },
      ...originColumns(messages),
      rowKindColumn(messages),
    ],
    rows: [...amounts, ...others.map((cells) => [...cells, other])],
  };
}
