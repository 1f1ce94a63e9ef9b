/** Writes the totals over the columns and the names under them. Loaded late, with Chart.js. */
import { anchorsAlong, type Anchor } from '../../../chart/label-layout.js';
import type { Box } from '../../../chart/bars.js';
import type { TextStyle } from '../../../chart/canvas.js';
import { isJustOver, isTotalInside, milestoneHeight } from './draw-milestone.js';
import type { Stage } from './stage.js';

const columnBox = ({ parts, projection }: Stage['boxes'][number]): Box | undefined => {
  const [first] = parts;
  return first && { ...first, top: Math.min(...parts.map(({ top }) => top), projection?.top ?? Infinity) };
};

/** In the middle of a column, or flush with its end or its beginning. */
const flush = ({ left, right }: Box, width: number, onward: 1 | -1): number[] => {
  const middle = (left + right) / 2;
  const aside = (onward * (right - left - width)) / 2;
  return [middle, middle + aside, middle - aside];
};

/** The totals, with growth where there is room for it. */
export function writeTotals(stage: Stage): void {
  const { plot, boxes, labels, style, theme, onward } = stage;
  const line = milestoneHeight(stage);
  // The latest first, which must have its place.
  for (const [column, { total }] of plot.columns.map((each, index) => [index, each] as const).reverse()) {
    const places = boxes[column];
    const box = places && columnBox(places);
    if (!total || !box || isTotalInside(stage, column)) continue;
    const look: TextStyle = { size: total.isCompared ? style.usual * 1.1 : style.usual, weight: total.isCompared || places.parts.length > 1 ? 700 : 400 };
    const { below } = labels.reachOf(total.label, look);
    const width = labels.widthOf(total.label, look);
    // Over the line of the milestone, where that leaves no room between itself and the column.
    const isCrowded = line !== undefined && isJustOver(stage, line, box);
    const foot = (isCrowded ? line - 1 : box.top) - 5 - below;
    const anchors = flush(box, width, onward).flatMap((x): Anchor[] => anchorsAlong(x, foot, -3, 16));
    const growth = total.growth === undefined ? undefined : { text: total.growth, style: { size: style.small, colour: theme.colours.muted } };
    const grown = growth ? labels.widthOf(growth.text, growth.style) + 6 : 0;
    const whole = width + grown;
    const written =
      growth &&
      flush(box, whole, onward).some((x) => {
        const start = x - (onward * whole) / 2;
        return labels.writeRow(
          [
            { text: total.label, style: look, x: start + (onward * width) / 2 },
            { ...growth, x: start + onward * (width + grown / 2 + 3) },
          ],
          foot,
          8,
        );
      });
    if (!written) labels.write(total.label, look, anchors);
  }
}

/** The years, and under each how far it reaches and its status. */
export function writeNames({ plot, boxes, labels, style, theme, base, chart, lineSize }: Stage): void {
  const name = { size: style.usual, weight: 700 };
  const quiet = { size: style.small, colour: theme.colours.muted };
  const middles = boxes.map(({ foot }) => (foot.left + foot.right) / 2);
  const slot = plot.columns.length > 1 ? Math.abs((middles[1] ?? 0) - (middles[0] ?? 0)) : chart.width;
  const isWhole = plot.columns.every(({ label }) => labels.widthOf(label, name) + 4 <= slot);
  /** How far the words of a line reach, in all columns. */
  const reach = (texts: readonly string[], look: TextStyle) => {
    const all = texts.map((text) => labels.reachOf(text, look));
    return { above: Math.max(...all.map(({ above }) => above)), below: Math.max(...all.map(({ below }) => below)) };
  };
  const lines = [...Array<undefined>(Math.max(...plot.columns.map(({ sublabels }) => sublabels.length)) + 1)].map((_, line) =>
    plot.columns.map(({ label, sublabels }) => (line === 0 ? label : (sublabels[line - 1] ?? ''))),
  );
  let y = base + 3;
  let before = 0;
  // On one height in all columns, however high the words reach.
  lines.forEach((texts, line) => {
    const look = line === 0 ? name : quiet;
    const { above, below } = reach(texts, look);
    y = Math.max(y + above + 2, line > 0 ? before + lineSize * 1.48 : 0);
    before = y;
    for (const [column, text] of texts.map((each, index) => [index, each] as const).reverse()) {
      const written = line > 0 || isWhole ? text : (plot.columns[column]?.shortLabel ?? '');
      if (written) labels.write(written, look, [[middles[column] ?? 0, y]]);
    }
    y += below + 1;
  });
}
