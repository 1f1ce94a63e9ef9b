import { FigureElement } from '../../element/figure-element.js';
import type { PropertyDeclarations } from 'lit';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { FreelanceAttributes } from './view.js';
import type { ColumnsPlot } from './plot.js';

/**
 * What Pakistan's freelancers earn abroad: one column a fiscal year, its parts stacked from July on,
 * the projected remainder of a running year on top as a tint with a dashed edge with its range, and a milestone.
 *
 * @slot annotation - Notes on single numbers, four at most: the text of a child stands beside the mark that its `data-at` names.
 * @cssproperty --figure-accent-2 - The second half of a year, and its quarters.
 * @cssproperty --figure-on-accent-2 - Text on it.
 * @cssproperty --figure-undivided - A year that no page splits.
 * @cssproperty --figure-on-undivided - Text on it.
 * @cssproperty --figure-milestone - The milestone line.
 */
export class FreelanceEarningsChart extends FigureElement<ColumnsPlot, FreelanceAttributes> {
  static override readonly tag = 'freelance-earnings-chart';

  static override properties: PropertyDeclarations = { period: {}, definition: {}, milestone: {}, compare: {}, highlight: {} };

  /**
   * How a year is split.
   * @default 'half'
   */
  declare period: 'half' | 'quarter' | 'year' | undefined;
  /**
   * Who counted: the State Bank of Pakistan (`sbp`), the Economic Survey or the IT ministry.
   * @default 'sbp'
   */
  declare definition: 'sbp' | 'economic-survey' | 'ministry' | undefined;
  /**
   * Where the milestone line stands, in millions of US dollars, or `none`.
   * @default '1000'
   */
  declare milestone: string | undefined;
  /**
   * Puts the same months of up to five years next to one another; without milestone and projection, which are of whole years. A year that no
   * page splits says so.
   */
  declare compare: 'first-half' | 'second-half' | 'quarter-1' | 'quarter-2' | 'quarter-3' | 'quarter-4' | 'year-to-date' | undefined;
  /** The id or period of a part or a column, as in `2025-07/2025-12` or `FY2025`: it keeps its colour, the rest steps back. */
  declare highlight: string | undefined;

  override ownAttributes() {
    const { period, definition, milestone, compare, highlight } = this;
    return { period, definition, milestone, compare, highlight };
  }

  protected override async loadDefinition(): Promise<FigureDefinition<FreelanceAttributes, ColumnsPlot>> {
    return (await import('./figure.js')).figure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'freelance-earnings-chart': FreelanceEarningsChart;
  }
}
