/** What `<freelance-earnings-chart>` says, and the way to its tools. */
import { chartedDataset } from '../../data/charted.js';
import { messagesFor } from '../../locales/languages.js';
import { freelanceEarningsOutline, type FreelanceAttributes } from './outline.js';
import type { FigureContent } from '../../figure/figure-content.js';
import type { ColumnsPlot } from './plot.js';

export const content: FigureContent<FreelanceAttributes, ColumnsPlot> = {
  outline: (attributes, language, today) => freelanceEarningsOutline(chartedDataset, attributes, { messages: messagesFor(language), today }),
  loadTools: async () => (await import('./tools.js')).parts,
};
