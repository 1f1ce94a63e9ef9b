/** What `<it-export-target-gauge>` shows: a half-ring from 0 to a target, and where the year stands on it. */
import { asOf } from '../../data/vintage.js';
import { knownDay } from '../../figure/attributes.js';
import { missOf } from '../../figure/miss.js';
import { citationsOf, observationsOf, provenanceTeller, seriesOf, sharedNotes, standingOf, throughWords, withSources } from '../../figure/provenance.js';
import { projectionWords } from '../../figure/running-year.js';
import { sinceThen } from '../../figure/since-then.js';
import { whatIfOf, type WhatIf } from '../../figure/what-if.js';
import { legendOf, plotOf, type GaugePlot } from './plot.js';
import { placeOf, seriesId, standingsOf, type Standings } from '../../figure/it-exports/standings.js';
import { tableOf } from './table.js';
import { targetOf } from '../../figure/it-exports/target.js';
import type { Target } from '../../data/observation.js';
import type { FigureAttributes, FigureView, View } from '../../figure/figure-view.js';
import type { Messages } from '../../locales/messages.js';

export interface GaugeAttributes extends FigureAttributes {
  readonly target?: string | undefined;
}

/** Headline and sentence where there is a target to hold the year against. */
function wordsOf(
  { shown, projection, pace, required, isOutcome }: Standings,
  target: Target,
  { gauge }: Messages,
): Pick<FigureView<GaugePlot>, 'headline' | 'summary'> {
  const place = pace && placeOf(projection?.central ?? shown.value, pace.value);
  const verdict = isOutcome ? (shown.value >= target.value ? 'met' : 'missed') : place;
  return {
    headline: verdict ? gauge.headline(verdict, target) : gauge.plainHeadline(shown.value, shown.fiscalYear, shown.months),
    summary: gauge.summary({
      fiscalYear: shown.fiscalYear,
      months: shown.months,
      value: shown.value,
      standing: standingOf(shown),
      target,
      attainment: shown.value / target.value,
      pace: pace && place ? { baseYear: pace.base.fiscalYear, rate: pace.rate, value: pace.value, place } : undefined,
      required,
      shortfall: isOutcome ? target.value - shown.value : undefined,
    }),
  };
}

/** The view of `<it-export-target-gauge>`. */
export const targetGaugeView: View<GaugeAttributes, GaugePlot> = (dataset, attributes, { messages, today }) => {
  const problems: string[] = [];
  const known = knownDay(attributes.asOf, dataset, today, problems);
  const { day, pinned } = known;
  const { gauge, general } = messages;
  const vintage = asOf(dataset, day);
  const series = observationsOf(vintage, seriesId);
  const wanted = targetOf(dataset, attributes.target, problems);
  const target = vintage.targets.find(({ id }) => id === wanted?.id);
  const standings = standingsOf(dataset, series, target, day);
  if (!standings) {
    return {
      headline: attributes.headline ?? '',
      summary: attributes.summary ?? gauge.noFigures(day),
      details: [],
      legend: [],
      notes: [],
      citations: [],
      problems,
    };
  }

  const { shown, closed, newYear, projection, pace, required } = standings;
  const whatIf: WhatIf | undefined = target && closed && required && whatIfOf(series, closed, target, attributes.growth, messages, problems);
  const miss = projection && missOf(dataset, seriesId, day, projection.months, messages);
  const tell = provenanceTeller(dataset, day, messages);
  const words = target
    ? wordsOf(standings, target, messages)
    : {
        headline: gauge.plainHeadline(shown.value, shown.fiscalYear, shown.months),
        summary: gauge.targetNotPublic(shown.value, shown.fiscalYear, shown.months, day),
      };
  const figures = [...shown.figures, ...(newYear?.figures ?? []), ...(closed?.figures ?? [])];
  const inputs = [
    ...(newYear?.figures ?? []),
    ...shown.figures,
    ...(target ? [target] : []),
    ...(closed?.figures ?? []),
    ...(projection?.results.flatMap((result) => result.figures) ?? []),
    ...(pace?.base.figures ?? []),
    ...(whatIf?.figures ?? []),
  ];
  return {
    headline: attributes.headline ?? words.headline,
    summary: attributes.summary ?? words.summary,
    details: [
      ...(projection && target ? [gauge.projection(projectionWords(projection), shown.months)] : []),
      ...(miss ? [miss.sentence] : []),
      ...(newYear ? [gauge.newYear(newYear.fiscalYear, newYear.value, newYear.period, standingOf(newYear))] : []),
    ],
    ...(attributes.sinceThen && pinned && { sinceThen: sinceThen(dataset, seriesId, figures, known, today, messages) }),
    legend: target ? legendOf(standings, whatIf, messages) : [],
    ...(target && { meter: { label: gauge.caption, value: shown.value, max: Math.max(target.value, shown.value) } }),
    ...(target && { plot: plotOf(standings, target, whatIf, tell, messages) }),
    ...(whatIf && { whatIf }),
    table: tableOf(standings, whatIf, miss?.miss, tell, messages),
    through: throughWords([...shown.figures, ...(newYear?.figures ?? [])], known, messages),
    notes: [
      messages.definition(seriesOf(vintage, seriesId)),
      ...(pace ? [gauge.paceNote(pace.base.fiscalYear, pace.base.value, pace.rate)] : []),
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
};
