/** Draws the columns of `<it-exports-chart>` and their axis. Loaded late, with Chart.js. */
import { onwardOf } from '../../../chart/canvas.js';
import { dashedEdge, perforatedEdge, type Box } from '../../../chart/bars.js';
import type { Theme } from '../../../chart/theme.js';
import type { Stage } from './draw-stage.js';
import type { PlotColumn } from '../plot.js';

const fill = (context: CanvasRenderingContext2D, colour: string, { left, right, top, bottom }: Box): void => {
  context.fillStyle = colour;
  context.fillRect(left, top, right - left, bottom - top);
};

/** A column that is less than sure. */
export const drawDashed = (context: CanvasRenderingContext2D, theme: Theme, box: Box): void => {
  fill(context, theme.colours['part-2'], box);
  dashedEdge(context, theme.colours['part-1'], theme, box);
};

/** A line around three sides, or along the top alone. */
function edge(
  { context, theme }: Stage,
  { left, right, top, bottom }: Box,
  colour: string,
  width: number,
  hasSides: boolean,
  dash: readonly number[] = [],
): void {
  context.save();
  context.setLineDash([...dash]);
  context.beginPath();
  // Dashes begin where the axis does.
  const inset = hasSides ? width / 2 : 0;
  const ends = [left + inset, right - inset] as const;
  const [from, to] = onwardOf(theme) > 0 ? ends : [ends[1], ends[0]];
  if (hasSides) context.moveTo(from, bottom);
  context[hasSides ? 'lineTo' : 'moveTo'](from, top + width / 2);
  context.lineTo(to, top + width / 2);
  if (hasSides) context.lineTo(to, bottom);
  context.lineWidth = width * theme.thickness;
  context.strokeStyle = colour;
  context.stroke();
  context.restore();
}

/** Both sides of a column below its value, for which there is no room between them. */
function legs({ context, theme, lineSize }: Stage, { left, right, top, bottom }: Box): void {
  const from = top + lineSize * 1.3 + 8;
  if (from >= bottom) return;
  context.beginPath();
  for (const side of [left + 0.75, right - 0.75]) {
    context.moveTo(side, from);
    context.lineTo(side, bottom);
  }
  context.lineWidth = theme.thickness;
  context.strokeStyle = theme.colours['edge-2'];
  context.stroke();
}

/** In the main colour. */
function drawMain(stage: Stage, isDashed: boolean, isTopAlone: boolean, box: Box): void {
  const { context, theme } = stage;
  const { colours } = theme;
  fill(context, colours['part-1'], box);
  if (isDashed && isTopAlone) edge(stage, { ...box, top: box.top + 1.5 }, colours.ground, 1.25, false, [2, 3]);
  else if (isDashed) perforatedEdge(context, theme, box);
}

function drawColumn(stage: Stage, { isMain, isDashed, isUndivided, part }: PlotColumn, box: Box, partBox: Box): void {
  const { context, theme, plot, hasSides } = stage;
  const { colours, thickness } = theme;
  const isTopAlone = plot.period === 'year' && !hasSides;
  if (isMain) drawMain(stage, isDashed, isTopAlone, box);
  else if (isDashed && !isTopAlone && !isUndivided) drawDashed(context, theme, box);
  else {
    fill(context, colours[isUndivided ? 'undivided' : 'part-2'], box);
    // Many columns are a pattern, of which the tops tell; who asks for contrast has no tint to see the rest by.
    const isOutlined = hasSides || (plot.period === 'month' && thickness > 1);
    const line = isUndivided ? 'edge' : isDashed ? 'part-1' : 'edge-2';
    edge(stage, box, colours[line], isOutlined ? 1 : 1.5, isOutlined, isDashed ? [4, 3] : []);
    if (isTopAlone && thickness > 1) legs(stage, box);
  }
  if (part) drawMain(stage, part.isDashed, isTopAlone, partBox);
}

export function drawColumns(stage: Stage): void {
  const { context, theme, plot, labels, base, width, x, column: boxOf } = stage;
  const { colours, thickness } = theme;
  plot.slots.forEach(({ column, remainder }, slot) => {
    if (!column) return;
    const box = boxOf(slot, column.value);
    drawColumn(stage, column, box, boxOf(slot, column.part?.value ?? 0));
    if (remainder) {
      const rest = boxOf(slot, remainder.central, column.value);
      fill(context, colours.projected, rest);
      dashedEdge(context, colours['part-1'], theme, rest);
      labels.reserve(rest);
    }
    labels.reserve({ ...box, left: box.left - 1, right: box.right + 1 });
  });
  context.beginPath();
  context.moveTo(x(-0.5), base);
  context.lineTo(x(plot.slots.length - 0.5), base);
  context.lineWidth = 1.25 * thickness;
  context.strokeStyle = colours.text;
  context.stroke();
  labels.reserve({ left: 0, right: width, top: base - 2, bottom: base + 2 });
}
