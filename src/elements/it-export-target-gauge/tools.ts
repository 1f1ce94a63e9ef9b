/** All of `<it-export-target-gauge>`, loaded when a reader comes near. */
import { chartedDataset } from '../../data/charted.js';
import { allMessagesFor } from '../../locales/all-messages.js';
import { targetGaugeView, type GaugeAttributes } from './view.js';
import type { FigureParts } from '../../figure/figure-content.js';
import type { GaugePlot } from './plot.js';

export const parts: FigureParts<GaugeAttributes, GaugePlot> = {
  view: (attributes, language, today) => targetGaugeView(chartedDataset, attributes, { messages: allMessagesFor(language), today }),
  loadDrawing: () => import('./drawing.js'),
};
