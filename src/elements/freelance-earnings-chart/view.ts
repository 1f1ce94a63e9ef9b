/** What `<freelance-earnings-chart>` shows: one column a fiscal year, its parts stacked from July on. */
import { fiscalMonths } from '../../data/period.js';
import { accuracyOf } from '../../model/progress/accuracy.js';
import { reportUnplaced } from '../../model/annotations.js';
import { oneOf } from '../../model/attributes.js';
import { observationsOf, seriesOf, sharedNotes, qualityOf } from '../../model/provenance.js';
import { projectionNote, projectionWords, yearsToDate } from '../../model/progress/running-year.js';
import { shownProjectionOf } from '../../model/progress/shown-projection.js';
import { comparedPart, sameMonthsOf } from '../../model/same-months.js';
import { sinceThen } from '../../model/since-then.js';
import { emptyView, scopeOf, viewOf } from '../../model/view-envelope.js';
import { comparableGrowth } from '../../projection/year-on-year.js';
import { compareView } from './compare-view.js';
import { withHighlight } from './highlight.js';
import { plotOf, type ColumnsPlot } from './plot.js';
import { segmentsOf } from './segments.js';
import { monthsAPart, numbersOfYear, type Year } from './numbers.js';
import { tableOf } from './table.js';
import type { FigureAttributes, FigureView, View } from '../../model/figure-view.js';
import type { FreelanceDefinition, Messages } from '../../locales/messages.js';

export interface FreelanceAttributes extends FigureAttributes {
  readonly period?: string | undefined;
  readonly definition?: string | undefined;
  readonly milestone?: string | undefined;
  readonly compare?: string | undefined;
  readonly highlight?: string | undefined;
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

/** Headline and summary. */
function wordsOf(
  { soFar, projection }: Year,
  growth: ReturnType<typeof comparableGrowth>,
  definition: FreelanceDefinition,
  milestone: number | undefined,
  { freelance }: Messages,
) {
  const period = fiscalMonths(soFar.fiscalYear, 1, soFar.months);
  const lowest = projection?.low ?? soFar.value;
  const central = projection?.central ?? soFar.value;
  const isComparable = milestone !== undefined && (soFar.months === 12 || projection !== undefined);
  const reached = (value: number) => (lowest >= value ? 'past' : central >= value || (projection?.high ?? 0) >= value ? 'within' : 'short');
  return {
    headline: freelance.headline(soFar.value, growth?.period.last === period.last ? growth.rate : undefined, period, qualityOf(soFar)),
    summary: freelance.summary({
      definition,
      period,
      value: soFar.value,
      quality: qualityOf(soFar),
      growth,
      projection: projection && projectionWords(projection, milestone === undefined ? [] : [milestone]),
      milestone: isComparable ? { value: milestone, reached: reached(milestone) } : undefined,
    }),
  };
}

/** The view of `<freelance-earnings-chart>`. */
export const freelanceEarningsView: View<FreelanceAttributes, ColumnsPlot> = (dataset, attributes, context) => {
  const scope = scopeOf(dataset, attributes, context);
  const { vintage, known, messages, problems, today } = scope;
  const { freelance } = messages;
  const split = oneOf('period', attributes.period, ['half', 'quarter', 'year'], problems);
  const definition = oneOf('definition', attributes.definition, ['sbp', 'economic-survey', 'ministry'], problems);
  const milestone = milestoneOf(attributes.milestone, problems);

  const seriesId = seriesIds[definition];
  const series = observationsOf(vintage, seriesId);
  const highlighted = (view: FigureView<ColumnsPlot>) => withHighlight(view, attributes.highlight, seriesId, problems);
  const part = comparedPart(attributes.compare, problems);
  if (part) {
    const found = sameMonthsOf(part, series, seriesId, scope);
    return found ? highlighted(compareView(found, definition, scope)) : emptyView(scope, messages.sameMonths.nothingFound(known.day));
  }
  const years = yearsToDate(series)
    .slice(-mostColumns)
    .map((soFar): Year => ({
      soFar,
      segments: segmentsOf(series, soFar.fiscalYear, monthsAPart[split]),
      projection: shownProjectionOf(dataset, seriesId, series, soFar, known.day),
    }));
  const latest = years.at(-1);
  if (!latest) return emptyView(scope, freelance.nothingFound(definition, known.day));

  const { soFar, projection } = latest;
  const accuracy = projection && accuracyOf(dataset, seriesId, known.day, projection.months, messages);
  const segments = years.flatMap((year) => year.segments);
  const shown = series.filter(
    ({ id }) => segments.some((segment) => segment.id === id) || years.some((year) => year.soFar.observations.some((observation) => observation.id === id)),
  );
  const inputs = [
    ...soFar.observations,
    ...(projection?.results.flatMap(({ observations }) => observations) ?? []),
    ...segments.toReversed(),
    ...years.flatMap((year) => year.soFar.observations),
  ];
  const { unit } = seriesOf(vintage, seriesId);
  const numbers = {
    years: years.map((year) => numbersOfYear(year, series, unit, scope)),
    split,
    definition,
    unit,
    milestone,
    growth: comparableGrowth(series, soFar),
    largestError: accuracy?.largestError,
  };
  reportUnplaced(
    scope,
    seriesId,
    numbers.years.flatMap((year) => [...year.segments, year.soFar]),
  );
  const view = viewOf(scope, {
    ...wordsOf(latest, numbers.growth, definition, milestone, messages),
    shown: { subject: 'parts', period: fiscalMonths(soFar.fiscalYear, 1, soFar.months), count: years.length },
    details: soFar.months === 12 || projection ? [] : [freelance.outcomeMissing(soFar.fiscalYear)],
    sinceThen: () => sinceThen(dataset, seriesId, shown, known, today, messages),
    // All marks have their labels beside them.
    legend: [],
    plot: plotOf(numbers, messages),
    table: tableOf(numbers, messages),
    newest: soFar.observations,
    notes: [
      messages.definition(seriesOf(vintage, seriesId)),
      ...(definition === 'sbp' ? [freelance.insideExports] : []),
      ...(accuracy ? [accuracy.sentence] : []),
      ...(projection ? [projectionNote(projection, messages)] : []),
      ...sharedNotes(vintage, [seriesId], inputs, [...segments, ...soFar.observations], messages),
    ],
    inputs,
    series: seriesOf(vintage, seriesId),
  });
  return highlighted(view);
};
