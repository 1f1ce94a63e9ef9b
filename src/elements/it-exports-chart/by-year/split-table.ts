/** The table of IT exports by freelancers’ part: a row for some months of a year, also where no page splits them. */
import { emptyCell, exactCell, originColumns, qualityCells, sourceCell, valueCell } from '../../../parts/table/cells.js';
import { citationsOf } from '../../../model/provenance.js';
import { partSeriesId } from './split.js';
import type { Unit } from '../../../data/observation.js';
import type { Period } from '../../../data/period.js';
import type { Messages } from '../../../locales/messages.js';
import type { Datum } from '../../../model/datum.js';
import type { Cell, TableView } from '../../../model/figure-view.js';
import type { SplitNumber } from './split-numbers.js';

function rowOf({ period, whole, part }: SplitNumber, messages: Messages): Cell[] {
  const none = emptyCell(messages);
  const missing: Cell = { text: messages.exports.rows.missing };
  const quality = part?.share.quality ?? whole?.quality;
  const statusOf = (datum: Datum | undefined): Cell => (datum?.quality ? { text: messages.quality(datum.quality) } : none);
  return [
    { text: messages.period(period) },
    whole ? valueCell(whole, messages) : missing,
    part ? valueCell(part.datum, messages) : missing,
    part ? { ...exactCell(part.share.value, messages), text: messages.percent(part.share.value, 1), provenance: part.panel } : none,
    ...(quality ? qualityCells(quality, messages) : [none, none]),
    whole ? sourceCell(citationsOf([part?.datum, whole].flatMap((datum) => datum ?? [])), messages) : none,
    statusOf(whole),
    statusOf(part?.datum),
  ];
}

/** @param months of the years, where they are not whole ones */
export function splitTableOf(numbers: readonly SplitNumber[], months: Period | undefined, unit: Unit, messages: Messages): TableView {
  const { table, split, growth, punctuation } = messages;
  const part = growth.part(partSeriesId);
  const status = (of: string) => ({ label: [of, table.status].join(punctuation.comma), fileOnly: true });
  return {
    caption: split.caption(months),
    columns: [
      { label: table.period },
      { label: messages.unit(unit), numeric: true },
      { label: part, numeric: true },
      { label: split.share, numeric: true },
      ...originColumns(messages),
      status(growth.part('total')),
      status(part),
    ],
    rows: numbers.map((number) => rowOf(number, messages)),
  };
}
