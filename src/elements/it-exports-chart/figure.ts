/** The definition of `<it-exports-chart>`. */
import { css } from 'lit';
import { itExportsView, type ExportsAttributes } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { ExportsPlot } from './plot.js';

export const figure: FigureDefinition<ExportsAttributes, ExportsPlot> = {
  view: itExportsView,
  styles: css`
    /* Room for thirteen years and a target of twice the last column, also on a phone. */
    .plot {
      min-block-size: 21em;
      max-block-size: 25em;
    }
  `,
  loadDrawing: () => import('./draw.js'),
};
