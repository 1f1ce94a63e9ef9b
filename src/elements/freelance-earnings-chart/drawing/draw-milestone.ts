/** Draws the line of the milestone. Loaded late, with Chart.js. */
import { inLines } from '../../../chart/in-lines.js';
import type { Box } from '../../../chart/bars.js';
import type { Stage } from './stage.js';

/** Its height, in the middle of a pixel, where a thin line is sharp. */
export const milestoneHeight = ({ plot, y }: Stage): number | undefined => (plot.milestone ? Math.floor(y(plot.milestone.value)) + 0.5 : undefined);

/** Whether a line is so close over a column that no label stands between them. */
export const isJustOver = ({ lineSize }: Stage, line: number, { top }: Box): boolean => line < top && line > top - lineSize * 1.15 - 8;

/** Whether the total of a column is written in it, the line leaving it no room over the column. */
export function isTotalInside(stage: Stage, column: number): boolean {
  const line = milestoneHeight(stage);
  const { parts = [] } = stage.boxes[column] ?? {};
  const [box] = parts;
  return parts.length === 1 && box !== undefined && line !== undefined && isJustOver(stage, line, box);
}

/** Draws it across the picture, solid, because a dash means that something is less certain, and with another colour on areas that would hide it. */
export function drawMilestone(stage: Stage, dark: readonly Box[]): void {
  const { chart, context, theme } = stage;
  const at = milestoneHeight(stage);
  if (at === undefined) return;
  const stroke = (colour: string, left: number, right: number): void => {
    context.beginPath();
    context.moveTo(left, at);
    context.lineTo(right, at);
    context.lineWidth = 1.5 * theme.thickness;
    context.strokeStyle = colour;
    context.stroke();
  };
  const crossed = dark.filter(({ top, bottom }) => top < at && at < bottom).sort((a, b) => a.left - b.left);
  let from = 0;
  for (const { left, right } of crossed) {
    if (left > from) stroke(theme.colours.milestone, from, left);
    stroke(theme.colours.ground, left, right);
    from = right;
  }
  if (from < chart.width) stroke(theme.colours.milestone, from, chart.width);
}

export function reserveMilestone(stage: Stage): void {
  const { chart, labels } = stage;
  const at = milestoneHeight(stage);
  if (at === undefined) return;
  labels.reserveStraight([0, at], [chart.width, at]);
}

/** Writes the label over the line, as near to the beginning of the axis as there is room, else under it or in more lines. */
export function writeMilestone(stage: Stage): void {
  const { chart, theme, plot, labels, style, onward } = stage;
  const at = milestoneHeight(stage);
  if (!plot.milestone || at === undefined) return;
  const { label } = plot.milestone;
  const look = { size: style.usual, colour: theme.colours.milestone, weight: 700 };
  for (const count of [1, 2, 3]) {
    const lines = inLines(label, count).map((text) => ({ text, style: look }));
    const { width, height } = labels.sizeOf(lines);
    for (const y of [at - 4 - height / 2, at + 4 + height / 2])
      for (let start = 0; start + width <= chart.width; start += 6) {
        const left = onward > 0 ? start : chart.width - start - width;
        if (labels.writeIn({ left, right: left + width, top: y - height / 2, bottom: y + height / 2 }, lines, [y], onward > 0 ? -1 : 1)) return;
      }
  }
}
