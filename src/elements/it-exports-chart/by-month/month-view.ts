/** The view by month. */
import { addMonths } from '../../../data/period.js';
import { reportUnplaced } from '../../../model/annotations.js';
import { seriesOf, sharedNotes } from '../../../model/provenance.js';
import { sinceThen } from '../../../model/since-then.js';
import { seriesId } from '../../../model/progress/target-progress.js';
import { viewOf, type ViewScope } from '../../../model/view-envelope.js';
import { numbersByMonth } from './month-numbers.js';
import { monthPlotOf } from './month-plot.js';
import { monthTableOf } from '../table.js';
import type { ExportsByMonth } from './months.js';
import type { ExportsPlot } from '../plot.js';
import type { Messages } from '../../../locales/messages.js';
import type { FigureView } from '../../../model/figure-view.js';

/** Months in words: three or more in a row as a span. */
function namesOf(months: readonly string[], messages: Messages): string[] {
  const runs: [string, ...string[]][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && addMonths(run.at(-1) ?? month, 1) === month) run.push(month);
    else runs.push([month]);
  }
  return runs.flatMap((run) =>
    run.length > 2 ? [messages.period({ first: run[0], last: run.at(-1) ?? run[0] })] : run.map((month) => messages.period({ first: month, last: month })),
  );
}

export function monthView(byMonth: ExportsByMonth, scope: ViewScope): FigureView<ExportsPlot> {
  const { dataset, vintage, known, today, messages } = scope;
  const { months, latest, growth, record } = byMonth;
  const { exports } = messages;
  const recorded = seriesOf(vintage, seriesId);
  const numbers = numbersByMonth(byMonth, recorded.unit, scope);
  const plot = monthPlotOf(numbers, record?.observation.period.first, messages);
  const missing = months.flatMap(({ month, observation }) => (observation ? [] : [month]));
  const observations = months.flatMap(({ observation }) => observation ?? []).toReversed();
  const inputs = [...observations, ...(record ? [record.observation] : [])];
  const { period, value } = latest;
  reportUnplaced(
    scope,
    seriesId,
    numbers.flatMap(({ datum }) => datum ?? []),
  );
  return viewOf(scope, {
    headline: exports.headline(value, growth, period),
    summary: exports.monthSummary({
      period,
      value,
      quality: latest,
      growth,
      record: record && { period: record.observation.period, value: record.observation.value, from: record.from },
    }),
    shown: { subject: 'months', period: { first: months[0]?.month ?? period.first, last: period.last }, count: months.length },
    details: missing.length > 0 ? [exports.missing('month', namesOf(missing, messages), missing.length, known.day)] : [],
    sinceThen: () => sinceThen(dataset, seriesId, observations, known, today, messages),
    plot,
    table: monthTableOf(numbers, recorded.unit, messages),
    newest: [latest],
    notes: [
      messages.definition(recorded),
      ...sharedNotes(
        vintage,
        inputs.map(({ id }) => id),
        inputs,
        observations,
        messages,
      ),
    ],
    inputs,
    series: recorded,
  });
}
