import { FigureElement } from '../../element/figure-element.js';
import type { PropertyDeclarations } from 'lit';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { ExportsAttributes } from './exports-view.js';
import type { ExportsPlot } from './plot.js';

/**
 * Pakistan's IT exports, one column a fiscal year with the targets that were published and the path to one of
 * them, or one column a month.
 *
 * @slot annotation - Notes on single numbers, four at most: the text of a child stands beside the mark that its `data-at` names.
 * @fires scenario-change - When a reader changes the what-if.
 * @csspart what-if - The what-if.
 * @cssproperty --figure-pace - The path at the rate that the target requires.
 * @cssproperty --figure-scenario - The path at the chosen rate.
 */
export class ItExportsChart extends FigureElement<ExportsPlot, ExportsAttributes> {
  static override readonly tag = 'it-exports-chart';

  static override properties: PropertyDeclarations = { period: {}, target: {}, compare: {}, parts: {}, highlight: {} };

  /**
   * What a column is: a fiscal `year`, with targets, path and what-if, or a `month`, the last 25 that are known.
   * @default 'year'
   */
  declare period: 'year' | 'month' | undefined;
  /**
   * The id of the target that the path leads to; without it $10 billion by FY2029. By year only.
   * @default 'it-exports-fy2029'
   */
  declare target: string | undefined;
  /**
   * Puts the same months of up to five years next to one another; by year only, and without targets and what-if. A year that no page
   * splits says so.
   */
  declare compare: 'first-half' | 'second-half' | 'quarter-1' | 'quarter-2' | 'quarter-3' | 'quarter-4' | 'year-to-date' | undefined;
  /**
   * Splits each column where the split is known: the part that freelancers earned, with its share. By year or with `compare`, and without
   * targets and what-if. A year that no page splits stays whole and says so.
   */
  declare parts: 'freelance' | undefined;
  /** The id or period of a column, as in `FY2022` or `2026-01`: it keeps its colour, the rest steps back. */
  declare highlight: string | undefined;

  override ownAttributes() {
    const { period, target, compare, parts, highlight } = this;
    return { period, target, compare, parts, highlight };
  }

  protected override async loadDefinition(): Promise<FigureDefinition<ExportsAttributes, ExportsPlot>> {
    return (await import('./figure.js')).figure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'it-exports-chart': ItExportsChart;
  }
}
