/** The box of a column, and the marks that belong to one. Loaded late, with Chart.js. */
import type { BarElement, Chart } from 'chart.js';
import type { Theme } from './theme.js';

/** An upright box on the canvas, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where Chart.js put a bar. */
export const boxOf = (chart: Chart, dataset: number, column: number): Box => {
  const bar = chart.getDatasetMeta(dataset).data[column] as BarElement;
  const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'], true) as Record<'x' | 'y' | 'base' | 'width', number>;
  return { left: x - width / 2, right: x + width / 2, top: y, bottom: base };
};

/** The dashes of an edge: of what is projected, derived or not yet final, and of its kin on the main colour. */
const dashes = [4, 3];
const holes = [2, 3];

/** A thin dashed line along three sides, inside a column that stands on its axis or on another part. */
export const dashedEdge = (
  context: CanvasRenderingContext2D,
  colour: string,
  { thickness, direction }: Theme,
  { left, right, top, bottom }: Box,
  dash: readonly number[] = dashes,
): void => {
  const width = 1.25 * thickness;
  context.save();
  context.setLineDash([...dash]);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.beginPath();
  // The dashes begin where the axis does.
  const ends = [left + width / 2, right - width / 2] as const;
  const [from, to] = direction === 'rtl' ? [ends[1], ends[0]] : ends;
  context.moveTo(from, bottom);
  context.lineTo(from, top + width / 2);
  context.lineTo(to, top + width / 2);
  context.lineTo(to, bottom);
  context.stroke();
  context.restore();
};

/** The same on the main colour, where a line in it would not show: a perforation, in the colour of the paper. */
export const perforatedEdge = (context: CanvasRenderingContext2D, theme: Theme, box: Box): void => dashedEdge(context, theme.colours.ground, theme, box, holes);
