/** The tables of `<it-exports-chart>`: the numbers of the chart and those they are computed from, a row each. */
import {
  emptyCell,
  growthCell,
  originCells,
  originColumns,
  rateCell,
  roundedCell,
  rowKindCell,
  rowKindColumn,
  valueCell,
  yearKindCell,
} from '../../parts/table/cells.js';
import type { Target, Unit } from '../../data/observation.js';
import type { ExportsPeriod, Messages } from '../../locales/messages.js';
import type { Datum } from '../../model/datum.js';
import type { Cell, TableView } from '../../model/figure-view.js';
import type { WhatIf } from '../../model/progress/what-if.js';
import { monthGridOf } from './by-month/month-grid.js';
import type { MonthNumber } from './by-month/month-numbers.js';
import type { ExportsYearNumbers, PathStep } from './by-year/year-numbers.js';
import type { ExportsByYear } from './by-year/years.js';

type Row = readonly Cell[];

const frameOf = (period: ExportsPeriod, head: readonly string[], unit: Unit, rows: readonly Row[], messages: Messages): TableView => {
  const { table, exports } = messages;
  return {
    caption: exports.caption(period),
    columns: [
      ...head.map((label) => ({ label })),
      { label: messages.unit(unit), numeric: true },
      { label: table.growth, numeric: true },
      ...originColumns(messages),
    ],
    rows,
  };
};

const numberCells = (datum: Datum, messages: Messages): Cell[] => [valueCell(datum, messages), growthCell(datum, messages), ...originCells(datum, messages)];

/** A month a row; one that was not found has a row as well. */
export function monthTableOf(months: readonly MonthNumber[], unit: Unit, messages: Messages): TableView {
  const none = emptyCell(messages);
  const rows = months.map(({ month, datum }): Row => {
    const name: Cell = { text: messages.period({ first: month, last: month }), value: month };
    return datum ? [name, ...numberCells(datum, messages)] : [name, none, none, { text: messages.exports.rows.missing }, none, none];
  });
  return { ...frameOf('month', [messages.exports.rows.month], unit, rows, messages), brief: monthGridOf(months, unit, messages) };
}

/** The value of a path in each year; in place of growth on the year before, the rate of the path. */
const pathRows = (steps: readonly PathStep[], { scenario }: WhatIf, messages: Messages): Row[] =>
  steps.map(({ datum }) => [
    { text: datum.label },
    { text: messages.whatIf.row(scenario.rate) },
    valueCell(datum, messages),
    rateCell(scenario.rate, messages),
    ...originCells(datum, messages),
  ]);

/** The shortfall against a target, whose row says in place of a status how it was computed. */
function shortfallRow(label: string, target: Target, shortfall: number, status: Cell, messages: Messages): Row {
  const none = emptyCell(messages);
  return [{ text: messages.period(target.period) }, { text: label }, roundedCell(shortfall, messages), none, status, none, none];
}

/** Columns, projections, targets, paths and average rates. */
export function yearTableOf(numbers: ExportsYearNumbers, byYear: ExportsByYear, largestError: number | undefined, messages: Messages): TableView {
  const { years, base, newYear, projection, targets, path, chosenPath } = numbers;
  const { target, outcome, whatIf, average, shown, base: baseYear, newYear: young } = byYear;
  const { exports } = messages;
  const none = emptyCell(messages);
  const row = (fiscalYear: number, datum: Datum): Row => [
    { text: messages.fiscalYear(fiscalYear) },
    { text: datum.label },
    ...numberCells(datum, messages),
    yearKindCell(datum, messages),
  ];
  const rateRow = (label: string, rate: number, span: Cell = none): Row => [span, { text: label }, none, rateCell(rate, messages), none, none, none];
  // A reader who tries the required rate itself sees one path, and one row a year.
  const isOwnPath = whatIf && byYear.path && Math.abs(whatIf.scenario.rate - byYear.path.scenario.rate) > 1e-9;
  const amounts = [
    ...(base && baseYear ? [row(baseYear.fiscalYear, base)] : []),
    ...years.map(({ fiscalYear, datum }) => row(fiscalYear, datum)),
    ...(projection?.all ?? []).map((datum) => row(shown.fiscalYear, datum)),
    ...(newYear && young ? [row(young.fiscalYear, newYear)] : []),
  ];
  const others = [
    ...targets.map(({ target: { period }, datum }) => [{ text: messages.period(period) }, { text: datum.label }, ...numberCells(datum, messages)]),
    ...(byYear.path ? pathRows(path, byYear.path, messages) : []),
    ...(isOwnPath ? pathRows(chosenPath, whatIf, messages) : []),
    ...(average ? [rateRow(exports.rows.average, average.rate, { text: exports.rows.span(average.fromYear, average.toYear) })] : []),
    ...(outcome && target ? [shortfallRow(messages.gauge.rows.shortfall, target, target.value - outcome.value, none, messages)] : []),
    ...(whatIf?.chosen && whatIf.scenario.shortfall !== 0
      ? [
          shortfallRow(
            messages.whatIf.shortfallRow(whatIf.scenario.rate),
            whatIf.target,
            whatIf.scenario.shortfall,
            { text: messages.table.scenario },
            messages,
          ),
        ]
      : []),
    ...(largestError === undefined ? [] : [rateRow(messages.projection.largestErrorRow(shown.months), largestError)]),
  ];
  const other = rowKindCell('other', messages);
  const rows = [...amounts, ...others.map((cells) => [...cells, other])];
  const frame = frameOf('year', [messages.table.fiscalYear, messages.table.measure], numbers.unit, rows, messages);
  return { ...frame, columns: [...frame.columns, rowKindColumn(messages)] };
}
