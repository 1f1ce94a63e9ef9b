/** Paths from slot to slot, and marks of values across a slot. Loaded late, with Chart.js. */
import type { Frame } from './frame.js';
import type { Anchor, LabelLayout } from './label-layout.js';

interface Point {
  readonly slot: number;
  readonly value: number;
}

interface Stroke {
  readonly colour: string;
  readonly dash: readonly number[];
}

/** A line through the points with a dot at each but the first, which is the top of a column. */
export function drawPath({ context, theme, x, y }: Frame, [from, ...points]: readonly Point[], { colour, dash }: Stroke, labels: LabelLayout): void {
  if (!from) return;
  const at = ({ slot, value }: Point): Anchor => [x(slot), y(value)];
  context.save();
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = 2 * theme.thickness;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(...at(from));
  for (const point of points) context.lineTo(...at(point));
  context.stroke();
  for (const point of points) {
    context.beginPath();
    context.arc(...at(point), 3 * theme.thickness, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
  points.forEach((point, index) => labels.reserveLine(at(points[index - 1] ?? from), at(point)));
}

/** A short thick line across a slot. */
export function drawValueMark({ context, theme, x, y, slotWidth }: Frame, { slot, value }: Point, { colour, dash }: Stroke, labels: LabelLayout): void {
  const [middle, height] = [x(slot), y(value)];
  const half = Math.min(slotWidth * 0.47, 56);
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = 3 * theme.thickness;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(middle - half, height);
  context.lineTo(middle + half, height);
  context.stroke();
  context.restore();
  labels.reserve({ left: middle - half, right: middle + half, top: height - 3, bottom: height + 3 });
}
