/**
 * The picture on a card: of all a year before, and of what was added since, the part that the headline is about. Half of the growth is
 * little news without the fifth that it came from. Loaded late, with Chart.js.
 */
import { write } from '../../chart/canvas.js';
import { drawBar, marginOf, writeAt, writeShare, xAt, type Sheet } from './draw-stage.js';
import type { Box } from '../../chart/bars.js';
import type { TextStyle } from '../../chart/canvas.js';
import type { GrowthPlot, GrowthStrip } from './plot.js';

/** A card this high for its width has room for the parts as well. */
const tall = 0.75;
/** How high a strip is at most, in sizes of type. */
const highest = 6.5;
/** How high one is at least over the parts, and how high rows of these may be. */
const leastBar = 2;
const rowHeights = [2.3, 2.1];

const shareSizes = [5, 4.2, 3.6, 3, 2.6, 2.2, 1.8, 1.5, 1.25, 1];

/** The largest type in which all labels fit on a line. */
function labelStyle({ labels, theme, width }: Sheet, strips: readonly GrowthStrip[]): TextStyle {
  const room = width - 2 * marginOf(theme);
  return (
    [1.15, 1, 0.92, 0.85, 0.75, 0.65].map((size) => ({ size })).find((style) => strips.every(({ label }) => labels.widthOf(label, style) <= room)) ?? {
      size: 0.65,
    }
  );
}

function drawStrip(
  sheet: Sheet,
  { label, part, share, of, isDashed, status }: GrowthStrip,
  style: TextStyle,
  sizes: readonly number[],
  middle: number,
  box: Box,
): void {
  const { context, theme, labels, width } = sheet;
  const { fontSize, colours } = theme;
  const margin = marginOf(theme);
  writeAt(sheet, label, margin, middle, style);
  const muted: TextStyle = { ...style, colour: colours.muted };
  const end = margin + labels.widthOf(label, style) + fontSize * 0.6;
  if (status !== undefined && end + labels.widthOf(status, muted) <= width - margin) writeAt(sheet, status, end, middle, muted);

  const across = box.right - box.left;
  const isFromLeft = xAt(sheet, 1) < xAt(sheet, 2);
  const border = isFromLeft ? box.left + across * part : box.right - across * part;
  const [own, rest] = isFromLeft
    ? [
        { ...box, right: border },
        { ...box, left: border },
      ]
    : [
        { ...box, left: border },
        { ...box, right: border },
      ];
  const bar = { value: 1, isDashed, isMain: false };
  drawBar(sheet, bar, rest);
  drawBar(sheet, { ...bar, isMain: true }, own);
  const pad = fontSize * 0.7;
  const atStart = ({ left, right, top: upper, bottom }: Box, half: number) =>
    [isFromLeft ? left + pad + half : right - pad - half, (upper + bottom) / 2] as const;
  const written = writeShare(sheet, share, own, rest, sizes, atStart, atStart);
  // At the other end of the whole that it is of: in the rest, or where that is too narrow in the part.
  const { size = 1 } = style;
  for (const look of [1, 0.9, 0.8, 0.7].map((less) => ({ ...style, size: size * less }))) {
    const half = labels.halfOf(of, look);
    const { above, below } = labels.reachOf(of, look);
    // In the middle of its strokes, which in some scripts reach farther up than down.
    if (above + below + 4 > box.bottom - box.top) continue;
    for (const [each, colour] of [
      [rest, 'on-part-2'],
      [own, 'on-part-1'],
    ] as const) {
      const taken = written?.box === each ? written.width + 2 * pad : 0;
      if (each.right - each.left - taken < 2 * half + 2 * pad) continue;
      const x = isFromLeft ? each.right - pad - half : each.left + pad + half;
      write(context, theme, of, x, (box.top + box.bottom + above - below) / 2, { ...look, colour: colours[colour] });
      return;
    }
  }
}

/** The size in which the shares stand, alike in all strips: the largest that has room in each part that has any. */
function shareSizesIn({ labels, theme }: Sheet, strips: readonly GrowthStrip[], { left, right, top, bottom }: Box): number[] {
  const all = shareSizes.filter((size) => size * theme.fontSize <= (bottom - top) * 0.72);
  const inOwn = strips.flatMap(({ share, part }) => {
    const room = (right - left) * part - theme.fontSize * 1.4;
    return all.find((size) => labels.widthOf(share, { size, weight: 700 }) <= room) ?? [];
  });
  return all.filter((size) => size <= Math.min(...inOwn));
}

/** @returns where there is room for the parts under them; undefined where there is none */
export function drawCardStrips(sheet: Sheet, plot: GrowthPlot): { readonly top: number; readonly height: number } | undefined {
  const { theme, labels, width, height } = sheet;
  const { strips = [], parts } = plot;
  const { fontSize, lineScale } = theme;
  const style = labelStyle(sheet, strips);
  const reaches = strips.flatMap(({ label, status = '' }) => [label, status]).map((text) => labels.reachOf(text, style));
  const above = Math.max(...reaches.map((reach) => reach.above));
  const reach = above + Math.max(...reaches.map(({ below }) => below)) + fontSize * 0.35;
  const gap = fontSize * 0.9;
  const barOver = (rows: number): number => (height - rows - (strips.length - 1) * gap) / strips.length - reach;
  // The parts under the strips in as much room as leaves those the larger part.
  const isTall = height >= width * tall;
  const rows =
    (isTall ? rowHeights : [])
      .map((each) => (parts.length + 1) * fontSize * each * lineScale + gap)
      .find((high) => barOver(high) >= leastBar * fontSize * lineScale) ?? 0;
  const bar = Math.floor(Math.min(barOver(rows), highest * fontSize));
  const used = strips.length * (reach + bar) + (strips.length - 1) * gap + rows;
  // What is left over stands around them.
  let top = Math.max(0, (height - used) / 2);
  const margin = marginOf(theme);
  const sizes = shareSizesIn(sheet, strips, { left: margin, right: width - margin, top: 0, bottom: bar });
  for (const strip of strips) {
    const upper = Math.round(top + reach);
    drawStrip(sheet, strip, style, sizes, top + above, { left: margin, right: width - margin, top: upper, bottom: upper + bar });
    top += reach + bar + gap;
  }
  return rows > 0 ? { top, height: rows - gap } : undefined;
}
