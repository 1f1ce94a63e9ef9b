/** An editor's emphasis: one column has the main colour, and the rest steps back. */
import { isMeant, meantBy, noSuchMark } from '../../model/annotations.js';
import { seriesId } from '../../model/progress/target-progress.js';
import type { FigureView } from '../../model/figure-view.js';
import type { ExportsPlot, PlotColumn } from './plot.js';

/** @param highlight the id or the period of a column */
export function withHighlight(view: FigureView<ExportsPlot>, highlight: string | undefined, problems: string[]): FigureView<ExportsPlot> {
  const { plot } = view;
  if (!plot || !highlight) return view;
  const meant = meantBy(highlight);
  const isKept = ({ datum }: PlotColumn): boolean => isMeant(meant, seriesId, datum.period);
  if (!plot.slots.some(({ column }) => column && isKept(column))) {
    problems.push(noSuchMark('highlight', highlight, 'nothing is highlighted'));
    return view;
  }
  return {
    ...view,
    plot: { ...plot, slots: plot.slots.map((slot) => (slot.column ? { ...slot, column: { ...slot.column, isMain: isKept(slot.column) } } : slot)) },
  };
}
