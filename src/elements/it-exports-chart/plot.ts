/** The chart of `<it-exports-chart>` as data: columns on slots, target marks and paths, with their labels. */
import { axisTicks } from '../../model/axis-ticks.js';
import { isUncertain } from '../../model/provenance.js';
import type { Datum } from '../../model/datum.js';
import type { ExportsPeriod, Messages } from '../../locales/messages.js';

/** A column, and how sure its value is. */
export interface PlotColumn {
  readonly datum: Datum;
  readonly value: number;
  /** Short enough to stand in the column. */
  readonly label: string;
  /** The same with its unit, for the columns that are labelled whatever the width. */
  readonly amount: string;
  readonly isKey: boolean;
  readonly growth?: string;
  readonly doubtful: boolean;
  readonly provisional: boolean;
  readonly revised: boolean;
}

/** The projected remainder of a running year. */
export interface ProjectedRemainder {
  /** Whether its range is drawn lighter, because its record is short. */
  readonly isRough: boolean;
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** From the longest to the shortest. */
  readonly labels: readonly string[];
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
  /** In the unit of the axis. */
  readonly shortLabel: string;
  /** Whether it is the one the path leads to. */
  readonly isChosen: boolean;
  readonly doubtful: boolean;
  readonly datum: Datum;
}

export interface PathPoint {
  readonly slot: number;
  readonly value: number;
  readonly datum: Datum;
}

/** Steady growth from the column of the last closed year, which is its first point. */
export interface PlotPath {
  readonly kind: 'required' | 'scenario';
  readonly rate: string;
  /** At its last point; none where a target mark stands there. */
  readonly end?: string;
  readonly from: Pick<PathPoint, 'slot' | 'value'>;
  readonly points: readonly PathPoint[];
}

export interface ExportsPlot {
  readonly slots: readonly PlotSlot[];
  /** Which names are written where not all fit: counted from this slot. */
  readonly nameSteps: { readonly every: number; readonly from: number };
  readonly targets: readonly PlotTarget[];
  readonly paths: readonly PlotPath[];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly axisLabel: string;
  /** Between the amounts of targets that share a line. */
  readonly comma: string;
}

/** The column of a number. @param isKey whether it is labelled whatever the width */
export function columnOf(datum: Datum, period: ExportsPeriod, isKey: boolean, { exports }: Messages): PlotColumn {
  const { value, quality } = datum;
  return {
    datum,
    value,
    label: exports.inColumn(value, period),
    amount: exports.briefMoney(value),
    isKey,
    doubtful: isUncertain(datum),
    provisional: quality?.status === 'provisional',
    revised: quality?.status === 'revised',
  };
}

/** Ticks up to a little above the highest value. */
export const ticksTo = (highest: number, period: ExportsPeriod, { exports }: Messages): ExportsPlot['ticks'] =>
  axisTicks(highest * 1.05).map((value) => ({ value, label: exports.onAxis(value, period) }));
