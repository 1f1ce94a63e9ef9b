/** The view by fiscal year. */
import { times } from '../../../data/times.js';
import { fiscalYear } from '../../../data/period.js';
import { reportUnplaced } from '../../../model/annotations.js';
import { accuracyOf } from '../../../model/progress/accuracy.js';
import { seriesOf, sharedNotes, qualityOf } from '../../../model/provenance.js';
import { projectionNote, projectionWords } from '../../../model/progress/running-year.js';
import { sinceThen } from '../../../model/since-then.js';
import { seriesId, yearsUntil } from '../../../model/progress/target-progress.js';
import { viewOf, type ViewScope } from '../../../model/view-envelope.js';
import { yearTableOf } from '../table.js';
import { numbersByYear, periodOf } from './year-numbers.js';
import { yearPlotOf } from './year-plot.js';
import { isDrawn } from './years.js';
import type { ExportsPlot } from '../plot.js';
import type { ExportsByYear } from './years.js';
import type { FigureView } from '../../../model/figure-view.js';
import type { Messages } from '../../../locales/messages.js';

/** Headline and sentence. */
function wordsOf(years: ExportsByYear, { exports }: Messages): Pick<FigureView<ExportsPlot>, 'headline' | 'summary'> {
  const { shown, closed, growth, projection, target, path, outcome } = years;
  const period = periodOf(shown);
  const { value } = shown;
  return {
    headline: exports.headline(value, growth?.period.last === period.last ? growth.rate : undefined, period),
    summary: exports.summary({
      period,
      value,
      quality: qualityOf(shown),
      growth,
      projected: projection && projectionWords(projection).shown.central,
      required: path && closed && { rate: path.scenario.rate, fromYear: path.fromYear, years: yearsUntil(closed, path.target), target: path.target },
      outcome: target && outcome && { target, shortfall: target.value - outcome.value },
    }),
  };
}

/** Years between the first and the last column of which no total was public. */
const missingIn = ({ years, first, shown }: ExportsByYear): number[] =>
  times(shown.fiscalYear - first, (index) => first + index).filter((year) => !years.some(({ fiscalYear }) => fiscalYear === year));

export function yearView(years: ExportsByYear, scope: ViewScope): FigureView<ExportsPlot> {
  const { dataset, vintage, known, today, messages } = scope;
  const { shown, newYear, projection, target, targets, whatIf } = years;
  const { exports, gauge } = messages;
  const { day } = known;
  const recorded = seriesOf(vintage, seriesId);
  const numbers = numbersByYear(years, recorded.unit, scope);
  const accuracy = projection && accuracyOf(dataset, seriesId, day, projection.months, messages);
  const plot = yearPlotOf(numbers, years, messages);
  const missing = missingIn(years).map((year) => messages.fiscalYear(year));
  const observations = [
    ...shown.observations,
    ...(newYear?.observations ?? []),
    ...years.years.toReversed().flatMap((year) => year.observations),
    ...(years.base?.observations ?? []),
  ];
  const inputs = [...observations, ...targets, ...(projection?.results.flatMap((result) => result.observations) ?? []), ...(whatIf?.observations ?? [])];
  reportUnplaced(
    scope,
    seriesId,
    numbers.years.map(({ datum }) => datum),
  );
  return viewOf(scope, {
    ...wordsOf(years, messages),
    shown: { subject: 'years', period: { first: fiscalYear(years.first).first, last: fiscalYear(shown.fiscalYear).last }, count: years.years.length },
    details: [...(missing.length > 0 ? [exports.missing('year', missing, missing.length, day)] : []), ...(target ? [] : [exports.targetNotFound(day)])],
    sinceThen: () => sinceThen(dataset, seriesId, observations, known, today, messages),
    ...(whatIf && { whatIf }),
    plot,
    table: yearTableOf(numbers, years, accuracy?.largestError, messages),
    newest: [...shown.observations, ...(newYear?.observations ?? [])],
    notes: [
      ...(newYear ? [gauge.newYear(newYear.fiscalYear, newYear.value, newYear.period, qualityOf(newYear))] : []),
      ...(years.average ? [exports.averageNote(years.average)] : []),
      messages.definition(recorded),
      ...(projection ? [gauge.projection(projectionWords(projection))] : []),
      ...(targets.every((each) => isDrawn(each, target)) ? [] : [exports.unsureTargets]),
      ...(whatIf ? [exports.pathNote(whatIf.fromYear, whatIf.target)] : []),
      ...(accuracy ? [accuracy.sentence] : []),
      ...(projection ? [projectionNote(projection, messages)] : []),
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
