/** The table of `<it-exports-growth-chart>`: a part a row with both its values, and all of it in the last. */
import { emptyCell, exactCell, originCells, originColumns, rowKindCell, rowKindColumn, unitCell } from '../../parts/table/cells.js';
import { yearEarlier, type Period } from '../../data/period.js';
import type { Cell, TableView } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';
import type { GrowthNumber, GrowthNumbers } from './numbers.js';

function rowOf({ id, name, before, after, change, share, datum }: GrowthNumber, whole: number, messages: Messages): Cell[] {
  const { growth } = messages;
  const hasShare = id !== 'total' && share !== 0;
  const shareBefore = id === 'total' || id === 'rest' ? undefined : before / whole;
  return [
    { text: name },
    { ...exactCell(before, messages), ...(shareBefore !== undefined && { under: growth.share(shareBefore) }) },
    exactCell(after, messages),
    { text: growth.bareChange(change), value: change, provenance: datum.provenance, ...(hasShare && { under: growth.share(share) }) },
    ...originCells(datum, messages),
    hasShare ? { text: growth.share(share), value: Math.round(share * 1000) / 1000 } : emptyCell(messages),
    shareBefore === undefined ? emptyCell(messages) : { text: growth.share(shareBefore), value: Math.round(shareBefore * 1000) / 1000 },
    unitCell(datum, messages),
    rowKindCell(id === 'total' ? 'total' : 'part', messages),
  ];
}

export function tableOf({ parts, total }: GrowthNumbers, period: Period, messages: Messages): TableView {
  const { growth, table } = messages;
  return {
    caption: growth.caption,
    columns: [
      { label: growth.columns.part },
      { label: messages.period(yearEarlier(period)), numeric: true },
      { label: messages.period(period), numeric: true },
      { label: growth.columns.change, numeric: true },
      ...originColumns(messages),
      { label: growth.columns.share, fileOnly: true },
      { label: growth.columns.shareBefore, fileOnly: true },
      { label: table.unit, fileOnly: true },
      rowKindColumn(messages),
    ],
    rows: [...parts, total].map((number) => rowOf(number, total.before, messages)),
  };
}
