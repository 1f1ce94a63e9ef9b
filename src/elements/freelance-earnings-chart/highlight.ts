/** An editor's emphasis: one part of a column has the main colour, or a whole column stays as it is, and the rest steps back. */
import { highlightProblem, isMeant, meantBy } from '../../model/annotations.js';
import type { FigureView } from '../../model/figure-view.js';
import type { ColumnsPlot, ColumnSegment } from './plot.js';

/** @param highlight the id or the period of a part or of a whole column */
export function withHighlight(view: FigureView<ColumnsPlot>, highlight: string | undefined, series: string, problems: string[]): FigureView<ColumnsPlot> {
  const { plot } = view;
  if (!plot || !highlight) return view;
  const meant = meantBy(highlight);
  const isPart = ({ datum }: ColumnSegment): boolean => isMeant(meant, series, datum.period);
  const isWhole = (segments: readonly ColumnSegment[]): boolean => {
    const [first, last] = [segments[0]?.datum.period.first, segments.at(-1)?.datum.period.last];
    return segments.length > 1 && first !== undefined && last !== undefined && isMeant(meant, series, { first, last });
  };
  if (!plot.columns.some(({ segments }) => isWhole(segments) || segments.some(isPart))) {
    problems.push(highlightProblem(highlight));
    return view;
  }
  // One part has the main colour, whichever it is: beside a neutral tint another tint would hardly be seen.
  const columns = plot.columns.map((column) => ({
    ...column,
    segments: column.segments.map((segment, _, all): ColumnSegment =>
      isWhole(all) ? segment : { ...segment, swatch: isPart(segment) ? 'part-1' : 'undivided' },
    ),
  }));
  return { ...view, plot: { ...plot, columns } };
}
