/** The figure by fiscal year. */
import { missOf } from '../../figure/miss.js';
import { citationsOf, seriesOf, sharedNotes, standingOf, throughWords, withSources } from '../../figure/provenance.js';
import { projectionWords } from '../../figure/running-year.js';
import { sinceThen } from '../../figure/since-then.js';
import { seriesId, yearsUntil } from '../../figure/it-exports/standings.js';
import { legendOf } from './legend.js';
import { yearTableOf } from './table.js';
import { periodOf, yearPlotOf } from './year-plot.js';
import type { ExportsPlot } from './plot.js';
import type { Setting } from './view.js';
import type { YearsShown } from './years.js';
import type { FigureView } from '../../figure/figure-view.js';
import type { Messages } from '../../locales/messages.js';

/** Headline and sentence. */
function wordsOf(years: YearsShown, { exports }: Messages): Pick<FigureView<ExportsPlot>, 'headline' | 'summary'> {
  const { shown, closed, growth, projection, average, target, path, outcome } = years;
  const period = periodOf(shown);
  const { value } = shown;
  return {
    headline: exports.headline(value, growth?.period.last === period.last ? growth.rate : undefined, period),
    summary: exports.summary({
      period,
      value,
      standing: standingOf(shown),
      growth,
      projected: projection?.central,
      average,
      required: path && closed && { rate: path.scenario.rate, fromYear: path.fromYear, years: yearsUntil(closed, path.target), target: path.target },
      outcome: target && outcome && { target, shortfall: target.value - outcome.value },
    }),
  };
}

/** Years between the first and the last column of which no total was public. */
const missingIn = ({ years, first, shown }: YearsShown): number[] =>
  Array.from({ length: shown.fiscalYear - first }, (_, index) => first + index).filter((year) => !years.some(({ fiscalYear }) => fiscalYear === year));

export function yearView(years: YearsShown, { dataset, vintage, attributes, known, today, tell, messages, problems }: Setting): FigureView<ExportsPlot> {
  const { shown, newYear, projection, target, targets, whatIf } = years;
  const { exports, gauge, general } = messages;
  const { day, pinned } = known;
  const words = wordsOf(years, messages);
  const miss = projection && missOf(dataset, seriesId, day, projection.months, messages);
  const plot = yearPlotOf(years, tell, messages);
  const missing = missingIn(years).map((year) => messages.fiscalYear(year));
  const figures = [...shown.figures, ...(newYear?.figures ?? []), ...years.years.toReversed().flatMap((year) => year.figures), ...(years.base?.figures ?? [])];
  const inputs = [...figures, ...targets, ...(projection?.results.flatMap((result) => result.figures) ?? []), ...(whatIf?.figures ?? [])];
  return {
    headline: attributes.headline ?? words.headline,
    summary: attributes.summary ?? words.summary,
    details: [
      ...(projection ? [gauge.projection(projectionWords(projection), shown.months)] : []),
      ...(miss ? [miss.sentence] : []),
      ...(newYear ? [gauge.newYear(newYear.fiscalYear, newYear.value, newYear.period, standingOf(newYear))] : []),
      ...(missing.length > 0 ? [exports.missing(missing)] : []),
      ...(target ? [] : [exports.targetNotPublic(day)]),
    ],
    ...(attributes.sinceThen && pinned && { sinceThen: sinceThen(dataset, seriesId, figures, known, today, messages) }),
    ...(whatIf && { whatIf }),
    legend: legendOf(plot, years, messages),
    plot,
    table: yearTableOf(years, miss?.miss, tell, messages),
    through: throughWords([...shown.figures, ...(newYear?.figures ?? [])], known, messages),
    notes: [
      messages.definition(seriesOf(vintage, seriesId)),
      ...(whatIf ? [exports.pathNote(whatIf.fromYear, whatIf.target)] : []),
      ...(projection ? [general.projection([...new Set(projection.results.map(({ method }) => method))])] : []),
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
