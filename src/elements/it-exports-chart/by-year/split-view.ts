/**
 * The view of IT exports by freelancers’ part: `parts="freelance"`. As with the same months of several years there are neither targets
 * nor paths: their height would leave too little of the parts, and what they ask for is asked of the whole.
 */
import { fiscalYear, isFiscalYear } from '../../../data/period.js';
import { asOf } from '../../../data/vintage.js';
import { reportUnplaced } from '../../../model/annotations.js';
import { knownDay } from '../../../model/known-day.js';
import { seriesOf, sharedNotes } from '../../../model/provenance.js';
import { corrections, sinceThen } from '../../../model/since-then.js';
import { seriesId } from '../../../model/progress/target-progress.js';
import { viewOf, type ViewContent, type ViewScope } from '../../../model/view-envelope.js';
import { columnOf, wordsOf as plotWords, type ExportsPlot, type PlotSlot } from '../plot.js';
import { isLessSure, numberOf, type SplitNumber } from './split-numbers.js';
import { splitTableOf } from './split-table.js';
import { observationsIn, partSeriesId, rowsOf, splitsByYear, splitsOfSameMonths, wordsOf, type Splits } from './split.js';
import type { FigureView } from '../../../model/figure-view.js';
import type { Messages } from '../../../locales/messages.js';
import type { SameMonths } from '../../../model/same-months.js';

/** @param isCompared whether all are of the same months, which then need not be said of each */
function slotOf({ fiscalYear: year, period, whole, part }: SplitNumber, isCompared: boolean, messages: Messages): PlotSlot {
  const { exports, picture } = messages;
  const names = { name: messages.yearOnAxis(year), shortName: exports.yearInBrief(year) };
  if (!whole) return { ...names, below: exports.rows.missing };
  const own = columnOf(whole, 'year', false, messages);
  const amount = picture.inColumn(whole.value);
  const share = part && picture.share(part.share.value);
  const below =
    !isCompared && !isFiscalYear(period)
      ? picture.until(period.last)
      : part
        ? isLessSure(part.share) && exports.lessSure(part.share.quality)
        : picture.notSplit;
  return {
    ...names,
    ...(below && { below }),
    column: {
      ...own,
      // With its unit where they may be of millions as well as of billions.
      ...(isCompared && { label: amount, amount }),
      ...(part && share
        ? {
            part: {
              datum: part.datum,
              value: part.datum.value,
              share: part.share.isAbout ? picture.nearly(share) : share,
              isDashed: columnOf(part.datum, 'year', true, messages).isDashed,
            },
          }
        : { isUndivided: true }),
    },
  };
}

function plotOf(columns: readonly SplitNumber[], isCompared: boolean, messages: Messages): ExportsPlot {
  return {
    period: 'year',
    slots: columns.map((column) => slotOf(column, isCompared, messages)),
    top: Math.max(...columns.map(({ whole }) => whole?.value ?? 0)),
    targets: [],
    paths: [],
    ticks: [],
    words: plotWords(messages),
  };
}

/** What came later: another share, and corrections of what is shown. */
function sinceThenOf(splits: Splits, isCompared: boolean, scope: ViewScope): string[] {
  const { dataset, today, known, messages } = scope;
  const { day } = knownDay(undefined, dataset, today, []);
  const now = asOf(dataset, day);
  const later = isCompared ? undefined : splitsByYear(dataset, now, day);
  const words = later && later.latest.period.last > splits.latest.period.last ? wordsOf(later) : undefined;
  const [wholes, parts] = [seriesId, partSeriesId].map((id) => observationsIn(splits.columns).filter(({ series }) => series === id)) as [
    ReturnType<typeof observationsIn>,
    ReturnType<typeof observationsIn>,
  ];
  return [
    ...(words ? [messages.split.sinceThen(words)] : []),
    ...sinceThen(dataset, seriesId, wholes, known, today, messages),
    ...corrections(parts, now.observations, messages).map((line) => [messages.growth.part(partSeriesId), line].join(messages.punctuation.comma)),
  ];
}

