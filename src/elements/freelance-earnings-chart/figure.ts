/** The definition of `<freelance-earnings-chart>`. */
import { freelanceEarningsView, type FreelanceAttributes } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { ColumnsPlot } from './plot.js';

export const figure: FigureDefinition<FreelanceAttributes, ColumnsPlot> = {
  view: freelanceEarningsView,
  loadDrawing: () => import('./draw.js'),
};
