/** The table of `<freelancer-count-chart>`: a count a row, as it was published, with what has to be known of it and what was earned for each of them. */
import { times } from '../../data/times.js';
import { emptyCell, exactCell, originCells, originColumns, valueCell } from '../../parts/table/cells.js';
import type { Unit } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';
import type { Cell, Column, TableView } from '../../model/figure-view.js';
import type { CountNumber } from './numbers.js';

/** Dollars a head, which the file gives with what was divided. */
const perHeadColumns = (messages: Messages): Column[] => [
  { label: messages.counts.perHead, numeric: true, onDemand: true },
  { label: messages.table.fiscalYear, fileOnly: true },
  { label: messages.unit('USD million'), fileOnly: true },
];

function perHeadCells({ perHead }: CountNumber, messages: Messages): Cell[] {
  if (!perHead) return times(3, () => emptyCell(messages));
  const { datum, earnings } = perHead;
  return [
    { ...valueCell(datum, messages), under: messages.counts.dividedOf(earnings) },
    { text: messages.period(earnings.period) },
    exactCell(earnings.value, messages),
  ];
}

export function tableOf(numbers: readonly CountNumber[], unit: Unit, messages: Messages): TableView {
  const { table, counts } = messages;
  const hasPerHead = numbers.some(({ perHead }) => perHead);
  return {
    caption: counts.caption,
    columns: [
      { label: table.period },
      { label: messages.unit(unit), numeric: true },
      ...(hasPerHead ? perHeadColumns(messages) : []),
      ...originColumns(messages),
      { label: counts.noteColumn, fileOnly: true },
    ],
    rows: numbers.map((number): Cell[] => {
      const { datum, notes } = number;
      const note = notes.join(' ');
      return [
        { text: datum.label, ...(note && { under: note }) },
        valueCell(datum, messages),
        ...(hasPerHead ? perHeadCells(number, messages) : []),
        ...originCells(datum, messages),
        { text: note },
      ];
    }),
  };
}
