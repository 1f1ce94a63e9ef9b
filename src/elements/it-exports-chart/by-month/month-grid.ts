/** The months as a screen reader comes by them beside the picture: a row for each month of the year, a column for each year. */
import { needsQualityNote } from '../../../model/provenance.js';
import type { Unit } from '../../../data/observation.js';
import type { Messages } from '../../../locales/messages.js';
import type { Cell, TableView } from '../../../model/figure-view.js';
import type { MonthNumber } from './month-numbers.js';

/** “374, +19%”, with its status where it is not simply reported. */
function cellOf(number: MonthNumber | undefined, messages: Messages): Cell {
  if (!number) return { text: '' };
  const { datum } = number;
  if (!datum) return { text: messages.exports.rows.missing };
  const { value, growth, quality, note } = datum;
  const words = [
    messages.exact(value),
    growth === undefined ? '' : messages.signedPercent(growth),
    quality && needsQualityNote(quality) ? messages.status(quality.status) : '',
    note ?? '',
  ];
  return { text: words.filter(Boolean).join(messages.punctuation.comma) };
}

export function monthGridOf(months: readonly MonthNumber[], unit: Unit, messages: Messages): TableView {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  const ofYear = [...new Set(months.map(({ month }) => month.slice(5)))].sort();
  return {
    caption: [messages.exports.caption('month'), messages.unit(unit), messages.table.growth].join(messages.punctuation.comma),
    columns: [messages.exports.rows.month, ...years].map((label) => ({ label })),
    rows: ofYear.map((own) => [
      { text: messages.monthName(`${years[0]}-${own}`) },
      ...years.map((year) =>
        cellOf(
          months.find(({ month }) => month === `${year}-${own}`),
          messages,
        ),
      ),
    ]),
  };
}
