/** The table of `<freelance-earnings-chart>`. */
import { fiscalMonths, fiscalYear } from '../../data/period.js';
import { emptyCell, exactCell, growthCell, projectedCells, provenanceCells, rateCell, roundedCell } from '../../parts/table/cells.js';
import { citationsOf, qualityOf, type DescribeProvenance, type Attributed } from '../../model/provenance.js';
import { projectionProvenance } from '../../model/running-year.js';
import { growthOf } from '../../projection/year-on-year.js';
import type { FreelanceModel } from './model.js';
import type { YearEndProjection } from '../../projection/year-end.js';
import type { Observation } from '../../data/observation.js';
import type { Cell, TableView } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';

/** The same numbers, and those behind the projection, a row each. */
export function tableOf(
  { series, years, definition, milestone }: FreelanceModel,
  largestError: number | undefined,
  tell: DescribeProvenance,
  messages: Messages,
): TableView {
  const { table } = messages;
  const none = emptyCell(messages);
  const origin = (figure: Attributed, title: string, value: number) => ({ provenance: tell(figure, title, messages.amount(value, 'USD million')) });
  const rows = years.flatMap(({ soFar, segments, projection }) => {
    const { fiscalYear: year, observations } = soFar;
    const name: Cell = { text: messages.fiscalYear(year) };
    const parts = segments.map((segment) => [
      name,
      { text: messages.period(segment.period) },
      { ...exactCell(segment.value, messages), ...origin(segment, messages.period(segment.period), segment.value) },
      growthCell(growthOf(series, segment, year), messages),
      ...provenanceCells(segment, messages),
    ]);
    // The year so far, where the picture shows it in parts: the sentence names it.
    const label = soFar.months === 12 ? table.wholeYear(year) : messages.period(fiscalMonths(year, 1, soFar.months));
    const whole = { ...(observations.length === 1 && observations[0]), ...qualityOf(soFar), citations: citationsOf(observations) };
    const total =
      segments.length > 1
        ? [
            [
              name,
              { text: label },
              { ...exactCell(soFar.value, messages), ...origin(whole, label, soFar.value) },
              growthCell(growthOf(series, { period: fiscalMonths(year, 1, soFar.months), value: soFar.value }, year), messages),
              ...provenanceCells(whole, messages),
            ],
          ]
        : [];
    const projected = (of: YearEndProjection<Observation>, label: string, value: number, figures: readonly Observation[]) => [
      name,
      { text: label },
      { ...roundedCell(value, messages), provenance: projectionProvenance(of, `${messages.fiscalYear(year)}: ${label}`, value, messages) },
      growthCell(growthOf(series, { period: fiscalYear(year), value }, year), messages),
      ...projectedCells(citationsOf([...soFar.observations, ...figures]), messages),
    ];
    const { results = [], central = 0 } = projection ?? {};
    const all = results.flatMap((result) => result.observations);
    const projections = projection
      ? [
          ...results.map((result) => projected(projection, table.projectedBy(result), result.value, result.observations)),
          ...(results.length > 1 ? [projected(projection, table.projectedCentral, central, all)] : []),
        ]
      : [];
    return [...parts, ...total, ...projections];
  });
  const missed =
    largestError === undefined
      ? []
      : [[none, { text: messages.projection.largestErrorRow(years.at(-1)?.soFar.months ?? 0) }, none, rateCell(largestError, messages), none, none, none]];
  const line = milestone ? [[none, { text: messages.freelance.milestone(milestone) }, exactCell(milestone, messages), none, none, none, none]] : [];
  return {
    caption: messages.freelance.caption(definition),
    columns: [
      { label: table.fiscalYear },
      { label: table.period },
      { label: messages.unit('USD million'), numeric: true },
      { label: table.growth, numeric: true },
      { label: table.status },
      { label: table.released },
      { label: table.source },
    ],
    rows: [...rows, ...line, ...missed],
  };
}
