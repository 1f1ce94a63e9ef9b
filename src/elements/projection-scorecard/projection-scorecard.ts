import { css } from 'lit';
import { property } from 'lit/decorators.js';
import { FigureElement } from '../../figure/figure-element.js';
import { figureStyles } from '../../figure/figure-styles.js';
import { scorecardView } from './view.js';
import type { Dataset } from '../../data/observation.js';
import type { Drawing } from '../../figure/chart-controller.js';
import type { FigureAttributes, FigureView, ViewContext } from '../../figure/figure-view.js';

/**
 * Each published projection and target for Pakistan's IT exports and freelance earnings against what came,
 * in a table with a small bar a row.
 *
 * @slot notes - The editor's own notes.
 * @csspart figure - The whole figure.
 * @csspart headline, summary, since-then, table, through, controls, button, notes, sources, byline - Its pieces.
 * @cssproperty --figure-accent - Colour of the bar of what came, where the claim was not missed.
 * @cssproperty --figure-undivided - The same where it was missed.
 * @cssproperty --figure-font, --figure-headline-font - Type.
 */
export class ProjectionScorecard extends FigureElement<never> {
  static override readonly tag = 'projection-scorecard';

  // The verdict and the outcome have to stand on a phone beside the claim; the rest is reached by scrolling.
  static override styles = [
    figureStyles,
    css`
      th,
      td {
        padding-inline-end: 0.8em;
      }
      tbody th {
        inline-size: 45%;
        min-inline-size: 9.5em;
      }
      td:nth-child(2) {
        inline-size: 15%;
        min-inline-size: 5.5em;
        font-weight: 700;
      }
      td:nth-child(3) {
        min-inline-size: 5.5em;
      }
      td:last-child {
        min-inline-size: 9em;
      }
      .table .ask {
        text-align: inherit;
      }
      .numeric .ask {
        white-space: nowrap;
      }
      .numeric {
        white-space: normal;
      }
    `,
  ];

  /** Whose claims are shown: `all` (default), `it-exports` or `freelance-earnings`. */
  @property() series: string | undefined;

  protected override figureView(dataset: Dataset, attributes: FigureAttributes, context: ViewContext): FigureView<never> {
    return scorecardView(dataset, { ...attributes, series: this.series }, context);
  }

  /** Never asked for: the figure has no plot, and its table stands in the place of one. */
  override loadDrawing(): Promise<Drawing<never>> {
    return Promise.reject(new Error('<projection-scorecard> has a table and nothing to draw.'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'projection-scorecard': ProjectionScorecard;
  }
}
