/** The figure by month. */
import { citationsOf, seriesOf, sharedNotes, throughWords, withSources } from '../../figure/provenance.js';
import { sinceThen } from '../../figure/since-then.js';
import { seriesId } from '../../figure/it-exports/standings.js';
import { legendOf } from './legend.js';
import { monthPlotOf } from './month-plot.js';
import { monthTableOf } from './table.js';
import type { MonthsShown } from './months.js';
import type { ExportsPlot } from './plot.js';
import type { Setting } from './view.js';
import type { FigureView } from '../../figure/figure-view.js';

export function monthView(shown: MonthsShown, { dataset, vintage, attributes, known, today, tell, messages, problems }: Setting): FigureView<ExportsPlot> {
  const { months, latest, growth, record } = shown;
  const { exports } = messages;
  const { pinned } = known;
  const plot = monthPlotOf(shown, tell, messages);
  const missing = months.filter(({ figure }) => !figure).map(({ month }) => messages.period({ first: month, last: month }));
  const figures = months.flatMap(({ figure }) => figure ?? []).toReversed();
  const inputs = [...figures, ...(record ? [record.figure] : [])];
  const { period, value } = latest;
  return {
    headline: attributes.headline ?? exports.headline(value, growth, period),
    summary:
      attributes.summary ??
      exports.monthSummary({
        period,
        value,
        standing: latest,
        growth,
        record: record && { period: record.figure.period, value: record.figure.value, from: record.from },
      }),
    details: missing.length > 0 ? [exports.missing(missing)] : [],
    ...(attributes.sinceThen && pinned && { sinceThen: sinceThen(dataset, seriesId, figures, known, today, messages) }),
    legend: legendOf(plot, undefined, messages),
    plot,
    table: monthTableOf(shown, tell, messages),
    through: throughWords([latest], known, messages),
    notes: [
      messages.definition(seriesOf(vintage, seriesId)),
      ...sharedNotes(
        vintage,
        inputs.map(({ id }) => id),
        inputs,
        figures,
        messages,
      ),
    ],
    ...withSources(citationsOf(inputs), seriesOf(vintage, seriesId), messages),
    problems,
  };
}
