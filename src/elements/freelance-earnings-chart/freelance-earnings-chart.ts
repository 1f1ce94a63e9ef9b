import { property } from 'lit/decorators.js';
import { FigureElement } from '../../figure/figure-element.js';
import { freelanceEarningsView } from './view.js';
import type { ColumnsPlot } from './plot.js';
import type { Dataset } from '../../data/observation.js';
import type { Drawing } from '../../figure/chart-controller.js';
import type { FigureAttributes, FigureView, ViewContext } from '../../figure/figure-view.js';

/**
 * What Pakistan's freelancers earn abroad: one column a fiscal year, its parts stacked from July on,
 * the projected rest of a running year hatched on top with its range, and a milestone to pass.
 *
 * @slot - Shown in the picture's place until it is drawn: a static picture or the figures in words.
 * @slot words - What the page says in words of its own until the figure says it: seen without the script only.
 * @slot notes - The editor's own notes.
 * @csspart figure - The whole figure.
 * @csspart headline, summary, detail, legend, plot, table, through, controls, download, button, notes, sources, byline - Its pieces.
 * @cssproperty --figure-accent, --figure-accent-2, --figure-accent-3, --figure-accent-4 - Colours of the parts of a year.
 * @cssproperty --figure-font, --figure-headline-font, --figure-label-font - Type.
 */
export class FreelanceEarningsChart extends FigureElement<ColumnsPlot> {
  static override readonly tag = 'freelance-earnings-chart';

  /** How a year is split: `half` (default), `quarter` or `year`. */
  @property() period: string | undefined;
  /** Who counted: `sbp` (default, State Bank of Pakistan), `economic-survey` or `ministry`. */
  @property() definition: string | undefined;
  /** Where the milestone line stands, in millions of US dollars (default 1000), or `none`. */
  @property() milestone: string | undefined;

  protected override figureView(dataset: Dataset, attributes: FigureAttributes, context: ViewContext): FigureView<ColumnsPlot> {
    const { period, definition, milestone } = this;
    return freelanceEarningsView(dataset, { ...attributes, period, definition, milestone }, context);
  }

  override loadDrawing(): Promise<Drawing<ColumnsPlot>> {
    return import('./drawing.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'freelance-earnings-chart': FreelanceEarningsChart;
  }
}
