/** The interface of the module that draws a figure, and of the picture on a canvas that it makes. */
import type { Datum, Swatch } from '../model/datum.js';
import type { Box } from './bars.js';
import type { Theme } from './theme.js';

/** The box of a number in a picture, in CSS pixels from its top left corner. */
/**
 * The least size of a target for a finger, in CSS pixels.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum
 */
export const targetSize = 24;

export interface HitTarget {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where it is no box: its outline, in CSS pixels from the corner of the box. */
  readonly shape?: {
    readonly path: string;
    /** Two paths, between which a line runs around it. */
    readonly outline: string;
    /** Whether it lies over others. */
    readonly isMark: boolean;
  };
  /** The column it is in, from 0 along the axis. */
  readonly column: number;
  readonly datum: Datum;
}

/** A picture on a canvas. */
export interface Picture {
  /** The numbers in it that a reader can point at, in reading order. */
  hitTargets(): readonly HitTarget[];
  resize(width: number, height: number): void;
  destroy(): void;
}

/** Samples of marks for a key. */
export type Samples = Readonly<Partial<Record<Swatch, (context: CanvasRenderingContext2D, theme: Theme, box: Box) => void>>>;

export interface Drawing<Plot> {
  draw(canvas: HTMLCanvasElement, plot: Plot, theme: Theme): Picture;
  /** The same for a picture of a given height, which is looked at for seconds: where that is another one. */
  drawCard?(canvas: HTMLCanvasElement, plot: Plot, theme: Theme): Picture;
  /** What the key of a picture file shows, where the marks of this figure have another look or are its own. */
  readonly samples?: Samples;
}
