/** All of `<freelance-earnings-chart>`, loaded when a reader comes near. */
import { dataset } from '../../data/dataset.js';
import { allMessagesFor } from '../../locales/all-messages.js';
import { freelanceEarningsView, type FreelanceAttributes } from './view.js';
import type { FigureParts } from '../../figure/figure-content.js';
import type { ColumnsPlot } from './plot.js';

export const parts: FigureParts<FreelanceAttributes, ColumnsPlot> = {
  view: (attributes, language, today) => freelanceEarningsView(dataset, attributes, { messages: allMessagesFor(language), today }),
  loadDrawing: () => import('./drawing.js'),
};
