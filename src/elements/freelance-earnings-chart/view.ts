/** What `<freelance-earnings-chart>` shows: one column a fiscal year, its parts stacked from July on. */
import { fiscalMonths, fiscalYear, monthsBetween } from '../../data/period.js';
import { asOf } from '../../data/vintage.js';
import { knownDay, oneOf } from '../../figure/attributes.js';
import { axisTicks } from '../../figure/axis.js';
import { emptyCell, exactCell, projectedCells, provenanceCells, roundedCell } from '../../figure/cells.js';
import {
  citationsOf,
  figureNotes,
  isDoubtful,
  isUnprinted,
  notesAbout,
  observationsOf,
  seriesOf,
  standingNotes,
  standingOf,
  throughLine,
  withSources,
} from '../../figure/provenance.js';
import { projectionOf, projectionWords, yearsToDate } from '../../figure/running-year.js';
import { segmentsOf, valueOf, type Segment } from './segments.js';
import type { Cell, FigureAttributes, FigureView, Swatch, TableView, View } from '../../figure/figure-view.js';
import type { FreelanceDefinition, Messages } from '../../locales/messages.js';
import type { Cumulative } from '../../projection/year-to-date.js';
import type { YearEndProjection } from '../../projection/year-end.js';
import type { Observation } from '../../data/observation.js';

export interface FreelanceAttributes extends FigureAttributes {
  readonly period?: string | undefined;
  readonly definition?: string | undefined;
  readonly milestone?: string | undefined;
}

/** One stacked part of a column, with its labels. */
export interface ColumnSegment {
  readonly swatch: Swatch;
  readonly doubtful: boolean;
  readonly value: number;
  readonly label: string;
  readonly growth?: string;
}

export interface PlotColumn {
  readonly label: string;
  /** How far an open year reaches, or how a closed one was read if not as printed. */
  readonly sublabel?: string;
  readonly segments: readonly ColumnSegment[];
  /** The label above a column of several parts. */
  readonly total?: { readonly label: string; readonly growth?: string };
  readonly projection?: { readonly low: number; readonly central: number; readonly high: number; readonly label: string; readonly range: string };
}

/** Stacked columns on a value axis from 0, with a reference line. */
export interface ColumnsPlot {
  readonly columns: readonly PlotColumn[];
  readonly milestone?: { readonly value: number; readonly label: string };
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly axisLabel: string;
}

const seriesIds: Record<FreelanceDefinition, string> = {
  sbp: 'freelance-earnings',
  'economic-survey': 'freelance-earnings-economic-survey',
  ministry: 'freelance-earnings-ministry',
};
const monthsAPart = { half: 6, quarter: 3, year: 12 } as const;
const swatches: readonly Swatch[] = ['part-1', 'part-2', 'part-3', 'part-4'];
const defaultMilestone = 1000;
/** More columns than this do not fit a phone. */
const mostColumns = 5;

function milestoneOf(value: string | undefined, problems: string[]): number | undefined {
  if (value === undefined) return defaultMilestone;
  if (value === 'none' || value === '') return undefined;
  const milestone = Number(value);
  if (milestone > 0 && Number.isFinite(milestone)) return milestone;
  problems.push(`milestone="${value}" is not a value. Give millions of US dollars, as in milestone="1000", or "none"; the line stands at ${defaultMilestone}.`);
  return defaultMilestone;
}

/** What a part of a year earned more than the same months a year earlier, as a fraction. */
function growthOf(series: readonly Observation[], { period, value }: Pick<Segment, 'period' | 'value'>, year: number): number | undefined {
  const { first } = fiscalYear(year);
  const earlier = valueOf(series, year - 1, monthsBetween(first, period.first) + 1, monthsBetween(first, period.last) + 1);
  return earlier ? value / earlier - 1 : undefined;
}

