/** The definition of `<it-export-target-gauge>`. */
import { css } from 'lit';
import { targetGaugeView, type GaugeAttributes } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { GaugePlot } from './plot.js';

export const figure: FigureDefinition<GaugeAttributes, GaugePlot> = {
  view: targetGaugeView,
  // A half-ring is half as high as it is wide, and there are labels under its ends.
  styles: css`
    .plot {
      aspect-ratio: var(--figure-aspect-ratio, 16 / 9.5);
      min-block-size: min(11em, 64vw);
      max-block-size: 22em;
    }
  `,
  loadDrawing: () => import('./draw.js'),
};
