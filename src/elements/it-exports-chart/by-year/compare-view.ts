/** The view of the same months of several years: a column each, and neither targets nor paths, which are of whole years. */
import { sameMonthsTable } from '../../../parts/table/same-months-table.js';
import { viewOf, type ViewScope } from '../../../model/view-envelope.js';
import { columnOf, wordsOf, type ExportsPlot, type PlotSlot } from '../plot.js';
import type { FigureView } from '../../../model/figure-view.js';
import type { Messages } from '../../../locales/messages.js';
import { comparedSummary, type SameMonths } from '../../../model/same-months.js';

function plotOf({ years, earlier }: SameMonths, messages: Messages): ExportsPlot {
  const { exports, picture } = messages;
  return {
    period: 'year',
    slots: years.map(({ fiscalYear, datum }): PlotSlot => {
      const names = { name: messages.yearOnAxis(fiscalYear), shortName: exports.yearInBrief(fiscalYear) };
      if (!datum) return { ...names, below: picture.notSplit };
      const amount = picture.inColumn(datum.value);
      // With its unit in any case: a quarter may be of millions, where a half is of billions.
      const column = { ...columnOf(datum, 'year', true, messages), label: amount, amount };
      return { ...names, column, ...(column.isDashed && { below: exports.lessSure(datum.quality) }) };
    }),
    top: Math.max(...years.map(({ datum }) => datum?.value ?? 0)),
    targets: [],
    paths: [],
    ticks: [],
    ...(earlier && { rise: messages.signedPercent(earlier.rate) }),
    words: wordsOf(messages),
  };
}

export function compareView(found: SameMonths, scope: ViewScope): FigureView<ExportsPlot> {
  const { messages } = scope;
  const { latest, earlier, content } = found;
  const { period, datum, quality } = latest;
  const { exports, sameMonths } = messages;
  const growth = earlier && { rate: earlier.rate, period };
  return viewOf(scope, {
    ...content,
    headline: exports.headline(datum.value, growth?.rate, period),
    summary: comparedSummary(
      exports.summary({ period, value: datum.value, quality, growth, projected: undefined, required: undefined, outcome: undefined }),
      found,
      messages,
    ),
    plot: plotOf(found, messages),
    table: sameMonthsTable(found, sameMonths.exports, datum.unit, messages),
    notes: [messages.definition(content.series), ...content.notes],
  });
}
