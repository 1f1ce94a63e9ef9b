/** Draws the parts of the columns: texture, edge and labels. Loaded late, with Chart.js. */
import { dashedEdge, perforatedEdge, type Box } from '../../chart/bars.js';
import { write, type TextStyle } from '../../chart/canvas.js';
import type { Frame } from '../../chart/frame.js';
import type { LabelLayout } from '../../chart/label-layout.js';
import type { ColourName, Theme } from '../../chart/theme.js';
import type { ColumnSegment } from './plot.js';

const lineHeight = 1.3;

/** Sizes of the label in a part, of which the first that fits is taken. */
const sizes = [1, 0.86];

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly width: number;
}

export const fillOf = ({ colours }: Theme, { swatch }: ColumnSegment): string => colours[swatch as ColourName];

/** The colour of what is written or drawn on a part. */
export const colourOn = ({ colours }: Theme, { swatch }: ColumnSegment): string => colours[`on-${swatch}` as ColourName];

/** A solid edge, or a dashed one where it is not simply reported. */
export function drawEdge(context: CanvasRenderingContext2D, theme: Theme, { swatch, doubtful }: ColumnSegment, box: Box): void {
  if (swatch === 'part-1') {
    if (doubtful) perforatedEdge(context, theme, box);
  } else dashedEdge(context, theme.colours[swatch === 'undivided' ? 'edge' : 'part-1'], theme, box, doubtful ? undefined : []);
}

/** The lines that fit into a part: amount and growth, or the amount alone. What does not fit is in the table. */
function linesIn({ theme, lineSize }: Frame, segment: ColumnSegment, { left, right, top, bottom }: Box, labels: LabelLayout): Line[] {
  const colour = colourOn(theme, segment);
  for (const size of sizes) {
    const high = lineSize * lineHeight * size;
    const line = (text: string, weight: number): Line => ({ text, style: { size, weight, colour }, width: labels.widthOf(text, { size, weight }) });
    const fits = ({ width }: Line, count: number) => width + 4 <= right - left && high * (count + 0.1) <= bottom - top;
    const amount = line(segment.label, 700);
    const growth = segment.growth === undefined ? undefined : line(segment.growth, 400);
    if (fits(amount, 1)) return growth && fits(growth, 2.2) ? [amount, growth] : [amount];
  }
  return [];
}

export function drawPart(frame: Frame, segment: ColumnSegment, box: Box, labels: LabelLayout): void {
  const { context, theme, lineSize } = frame;
  const lines = linesIn(frame, segment, box, labels);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const high = lineSize * lineHeight * (lines[0]?.style.size ?? 1);
  const wide = Math.max(...lines.map(({ width }) => width)) + 6;
  const label =
    lines.length > 0 ? { left: x - wide / 2, right: x + wide / 2, top: y - (high * lines.length) / 2, bottom: y + (high * lines.length) / 2 } : undefined;
  drawEdge(context, theme, segment, box);
  lines.forEach(({ text, style }, index) => write(context, theme, text, x, y + high * (index - (lines.length - 1) / 2), style));
  labels.reserve(box);
  if (label) labels.reserveText(label);
}
