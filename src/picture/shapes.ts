/** What a picture is once it is drawn: shapes, in the order in which they cover one another. */
import type { Direction } from '../chart/theme.js';

/** A region outside which nothing is seen. */
export interface Clip {
  /** In the language of SVG paths, which canvases read as well. */
  readonly path: string;
  readonly rule: CanvasFillRule;
  readonly matrix: DOMMatrix;
}

interface Placed {
  readonly matrix: DOMMatrix;
  /** All of them hold at once. Shapes drawn under the same ones share the array. */
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
  /** Of the line the letters stand on. */
  readonly y: number;
  readonly font: string;
  /** How far it runs, in its own font. */
  readonly length: number;
  readonly align: 'left' | 'center' | 'right';
  readonly direction: Direction;
}

export type Shape = FilledShape | StrokedShape | TextShape;

/** Shapes with a corner of their own, in CSS pixels. */
export interface Layer {
  readonly left: number;
  readonly top: number;
  readonly shapes: readonly Shape[];
}

/** A whole picture on its ground, ready to become a file. Sizes are in CSS pixels. */
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
