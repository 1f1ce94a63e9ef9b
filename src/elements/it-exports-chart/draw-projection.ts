/** Draws the projected remainder of a running year. Loaded late, with Chart.js. */
import { dashedEdge, drawBracket, type Box } from '../../chart/bars.js';
import { write } from '../../chart/canvas.js';
import { anchorsAlong, type LabelLayout } from '../../chart/label-layout.js';
import { drawTexture, outlineOf } from '../../chart/textures.js';
import type { Frame } from '../../chart/frame.js';
import type { ProjectedRemainder } from './plot.js';

const style = { weight: 700 };

interface Inside {
  readonly text: string;
  readonly width: number;
  readonly middle: number;
}

const boxOfRemainder = ({ y }: Frame, { central }: ProjectedRemainder, column: Box): Box => ({ ...column, top: y(central), bottom: column.top });

/** The longest label that fits into the box, under the bracket. */
function insideOf(frame: Frame, remainder: ProjectedRemainder, column: Box, labels: LabelLayout): Inside | undefined {
  const { left, right, top, bottom } = boxOfRemainder(frame, remainder, column);
  const highest = Math.max(top, frame.y(remainder.low));
  const text = bottom - highest > frame.lineSize * 1.8 ? remainder.labels.find((label) => labels.widthOf(label, style) + 4 <= right - left) : undefined;
  return text === undefined ? undefined : { text, width: labels.widthOf(text, style) + 4, middle: (highest + bottom) / 2 };
}

/** Draws the remainder, hatched but for its label, with a bracket from the lowest result to the highest. */
export function drawProjectedRemainder(frame: Frame, remainder: ProjectedRemainder, column: Box, labels: LabelLayout): void {
  const { context, theme, lineSize, y } = frame;
  const { colours } = theme;
  const box = boxOfRemainder(frame, remainder, column);
  const inside = insideOf(frame, remainder, column, labels);
  const width = box.right - box.left;
  const x = box.left + width / 2;
  const label = inside && {
    left: x - inside.width / 2,
    right: x + inside.width / 2,
    top: inside.middle - lineSize * 0.75,
    bottom: inside.middle + lineSize * 0.75,
  };
  drawTexture(context, 'projected', { colour: colours.projected, thickness: theme.thickness }, box, outlineOf(context, box, label));
  dashedEdge(context, colours.projected, theme, box);
  if (remainder.low < remainder.high) drawBracket(context, theme, x, y(remainder.low), y(remainder.high), Math.min(8, width / 5), remainder.isRough);
  if (inside) write(context, theme, inside.text, x, inside.middle, style);
  labels.reserve({ ...box, top: y(remainder.high) - 1 });
}

/** Writes the label over a box that is too small for it; not far over it, where it would seem to belong to another mark. */
export function writeProjectedRemainder(frame: Frame, remainder: ProjectedRemainder, column: Box, labels: LabelLayout): void {
  if (insideOf(frame, remainder, column, labels)) return;
  const x = (column.left + column.right) / 2;
  labels.write(remainder.labels[0] ?? '', style, anchorsAlong(x, frame.y(remainder.high) - frame.lineSize * 0.8, -3, 3));
}
