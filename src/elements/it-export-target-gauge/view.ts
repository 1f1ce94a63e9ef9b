/** What `<it-export-target-gauge>` shows: a half-ring from 0 to a target, and where the year stands on it. */
import { fiscalMonths, fiscalYear, fiscalYearOf, isFiscalYear, monthsBetween } from '../../data/period.js';
import { asOf } from '../../data/vintage.js';
import { knownDay } from '../../figure/attributes.js';
import { emptyCell, exactCell, projectedCells, provenanceCells, roundedCell } from '../../figure/cells.js';
import {
  citationsOf,
  figureNotes,
  notesAbout,
  observationsOf,
  seriesOf,
  standingNotes,
  standingOf,
  throughLine,
  withSources,
} from '../../figure/provenance.js';
import { closedYears, isAwaited, projectionOf, projectionWords, yearsToDate } from '../../figure/running-year.js';
import { compound, requiredGrowthRate } from '../../projection/growth-rate.js';
import { cumulative } from '../../projection/year-to-date.js';
import type { Cell, FigureAttributes, FigureView, Swatch, TableView, View } from '../../figure/figure-view.js';
import type { GaugeSummary, Messages } from '../../locales/messages.js';
import type { Cumulative } from '../../projection/year-to-date.js';
import type { YearEndProjection } from '../../projection/year-end.js';
import type { Dataset, Observation, Target } from '../../data/observation.js';

export interface GaugeAttributes extends FigureAttributes {
  readonly target?: string | undefined;
}

/** A half-ring from 0 to `max`. */
export interface GaugePlot {
  readonly max: number;
  readonly value: number;
  readonly projection?: { readonly low: number; readonly central: number; readonly high: number };
  readonly zeroLabel: string;
  readonly target: { readonly value: number; readonly label: string };
  readonly pace?: { readonly value: number };
  /** The words in the middle: the amount, what it covers, and its share of the target. */
  readonly centre: readonly [string, string, string];
}

type Year = Cumulative<Observation>;

const seriesId = 'it-exports';
const defaultTarget = 'it-exports-fy2029';
/** From this many months on a running year is shown instead of the last closed one. */
const monthsToShow = 3;
/** A year within this fraction of its pace is neither ahead nor behind. */
const onPace = 0.005;

function targetOf(dataset: Dataset, id: string | undefined, problems: string[]): Target | undefined {
  const targets = dataset.targets.filter(({ series }) => series === seriesId);
  const wanted = targets.find((target) => target.id === (id || defaultTarget));
  if (!wanted)
    problems.push(`target="${id}" is not a target for IT exports. Use ${targets.map((target) => `"${target.id}"`).join(', ')}; "${defaultTarget}" is shown.`);
  return wanted ?? targets.find((target) => target.id === defaultTarget);
}

interface Pace {
  readonly base: Year;
  readonly rate: number;
  readonly value: number;
}

/** Steady growth to the target from the last year closed when it was set, at the year shown. */
function paceOf(dataset: Dataset, series: readonly Observation[], target: Target, shown: Year): Pace | undefined {
  const closedThen = closedYears(observationsOf(asOf(dataset, target.released), seriesId));
  const baseYear = closedThen.findLast(({ fiscalYear: year }) => fiscalYear(year).last < target.period.first)?.fiscalYear;
  const base = baseYear === undefined ? undefined : cumulative(series, baseYear, 12);
  if (!base || shown.fiscalYear <= base.fiscalYear) return undefined;
  const rate = requiredGrowthRate(base.value, target.value, yearsUntil(base, target));
  return { base, rate, value: compound(base.value, rate, shown.fiscalYear - base.fiscalYear) };
}

const yearsUntil = (closed: Year, target: Target): number => monthsBetween(fiscalYear(closed.fiscalYear).last, target.period.last) / 12;

const placeOf = (value: number, pace: number) => (Math.abs(value / pace - 1) < onPace ? 'on' : value > pace ? 'ahead' : 'behind');

/** What the figures of a day say, before it is put into words. */
interface Standings {
  readonly shown: Year;
  readonly closed: Year | undefined;
  readonly newYear: (Pick<Year, 'value' | 'figures' | 'fiscalYear'> & { readonly period: Observation['period'] }) | undefined;
  readonly projection: YearEndProjection<Observation> | undefined;
}

/** The first figures of a year that is too young to be shown: its total so far, else its latest month. */
function youngYear(series: readonly Observation[], after: number): Standings['newYear'] {
  const soFar = yearsToDate(series).findLast(({ fiscalYear: year }) => year > after);
  if (soFar) return { ...soFar, period: fiscalMonths(soFar.fiscalYear, 1, soFar.months) };
  const month = series
    .filter(({ period }) => fiscalYearOf(period.first) > after)
    .sort((a, b) => a.period.last.localeCompare(b.period.last))
    .at(-1);
  return month && { fiscalYear: fiscalYearOf(month.period.first), value: month.value, figures: [month], period: month.period };
}

