/** What `<freelance-earnings-chart>` shows: one column a fiscal year, its parts stacked from July on. */
import { provenanceTeller } from '../../figure/provenance.js';
import { sinceThen } from '../../figure/since-then.js';
import { findFreelanceEarnings, type FreelanceAttributes } from './outline.js';
import { plotOf, type ColumnsPlot } from './plot.js';
import { tableOf } from './table.js';
import type { View } from '../../figure/figure-view.js';

export type { FreelanceAttributes } from './outline.js';

/** The view of `<freelance-earnings-chart>`. */
export const freelanceEarningsView: View<FreelanceAttributes, ColumnsPlot> = (dataset, attributes, context) => {
  const { outline, known, shown, miss, printed } = findFreelanceEarnings(dataset, attributes, context);
  if (!shown) return outline;
  const { messages, today } = context;
  const tell = provenanceTeller(dataset, known.day, messages);
  return {
    ...outline,
    ...(attributes.sinceThen && known.pinned && { sinceThen: sinceThen(dataset, shown.seriesId, printed, known, today, messages) }),
    plot: plotOf(shown, tell, messages),
    table: tableOf(shown, miss, messages, tell),
  };
};