/** @param compared the same months of several years, where these are shown */
function splitView(splits: Splits, compared: SameMonths | undefined, scope: ViewScope): FigureView<ExportsPlot> {
  const { vintage, known, messages } = scope;
  const { exports, split, growth, freelance } = messages;
  const words = wordsOf(splits);
  if (!words) throw new RangeError('No column is split.');
  const isCompared = compared !== undefined;
  const rows = rowsOf(splits);
  const shownRows = rows.map((row) => ({ row, number: numberOf(row, scope) }));
  const numbers = shownRows.map(({ number }) => number);
  const columns = shownRows.filter(({ row }) => splits.columns.includes(row)).map(({ number }) => number);
  const { latest, further, earlier } = splits;
  const unsplit = columns.flatMap(({ fiscalYear: year, whole, part }) => (whole && !part ? [messages.fiscalYear(year)] : []));
  const missing = columns.flatMap(({ fiscalYear: year, whole }) => (whole ? [] : [messages.fiscalYear(year)]));
  const [first, last] = [splits.columns[0], splits.columns.at(-1)].map((column) => column?.fiscalYear ?? latest.fiscalYear) as [number, number];
  const inputs = observationsIn(rows);
  const shown = rows.flatMap(({ period, whole, part }) => [whole, part].flatMap((amount) => (amount ? [{ period, ...amount.known }] : [])));
  const recorded = seriesOf(vintage, seriesId);
  for (const id of [seriesId, partSeriesId])
    reportUnplaced(
      { annotations: scope.annotations.filter(({ at }) => at.startsWith(`${partSeriesId}/`) === (id === partSeriesId)), problems: scope.problems },
      id,
      id === partSeriesId ? columns.flatMap(({ part }) => part?.datum ?? []) : columns.flatMap(({ whole }) => whole ?? []),
    );
  const content: Pick<ViewContent<ExportsPlot>, 'shown' | 'isOutcome'> = compared
    ? compared.content
    : { shown: { subject: 'years', period: { first: fiscalYear(first).first, last: fiscalYear(last).last }, count: columns.length } };
  return viewOf(scope, {
    ...content,
    headline: split.headline(words),
    summary: split.summary(words),
    details: [
      ...(further?.whole ? [split.further(further.period, further.whole.known.value)] : []),
      ...(unsplit.length > 0 ? [split.notFound(unsplit, known.day)] : []),
      ...(missing.length > 0 ? [exports.missing('year', missing, missing.length, known.day)] : []),
    ],
    legend: [
      { swatch: 'part-1', label: growth.part(partSeriesId) },
      { swatch: 'part-2', label: growth.part('other') },
    ],
    sinceThen: () => sinceThenOf(splits, isCompared, scope),
    plot: plotOf(columns, isCompared, messages),
    table: splitTableOf(numbers, compared && latest.period, recorded.unit, messages),
    newest: observationsIn([latest]),
    notes: [
      messages.definition(recorded),
      messages.definition(seriesOf(vintage, partSeriesId)),
      freelance.insideExports,
      ...sharedNotes(
        vintage,
        inputs.map(({ id }) => id),
        inputs,
        shown,
        messages,
      ),
    ],
    inputs: [...observationsIn(earlier ? [earlier, latest] : [latest]), ...inputs],
    series: recorded,
  });
}

/** What splits columns. Each view is undefined where none can be. */
export interface Splitting {
  years(scope: ViewScope): FigureView<ExportsPlot> | undefined;
  sameMonths(found: SameMonths, scope: ViewScope): FigureView<ExportsPlot> | undefined;
  /** A view of whole columns that says that none is split. */
  nowhere(view: FigureView<ExportsPlot>, scope: ViewScope): FigureView<ExportsPlot>;
}

export const splitting: Splitting = {
  years: (scope) => {
    const splits = splitsByYear(scope.dataset, scope.vintage, scope.known.day);
    return splits && splitView(splits, undefined, scope);
  },
  sameMonths: (found, scope) => {
    const splits = splitsOfSameMonths(scope.vintage, found);
    return splits && splitView(splits, found, scope);
  },
  nowhere: (view, { known, messages }) => {
    const years = (view.plot?.slots ?? []).flatMap(({ name, column }) => (column ? [name] : []));
    return years.length > 0 ? { ...view, details: [...view.details, messages.split.notFound(years, known.day)] } : view;
  },
};
