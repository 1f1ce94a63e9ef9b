/** Writes what the parts are of their columns. Loaded late, with Chart.js. */
import { write, type TextStyle } from '../../../chart/canvas.js';
import { small, type Stage } from '../drawing/draw-stage.js';

/** From the largest on, of which each share has the first that fits; the newest one, of which the headline tells, may be larger. */
const sizes = [1.15, small, 0.85];
const largest = [2, 1.6, 1.35];

export function writeShares(stage: Stage): void {
  const { context, theme, plot, labels, blocks, columnWidth, hasSides, x, column: boxOf } = stage;
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
      if (2 * half + (hasSides ? 6 : 1) > columnWidth) continue;
      // In its part, or where that is too low over it.
      const isInside = box.bottom - box.top > above + below + 8;
      if (!isInside && size > 1.15) continue;
      const y = isInside ? box.top + 5 + above : box.top - 3 - below;
      const text = { left: x(slot) - half, right: x(slot) + half, top: y - above - 1, bottom: y + below + 1 };
      if (text.top < boxOf(slot, column.value).top + 2 || !labels.isFreeOfText(text)) continue;
      write(context, theme, part.share, x(slot), y, { ...style, colour: colours[isInside ? 'on-part-1' : 'part-1'] });
      labels.reserveText(text);
      return;
    }
    // No room in any column: what the headline tells of stands over its own.
    if (slot !== newest) return;
    const { top } = boxOf(slot, column.value);
    const hook = { y: top - 4, edge: 'foot' } as const;
    blocks.write(
      [{ text: part.share, style: { weight: 700, colour: colours['part-1'] } }],
      [
        { ...hook, x: x(slot), by: 'middle' },
        { ...hook, x: x(slot, columnWidth / 2), by: 'end' },
      ],
    );
  });
}
