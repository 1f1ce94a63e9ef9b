/** What a figure adds to the controller that all figures share. */
import type { CSSResult } from 'lit';
import type { Dataset } from '../data/observation.js';
import type { Drawing } from '../chart/drawing.js';
import type { FigureAttributes, View } from '../model/figure-view.js';

export interface FigureDefinition<Attributes extends FigureAttributes, Plot> {
  readonly view: View<Attributes, Plot>;
  /** Loads what some attributes ask for and most do not; undefined once it is there, or cannot be fetched. The element is updated when it comes later. */
  readonly ready?: (attributes: Omit<Attributes, keyof FigureAttributes>, element: Element) => Promise<unknown> | undefined;
  /** What it is made of, where that is more than most figures need. */
  readonly dataset?: Dataset;
  /** The styles of this figure alone. */
  readonly styles?: CSSResult | readonly CSSResult[];
  /** What the size of its chart depends on, as numbers that its styles have as `--_<name>`. */
  readonly lengths?: (plot: Plot) => Readonly<Record<string, number>>;
  /** Loads what draws the chart, if the figure has one: a chunk of its own, which is loaded a screen ahead of the reader. */
  readonly loadDrawing?: () => Promise<Drawing<Plot>>;
}
