/** What `<freelance-earnings-chart>` says in words and numbers, all of it known before there is a picture. */
import { fiscalMonths } from '../../data/period.js';
import { asOf } from '../../data/vintage.js';
import { knownDay, oneOf, type KnownDay } from '../../figure/attributes.js';
import { missOf } from '../../figure/miss.js';
import { citationsOf, observationsOf, seriesOf, sharedNotes, standingOf, throughWords, withSources } from '../../figure/provenance.js';
import { projectionOf, projectionWords, yearsToDate } from '../../figure/running-year.js';
import { comparableGrowth } from '../../projection/year-on-year.js';
import { legendOf } from './legend.js';
import { segmentsOf } from './segments.js';
import { monthsAPart, type Shown, type Year } from './shown.js';
import { tableOf } from './table.js';
import type { Dataset, Observation } from '../../data/observation.js';
import type { FigureAttributes, FigureOutline, ViewContext } from '../../figure/figure-view.js';
import type { FirstMessages, FreelanceDefinition } from '../../locales/messages.js';

export interface FreelanceAttributes extends FigureAttributes {
  readonly period?: string | undefined;
  readonly definition?: string | undefined;
  readonly milestone?: string | undefined;
}

const seriesIds: Record<FreelanceDefinition, string> = {
  sbp: 'freelance-earnings',
  'economic-survey': 'freelance-earnings-economic-survey',
  ministry: 'freelance-earnings-ministry',
};
const defaultMilestone = 1000;
/** A trillion dollars; past it an axis holds no readable numbers. */
const largestMilestone = 1_000_000;
/** More columns than this do not fit a phone. */
const mostColumns = 5;

function milestoneOf(value: string | undefined, problems: string[]): number | undefined {
  if (value === undefined) return defaultMilestone;
  if (value === 'none' || value === '') return undefined;
  const milestone = Number(value);
  if (milestone > 0 && milestone <= largestMilestone) return milestone;
  problems.push(`milestone="${value}" is not a value. Give millions of US dollars, as in milestone="1000", or "none"; the line stands at ${defaultMilestone}.`);
  return defaultMilestone;
}

/** What the figure says, and what its picture and its table are made from. */
export interface Found {
  readonly outline: FigureOutline;
  readonly known: KnownDay;
  /** Nothing, where no figure was public. */
  readonly shown?: Shown;
  /** The largest miss of the projection, where it can be said. */
  readonly miss?: number | undefined;
  /** The observations that are shown as they were printed. */
  readonly printed: readonly Observation[];
}

/** Everything but the picture and the table. */
export function findFreelanceEarnings(dataset: Dataset, attributes: FreelanceAttributes, { messages, today }: ViewContext<FirstMessages>): Found {
  const problems: string[] = [];
  const knownOn = knownDay(attributes.asOf, dataset, today, problems);
  const { day } = knownOn;
  const split = oneOf('period', attributes.period, ['half', 'quarter', 'year'], problems);
  const definition = oneOf('definition', attributes.definition, ['sbp', 'economic-survey', 'ministry'], problems);
  const milestone = milestoneOf(attributes.milestone, problems);
  const { freelance, general } = messages;

  const known = asOf(dataset, day);
  const series = observationsOf(known, seriesIds[definition]);
  const years = yearsToDate(series)
    .slice(-mostColumns)
    .map((soFar): Year => ({ soFar, segments: segmentsOf(series, soFar.fiscalYear, monthsAPart[split]), projection: projectionOf(series, soFar, day) }));
  const latest = years.at(-1);
  if (!latest) {
    const outline = {
      headline: attributes.headline ?? '',
      summary: attributes.summary ?? freelance.noFigures(definition, day),
      details: [],
      legend: [],
      notes: [],
      citations: [],
      problems,
    };
    return { outline, known: knownOn, printed: [] };
  }

  const { soFar, projection } = latest;
  const growth = comparableGrowth(series, soFar);
  const period = fiscalMonths(soFar.fiscalYear, 1, soFar.months);
  const lowest = projection?.low ?? soFar.value;
  const central = projection?.central ?? soFar.value;
  const closed = soFar.months === 12;
  const comparable = milestone !== undefined && (closed || projection !== undefined);

  const headline = freelance.headline(soFar.value, growth?.period.last === period.last ? growth.rate : undefined, period);
  const summary = freelance.summary({
    definition,
    period,
    value: soFar.value,
    standing: standingOf(soFar),
    growth,
    projection: projection && projectionWords(projection),
    milestone: comparable
      ? { value: milestone, reached: lowest >= milestone ? 'past' : central >= milestone || (projection?.high ?? 0) >= milestone ? 'within' : 'short' }
      : undefined,
  });

  const shown = { seriesId: seriesIds[definition], series, years, split, definition, milestone };
  const miss = projection && missOf(dataset, seriesIds[definition], day, projection.months, messages);
  const segments = years.flatMap((year) => year.segments);
  const printed = series.filter(
    ({ id }) => segments.some((segment) => segment.id === id) || years.some((year) => year.soFar.figures.some((figure) => figure.id === id)),
  );
  const inputs = [
    ...soFar.figures,
    ...(projection?.results.flatMap(({ figures }) => figures) ?? []),
    ...segments.toReversed(),
    ...years.flatMap((year) => year.soFar.figures),
  ];
  const outline = {
    headline: attributes.headline ?? headline,
    summary: attributes.summary ?? summary,
    details: [...(closed || projection ? [] : [freelance.outcomeMissing(soFar.fiscalYear)]), ...(miss ? [miss.sentence] : [])],
    legend: legendOf(shown, messages),
    hasPicture: true,
    through: throughWords(soFar.figures, knownOn, messages),
    notes: [
      messages.definition(seriesOf(known, seriesIds[definition])),
      ...(definition === 'sbp' ? [freelance.insideExports] : []),
      ...(projection ? [general.projection([...new Set(projection.results.map(({ method }) => method))])] : []),
      ...sharedNotes(known, [seriesIds[definition]], inputs, [...segments, ...soFar.figures], messages),
    ],
    ...withSources(citationsOf(inputs), seriesOf(known, seriesIds[definition]), messages),
    problems,
  };
  return { outline, known: knownOn, shown, miss: miss?.miss, printed };
}

/** The words and the table of `<freelance-earnings-chart>`. */
export function freelanceEarningsOutline(dataset: Dataset, attributes: FreelanceAttributes, context: ViewContext<FirstMessages>): FigureOutline {
  const { outline, shown, miss } = findFreelanceEarnings(dataset, attributes, context);
  return shown ? { ...outline, table: tableOf(shown, miss, context.messages) } : outline;
}
