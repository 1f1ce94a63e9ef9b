/** A number that a figure shows. It exists once: table row, mark, spoken name, panel, key and file derive from it. */
import type { Citation, Unit } from '../data/observation.js';
import type { Period } from '../data/period.js';
import type { PointWords, Quality } from '../locales/messages.js';

/** Where a number comes from, in words: shown at its mark, its cell or its place in a text on focus, hover or tap. */
export interface Provenance {
  /** What the number is of: `July to December 2025`. */
  readonly title: string;
  /** The number with its unit; empty where no page was found that gives it. */
  readonly value: string;
  /** What months it is of, where the title does not say. */
  readonly period?: string;
  /** Its status or who said it, and the day of its release: phrases for one line. */
  readonly attribution: readonly string[];
  /** What is counted, where nothing around the number says so. */
  readonly definition?: string;
  /** How it was worked out, earlier revisions and what else has to be known, a line each. */
  readonly lines: readonly string[];
  readonly citations: readonly Citation[];
}

/** The looks of marks. The key, the chart and the stylesheet share these names. */
export type Swatch = 'part-1' | 'part-2' | 'undivided' | 'projected' | 'doubtful' | 'target' | 'pace' | 'scenario';

export interface Datum {
  readonly kind: PointWords['kind'];
  /** What it is a number of, as the head of its row. */
  readonly label: string;
  readonly period: Period;
  readonly value: number;
  readonly unit: Unit;
  /** On the same months a year earlier, as a fraction. */
  readonly growth?: number | undefined;
  /** The ends of what is projected. */
  readonly range?: { readonly low: number; readonly high: number };
  /** How sure it is, and since when it is known; absent where it was computed. */
  readonly quality?: Quality & { readonly released: string };
  /** The pages its row names. */
  readonly citations: readonly Citation[];
  readonly provenance: Provenance;
  /** Its label and the number in full words, for a screen reader. */
  readonly spoken: string;
  /** What the editor noted at it. */
  readonly note?: string;
  /** What its mark looks like, where it has one. */
  readonly swatch?: Swatch;
}