/** Growth of the year so far, or of its longest first part that the year before can be compared with. */
function comparableGrowth(series: readonly Observation[], { fiscalYear: year, months }: Cumulative<Observation>) {
  for (let month = months; month >= 1; month -= 1) {
    const value = valueOf(series, year, 1, month);
    const period = fiscalMonths(year, 1, month);
    const rate = value === undefined ? undefined : growthOf(series, { period, value }, year);
    if (rate !== undefined) return { rate, period };
  }
  return undefined;
}

interface Year {
  readonly soFar: Cumulative<Observation>;
  readonly segments: readonly Segment[];
  readonly projection: YearEndProjection<Observation> | undefined;
}

function plotOf(series: readonly Observation[], years: readonly Year[], milestone: number | undefined, messages: Messages): ColumnsPlot {
  const { freelance } = messages;
  const signed = (growth: number | undefined) => (growth === undefined ? {} : { growth: messages.signedPercent(growth) });
  const about = (figure: Pick<Segment, 'tolerance' | 'confidence'> | undefined, label: string) =>
    figure?.tolerance && figure.confidence !== 'high' ? freelance.about(label) : label;
  const sublabel = ({ fiscalYear: year, months, figures: [whole] }: Cumulative<Observation>): Pick<PlotColumn, 'sublabel'> => {
    if (months < 12) return { sublabel: freelance.until(fiscalMonths(year, 1, months).last) };
    return whole && isUnprinted(whole) ? { sublabel: messages.status(whole.status) } : {};
  };
  const columns = years.map(({ soFar, segments, projection }): PlotColumn => {
    const closed = soFar.months === 12;
    return {
      label: messages.fiscalYear(soFar.fiscalYear),
      ...sublabel(soFar),
      segments: segments.map((segment) => ({
        swatch: segment.part === undefined ? 'undivided' : (swatches[segment.part] ?? 'undivided'),
        doubtful: isDoubtful(segment),
        value: segment.value,
        label: about(segment, messages.shortMoney(segment.value)),
        ...signed(growthOf(series, segment, soFar.fiscalYear)),
      })),
      ...(closed &&
        segments.length > 1 && {
          total: {
            label: about(soFar.figures[0], messages.shortMoney(soFar.value)),
            ...signed(growthOf(series, { period: fiscalYear(soFar.fiscalYear), value: soFar.value }, soFar.fiscalYear)),
          },
        }),
      ...(projection && {
        projection: {
          low: projection.low,
          central: projection.central,
          high: projection.high,
          label: freelance.about(messages.shortMoney(projection.central)),
          range: projection.results.length > 1 ? messages.range(projection.low, projection.high) : messages.method(projectionWords(projection).low),
        },
      }),
    };
  });
  const highest = Math.max(milestone ?? 0, ...years.map(({ soFar, projection }) => Math.max(soFar.value, projection?.high ?? 0)));
  return {
    columns,
    ...(milestone && { milestone: { value: milestone, label: freelance.milestone(milestone) } }),
    ticks: axisTicks(highest * 1.12).map((value) => ({ value, label: messages.exact(value) })),
    axisLabel: messages.unit('USD million'),
  };
}

