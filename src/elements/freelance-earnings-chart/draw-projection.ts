/** Draws the projected remainder of a running year. Loaded late, with Chart.js. */
import { dashedEdge } from '../../chart/bars.js';
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
export function writeProjection({ theme, plot, boxes, labels, style, lineSize, y }: Stage): void {
  plot.columns.forEach(({ projection }, column) => {
    const box = boxes[column]?.projection;
    if (!projection || !box) return;
    const { label, range, high, central } = projection;
    const top = y(Math.max(high, central)) - 7;
    const half = lineSize * 0.6;
    const x = (box.left + box.right) / 2;
    const isRange = range !== undefined && labels.write(range, { size: style.small, colour: theme.colours.muted }, [[x, top - half]]);
    const strong = { size: style.usual, weight: 700, colour: theme.colours['part-1'] };
    const lower = isRange ? top - half - lineSize * 1.22 : top - half;
    labels.write(label, strong, [
      [x, lower],
      [x, lower - 3],
    ]);
  });
}