function standingsOf(series: readonly Observation[], target: Target | undefined, day: string): Standings | undefined {
  const closed = closedYears(series).at(-1);
  const outcome = target && isFiscalYear(target.period) ? cumulative(series, fiscalYearOf(target.period.last), 12) : undefined;
  if (outcome) return { shown: outcome, closed, newYear: undefined, projection: undefined };
  const running = yearsToDate(series).findLast(({ fiscalYear: year, months }) => months < 12 && year > (closed?.fiscalYear ?? 0));
  const shown = running && ((running.months >= monthsToShow && isAwaited(running.fiscalYear, day)) || !closed) ? running : closed;
  if (!shown) return undefined;
  return { shown, closed, newYear: youngYear(series, shown.fiscalYear), projection: projectionOf(series, shown, day) };
}

function tableOf(
  { shown, closed, newYear, projection }: Standings,
  target: Target | undefined,
  pace: Pace | undefined,
  required: GaugeSummary['required'],
  messages: Messages,
): TableView {
  const { table, gauge } = messages;
  const { rows } = gauge;
  const none = emptyCell(messages);
  const unit: Cell = { text: messages.unit('USD million') };
  const rate = (fraction: number): Cell[] => [exactCell(Math.round(fraction * 1000) / 10, messages), { text: messages.percentAYear }];
  const span = (year: Pick<Year, 'fiscalYear'>, months: number): Cell => ({ text: messages.period(fiscalMonths(year.fiscalYear, 1, months)) });
  const printed = (year: Pick<Year, 'figures'>): Cell[] => provenanceCells({ ...standingOf(year), citations: citationsOf(year.figures) }, messages);
  const projected = (figures: readonly Observation[]): Cell[] => projectedCells(citationsOf([...shown.figures, ...figures]), messages);

  const isClosed = shown.months === 12;
  return {
    caption: gauge.caption,
    columns: [
      { label: table.measure },
      { label: table.period },
      { label: table.value, numeric: true },
      { label: table.unit },
      { label: table.status },
      { label: table.released },
      { label: table.source },
    ],
    rows: [
      [
        { text: isClosed ? rows.lastYear(shown.fiscalYear) : rows.soFar(shown.fiscalYear) },
        span(shown, shown.months),
        exactCell(shown.value, messages),
        unit,
        ...printed(shown),
      ],
      ...(newYear
        ? [[{ text: rows.soFar(newYear.fiscalYear) }, { text: messages.period(newYear.period) }, exactCell(newYear.value, messages), unit, ...printed(newYear)]]
        : []),
      ...(closed && closed.fiscalYear !== shown.fiscalYear
        ? [[{ text: rows.lastYear(closed.fiscalYear) }, span(closed, 12), exactCell(closed.value, messages), unit, ...printed(closed)]]
        : []),
      ...(projection
        ? [
            ...projection.results.map((result) => [
              { text: table.projectedBy(result) },
              span(shown, 12),
              roundedCell(result.value, messages),
              unit,
              ...projected(result.figures),
            ]),
            ...(projection.results.length > 1
              ? [
                  [
                    { text: table.projectedCentral },
                    span(shown, 12),
                    roundedCell(projection.central, messages),
                    unit,
                    ...projected(projection.results.flatMap(({ figures }) => figures)),
                  ],
                ]
              : []),
          ]
        : []),
      ...(pace
        ? [
            [{ text: rows.pace(shown.fiscalYear) }, span(shown, 12), roundedCell(pace.value, messages), unit, none, none, none],
            [{ text: rows.paceRate(pace.base.fiscalYear) }, none, ...rate(pace.rate), none, none, none],
          ]
        : []),
      ...(target
        ? [
            [
              { text: rows.target },
              { text: messages.period(target.period) },
              exactCell(target.value, messages),
              unit,
              ...provenanceCells({ ...target, status: 'reported' }, messages),
            ],
            [
              { text: rows.attainment },
              span(shown, shown.months),
              roundedCell((shown.value / target.value) * 100, messages),
              { text: messages.unit('percent') },
              none,
              none,
              none,
            ],
          ]
        : []),
      ...(required ? [[{ text: rows.required(required.fromYear) }, none, ...rate(required.rate), none, none, none]] : []),
    ],
  };
}

