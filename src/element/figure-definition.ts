/** What a figure brings to the shell that every figure shares. */
import type { CSSResult } from 'lit';
import type { Drawing } from '../chart/drawing.js';
import type { FigureAttributes, View } from '../model/figure-view.js';
import type { CellMark } from '../parts/table/table-template.js';

export interface FigureDefinition<Attributes extends FigureAttributes, Plot> {
  /** All that is shown, from what is known and asked for. */
  readonly view: View<Attributes, Plot>;
  /** The look of this figure alone. */
  readonly styles?: CSSResult | readonly CSSResult[];
  /** What it has drawn in its table. */
  readonly cellMark?: CellMark;
  /** Loads what draws the picture, where the figure has one: a chunk of its own, asked for a screen ahead of the reader. */
  readonly loadDrawing?: () => Promise<Drawing<Plot>>;
}
