/** Draws the projected remainder of a running year. Loaded late, with Chart.js. */
import { dashedEdge, drawBracket, type Box } from '../../chart/bars.js';
import type { Frame } from '../../chart/frame.js';
import type { LabelLayout } from '../../chart/label-layout.js';
import type { PlotColumn } from './plot.js';

type Remainder = NonNullable<PlotColumn['projection']>;

/** Draws a tinted box up to the central value, with a bracket from the lowest result to the highest. */
export function drawProjectedRemainder({ context, theme, y }: Frame, { low, high, isRough }: Remainder, box: Box, labels: LabelLayout): void {
  const { colours } = theme;
  const x = (box.left + box.right) / 2;
  context.fillStyle = colours.projected;
  context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  dashedEdge(context, colours['part-1'], theme, box);
  if (low < high) drawBracket(context, theme, x, y(low), y(high), Math.min(10, (box.right - box.left) / 6), isRough);
  labels.reserve({ ...box, top: Math.min(box.top, y(high)) });
}

/** Writes the central value and, under it, the range. */
export function writeProjectedRemainder({ theme, lineSize, y }: Frame, { high, label, range }: Remainder, { left, right }: Box, labels: LabelLayout): void {
  const line = lineSize * 1.3;
  const [x, lower] = [(left + right) / 2, y(high) - line * 0.7];
  const isRange = labels.write(range, { colour: theme.colours.muted }, [[x, lower]]);
  labels.write(label, { weight: 700 }, [[x, isRange ? lower - line : lower]]);
}
