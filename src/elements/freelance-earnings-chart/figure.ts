/** The definition of `<freelance-earnings-chart>`. */
import { css } from 'lit';
import { freelanceEarningsView, type FreelanceAttributes } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { ColumnsPlot } from './plot.js';

export const figure: FigureDefinition<FreelanceAttributes, ColumnsPlot> = {
  view: freelanceEarningsView,
  // High enough on a phone for the largest number to stand between the two it compares; higher where lines of text are.
  styles: css`
    .plot {
      min-block-size: calc(15em + 6em * var(--_line-scale));
      max-block-size: 25em;
    }
  `,
  loadDrawing: () => import('./draw.js'),
};
