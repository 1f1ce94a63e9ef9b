/** Boxes of columns, and the marks that go with a column. Loaded late, with Chart.js. */
import type { BarElement, Chart } from 'chart.js';

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

/** The edge of what is doubtful or still to come. */
export const dashedEdge = (context: CanvasRenderingContext2D, colour: string, { left, right, top, bottom }: Box): void => {
  context.save();
  context.setLineDash([3, 3]);
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.strokeRect(left + 0.75, top + 0.75, right - left - 1.5, bottom - top - 1.5);
  context.restore();
};

/** A bracket from the lowest value to the highest. */
export function drawBracket(context: CanvasRenderingContext2D, colour: string, x: number, low: number, high: number, arm: number): void {
  context.beginPath();
  context.moveTo(x, low);
  context.lineTo(x, high);
  for (const end of [low, high]) {
    context.moveTo(x - arm, end);
    context.lineTo(x + arm, end);
  }
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke();
}
