/** The table of the same months of several years: a row each, also of a year that no page splits. */
import { emptyCell, growthCell, growthColumns, originCells, valueCell } from './cells.js';
import type { Unit } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';
import type { TableView } from '../../model/figure-view.js';
import type { SameMonths } from '../../model/same-months.js';

/** @param of what the numbers are of */
export function sameMonthsTable({ years, latest }: SameMonths, of: string, unit: Unit, messages: Messages): TableView {
  const { picture, sameMonths, punctuation } = messages;
  const none = emptyCell(messages);
  return {
    caption: [of, sameMonths.months(latest.period)].join(punctuation.comma),
    columns: growthColumns(unit, messages),
    rows: years.map(({ fiscalYear, period, datum }) => [
      { text: messages.fiscalYear(fiscalYear) },
      { text: messages.period(period) },
      ...(datum
        ? [valueCell(datum, messages), growthCell(datum, messages), ...originCells(datum, messages)]
        : [none, none, { text: picture.notSplit }, none, none]),
    ]),
  };
}
