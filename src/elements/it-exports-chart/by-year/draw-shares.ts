/** Writes what the parts are of their columns. Loaded late, with Chart.js. */
import { write, type TextStyle } from '../../../chart/canvas.js';
import { small, type Stage } from '../drawing/draw-stage.js';
import type { Hook } from '../../../chart/text-block.js';

/** From the largest on, of which each share has the first that fits; the newest one, of which the headline tells, may be larger. */
const sizes = [1.15, small, 0.85];
const largest = [2, 1.6, 1.35];

export function writeShares(stage: Stage): void {
  const { context, theme, plot, labels, blocks, columnWidth, hasSides, lineSize, x, column: boxOf } = stage;
  const { colours } = theme;
  const newest = plot.slots.findLastIndex(({ column }) => column?.part);
  plot.slots.forEach(({ column }, slot) => {
    const { part } = column ?? {};
    if (!column || !part) return;
    const box = boxOf(slot, part.value);
    for (const size of slot === newest ? [...largest, ...sizes] : sizes) {
      const style: TextStyle = { size, weight: 700 };
      const { above, below } = labels.reachOf(part.share, style);
      const half = labels.halfOf(part.share, style);
      // In its part, or where that is too low over it, clear of the edges that the rest of a column may have.
      const isInside = box.bottom - box.top > above + below + 8;
      const air = size > 1.15 ? theme.fontSize : isInside && !hasSides ? 1 : 6;
      if (2 * half + air > columnWidth || (!isInside && size > 1.15)) continue;
      const y = isInside ? box.top + 5 + above : box.top - 3 - below;
      const text = { left: x(slot) - half, right: x(slot) + half, top: y - above - 1, bottom: y + below + 1 };
      if (text.top < boxOf(slot, column.value).top + 2 || !labels.isFreeOfText(text)) continue;
      write(context, theme, part.share, x(slot), y, { ...style, colour: colours[isInside ? 'on-part-1' : 'part-1'] });
      labels.reserveText(text);
      return;
    }
    // No room in it: what the headline tells of stands over its column, or over those beside it.
    if (slot !== newest) return;
    const tops = plot.slots.slice(-3).map((other, index, last) => boxOf(plot.slots.length - last.length + index, other.column?.value ?? 0).top);
    const { top } = boxOf(slot, column.value);
    blocks.write(
      [{ text: part.share, style: { weight: 700, colour: colours['part-1'] } }],
      [top, top - lineSize * 1.4, Math.min(...tops)].flatMap((height): Hook[] => [
        { x: x(slot), y: height - 4, by: 'middle', edge: 'foot' },
        { x: x(slot, columnWidth / 2), y: height - 4, by: 'end', edge: 'foot' },
      ]),
    );
  });
}