/** The view of `<it-export-target-gauge>`. */
export const targetGaugeView: View<GaugeAttributes, GaugePlot> = (dataset, attributes, { messages, today }) => {
  const problems: string[] = [];
  const { day, pinned } = knownDay(attributes.asOf, dataset, today, problems);
  const { gauge, general } = messages;
  const known = asOf(dataset, day);
  const series = observationsOf(known, seriesId);
  const wanted = targetOf(dataset, attributes.target, problems);
  const target = known.targets.find(({ id }) => id === wanted?.id);
  const standings = standingsOf(series, target, day);
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

  const { shown, closed, newYear, projection } = standings;
  const isOutcome = target !== undefined && isFiscalYear(target.period) && fiscalYearOf(target.period.last) === shown.fiscalYear && shown.months === 12;
  const pace = target && !isOutcome ? paceOf(dataset, series, target, shown) : undefined;
  const years = target && closed && !isOutcome ? yearsUntil(closed, target) : 0;
  const required =
    target && closed && years > 0 ? { rate: requiredGrowthRate(closed.value, target.value, years), fromYear: closed.fiscalYear, years } : undefined;
  const outlook = projection?.central ?? shown.value;

  const through = throughLine([...shown.figures, ...(newYear?.figures ?? [])], messages);
  const inputs = [
    ...(newYear?.figures ?? []),
    ...shown.figures,
    ...(target ? [target] : []),
    ...(closed?.figures ?? []),
    ...(projection?.results.flatMap(({ figures }) => figures) ?? []),
    ...(pace?.base.figures ?? []),
  ];
  const figures = [...shown.figures, ...(newYear?.figures ?? []), ...(closed?.figures ?? [])];
  const details = [
    ...(projection && target ? [gauge.projection(projectionWords(projection), shown.months)] : []),
    ...(newYear ? [gauge.newYear(newYear.fiscalYear, newYear.value, newYear.period, standingOf(newYear))] : []),
  ];
  const shared = {
    details,
    table: tableOf(standings, target, pace, required, messages),
    through: [through, pinned ? messages.shell.asOf(day) : ''].filter(Boolean).join('. '),
    notes: [
      messages.definition(seriesOf(known, seriesId)),
      ...(pace ? [gauge.paceNote(pace.base.fiscalYear, pace.base.value, pace.rate)] : []),
      ...(projection ? [general.projection([...new Set(projection.results.map(({ method }) => method))])] : []),
      ...notesAbout(
        known,
        inputs.map(({ id }) => id),
        messages,
      ),
      ...standingNotes(figures, messages),
      ...figureNotes(inputs, messages),
      general.fiscalYear,
      general.remitted,
    ],
    ...withSources(citationsOf(inputs), seriesOf(known, seriesId), messages),
    problems,
  };
  if (!target) {
    return {
      ...shared,
      headline: attributes.headline ?? gauge.plainHeadline(shown.value, shown.fiscalYear, shown.months),
      summary: attributes.summary ?? gauge.targetNotPublic(shown.value, shown.fiscalYear, shown.months, day),
      legend: [],
    };
  }

  const attainment = shown.value / target.value;
  const standing = standingOf(shown);
  const place = pace && placeOf(outlook, pace.value);
  const headlinePlace = isOutcome ? (shown.value >= target.value ? 'met' : 'missed') : place;
  const legend: { swatch: Swatch; label: string; value: string }[] = [
    { swatch: 'part-1', label: gauge.soFar(shown.fiscalYear, shown.months, standing), value: messages.shortMoney(shown.value) },
    ...(projection
      ? ([
          { swatch: 'projected', label: gauge.projectedYearEnd, value: messages.shortMoney(projection.central) },
          { swatch: 'range', label: gauge.range, value: messages.range(projection.low, projection.high) },
        ] as const)
      : []),
    ...(pace ? ([{ swatch: 'pace', label: gauge.paceMark, value: messages.shortMoney(pace.value) }] as const) : []),
  ];
  const view: FigureView<GaugePlot> = {
    ...shared,
    headline: attributes.headline ?? (headlinePlace ? gauge.headline(headlinePlace, target) : gauge.plainHeadline(shown.value, shown.fiscalYear, shown.months)),
    summary:
      attributes.summary ??
      gauge.summary({
        fiscalYear: shown.fiscalYear,
        months: shown.months,
        value: shown.value,
        standing,
        target,
        attainment,
        pace: pace && place ? { baseYear: pace.base.fiscalYear, rate: pace.rate, value: pace.value, place } : undefined,
        required,
        shortfall: isOutcome ? target.value - shown.value : undefined,
      }),
    legend,
    plot: {
      max: Math.max(target.value, shown.value, projection?.high ?? 0),
      value: shown.value,
      ...(projection && { projection: { low: projection.low, central: projection.central, high: projection.high } }),
      target: { value: target.value, label: gauge.targetLabel(target) },
      ...(pace && { pace: { value: pace.value } }),
      zeroLabel: messages.exact(0),
      centre: [messages.shortMoney(shown.value), gauge.centre(shown.fiscalYear, shown.months, standing), gauge.attained(attainment, target)],
    },
  };
  return view;
};
