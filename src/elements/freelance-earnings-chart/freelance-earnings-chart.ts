import { FigureElement } from '../../element/figure-element.js';
import type { PropertyDeclarations } from 'lit';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { FreelanceAttributes } from './view.js';
import type { ColumnsPlot } from './plot.js';

/**
 * What Pakistan's freelancers earn abroad: one column a fiscal year, its parts stacked from July on,
 * the projected remainder of a running year on top as a tint with a dashed edge with its range, and a milestone.
 *
 * @slot - Shown in the picture's place until it is drawn: a static picture or the figures in words.
 * @slot words - What the page says in words of its own until the figure speaks itself.
 * @slot notes - The editor's own notes.
 * @slot annotation - Notes on single numbers, four at most: the text of a child stands beside the mark that its `data-at` names.
 * @csspart figure - The whole figure.
 * @csspart headline, subtitle, summary, detail, legend, plot, table, through, source, controls, download, button, notes, sources, byline - Its pieces.
 * @cssproperty --figure-accent, --figure-accent-2 - Colours of the two halves of a year.
 * @cssproperty --figure-font, --figure-headline-font, --figure-label-font - Type.
 */
export class FreelanceEarningsChart extends FigureElement<ColumnsPlot, FreelanceAttributes> {
  static override readonly tag = 'freelance-earnings-chart';

  static override properties: PropertyDeclarations = { period: {}, definition: {}, milestone: {}, compare: {}, highlight: {} };

  /**
   * How a year is split: `half` (default), `quarter` or `year`.
   * @type {'half' | 'quarter' | 'year'}
   * @default 'half'
   */
  declare period: string | undefined;
  /**
   * Who counted: `sbp` (default, State Bank of Pakistan), `economic-survey` or `ministry`.
   * @type {'sbp' | 'economic-survey' | 'ministry'}
   * @default 'sbp'
   */
  declare definition: string | undefined;
  /**
   * Where the milestone line stands, in millions of US dollars (default 1000), or `none`.
   * @default '1000'
   */
  declare milestone: string | undefined;
  /**
   * Puts the same months of several years next to one another: `first-half`, `second-half`, `quarter-1` to `quarter-4` or `year-to-date`.
   * `period` and `milestone` are then not used.
   * @type {'first-half' | 'second-half' | 'quarter-1' | 'quarter-2' | 'quarter-3' | 'quarter-4' | 'year-to-date'}
   */
  declare compare: string | undefined;
  /** The id or the period of a part or of a whole column that stays as it is while the rest steps back: `2025-07/2025-12`. */
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
