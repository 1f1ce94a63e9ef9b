/** The chart of `<freelance-earnings-chart>` as data: stacked columns with their labels. */
import { fiscalMonths } from '../../data/period.js';
import { axisTicks } from '../../model/axis-ticks.js';
import { isApproximate, isUncertain, needsQualityNote } from '../../model/provenance.js';
import { projectionWords } from '../../model/running-year.js';
import type { FreelanceNumbers, YearNumbers } from './numbers.js';
import type { Messages } from '../../locales/messages.js';
import type { Datum, Swatch } from '../../model/datum.js';

/** One stacked part of a column, with its labels. */
export interface ColumnSegment {
  readonly datum: Datum;
  readonly swatch: Swatch;
  readonly doubtful: boolean;
  readonly value: number;
  readonly label: string;
  readonly growth?: string;
}

export interface PlotColumn {
  readonly label: string;
  readonly shortLabel: string;
  /** How far an open year reaches, or the status of a closed one if it was not simply reported. */
  readonly sublabel?: string;
  readonly segments: readonly ColumnSegment[];
  /** The label above a column of several parts. */
  readonly total?: { readonly label: string; readonly growth?: string };
  readonly projection?: {
    /** Whether its range is drawn lighter, because its record is short. */
    readonly isRough: boolean;
    readonly low: number;
    readonly central: number;
    readonly high: number;
    readonly label: string;
    readonly range: string;
    readonly datum: Datum;
  };
}

/** Stacked columns on a value axis from 0, with a reference line. */
export interface ColumnsPlot {
  readonly columns: readonly PlotColumn[];
  readonly milestone?: { readonly value: number; readonly label: string };
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly axisLabel: string;
}

/** The label of a value, with its growth where it is known. */
const labelled = (datum: Datum, messages: Messages) => {
  const { picture } = messages;
  const label = picture.inColumn(datum.value);
  return {
    label: isApproximate(datum) ? picture.about(label) : label,
    ...(datum.growth !== undefined && { growth: messages.signedPercent(datum.growth) }),
  };
};

/** How far an open year reaches; of a closed one its status, if it was not simply reported. */
function sublabelOf({ fiscalYear, months, soFar: { quality } }: YearNumbers, messages: Messages): string | undefined {
  if (months < 12) return messages.picture.until(fiscalMonths(fiscalYear, 1, months).last);
  return quality && needsQualityNote(quality) ? messages.status(quality.status) : undefined;
}

function columnOf(year: YearNumbers, messages: Messages): PlotColumn {
  const { fiscalYear, months, segments, soFar, projection } = year;
  const { picture } = messages;
  const sublabel = sublabelOf(year, messages);
  return {
    label: messages.yearOnAxis(fiscalYear),
    shortLabel: messages.exports.briefYear(fiscalYear),
    ...(sublabel && { sublabel }),
    segments: segments.map((datum) => ({
      datum,
      swatch: datum.swatch ?? 'undivided',
      doubtful: isUncertain(datum),
      value: datum.value,
      ...labelled(datum, messages),
    })),
    ...(months === 12 && segments.length > 1 && { total: labelled(soFar, messages) }),
    ...(projection && {
      projection: {
        isRough: projection.of.isRough,
        low: projection.of.low,
        central: projection.of.central,
        high: projection.of.high,
        label: picture.about(picture.inColumn(projection.of.central)),
        range: projection.results.length > 1 ? messages.range(projection.of.low, projection.of.high) : messages.method(projectionWords(projection.of).low),
        datum: projection.central,
      },
    }),
  };
}

/** The chart as data. */
export function plotOf({ years, milestone, unit }: FreelanceNumbers, messages: Messages): ColumnsPlot {
  const highest = Math.max(milestone ?? 0, ...years.map(({ soFar, projection }) => Math.max(soFar.value, projection?.of.high ?? 0)));
  return {
    columns: years.map((year) => columnOf(year, messages)),
    ...(milestone && { milestone: { value: milestone, label: messages.freelance.milestone(milestone) } }),
    ticks: axisTicks(highest * 1.12).map((value) => ({ value, label: messages.exact(value) })),
    axisLabel: messages.unit(unit),
  };
}
