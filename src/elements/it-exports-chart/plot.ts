/** The chart of `<it-exports-chart>` as data: columns on slots and what stands beside them, with their labels. */
import { isUncertain, needsQualityNote } from '../../model/provenance.js';
import type { Datum } from '../../model/datum.js';
import type { ExportsPeriod, Messages } from '../../locales/messages.js';

export interface PlotColumn {
  readonly datum: Datum;
  readonly value: number;
  /** Short enough to stand in the column: `4.6`. */
  readonly label: string;
  /** The same with its unit: `$4.6bn`. */
  readonly amount: string;
  /** Whether the headline is about it. */
  readonly isMain: boolean;
  /** Whether it is derived, provisional, second-hand or less certain: its edge is dashed. */
  readonly isDashed: boolean;
  /** Where columns are split: what freelancers made of it. */
  readonly part?: PlotPart;
  /** Whether no page splits it, while others are split. */
  readonly isUndivided?: boolean;
}

/** A part of a column, which stands on the axis. */
export interface PlotPart {
  readonly datum: Datum;
  readonly value: number;
  /** Of the column: `25%`. */
  readonly share: string;
  readonly isDashed: boolean;
}

/** The projected remainder of a running year. */
export interface ProjectedRemainder {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** The central value, from the longest form to the shortest. */
  readonly labels: readonly string[];
  /** In the unit of the columns. */
  readonly range?: string;
  readonly datum: Datum;
}

/** A slot of the axis; empty where no value was public, or none is to be expected yet. */
export interface PlotSlot {
  readonly name: string;
  readonly shortName: string;
  /** A second line under the name. */
  readonly below?: string;
  readonly column?: PlotColumn;
  readonly remainder?: ProjectedRemainder;
}

/** A value that somebody set as a target; `slot` counts from 0 and may lie between two. */
export interface PlotTarget {
  readonly slot: number;
  readonly value: number;
  readonly label: string;
  /** In the unit of the columns. */
  readonly shortLabel: string;
  /** Whether it is the one asked for, or that of the newest year or a later one. */
  readonly isKey: boolean;
  readonly doubtful: boolean;
  readonly datum: Datum;
}

export interface PathPoint {
  readonly slot: number;
  readonly value: number;
  /** In the unit of the columns; none where another mark stands there. */
  readonly label?: string;
  readonly datum: Datum;
}

/** Steady growth from the column of the last closed year. */
export interface PlotPath {
  readonly kind: 'required' | 'scenario';
  readonly rate: string;
  /** What it comes from: the closed year, and a running one, whose column stands in its way. */
  readonly lead: readonly Pick<PathPoint, 'slot' | 'value'>[];
  readonly points: readonly PathPoint[];
}

/** The month that the headline is about, or the one it is compared with. */
export interface KeyMonth {
  readonly slot: number;
  readonly amount: string;
  readonly when: string;
}

/** What the picture by month is about. */
export interface MonthStory {
  /** @see KeyMonth; `briefWhen` has no year, for want of room. */
  readonly latest: KeyMonth & { readonly briefWhen: string };
  /** The same month a year earlier, and the growth since. */
  readonly earlier?: KeyMonth & { readonly growth: string };
  /** Why some columns have a dashed edge. */
  readonly dashed: readonly string[];
  /** The highest month, if it is neither of them. */
  readonly record?: { readonly slot: number; readonly amount: string; readonly word: string };
}

export interface ExportsPlot {
  readonly period: ExportsPeriod;
  readonly slots: readonly PlotSlot[];
  /** The highest value of all marks, where the scale ends. */
  readonly top: number;
  /** By year only. */
  readonly targets: readonly PlotTarget[];
  readonly paths: readonly PlotPath[];
  /** Average growth over the closed years. */
  readonly average?: string;
  /** By month only: by year every column has its value. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly story?: MonthStory;
  /** Of the same months of several years: the growth between the last two. */
  readonly rise?: string;
  readonly words: {
    readonly earlierTargets: string;
    /** In the place of a column that there is none for. */
    readonly missing: string;
  };
}

export function columnOf(datum: Datum, period: ExportsPeriod, isMain: boolean, { exports }: Messages): PlotColumn {
  const { value, quality } = datum;
  return {
    datum,
    value,
    label: exports.inColumn(value, period),
    amount: exports.briefMoney(value),
    isMain,
    isDashed: isUncertain(datum) || (quality !== undefined && needsQualityNote(quality)),
  };
}

export const wordsOf = ({ exports }: Messages): ExportsPlot['words'] => ({
  earlierTargets: exports.earlierTargets,
  missing: exports.noFigure,
});
