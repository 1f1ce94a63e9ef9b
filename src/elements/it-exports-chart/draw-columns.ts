/** Draws the columns of `<it-exports-chart>` and their axis. Loaded late, with Chart.js. */
import { dashedEdge, perforatedEdge, type Box } from '../../chart/bars.js';
import type { Theme } from '../../chart/theme.js';
import type { Stage } from './draw-stage.js';
import type { PlotColumn } from './plot.js';

const fill = (context: CanvasRenderingContext2D, colour: string, { left, right, top, bottom }: Box): void => {
  context.fillStyle = colour;
  context.fillRect(left, top, right - left, bottom - top);
};

/** A column that is less than sure. */
export const drawDashed = (context: CanvasRenderingContext2D, theme: Theme, box: Box): void => {
  fill(context, theme.colours['part-2'], box);
  dashedEdge(context, theme.colours['part-1'], theme, box);
};

/** A line around three sides, or where a column is a part of a pattern of many along its top alone. */
function edge({ context, theme, plot }: Stage, { left, right, top, bottom }: Box): void {
  const { colours, thickness } = theme;
  // Who asks for contrast gets no tint.
  const isOutlined = plot.period === 'year' || thickness > 1;
  const width = (isOutlined ? 1 : 1.5) * thickness;
  context.beginPath();
  if (isOutlined) {
    context.moveTo(left + width / 2, bottom);
    context.lineTo(left + width / 2, top + width / 2);
    context.lineTo(right - width / 2, top + width / 2);
    context.lineTo(right - width / 2, bottom);
  } else {
    context.moveTo(left, top + width / 2);
    context.lineTo(right, top + width / 2);
  }
  context.lineWidth = width;
  context.strokeStyle = colours['edge-2'];
  context.stroke();
}

function drawColumn(stage: Stage, { isMain, isDashed }: PlotColumn, box: Box): void {
  const { context, theme } = stage;
  if (isMain) {
    fill(context, theme.colours['part-1'], box);
    if (isDashed) perforatedEdge(context, theme, box);
  } else if (isDashed) drawDashed(context, theme, box);
  else {
    fill(context, theme.colours['part-2'], box);
    edge(stage, box);
  }
}

export function drawColumns(stage: Stage): void {
  const { context, theme, plot, labels, base, x, column: boxOf } = stage;
  const { colours, thickness } = theme;
  plot.slots.forEach(({ column, remainder }, slot) => {
    if (!column) return;
    const box = boxOf(slot, column.value);
    drawColumn(stage, column, box);
    if (remainder) {
      const rest = boxOf(slot, remainder.central, column.value);
      fill(context, colours.projected, rest);
      dashedEdge(context, colours['part-1'], theme, rest);
      labels.reserve(rest);
    }
    labels.reserve(box);
  });
  context.beginPath();
  context.moveTo(x(-0.5), base);
  context.lineTo(x(plot.slots.length - 0.5), base);
  context.lineWidth = 1.25 * thickness;
  context.strokeStyle = colours.text;
  context.stroke();
}
