/** The chart of `<it-export-target-gauge>` as data: values on a half-ring, with their labels. */
import { qualityOf } from '../../model/provenance.js';
import { attainmentOf, type TargetProgress } from '../../model/target-progress.js';
import { stepsOf, type WhatIf } from '../../model/what-if.js';
import type { GaugeNumbers } from './numbers.js';
import type { Target } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';
import type { Datum } from '../../model/datum.js';

/** A half-ring from 0 to `max`. */
export interface GaugePlot {
  readonly max: number;
  readonly reached: Datum;
  readonly projection?: { readonly datum: Datum; readonly low: number; readonly high: number; readonly isRough: boolean };
  readonly target: { readonly datum: Datum; readonly label: string };
  readonly pace?: Datum;
  /** Where a chosen rate would lead, year by year up to the target's. */
  readonly scenario?: readonly number[];
  readonly zeroLabel: string;
  /** The labels in the middle: the amount, what it covers, and its share of the target. */
  readonly centre: readonly [string, string, string];
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
  const attainment = attainmentOf(progress);
  return {
    max: Math.max(target.value, shown.value, projected?.high ?? 0),
    reached: soFar,
    ...(projection && projected && { projection: { datum: projection.central, low: projected.low, high: projected.high, isRough: projected.isRough } }),
    target: { datum: targetDatum, label: picture.targetLabel(target) },
    ...(pace && { pace }),
    ...(whatIf?.chosen && { scenario: stepsOf(whatIf).map(({ value }) => value) }),
    zeroLabel: messages.exact(0),
    centre: [
      messages.shortMoney(shown.value),
      picture.centre(shown.fiscalYear, shown.months, qualityOf(shown)),
      attainment === undefined ? '' : picture.attained(attainment, target, shown.months < 12),
    ],
  };
}