function tableOf(
  series: readonly Observation[],
  years: readonly Year[],
  definition: FreelanceDefinition,
  milestone: number | undefined,
  messages: Messages,
): TableView {
  const { table } = messages;
  const none = emptyCell(messages);
  const growth = (rate: number | undefined): Cell =>
    rate === undefined ? none : { text: messages.signedPercent(rate), value: Math.round(rate * 1000) / 1000 };
  const rows = years.flatMap(({ soFar, segments, projection }) => {
    const { fiscalYear: year, figures } = soFar;
    const name: Cell = { text: messages.fiscalYear(year) };
    const parts = segments.map((segment) => [
      name,
      { text: messages.period(segment.period) },
      exactCell(segment.value, messages),
      growth(growthOf(series, segment, year)),
      ...provenanceCells(segment, messages),
    ]);
    const [whole] = figures;
    const total =
      soFar.months === 12 && segments.length > 1 && whole && figures.length === 1
        ? [
            [
              name,
              { text: table.wholeYear(year) },
              exactCell(whole.value, messages),
              growth(growthOf(series, whole, year)),
              ...provenanceCells(whole, messages),
            ],
          ]
        : [];
    const projected = (label: string, value: number, figures: readonly Observation[]) => [
      name,
      { text: label },
      roundedCell(value, messages),
      growth(growthOf(series, { period: fiscalYear(year), value }, year)),
      ...projectedCells(citationsOf([...soFar.figures, ...figures]), messages),
    ];
    const projections = projection
      ? [
          ...projection.results.map((result) => projected(table.projectedBy(result), result.value, result.figures)),
          ...(projection.results.length > 1
            ? [
                projected(
                  table.projectedCentral,
                  projection.central,
                  projection.results.flatMap((result) => result.figures),
                ),
              ]
            : []),
        ]
      : [];
    return [...parts, ...total, ...projections];
  });
  const line = milestone ? [[none, { text: messages.freelance.milestone(milestone) }, exactCell(milestone, messages), none, none, none, none]] : [];
  return {
    caption: messages.freelance.caption(definition),
    columns: [
      { label: table.fiscalYear },
      { label: table.period },
      { label: messages.unit('USD million'), numeric: true },
      { label: table.growth, numeric: true },
      { label: table.status },
      { label: table.released },
      { label: table.source },
    ],
    rows: [...rows, ...line],
  };
}

function legendOf(plot: ColumnsPlot, split: keyof typeof monthsAPart, messages: Messages): FigureView<ColumnsPlot>['legend'] {
  const { parts, undivided, projectedRest, derivedMark } = messages.freelance;
  const segments = plot.columns.flatMap((column) => column.segments);
  const entries: { swatch: Swatch; label: string; shown: boolean }[] = [
    ...parts[split].map((label, index) => {
      const swatch = swatches[index] ?? 'undivided';
      return { swatch, label, shown: split !== 'year' && segments.some((segment) => segment.swatch === swatch) };
    }),
    { swatch: 'undivided', label: undivided, shown: segments.some(({ swatch }) => swatch === 'undivided') },
    { swatch: 'projected', label: projectedRest, shown: plot.columns.some(({ projection }) => projection) },
    { swatch: 'doubtful', label: derivedMark, shown: segments.some(({ doubtful }) => doubtful) },
  ];
  return entries.filter(({ shown }) => shown).map(({ swatch, label }) => ({ swatch, label }));
}

/** The view of `<freelance-earnings-chart>`. */
export const freelanceEarningsView: View<FreelanceAttributes, ColumnsPlot> = (dataset, attributes, { messages, today }) => {
  const problems: string[] = [];
  const { day, pinned } = knownDay(attributes.asOf, dataset, today, problems);
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

  const plot = plotOf(series, years, milestone, messages);
  const segments = years.flatMap((year) => year.segments);
  const inputs = [
    ...soFar.figures,
    ...(projection?.results.flatMap(({ figures }) => figures) ?? []),
    ...segments.toReversed(),
    ...years.flatMap((year) => year.soFar.figures),
  ];
  const through = throughLine(soFar.figures, messages);
  return {
    headline: attributes.headline ?? headline,
    summary: attributes.summary ?? summary,
    details: closed || projection ? [] : [freelance.outcomeMissing(soFar.fiscalYear)],
    legend: legendOf(plot, split, messages),
    plot,
    table: tableOf(series, years, definition, milestone, messages),
    through: [through, pinned ? messages.shell.asOf(day) : ''].filter(Boolean).join('. '),
    notes: [
      messages.definition(seriesOf(known, seriesIds[definition])),
      ...(definition === 'sbp' ? [freelance.insideExports] : []),
      ...notesAbout(known, [seriesIds[definition]], messages),
      ...(projection ? [general.projection([...new Set(projection.results.map(({ method }) => method))])] : []),
      ...standingNotes([...segments, ...soFar.figures], messages),
      ...figureNotes(inputs, messages),
      general.fiscalYear,
      general.remitted,
    ],
    ...withSources(citationsOf(inputs), seriesOf(known, seriesIds[definition]), messages),
    problems,
  };
};
