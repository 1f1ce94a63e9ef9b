/** Draws the projected rest of a running year. Loaded late, with Chart.js. */
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

const restBox = ({ y }: Frame, { central }: ProjectedRemainder, column: Box): Box => ({ ...column, top: y(central), bottom: column.top });

/** The longest label that fits into the rest, under the bracket. */
function insideOf(frame: Frame, rest: ProjectedRemainder, column: Box, labels: LabelLayout): Inside | undefined {
  const { left, right, top, bottom } = restBox(frame, rest, column);
  const highest = Math.max(top, frame.y(rest.low));
  const text = bottom - highest > frame.lineSize * 1.8 ? rest.labels.find((label) => labels.widthOf(label, style) + 4 <= right - left) : undefined;
  return text === undefined ? undefined : { text, width: labels.widthOf(text, style) + 4, middle: (highest + bottom) / 2 };
}

/** The rest, hatched but for its label, with a bracket from the lowest result to the highest. */
export function drawProjectedRemainder(frame: Frame, rest: ProjectedRemainder, column: Box, labels: LabelLayout): void {
  const { context, theme, lineSize, y } = frame;
  const { colours } = theme;
  const box = restBox(frame, rest, column);
  const inside = insideOf(frame, rest, column, labels);
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
  if (rest.low < rest.high) drawBracket(context, theme, x, y(rest.low), y(rest.high), Math.min(8, width / 5));
  if (inside) write(context, theme, inside.text, x, inside.middle, style);
  labels.reserve({ ...box, top: y(rest.high) - 1 });
}

/** Over a rest that is too small for its label; not far over it, where it would seem to belong to another mark. */
export function writeProjectedRemainder(frame: Frame, rest: ProjectedRemainder, column: Box, labels: LabelLayout): void {
  if (insideOf(frame, rest, column, labels)) return;
  const x = (column.left + column.right) / 2;
  labels.write(rest.labels[0] ?? '', style, anchorsAlong(x, frame.y(rest.high) - frame.lineSize * 0.8, -3, 3));
}
