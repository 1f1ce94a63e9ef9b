/** The table of `<freelance-earnings-chart>`: the numbers of the picture, and those behind the projection, a row each. */
import {
  emptyCell,
  exactCell,
  growthCell,
  growthColumns,
  originCells,
  rateCell,
  rowKindCell,
  rowKindColumn,
  valueCell,
  yearKindCell,
} from '../../parts/table/cells.js';
import type { FreelanceNumbers } from './numbers.js';
import type { Messages } from '../../locales/messages.js';
import type { TableView } from '../../model/figure-view.js';

export function tableOf({ years, definition, unit, milestone, largestError }: FreelanceNumbers, messages: Messages): TableView {
  const none = emptyCell(messages);
  const other = rowKindCell('other', messages);
  const rows = years.flatMap(({ fiscalYear, segments, soFar, projection }) => {
    // The year so far has a row of its own only where the picture shows it in parts: the sentence names it.
    const numbers = [...segments, ...(segments.length > 1 ? [soFar] : []), ...(projection?.all ?? [])];
    return numbers.map((datum) => [
      { text: messages.fiscalYear(fiscalYear) },
      { text: datum.label },
      valueCell(datum, messages),
      growthCell(datum, messages),
      ...originCells(datum, messages),
      segments.length > 1 && segments.includes(datum) ? rowKindCell('part', messages) : yearKindCell(datum, messages),
    ]);
  });
  const line = milestone ? [[none, { text: messages.freelance.milestone(milestone) }, exactCell(milestone, messages), none, none, none, none, other]] : [];
  const error =
    largestError === undefined
      ? []
      : [[none, { text: messages.projection.largestErrorRow(years.at(-1)?.months ?? 0) }, none, rateCell(largestError, messages), none, none, none, other]];
  return {
    caption: messages.freelance.caption(definition),
    columns: [...growthColumns(unit, messages), rowKindColumn(messages)],
    rows: [...rows, ...line, ...error],
  };
}
