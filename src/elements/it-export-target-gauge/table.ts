/** The table of `<it-export-target-gauge>`. */
import { fiscalMonths } from '../../data/period.js';
import { emptyCell, exactCell, projectedCells, provenanceCells, roundedCell } from '../../parts/table/cells.js';
import { citationsOf, qualityOf, type DescribeProvenance } from '../../model/provenance.js';
import { projectionProvenance } from '../../model/running-year.js';
import type { TargetProgress, Year } from '../../model/target-progress.js';
import type { Observation } from '../../data/observation.js';
import type { Cell, Provenance, TableView } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';

/** Where the numbers come from. */
interface Origins {
  readonly figure: DescribeProvenance;
  readonly target: Provenance | undefined;
}

/** A rate as the value and the unit of a row. */
export const rateCells = (fraction: number, messages: Messages): Cell[] => [
  exactCell(Math.round(fraction * 1000) / 10, messages),
  { text: messages.percentAYear },
];

/** All numbers of the picture, and those behind them, a row each. */
export function tableOf(progress: TargetProgress, largestError: number | undefined, origins: Origins, messages: Messages): TableView {
  const { shown, closed, newYear, projection, target, pace, required } = progress;
  const { table, gauge } = messages;
  const { rows } = gauge;
  const none = emptyCell(messages);
  const computed = [none, none, none];
  const unit: Cell = { text: messages.unit('USD million') };
  const rate = (fraction: number) => rateCells(fraction, messages);
  const span = (year: Pick<Year, 'fiscalYear'>, months = 12): Cell => ({ text: messages.period(fiscalMonths(year.fiscalYear, 1, months)) });
  const printed = (label: string, period: Cell, year: Pick<Year, 'observations' | 'value'>): Cell[] => {
    const figure = { ...(year.observations.length === 1 && year.observations[0]), ...qualityOf(year), citations: citationsOf(year.observations) };
    const provenance = origins.figure(figure, `${label}: ${period.text}`, messages.amount(year.value, 'USD million'));
    const value = { ...exactCell(year.value, messages), provenance };
    return [{ text: label }, period, value, unit, ...provenanceCells(figure, messages)];
  };
  const projected = (label: string, value: number, figures: readonly Observation[]): Cell[] => [
    { text: label },
    span(shown),
    { ...roundedCell(value, messages), ...(projection && { provenance: projectionProvenance(projection, label, value, messages) }) },
    unit,
    ...projectedCells(citationsOf([...shown.observations, ...figures]), messages),
  ];
  const { results = [], central = 0 } = projection ?? {};

  return {
    caption: gauge.caption,
    columns: [
      { label: table.measure },
      { label: table.period },
      { label: table.value, numeric: true },
      { label: table.unit },
      { label: table.status },
      { label: table.released },
      { label: table.source },
    ],
    rows: [
      printed(shown.months === 12 ? rows.lastYear(shown.fiscalYear) : rows.soFar(shown.fiscalYear), span(shown, shown.months), shown),
      ...(newYear ? [printed(rows.soFar(newYear.fiscalYear), { text: messages.period(newYear.period) }, newYear)] : []),
      ...(closed && closed.fiscalYear !== shown.fiscalYear ? [printed(rows.lastYear(closed.fiscalYear), span(closed), closed)] : []),
      ...results.map((result) => projected(table.projectedBy(result), result.value, result.observations)),
      ...(results.length > 1
        ? [
            projected(
              table.projectedCentral,
              central,
              results.flatMap(({ observations }) => observations),
            ),
          ]
        : []),
      ...(pace
        ? [
            [{ text: rows.pace(shown.fiscalYear) }, span(shown), roundedCell(pace.value, messages), unit, ...computed],
            [{ text: rows.paceRate(pace.base.fiscalYear) }, none, ...rate(pace.rate), ...computed],
          ]
        : []),
      ...(target
        ? [
            [
              { text: rows.target },
              { text: messages.period(target.period) },
              { ...exactCell(target.value, messages), ...(origins.target && { provenance: origins.target }) },
              unit,
              ...provenanceCells({ ...target, status: 'reported' }, messages),
            ],
            [
              { text: rows.attainment },
              span(shown, shown.months),
              roundedCell((shown.value / target.value) * 100, messages),
              { text: messages.unit('percent') },
              ...computed,
            ],
          ]
        : []),
      ...(target && progress.isOutcome ? [[{ text: rows.shortfall }, span(shown), exactCell(target.value - shown.value, messages), unit, ...computed]] : []),
      ...(largestError === undefined
        ? []
        : [
            [
              { text: messages.projection.largestErrorRow(shown.months) },
              none,
              exactCell(Math.round(largestError * 1000) / 10, messages),
              { text: messages.unit('percent') },
              ...computed,
            ],
          ]),
      ...(required ? [[{ text: rows.required(required.fromYear) }, none, ...rate(required.rate), ...computed]] : []),
    ],
  };
}
