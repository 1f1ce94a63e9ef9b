/** The definition of `<it-export-target-gauge>`. */
import { css } from 'lit';
import { targetGaugeView, type GaugeAttributes } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { GaugePlot } from './plot.js';

export const figure: FigureDefinition<GaugeAttributes, GaugePlot> = {
  view: targetGaugeView,
  // A ring that is a little more than half is higher than half its width, and there are labels over it and under its ends.
  styles: css`
    .plot {
      aspect-ratio: var(--figure-aspect-ratio, 16 / 10);
      min-block-size: min(18.5em, 94vw);
      max-block-size: 26em;
    }
  `,
  loadDrawing: () => import('./draw.js'),
};
