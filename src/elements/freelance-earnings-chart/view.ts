/** What `<freelance-earnings-chart>` shows: one column a fiscal year, its parts stacked from July on. */
import { fiscalMonths } from '../../data/period.js';
import { asOf } from '../../data/vintage.js';
import { knownDay, oneOf } from '../../figure/attributes.js';
import { missOf } from '../../figure/miss.js';
import { citationsOf, observationsOf, provenanceTeller, seriesOf, sharedNotes, standingOf, throughWords, withSources } from '../../figure/provenance.js';
import { projectionOf, projectionWords, yearsToDate } from '../../figure/running-year.js';
import { sinceThen } from '../../figure/since-then.js';
import { comparableGrowth } from '../../projection/year-on-year.js';
import { legendOf, plotOf, type ColumnsPlot } from './plot.js';
import { segmentsOf } from './segments.js';
import { monthsAPart, type Year } from './shown.js';
import { tableOf } from './table.js';
import type { FigureAttributes, View } from '../../figure/figure-view.js';
import type { FreelanceDefinition } from '../../locales/messages.js';

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

/** The view of `<freelance-earnings-chart>`. */
export const freelanceEarningsView: View<FreelanceAttributes, ColumnsPlot> = (dataset, attributes, { messages, today }) => {
  const problems: string[] = [];
  const knownOn = knownDay(attributes.asOf, dataset, today, problems);
  const { day, pinned } = knownOn;
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
  const empty = freelance.noFigures(definition, day);
  if (!latest) {
    return { headline: attributes.headline ?? '', summary: attributes.summary ?? empty, details: [], legend: [], notes: [], citations: [], problems };
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

  const shown = { series, years, split, definition, milestone, messages, tell: provenanceTeller(dataset, day, messages) };
  const plot = plotOf(shown, messages);
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
  return {
    headline: attributes.headline ?? headline,
    summary: attributes.summary ?? summary,
    details: [...(closed || projection ? [] : [freelance.outcomeMissing(soFar.fiscalYear)]), ...(miss ? [miss.sentence] : [])],
    ...(attributes.sinceThen && pinned && { sinceThen: sinceThen(dataset, seriesIds[definition], printed, knownOn, today, messages) }),
    legend: legendOf(plot, shown),
    plot,
    table: tableOf(shown, miss?.miss),
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
};
