import { css } from 'lit';
import { property } from 'lit/decorators.js';
import { FigureElement } from '../../figure/figure-element.js';
import { figureStyles } from '../../figure/figure-styles.js';
import { itExportsView } from './view.js';
import type { ExportsPlot } from './plot.js';
import type { Dataset } from '../../data/observation.js';
import type { Drawing } from '../../figure/chart-controller.js';
import type { FigureAttributes, FigureView, ViewContext } from '../../figure/figure-view.js';

/**
 * Pakistan's IT exports, one column a fiscal year with the targets that were published and the path to one of
 * them, or one column a month.
 *
 * @slot - Shown in the picture's place until it is drawn: a static picture or the figures in words.
 * @slot words - What the page says in words of its own until the figure says it: seen without the script only.
 * @slot notes - The editor's own notes.
 * @fires scenario-change - When the reader moves the what-if.
 * @csspart figure - The whole figure.
 * @csspart headline, summary, detail, legend, plot, table, what-if, through, controls, download, button, notes, sources, byline - Its pieces.
 * @cssproperty --figure-accent - Colour of the columns.
 * @cssproperty --figure-pace - Colour of the path at the required rate.
 * @cssproperty --figure-scenario - Colour of the path at the chosen rate.
 * @cssproperty --figure-font, --figure-headline-font, --figure-label-font - Type.
 */
export class ItExportsChart extends FigureElement<ExportsPlot> {
  static override readonly tag = 'it-exports-chart';

  // The key shows the marks as this picture draws them: targets lie flat, paths are lines.
  static override styles = [
    figureStyles,
    css`
      /* Room for thirteen years and a target of twice the last column, also on a phone. */
      .plot {
        min-block-size: 20em;
      }
      .swatch.provisional {
        border: 1px solid var(--_part-1);
        background: linear-gradient(transparent 45%, var(--_part-1) 45%), repeating-linear-gradient(135deg, var(--_part-1) 0 1.5px, transparent 1.5px 4px);
      }
      .swatch.revised {
        background: radial-gradient(circle at 50% 65%, var(--_on-part-1) 0 20%, transparent 25%) var(--_part-1);
      }
      .swatch.target,
      .swatch.required-path,
      .swatch.scenario-path {
        inline-size: 1.5em;
        block-size: 3px;
        margin: 0;
        translate: 0 -0.3em;
      }
      .swatch.required-path {
        block-size: 0;
        border-block-start: 2px dashed var(--_pace);
        background: none;
      }
      .swatch.scenario-path {
        background: var(--_scenario);
      }
    `,
  ];

  /** What a column is: a fiscal `year` (default) or a `month`. */
  @property() period: string | undefined;
  /** The id of a target for IT exports (default `it-exports-fy2029`, $10 billion by FY2029); by year only. */
  @property() target: string | undefined;

  protected override figureView(dataset: Dataset, attributes: FigureAttributes, context: ViewContext): FigureView<ExportsPlot> {
    const { period, target } = this;
    return itExportsView(dataset, { ...attributes, period, target }, context);
  }

  override loadDrawing(): Promise<Drawing<ExportsPlot>> {
    return import('./drawing.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'it-exports-chart': ItExportsChart;
  }
}
