/** The chart of `<freelance-earnings-chart>` as data: stacked columns with their labels. */
import { fiscalMonths, samePeriod, yearEarlier, type Period } from '../../data/period.js';
import { shownRange } from '../../projection/range-precision.js';
import { isApproximate, isUncertain, needsQualityNote } from '../../model/provenance.js';
import type { FreelanceNumbers, YearNumbers } from './numbers.js';
import type { Messages } from '../../locales/messages.js';
import type { Datum, Swatch } from '../../model/datum.js';

/** One stacked part of a column, with its labels. */
export interface ColumnSegment {
  readonly datum: Datum;
  readonly swatch: Swatch;
  readonly doubtful: boolean;
  readonly value: number;
  /** The number, and what it is of: the months, or that the source does not split them. */
  readonly label?: string;
  /** The number without what says that it is about. */
  readonly shortLabel?: string;
  readonly name?: string;
  /** Whether it is one of the two numbers that the story compares. */
  readonly isCompared: boolean;
}

export interface PlotColumn {
  readonly label: string;
  readonly shortLabel: string;
  /** How far an open year reaches, and the status of what was not simply reported. */
  readonly sublabels: readonly string[];
  readonly segments: readonly ColumnSegment[];
  /** What the editor noted at the whole of several segments. */
  readonly note?: string;
  /** The label above the column. */
  readonly total?: { readonly label: string; readonly growth?: string; readonly isCompared: boolean };
  readonly projection?: {
    readonly low: number;
    readonly central: number;
    readonly high: number;
    readonly label: string;
    /** Where more than one method gives it. */
    readonly range?: string;
    /** The months it adds, and that they are projected. */
    readonly names: readonly string[];
    readonly datum: Datum;
  };
}

/** Growth between the last two columns, and the two values it is between. */
export interface Story {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** The months that are compared, where no label in the columns says so. */
  readonly basis?: string;
}

/** Stacked columns from 0, with a reference line. */
export interface ColumnsPlot {
  readonly columns: readonly PlotColumn[];
  readonly milestone?: { readonly value: number; readonly label: string };
  readonly story?: Story;
}

/** The status words of a year: of its total or, where that is simply reported, of its parts. */
function statusOf({ soFar: { quality }, segments }: YearNumbers, messages: Messages): string[] {
  if (quality && needsQualityNote(quality)) return [messages.status(quality.status)];
  const part = segments.find((datum) => datum.quality && needsQualityNote(datum.quality))?.quality;
  return part ? [messages.picture.partly(part.status)] : [];
}

/** The months of a period as they are the same in every year. */
const sameMonths = (a: Period, b: Period): boolean => samePeriod(a, b) || samePeriod(yearEarlier(b), a);

/** @param compared the months of the newest year that the story compares */
function columnOf(year: YearNumbers, compared: Period | undefined, isLast: boolean, { split, milestone }: FreelanceNumbers, messages: Messages): PlotColumn {
  const { fiscalYear, months, segments, soFar, projection } = year;
  const { picture } = messages;
  const isCompared = (datum: Datum): boolean => compared !== undefined && sameMonths(datum.period, compared);
  // As exactly as in the sentences.
  const shown = projection && shownRange(projection.of, milestone ? [milestone] : []);
  const alone = segments.length === 1 && (split === 'year' || segments[0]?.swatch === 'undivided');
  const span = fiscalMonths(fiscalYear, 1, months);
  const amount = (datum: Datum): string => {
    const text = picture.inColumn(datum.value);
    return isApproximate(datum) ? picture.nearly(text) : text;
  };
  return {
    label: messages.yearOnAxis(fiscalYear),
    shortLabel: messages.exports.briefYear(fiscalYear),
    sublabels: [...(months < 12 ? [picture.until(span.last)] : []), ...statusOf(year, messages)],
    segments: segments.map((datum) => {
      const name = alone ? (split === 'year' ? undefined : picture.notSplit) : isCompared(datum) || isLast ? picture.months(datum.period) : undefined;
      return {
        datum,
        swatch: datum.swatch ?? 'undivided',
        doubtful: isUncertain(datum),
        value: datum.value,
        isCompared: isCompared(datum),
        // Over the column there is no room for its number where a projection stands on it.
        ...((!alone || projection) && { label: amount(datum) }),
        ...(name && { name }),
      };
    }),
    ...(segments.length > 1 && soFar.note && { note: soFar.note }),
    ...(((alone && !projection) || (months === 12 && segments.length > 1)) && {
      total: {
        label: isApproximate(soFar) && isLast ? picture.about(picture.inColumn(soFar.value)) : amount(soFar),
        isCompared: isCompared(soFar),
        ...(soFar.growth !== undefined && !(isLast && isCompared(soFar)) && { growth: messages.signedPercent(soFar.growth) }),
      },
    }),
    ...(projection && {
      projection: {
        low: projection.of.low,
        central: projection.of.central,
        high: projection.of.high,
        label: picture.about(picture.inColumn(shown?.central ?? 0)),
        ...(shown && projection.results.length > 1 && { range: messages.range(shown.low, shown.high) }),
        names: [picture.months(fiscalMonths(fiscalYear, months + 1, 12)), messages.table.projected],
        datum: projection.central,
      },
    }),
  };
}

/** The story is told where both years have a column, one beside the other. */
function storyOf({ years, growth }: FreelanceNumbers, columns: readonly PlotColumn[], messages: Messages): Story | undefined {
  const [before, last] = years.slice(-2);
  if (!growth || !before || last?.fiscalYear !== before.fiscalYear + 1) return undefined;
  const { rate, period, value, earlier } = growth;
  const isNamed = columns.slice(-2).every(({ segments, total }) => total?.isCompared === true || segments.some(({ isCompared }) => isCompared));
  return {
    label: messages.signedPercent(rate),
    from: earlier,
    to: value,
    ...(!isNamed && { basis: messages.picture.months(period) }),
  };
}

/** The chart as data. */
export function plotOf(numbers: FreelanceNumbers, messages: Messages): ColumnsPlot {
  const { years, milestone, growth } = numbers;
  const columns = years.map((year, index) => columnOf(year, growth?.period, index === years.length - 1, numbers, messages));
  const story = storyOf(numbers, columns, messages);
  return {
    columns,
    ...(milestone && { milestone: { value: milestone, label: messages.picture.milestone(milestone) } }),
    ...(story && { story }),
  };
}
