/** All of `<freelance-earnings-chart>`, loaded when a reader comes near. */
import { chartedDataset } from '../../data/charted.js';
import { allMessagesFor } from '../../locales/all-messages.js';
import { freelanceEarningsView, type FreelanceAttributes } from './view.js';
import type { FigureParts } from '../../figure/figure-content.js';
import type { ColumnsPlot } from './plot.js';

export const parts: FigureParts<FreelanceAttributes, ColumnsPlot> = {
  view: (attributes, language, today) => freelanceEarningsView(chartedDataset, attributes, { messages: allMessagesFor(language), today }),
  loadDrawing: () => import('./drawing.js'),
};
