/** The shapes that a picture consists of once it is drawn. Later ones cover earlier ones. */
import type { Direction } from '../chart/theme.js';

/** A region outside which nothing is seen. */
export interface Clip {
  /** In the notation of SVG, which `Path2D` reads as well. */
  readonly path: string;
  readonly rule: CanvasFillRule;
  readonly matrix: DOMMatrix;
}

interface Placed {
  readonly matrix: DOMMatrix;
  /** The shape is seen within all of them. Shapes that are clipped alike share the array. */
  readonly clips: readonly Clip[];
  readonly colour: string;
  /** From 0 to 1, besides that of the colour. */
  readonly alpha: number;
}

export interface FilledShape extends Placed {
  readonly kind: 'fill';
  readonly path: string;
  readonly rule: CanvasFillRule;
}

export interface StrokedShape extends Placed {
  readonly kind: 'stroke';
  readonly path: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
}

export interface TextShape extends Placed {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** Of the alphabetic baseline. */
  readonly y: number;
  readonly font: string;
  /** The width of the text in its font. */
  readonly length: number;
  readonly align: 'left' | 'center' | 'right';
  readonly direction: Direction;
}

export type Shape = FilledShape | StrokedShape | TextShape;

/** Shapes, and where their origin is in the picture, in CSS pixels. */
export interface Layer {
  readonly left: number;
  readonly top: number;
  readonly shapes: readonly Shape[];
}

/** A picture with everything that a file of it needs. Sizes are in CSS pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly layers: readonly Layer[];
  /** For those who cannot see it. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
}
