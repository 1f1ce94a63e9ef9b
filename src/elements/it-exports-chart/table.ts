/** The tables of `<it-exports-chart>`: every number of the picture, and those behind them, a row each. */
import { emptyCell, exactCell, growthCell, projectedCells, provenanceCells, rateCell, roundedCell } from '../../parts/table/cells.js';
import { citationsOf, qualityOf, type DescribeProvenance } from '../../model/provenance.js';
import { projectionProvenance } from '../../model/running-year.js';
import { stepsOf, type WhatIf } from '../../model/what-if.js';
import { growthOf } from '../../projection/year-on-year.js';
import { targetProvenance } from '../../model/target-progress.js';
import { pathProvenance, periodOf, toldOf } from './year-plot.js';
import type { ExportsByMonth } from './months.js';
import type { ExportsByYear } from './years.js';
import type { Observation, Target } from '../../data/observation.js';
import type { Cell, TableView } from '../../model/figure-view.js';

import type { ExportsPeriod, Messages } from '../../locales/messages.js';
import type { YearEndProjection } from '../../projection/year-end.js';
import type { Year } from '../../model/target-progress.js';

type Row = readonly Cell[];

const frameOf = (period: ExportsPeriod, head: readonly string[], rows: readonly Row[], messages: Messages): TableView => {
  const { table, exports } = messages;
  return {
    caption: exports.caption(period),
    columns: [
      ...head.map((label) => ({ label })),
      { label: messages.unit('USD million'), numeric: true },
      { label: table.growth, numeric: true },
      { label: table.status },
      { label: table.released },
      { label: table.source },
    ],
    rows,
  };
};

/** A month a row; one that was not public has a row as well. */
export function monthTableOf({ months }: ExportsByMonth, tell: DescribeProvenance, messages: Messages): TableView {
  const none = emptyCell(messages);
  const rows = months.map(({ month, figure, growth }): Row => {
    const name: Cell = { text: messages.period({ first: month, last: month }), value: month };
    if (!figure) return [name, none, none, { text: messages.exports.rows.missing }, none, none];
    const provenance = tell(figure, name.text, messages.amount(figure.value, 'USD million'));
    return [name, { ...exactCell(figure.value, messages), provenance }, growthCell(growth, messages), ...provenanceCells(figure, messages)];
  });
  return frameOf('month', [messages.exports.rows.month], rows, messages);
}

function printedRow(year: Year, measure: string, years: ExportsByYear, tell: DescribeProvenance, messages: Messages): Row {
  const told = toldOf(year);
  const period = periodOf(year);
  const provenance = tell(told, messages.period(period), messages.amount(year.value, 'USD million'));
  const growth = growthOf(years.series, { period, value: year.value }, year.fiscalYear);
  return [
    { text: messages.fiscalYear(year.fiscalYear) },
    { text: measure },
    { ...exactCell(year.value, messages), provenance },
    growthCell(growth, messages),
    ...provenanceCells(told, messages),
  ];
}

function projectedRows(projection: YearEndProjection<Observation>, { closed }: ExportsByYear, messages: Messages): Row[] {
  const { table } = messages;
  const { results, central, yearToDate, fiscalYear: year } = projection;
  const row = (label: string, value: number, figures: readonly Observation[]): Row => [
    { text: messages.fiscalYear(year) },
    { text: label },
    { ...roundedCell(value, messages), provenance: projectionProvenance(projection, `${messages.fiscalYear(year)}: ${label}`, value, messages) },
    growthCell(closed?.fiscalYear === year - 1 ? value / closed.value - 1 : undefined, messages),
    ...projectedCells(citationsOf([...yearToDate.observations, ...figures]), messages),
  ];
  return [
    ...results.map((result) => row(table.projectedBy(result), result.value, result.observations)),
    ...(results.length > 1
      ? [
          row(
            table.projectedCentral,
            central,
            results.flatMap(({ observations }) => observations),
          ),
        ]
      : []),
  ];
}

