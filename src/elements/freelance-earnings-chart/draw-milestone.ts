/** Draws the line of the milestone. Loaded late, with Chart.js. */
import type { LabelLayout } from '../../chart/label-layout.js';
import type { Box } from '../../chart/bars.js';
import type { Frame } from '../../chart/frame.js';

type Stretch = readonly [from: number, to: number];

/** The pieces of a stretch between the gaps in it. */
function without(stretch: Stretch, gaps: readonly Stretch[]): Stretch[] {
  return gaps.reduce<Stretch[]>(
    (left, [gapFrom, gapTo]) =>
      left
        .flatMap(([from, to]): Stretch[] =>
          gapTo <= from || gapFrom >= to
            ? [[from, to]]
            : [
                [from, gapFrom],
                [gapTo, to],
              ],
        )
        .filter(([from, to]) => from < to),
    [stretch],
  );
}

/** Writes the label over the line, as near to the beginning of the axis as there is room, else under it. */
export function writeMilestone({ chart, theme, lineSize, x, y }: Frame, label: string, value: number, labels: LabelLayout): void {
  const style = { colour: theme.colours.milestone, weight: 600 };
  const { left, right } = chart.chartArea;
  const half = labels.widthOf(label, style) / 2;
  const starts = Array.from({ length: Math.max(1, (right - left - half * 2) / 6) }, (_, index) => x(-0.5, half + 4 + index * 6));
  const heights = [-0.75, 0.9].map((lines) => y(value) + lines * lineSize);
  labels.write(
    label,
    style,
    heights.flatMap((height) => starts.map((start) => [start, height] as const)),
  );
}

export interface Crossed {
  readonly box: Box;
  /** The colour of a line that can be seen on it. */
  readonly colour: string;
}

/** Draws a dashed line across all columns. It leaves out labels, and has another colour on areas that would hide it. */
export function drawMilestone({ chart, context, theme, y }: Frame, value: number, areas: readonly Crossed[], labels: LabelLayout): void {
  // In the middle of a pixel, where a thin line is sharp.
  const at = Math.floor(y(value)) + 0.5;
  const { left, right } = chart.chartArea;
  const across = (box: Box): boolean => box.top < at && at < box.bottom;
  const gapsOf = (boxes: readonly Box[], room: number): Stretch[] => boxes.filter(across).map((box) => [box.left - room, box.right + room]);
  const words = gapsOf(labels.texts, 3);
  const stroke = (colour: string, stretches: readonly Stretch[]): void => {
    context.beginPath();
    for (const [from, to] of stretches) {
      context.moveTo(from, at);
      context.lineTo(to, at);
    }
    context.strokeStyle = colour;
    context.stroke();
  };
  context.save();
  context.setLineDash([6, 4]);
  context.lineWidth = 1.5 * theme.thickness;
  const areaGaps = gapsOf(
    areas.map(({ box }) => box),
    0,
  );
  stroke(theme.colours.milestone, without([left, right], [...words, ...areaGaps]));
  for (const { box, colour } of areas) if (across(box)) stroke(colour, without([box.left, box.right], words));
  context.restore();
}
