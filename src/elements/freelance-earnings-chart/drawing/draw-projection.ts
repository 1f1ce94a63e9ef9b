/** Draws the projected remainder of a running year. Loaded late, with Chart.js. */
import { dashedEdge } from '../../../chart/bars.js';
import { heightsIn } from './draw-parts.js';
import type { Stage } from './stage.js';

/** A dashed edge up to the central value, and a whisker from the lowest result to the highest. */
export function drawProjection({ context, theme, plot, boxes, labels, style, y, chart }: Stage): void {
  plot.columns.forEach(({ projection }, column) => {
    const box = boxes[column]?.projection;
    if (!projection || !box) return;
    const { colours, thickness } = theme;
    dashedEdge(context, colours['part-1'], theme, box);
    const [low, high, x] = [y(projection.low), y(projection.high), (box.left + box.right) / 2];
    if (projection.low < projection.high) {
      const arm = Math.min(chart.width < 560 ? 5 : 7, (box.right - box.left) / 6);
      context.beginPath();
      context.moveTo(x, low);
      context.lineTo(x, high);
      for (const end of [low, high]) {
        context.moveTo(x - arm, end);
        context.lineTo(x + arm, end);
      }
      context.lineWidth = 1.5 * thickness;
      context.strokeStyle = colours['part-1'];
      context.stroke();
      labels.reserve({ left: x - arm - 2, right: x + arm + 2, top: high - 3, bottom: low + 3 });
    }
    const room = { left: box.left + 3, right: box.right - 3, top: box.top + 3, bottom: box.bottom - 3 };
    const lines = projection.names.map((text) => ({ text, style: { size: style.small, colour: colours['part-1'] } }));
    // Reserved before what is written in it, the milestone would be crossed by these words.
    const at = plot.milestone && y(plot.milestone.value);
    const halves =
      at !== undefined && at > room.top && at < room.bottom
        ? [
            { ...room, top: at + 3 },
            { ...room, bottom: at - 3 },
          ]
        : [room];
    [lines, lines.slice(1)].some((words) => halves.some((part) => labels.writeIn(part, words, heightsIn(part))));
  });
}

/** Writes the central value and, under it, the range, over the whisker and never on a column. */
export function writeProjection({ chart, theme, plot, boxes, labels, style, y, onward }: Stage): void {
  plot.columns.forEach(({ projection }, column) => {
    const box = boxes[column]?.projection;
    if (!projection || !box) return;
    const { label, range, high, central } = projection;
    const { colours } = theme;
    const number = { text: label, style: { size: style.usual, weight: 700, colour: colours['part-1'] } };
    const between = range === undefined ? [] : [{ text: range, style: { size: style.small, colour: colours.muted } }];
    const foot = y(Math.max(high, central)) - 7;
    for (const lines of [[number, ...between], [number]]) {
      const { width, height } = labels.sizeOf(lines);
      const middle = (box.left + box.right) / 2 - width / 2;
      // Flush with the picture where they are wider than the column.
      const left = Math.min(Math.max(0, middle), chart.width - width);
      const room = { left: left - 0.1, right: left + width + 0.1, top: Math.max(0, foot - height - 12), bottom: foot };
      if (labels.writeIn(room, lines, [foot - height / 2, foot - height / 2 - 4, foot - height / 2 - 8], left === middle ? 0 : onward)) return;
    }
  });
}
