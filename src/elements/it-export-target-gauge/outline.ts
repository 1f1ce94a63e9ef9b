/** What `<it-export-target-gauge>` says in words and numbers, all of it known before there is a picture. */
import { asOf } from '../../data/vintage.js';
import { knownDay, type KnownDay } from '../../figure/attributes.js';
import { missOf } from '../../figure/miss.js';
import { citationsOf, observationsOf, seriesOf, sharedNotes, standingOf, throughWords, withSources } from '../../figure/provenance.js';
import { projectionWords } from '../../figure/running-year.js';
import { legendOf } from './legend.js';
import { placeOf, seriesId, standingsOf, type Standings } from '../../figure/it-exports/standings.js';
import { tableOf } from './table.js';
import { targetOf } from '../../figure/it-exports/target.js';
import { presetYears } from '../../figure/preset-years.js';
import type { Dataset, Observation, Target } from '../../data/observation.js';
import type { FigureAttributes, FigureOutline, ViewContext } from '../../figure/figure-view.js';
import type { FirstMessages } from '../../locales/messages.js';

export interface GaugeAttributes extends FigureAttributes {
  readonly target?: string | undefined;
}

/** Headline and sentence where there is a target to hold the year against. */
function wordsOf(
  { shown, projection, pace, required, isOutcome }: Standings,
  target: Target,
  { gauge }: FirstMessages,
): Pick<FigureOutline, 'headline' | 'summary'> {
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

/** What the figure says, and what its picture and its table are made from. */
export interface Found {
  readonly outline: FigureOutline;
  readonly known: KnownDay;
  readonly series: readonly Observation[];
  /** Nothing, where no figure was public. */
  readonly standings?: Standings;
  /** The largest miss of the projection, where it can be said. */
  readonly miss?: number | undefined;
  /** The observations that are shown. */
  readonly figures: readonly Observation[];
}

/** Everything but the picture, the table and the what-if. */
export function findTargetStandings(dataset: Dataset, attributes: GaugeAttributes, { messages, today }: ViewContext<FirstMessages>): Found {
  const problems: string[] = [];
  const known = knownDay(attributes.asOf, dataset, today, problems);
  const { day } = known;
  const { gauge, general } = messages;
  const vintage = asOf(dataset, day);
  const series = observationsOf(vintage, seriesId);
  const wanted = targetOf(dataset, attributes.target, problems);
  const target = vintage.targets.find(({ id }) => id === wanted?.id);
  const standings = standingsOf(dataset, series, target, day);
  if (!standings) {
    const summary = attributes.summary ?? gauge.noFigures(day);
    return {
      outline: { headline: attributes.headline ?? '', summary, details: [], legend: [], notes: [], citations: [], problems },
      known,
      series,
      figures: [],
    };
  }

  const { shown, closed, newYear, projection, pace, required } = standings;
  const hasWhatIf = target !== undefined && closed !== undefined && required !== undefined;
  const miss = projection && missOf(dataset, seriesId, day, projection.months, messages);
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
    ...(hasWhatIf ? presetYears(series, closed).figures : []),
  ];
  const outline = {
    headline: attributes.headline ?? words.headline,
    summary: attributes.summary ?? words.summary,
    details: [
      ...(projection && target ? [gauge.projection(projectionWords(projection), shown.months)] : []),
      ...(miss ? [miss.sentence] : []),
      ...(newYear ? [gauge.newYear(newYear.fiscalYear, newYear.value, newYear.period, standingOf(newYear))] : []),
    ],
    legend: target ? legendOf(standings, messages) : [],
    hasPicture: target !== undefined,
    hasWhatIf,
    ...(target && { meter: { label: gauge.caption, value: shown.value, max: Math.max(target.value, shown.value) } }),
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
  return { outline, known, series, standings, miss: miss?.miss, figures };
}

/** The words and the table of `<it-export-target-gauge>`. */
export function targetGaugeOutline(dataset: Dataset, attributes: GaugeAttributes, context: ViewContext<FirstMessages>): FigureOutline {
  const { outline, standings, miss } = findTargetStandings(dataset, attributes, context);
  return standings ? { ...outline, table: tableOf(standings, miss, context.messages) } : outline;
}
