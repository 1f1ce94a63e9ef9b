import { css } from 'lit';
import { property } from 'lit/decorators.js';
import { FigureElement } from '../../figure/figure-element.js';
import { figureStyles } from '../../figure/figure-styles.js';
import { targetGaugeView } from './view.js';
import type { GaugePlot } from './plot.js';
import type { Dataset } from '../../data/observation.js';
import type { Drawing } from '../../figure/chart-controller.js';
import type { FigureAttributes, FigureView, ViewContext } from '../../figure/figure-view.js';

/**
 * Pakistan's IT exports on a half-ring from zero to a target: the year so far, the projected year end
 * with its range, and where steady growth to the target would stand.
 *
 * @slot - Shown in the picture's place until it is drawn: a static picture or the figures in words.
 * @slot words - What the page says in words of its own until the figure says it: seen without the script only.
 * @slot notes - The editor's own notes.
 * @csspart figure - The whole figure.
 * @csspart headline, summary, detail, legend, plot, table, through, controls, download, button, notes, sources, byline - Its pieces.
 * @cssproperty --figure-accent - Colour of what has been reached.
 * @cssproperty --figure-pace - Colour of the pace mark.
 * @cssproperty --figure-font, --figure-headline-font, --figure-label-font - Type.
 */
export class ItExportTargetGauge extends FigureElement<GaugePlot> {
  static override readonly tag = 'it-export-target-gauge';

  // A half-ring is half as high as it is wide; the words under its ends take the rest.
  static override styles = [
    figureStyles,
    css`
      .plot {
        aspect-ratio: var(--figure-aspect-ratio, 16 / 9.5);
        min-block-size: min(11em, 64vw);
        max-block-size: 22em;
      }
    `,
  ];

  /** The id of a target for IT exports (default `it-exports-fy2029`, $10 billion by FY2029). */
  @property() target: string | undefined;

  protected override figureView(dataset: Dataset, attributes: FigureAttributes, context: ViewContext): FigureView<GaugePlot> {
    return targetGaugeView(dataset, { ...attributes, target: this.target }, context);
  }

  override loadDrawing(): Promise<Drawing<GaugePlot>> {
    return import('./drawing.js');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'it-export-target-gauge': ItExportTargetGauge;
  }
}
