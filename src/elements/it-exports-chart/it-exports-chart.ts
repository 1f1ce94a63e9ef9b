import { FigureElement } from '../../element/figure-element.js';
import type { PropertyDeclarations } from 'lit';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { ExportsAttributes } from './exports-view.js';
import type { ExportsPlot } from './plot.js';

/**
 * Pakistan's IT exports, one column a fiscal year with the targets that were published and the path to one of
 * them, or one column a month.
 *
 * @slot - Shown in the picture's place until it is drawn: a static picture or the figures in words.
 * @slot words - What the page says in words of its own until the figure speaks itself.
 * @slot notes - The editor's own notes.
 * @slot annotation - Notes on single numbers, four at most: the text of a child stands beside the mark that its `data-at` names.
 * @fires scenario-change - When the reader moves the what-if.
 * @csspart figure - The whole figure.
 * @csspart headline, subtitle, summary, detail, legend, plot, table, what-if, through, source, controls, download, button, notes, sources, byline - Its pieces.
 * @cssproperty --figure-accent - Colour of the columns.
 * @cssproperty --figure-pace - Colour of the path at the required rate.
 * @cssproperty --figure-scenario - Colour of the path at the chosen rate.
 * @cssproperty --figure-font, --figure-headline-font, --figure-label-font - Type.
 */
export class ItExportsChart extends FigureElement<ExportsPlot, ExportsAttributes> {
  static override readonly tag = 'it-exports-chart';

  static override properties: PropertyDeclarations = { period: {}, target: {}, compare: {}, parts: {}, highlight: {} };

  /**
   * What a column is: a fiscal `year` (default) or a `month`.
   * @type {'year' | 'month'}
   * @default 'year'
   */
  declare period: string | undefined;
  /**
   * The id of a target for IT exports (default `it-exports-fy2029`, $10 billion by FY2029); by year only.
   * @default 'it-exports-fy2029'
   */
  declare target: string | undefined;
  /**
   * Puts the same months of several years next to one another: `first-half`, `second-half`, `quarter-1` to `quarter-4` or `year-to-date`.
   * By year only, and without targets and what-if.
   * @type {'first-half' | 'second-half' | 'quarter-1' | 'quarter-2' | 'quarter-3' | 'quarter-4' | 'year-to-date'}
   */
  declare compare: string | undefined;
  /**
   * Splits each column where the split is known: `freelance`, the part that freelancers earned, with its share. By year or with `compare`,
   * and without targets and what-if.
   */
  declare parts: string | undefined;
  /** The id or the period of a column that stays as it is while the rest steps back: `2025-07/2025-12`. */
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
