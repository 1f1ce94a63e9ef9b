/** The definition of `<it-export-target-gauge>`. */
import { css } from 'lit';
import { targetGaugeView, type GaugeAttributes } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { GaugePlot } from './plot.js';

export const figure: FigureDefinition<GaugeAttributes, GaugePlot> = {
  view: targetGaugeView,
  // On a phone the ring goes farther round than where there is width, and there are labels over it and under its ends.
  styles: css`
    .plot {
      aspect-ratio: var(--figure-aspect-ratio, 16 / 10);
      /* A ring cannot be wider than the page, in whatever size of text. */
      min-block-size: min(16em + 7.5em * var(--_line-scale), 160vw);
      max-block-size: 26em;
    }
  `,
  loadDrawing: () => import('./draw.js'),
};