const targetRow = (target: Target, messages: Messages): Row => [
  { text: messages.period(target.period) },
  { text: messages.exports.rows.target(target.setBy) },
  { ...exactCell(target.value, messages), provenance: targetProvenance(target, messages) },
  emptyCell(messages),
  ...provenanceCells({ ...target, status: 'reported' }, messages),
];

function pathRows(whatIf: WhatIf, years: ExportsByYear, messages: Messages): Row[] {
  const { table, whatIf: words } = messages;
  const none = emptyCell(messages);
  const { rate } = whatIf.scenario;
  return stepsOf(whatIf).map(({ fiscalYear: year, value }): Row => {
    const name = year === undefined ? messages.period(whatIf.target.period) : messages.fiscalYear(year);
    const provenance = pathProvenance(whatIf, name, value, years, messages);
    const cell = { ...roundedCell(value, messages), provenance };
    return [{ text: name }, { text: words.row(rate) }, cell, rateCell(rate, messages), { text: table.scenario }, none, none];
  });
}

/** Columns, projections, targets, paths and average rates. */
export function yearTableOf(years: ExportsByYear, largestError: number | undefined, tell: DescribeProvenance, messages: Messages): TableView {
  const { base, newYear, projection, targets, target, outcome, path, whatIf, average } = years;
  const { exports } = messages;
  const none = emptyCell(messages);
  const rateRow = (label: string, rate: number): Row => [none, { text: label }, none, rateCell(rate, messages), none, none, none];
  const rows = [
    ...(base ? [printedRow(base, exports.rows.base, years, tell, messages)] : []),
    ...years.years.map((year) => printedRow(year, year.months === 12 ? exports.rows.year : messages.period(periodOf(year)), years, tell, messages)),
    ...(projection ? projectedRows(projection, years, messages) : []),
    ...(newYear ? [newYearRow(newYear, tell, messages)] : []),
    ...targets.map((target) => targetRow(target, messages)),
    ...(path ? pathRows(path, years, messages) : []),
    // A reader who tries the required rate itself sees one path, and one row a year.
    ...(whatIf?.chosen && path && Math.abs(whatIf.scenario.rate - path.scenario.rate) > 1e-9 ? pathRows(whatIf, years, messages) : []),
    ...(average
      ? [
          [
            { text: exports.rows.span(average.fromYear, average.toYear) },
            { text: exports.rows.average },
            none,
            rateCell(average.rate, messages),
            none,
            none,
            none,
          ],
        ]
      : []),
    ...(outcome && target ? [shortfallRow(messages.gauge.rows.shortfall, target, target.value - outcome.value, none, messages)] : []),
    ...(whatIf
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
    ...(whatIf?.presets ?? []).filter(({ rate }) => rate !== average?.rate).map(({ label, rate }) => rateRow(label, rate)),
    ...(largestError === undefined ? [] : [rateRow(messages.projection.largestErrorRow(years.shown.months), largestError)]),
  ];
  return frameOf('year', [messages.table.fiscalYear, messages.table.measure], rows, messages);
}

function shortfallRow(label: string, target: Target, shortfall: number, status: Cell, messages: Messages): Row {
  const none = emptyCell(messages);
  return [{ text: messages.period(target.period) }, { text: label }, roundedCell(shortfall, messages), none, status, none, none];
}

function newYearRow(newYear: NonNullable<ExportsByYear['newYear']>, tell: DescribeProvenance, messages: Messages): Row {
  const told = { ...toldOf(newYear), ...qualityOf(newYear) };
  const name = messages.period(newYear.period);
  const value = { ...exactCell(newYear.value, messages), provenance: tell(told, name, messages.amount(newYear.value, 'USD million')) };
  return [{ text: messages.fiscalYear(newYear.fiscalYear) }, { text: name }, value, emptyCell(messages), ...provenanceCells(told, messages)];
}
