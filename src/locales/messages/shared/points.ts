/** The numbers of a chart as buttons, for the keyboard and screen readers. */
import type { Unit } from '../../../data/observation.js';
import type { Period } from '../../../data/period.js';
import type { Quality } from '../values.js';

/** A number of a chart, as a screen reader speaks it. */
export interface PointWords {
  readonly kind: 'observed' | 'projected' | 'target' | 'pace' | 'path';
  readonly period: Period;
  /** In place of the period, where that does not tell what was observed from the others. */
  readonly name?: string | undefined;
  readonly value: number;
  readonly unit: Unit;
  /** On the same months a year earlier. */
  readonly growth?: number | undefined;
  readonly quality?: Quality | undefined;
  /** The ends of what is projected. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  /** The growth a year of a path. */
  readonly rate?: number | undefined;
}

export interface PointsMessages {
  readonly label: string;
  /** How the keyboard moves between them. */
  readonly keys: string;
  /** One in full words: `July to December 2025, 557 million US dollars, up 58 percent on a year earlier`. */
  spoken(point: PointWords): string;
  /** The same with its place: `4 of 5`. */
  placed(spoken: string, place: number, count: number): string;
}
