/** The chart of `<it-export-target-gauge>` as data: values on a ring, with their labels. */
import { shownRange } from '../../projection/range-precision.js';
import { isUncertain, needsQualityNote, qualityOf } from '../../model/provenance.js';
import { attainmentOf, type TargetProgress } from '../../model/progress/target-progress.js';
import { stepsOf, type WhatIf } from '../../model/progress/what-if.js';
import type { GaugeNumbers } from './numbers.js';
import type { Target } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';
import type { Datum } from '../../model/datum.js';

/** A value on the ring with the words beside it. */
export interface Labelled {
  readonly datum: Datum;
  readonly label: string;
  /** A second line. */
  readonly below?: string;
}

/** A ring from 0 to `max`. */
export interface GaugePlot {
  readonly max: number;
  readonly reached: Datum;
  /** Whether that is not simply reported. */
  readonly isDoubtful: boolean;
  readonly projection?: Labelled & { readonly low: number; readonly high: number };
  readonly target: Labelled;
  readonly pace?: Labelled;
  /** Where a chosen rate would lead, year by year up to the target's. */
  readonly scenario?: readonly number[];
  readonly zeroLabel: string;
  /** In the middle: what is above the story number, the number itself, and the lines under it. */
  readonly centre: { readonly above?: string; readonly story: string; readonly lines: readonly string[] };
}

/** The share of the target and what it is a share of; where there is none, the amount itself. */
function centreOf(
  { shown }: TargetProgress,
  yearEnd: number | undefined,
  attainment: number | undefined,
  target: Target,
  messages: Messages,
): GaugePlot['centre'] {
  const { picture } = messages;
  const quality = qualityOf(shown);
  if (attainment === undefined) return { story: picture.inColumn(shown.value), lines: [picture.centre(shown.fiscalYear, shown.months, quality)] };
  return {
    ...(yearEnd !== undefined && { above: messages.table.projected }),
    story: picture.share(attainment),
    lines: [
      picture.ofTarget(yearEnd === undefined ? picture.inColumn(shown.value) : picture.about(picture.inColumn(yearEnd)), target),
      yearEnd === undefined ? picture.centre(shown.fiscalYear, shown.months, quality) : picture.soFar(picture.inColumn(shown.value), shown.months, quality),
    ],
  };
}

/** To two digits, as long as that does not make it one of the values it is compared with. */
function brief(value: number, others: readonly number[]): number {
  const short = Number(value.toPrecision(2));
  return others.some((other) => Number(other.toPrecision(2)) === short) ? value : short;
}

/** @param numbers with those of the target */
export function plotOf(
  { soFar, projection, pace, target: targetDatum }: GaugeNumbers & { readonly target: Datum },
  progress: TargetProgress,
  target: Target,
  whatIf: WhatIf | undefined,
  messages: Messages,
): GaugePlot {
  const { picture } = messages;
  const { shown, projection: projected } = progress;
  // As exactly as in the sentences.
  const range = projected && shownRange(projected, pace ? [pace.value] : []);
  return {
    max: Math.max(target.value, shown.value, projected?.high ?? 0),
    reached: soFar,
    isDoubtful: isUncertain(soFar) || needsQualityNote(qualityOf(shown)),
    ...(projection &&
      projected && {
        projection: {
          datum: projection.central,
          low: projected.low,
          high: projected.high,
          label: picture.yearEnd(picture.inColumn(range?.central ?? projected.central)),
          ...(projected.results.length > 1 && { below: messages.range(range?.low ?? projected.low, range?.high ?? projected.high) }),
        },
      }),
    target: { datum: targetDatum, label: picture.inColumn(target.value), below: picture.targetFor(target) },
    // In the target's own year the pace is the target.
    ...(pace &&
      pace.value < target.value * 0.985 && {
        pace: {
          datum: pace,
          label: picture.pace(picture.inColumn(brief(pace.value, [shown.value, ...(range ? [range.low, range.central, range.high] : [])]))),
        },
      }),
    ...(whatIf?.chosen && { scenario: stepsOf(whatIf).map(({ value }) => value) }),
    zeroLabel: messages.exact(0),
    centre: centreOf(progress, range?.central, attainmentOf(progress), target, messages),
  };
}
