/** The table of `<freelancer-count-chart>`: a count a row, as it was published, with what has to be known of it. */
import { originCells, originColumns, valueCell } from '../../parts/table/cells.js';
import type { Unit } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';
import type { Cell, TableView } from '../../model/figure-view.js';
import type { CountNumber } from './numbers.js';

export function tableOf(numbers: readonly CountNumber[], unit: Unit, messages: Messages): TableView {
  const { table, counts } = messages;
  return {
    caption: counts.caption,
    columns: [{ label: table.period }, { label: messages.unit(unit), numeric: true }, ...originColumns(messages), { label: counts.noteColumn, fileOnly: true }],
    rows: numbers.map(({ datum, notes }): Cell[] => {
      const note = notes.join(' ');
      return [{ text: datum.label, ...(note && { under: note }) }, valueCell(datum, messages), ...originCells(datum, messages), { text: note }];
    }),
  };
}
