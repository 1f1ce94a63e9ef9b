/** The view of `<it-export-target-gauge>`: how far the year is on a ring from 0 to a target. */
import { fiscalMonths } from '../../data/period.js';
import { accuracyOf } from '../../model/progress/accuracy.js';
import { targetOf } from '../../model/progress/chosen-target.js';
import { presetYears } from '../../model/progress/preset-years.js';
import { observationsOf, seriesOf, sharedNotes, qualityOf } from '../../model/provenance.js';
import { projectionNote, projectionWords } from '../../model/progress/running-year.js';
import { sinceThen } from '../../model/since-then.js';
import { attainmentOf, placeOf, seriesId, targetProgressOf, type TargetProgress } from '../../model/progress/target-progress.js';
import { emptyView, scopeOf, viewOf } from '../../model/view-envelope.js';
import { whatIfOf } from '../../model/progress/what-if.js';
import { numbersOf } from './numbers.js';
import { plotOf, type GaugePlot } from './plot.js';
import { tableOf } from './table.js';
import { scenarioKey, whatIfRows } from './what-if-rows.js';
import type { Target } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';
import type { FigureAttributes, FigureView, View } from '../../model/figure-view.js';

export interface GaugeAttributes extends FigureAttributes {
  readonly target?: string | undefined;
}

/** Headline and sentence where there is a target to compare the year with. */
function wordsOf(progress: TargetProgress, target: Target, { gauge }: Messages): Pick<FigureView<GaugePlot>, 'headline' | 'summary'> {
  const { shown, projection, pace, required, isOutcome } = progress;
  // Of months that are no projection nothing can be held against a year.
  const ends = projection ?? (shown.months === 12 ? { low: shown.value, high: shown.value } : undefined);
  const place = pace && ends && placeOf(ends, pace.value);
  const judgedBy = projection?.results.filter(({ method }) => method === 'share-of-year').length;
  const verdict = isOutcome ? (shown.value >= target.value ? 'met' : 'missed') : place;
  const attainment = attainmentOf(progress);
  return {
    headline:
      attainment === undefined
        ? gauge.plainHeadline(shown.value, shown.fiscalYear, shown.months)
        : gauge.headline({ place: verdict, target, attainment, isProjected: shown.months < 12 }),
    summary: gauge.summary({
      fiscalYear: shown.fiscalYear,
      months: shown.months,
      value: shown.value,
      quality: qualityOf(shown),
      target,
      attainment,
      pace: pace && place ? { baseYear: pace.base.fiscalYear, rate: pace.rate, value: pace.value, place, judgedBy } : undefined,
      required,
      shortfall: isOutcome ? target.value - shown.value : undefined,
    }),
  };
}

/** Of a running year what it is projected to come to: months cannot be held against a year’s target. */
function meterOf({ shown, projection }: TargetProgress, target: Target, { gauge }: Messages): NonNullable<FigureView<GaugePlot>['meter']> {
  const value = Math.round(projection?.central ?? shown.value);
  return {
    label: gauge.caption,
    value,
    max: Math.max(target.value, value),
    text: gauge.meter(value, target.value, projection ? shown.fiscalYear : undefined),
  };
}

export const targetGaugeView: View<GaugeAttributes, GaugePlot> = (dataset, attributes, context) => {
  const scope = scopeOf(dataset, attributes, context);
  const { vintage, known, messages, problems, today } = scope;
  const { gauge } = messages;
  const { day } = known;
  const series = observationsOf(vintage, seriesId);
  const wanted = targetOf(dataset, attributes.target, problems);
  const target = vintage.targets.find(({ id }) => id === wanted?.id);
  const progress = targetProgressOf(dataset, series, target, day);
  if (!progress) return emptyView(scope, gauge.nothingFound(day));

  const { shown, closed, newYear, projection, pace, required } = progress;
  const accuracy = projection && accuracyOf(dataset, seriesId, day, projection.months, messages);
  const isOpen = target && closed && required;
  const whatIf = isOpen ? whatIfOf(series, closed, target, attributes.growth, messages, problems, day) : undefined;
  const numbers = numbersOf(progress, seriesOf(vintage, seriesId).unit, scope);
  const table = tableOf(numbers, progress, accuracy?.largestError, messages);
  const words = target
    ? wordsOf(progress, target, messages)
    : {
        headline: gauge.plainHeadline(shown.value, shown.fiscalYear, shown.months),
        summary: gauge.targetNotFound(shown.value, shown.fiscalYear, shown.months, day),
      };
  const observations = [...shown.observations, ...(newYear?.observations ?? []), ...(closed?.observations ?? [])];
  const inputs = [
    ...(newYear?.observations ?? []),
    ...shown.observations,
    ...(target ? [target] : []),
    ...(closed?.observations ?? []),
    ...(projection?.results.flatMap((result) => result.observations) ?? []),
    ...(pace?.base.observations ?? []),
    ...(isOpen ? presetYears(series, closed).observations : []),
  ];
  return viewOf(scope, {
    ...words,
    shown: { subject: 'parts', period: fiscalMonths(shown.fiscalYear, 1, shown.months), count: 1 },
    sinceThen: () => sinceThen(dataset, seriesId, observations, known, today, messages),
    // All other marks have their labels beside them.
    legend: whatIf?.chosen ? [scenarioKey(whatIf, messages)] : [],
    ...(target &&
      numbers.target && {
        meter: meterOf(progress, target, messages),
        plot: plotOf({ ...numbers, target: numbers.target }, progress, target, whatIf, messages),
      }),
    ...(whatIf && { whatIf }),
    table: { ...table, rows: [...table.rows, ...(whatIf ? whatIfRows(whatIf, messages) : [])] },
    newest: [...shown.observations, ...(newYear?.observations ?? [])],
    isOutcome: progress.isOutcome,
    notes: [
      ...(newYear ? [gauge.newYear(newYear.fiscalYear, newYear.value, newYear.period, qualityOf(newYear))] : []),
      messages.definition(seriesOf(vintage, seriesId)),
      ...(projection && target ? [gauge.projection(projectionWords(projection, pace ? [pace.value] : []))] : []),
      ...(pace ? [gauge.paceNote(pace.base.fiscalYear, pace.base.value, pace.rate)] : []),
      ...(accuracy && target ? [accuracy.sentence] : []),
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
    series: seriesOf(vintage, seriesId),
  });
};
