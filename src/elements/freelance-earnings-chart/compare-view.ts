/** The view of the same months of several years: a column each, and neither milestone nor projection, which are of whole years. */
import { sameMonthsTable } from '../../parts/table/same-months-table.js';
import { isApproximate, isUncertain, needsQualityNote } from '../../model/provenance.js';
import { viewOf, type ViewScope } from '../../model/view-envelope.js';
import type { FreelanceDefinition, Messages } from '../../locales/messages.js';
import type { FigureView } from '../../model/figure-view.js';
import { comparedSummary, type SameMonths } from '../../model/same-months.js';
import type { ColumnsPlot, PlotColumn } from './plot.js';

function columnsOf({ years, latest, earlier }: SameMonths, messages: Messages): PlotColumn[] {
  const { picture } = messages;
  return years.map(({ fiscalYear, period, datum }): PlotColumn => {
    const names = { label: messages.yearOnAxis(fiscalYear), shortLabel: messages.exports.briefYear(fiscalYear) };
    if (!datum) return { ...names, sublabels: [picture.notSplit], segments: [] };
    const { quality, value } = datum;
    const isCompared = datum === latest.datum || datum === earlier?.datum;
    const amount = picture.inColumn(value);
    return {
      ...names,
      sublabels: quality && needsQualityNote(quality) ? [messages.status(quality.status)] : [],
      segments: [
        {
          datum,
          swatch: 'part-1',
          doubtful: isUncertain(datum),
          value,
          label: isApproximate(datum) ? picture.nearly(amount) : amount,
          ...(isApproximate(datum) && { shortLabel: amount }),
          ...(isCompared && { name: picture.months(period) }),
          isCompared,
        },
      ],
    };
  });
}

export function compareView(found: SameMonths, definition: FreelanceDefinition, scope: ViewScope): FigureView<ColumnsPlot> {
  const { messages } = scope;
  const { latest, earlier, content } = found;
  const { period, datum, quality } = latest;
  const { freelance } = messages;
  const growth = earlier && { rate: earlier.rate, period };
  return viewOf(scope, {
    ...content,
    headline: freelance.headline(datum.value, growth?.rate, period, quality),
    summary: comparedSummary(
      freelance.summary({ definition, period, value: datum.value, quality, growth, projection: undefined, milestone: undefined }),
      found,
      messages,
    ),
    plot: {
      columns: columnsOf(found, messages),
      ...(earlier && { story: { label: messages.signedPercent(earlier.rate), from: earlier.datum.value, to: datum.value } }),
    },
    table: sameMonthsTable(found, freelance.caption(definition), datum.unit, messages),
    notes: [messages.definition(content.series), ...(definition === 'sbp' ? [freelance.insideExports] : []), ...content.notes],
  });
}
