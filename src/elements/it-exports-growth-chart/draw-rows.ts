/** The picture where it is narrow: bars from one line at zero, each under its name, or beside it where there is little height. Loaded late, with Chart.js. */
import { colourOf, drawBar, drawSplit, marginOf, nameStyle, sharedValue, stepsOf, writeAt, writeShare, xAt, type Sheet, type Step } from './draw-stage.js';
import { onwardOf, type TextStyle } from '../../chart/canvas.js';
import { LabelLayout } from '../../chart/label-layout.js';
import type { Box } from '../../chart/bars.js';
import type { GrowthPlot } from './plot.js';

export interface Rows extends Sheet {
  readonly plot: GrowthPlot;
  readonly steps: readonly Step[];
  readonly rowHeight: number;
  /** Whether a name stands beside its bar. */
  readonly isBeside: boolean;
  readonly names: readonly string[];
  readonly size: number;
  /** From the top of a line of words to its middle, and its height. */
  readonly above: number;
  readonly lineHeight: number;
  /** From where reading begins to zero, and pixels for each million. */
  readonly zero: number;
  readonly scale: number;
}

const large = 1.15;

const styles = (step: Step, { theme }: Sheet, size: number): { name: TextStyle; amount: TextStyle } => {
  const own = size * (step.bar.isMain || step.isTotal ? large : 1);
  return { name: { ...nameStyle(step, theme), size: own }, amount: { size: own, weight: 700, colour: colourOf(step.bar, theme) } };
};

const between = ({ theme }: Sheet): number => theme.fontSize * (theme.lineScale > 1 ? 0.9 : 0.6);

/** @param isBelow whether they stand under the strips of a card, with their names beside the bars in any case */
export function rowsOf(sheet: Sheet, plot: GrowthPlot, isBelow = false): Rows {
  const { width, height, labels, theme } = sheet;
  const steps = stepsOf(plot);
  const rowHeight = height / steps.length;
  const widthsIn = (names: readonly string[], size: number) =>
    steps.map((step, index) => {
      const { name, amount } = styles(step, sheet, size);
      return [labels.widthOf(names[index] ?? '', name), labels.widthOf(step.bar.amount, amount)] as const;
    });
  const [full, short] = [steps.map(({ bar }) => bar.name), steps.map(({ bar }) => bar.shortName)];
  const ways = [1, 0.92, 0.85, 0.75, 0.65, 0.55].flatMap((size) => [full, short].map((names) => ({ size, names })));
  const margin = marginOf(theme);
  const room = width - 2 * margin - between(sheet);
  const reachIn = ({ names, size }: (typeof ways)[number]) => {
    const reaches = steps.flatMap((step, index) => {
      const { name, amount } = styles(step, sheet, size);
      return [labels.reachOf(names[index] ?? '', name), labels.reachOf(step.bar.amount, amount)];
    });
    const above = Math.max(...reaches.map((reach) => reach.above));
    return { above, lineHeight: above + Math.max(...reaches.map(({ below }) => below)) };
  };
  const fitting = ways.filter(({ names, size }) => widthsIn(names, size).every(([name, amount]) => name + amount <= room));
  const way = fitting.find((each) => reachIn(each).lineHeight + 2 <= rowHeight) ?? fitting.at(-1) ?? { size: 0.55, names: short };
  const { above, lineHeight } = reachIn(way);
  const isBeside = isBelow || rowHeight < lineHeight + theme.fontSize * 0.7;
  const widths = widthsIn(way.names, way.size);
  const before = isBeside ? Math.max(...widths.map(([name]) => name)) + between(sheet) : 0;
  const after = isBeside ? Math.max(...widths.map(([, amount]) => amount)) + between(sheet) : 0;
  const values = steps.map(({ bar }) => bar.value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const track = Math.max(width - 2 * margin - before - after, 1);
  // What fell little still has room for its outline.
  const lead = low < 0 ? Math.max((-low / (high - low)) * track, theme.fontSize * 0.6) : 0;
  const scale = high > 0 ? Math.min((track - lead) / high, low < 0 ? lead / -low : Infinity) : track / (-low || 1);
  return {
    ...sheet,
    plot,
    steps,
    rowHeight,
    isBeside,
    names: way.names,
    size: way.size,
    above,
    lineHeight,
    zero: margin + before + (high > 0 ? lead : track),
    scale: low < 0 && high > 0 ? Math.max(scale, 0) : scale,
  };
}

/** The box of a row's bar, from zero to a value. */
export function barBox(rows: Rows, index: number, value: number): Box {
  const { rowHeight, isBeside, lineHeight, theme, zero, scale, steps } = rows;
  const top = index * rowHeight;
  const most = theme.fontSize * (steps[index]?.isTotal ? 1.7 : 1.4);
  const room = isBeside ? rowHeight * 0.72 : rowHeight - lineHeight - theme.fontSize * 0.45 - 4;
  const height = Math.max(3, Math.min(most, room));
  const start = isBeside ? top + (rowHeight - height) / 2 : top + lineHeight + 4;
  const [one, other] = [xAt(rows, zero), xAt(rows, zero + value * scale)];
  const [left, right] = [Math.min(one, other), Math.max(one, other)];
  // What is too little to be seen is a line.
  return { left, right: Math.max(right, left + 2), top: Math.round(start), bottom: Math.round(start + height) };
}

/** Whether the words of the rows are free of one another. */
export const areApart = ({ lineHeight, rowHeight }: Rows): boolean => lineHeight + 2 <= rowHeight;

/** Two columns of rows on one scale, where a card is too low for all of them under one another. */
export function drawInColumns(sheet: Sheet, plot: GrowthPlot): void {
  const { context, width, height, theme } = sheet;
  const gap = theme.fontSize * 2;
  const [count, across] = [stepsOf(plot).length, (width - gap) / 2];
  const inFirst = Math.ceil(count / 2);
  const rowHeight = height / inFirst;
  const rows = rowsOf({ ...sheet, labels: new LabelLayout(context, theme, across), width: across, height: rowHeight * count }, plot, true);
  const [first, second] = onwardOf(theme) > 0 ? [0, across + gap] : [across + gap, 0];
  for (const [left, from, to] of [
    [first, 0, inFirst],
    [second, inFirst, count],
  ] as const) {
    context.save();
    context.translate(left, -from * rowHeight);
    drawRows(rows, (index) => index >= from && index < to);
    context.restore();
  }
}

/** @param isDrawn which of them are */
export function drawRows(rows: Rows, isDrawn: (index: number) => boolean = () => true): void {
  const { context, theme, labels, plot, steps, rowHeight, isBeside, names, size, width, zero, above, lineHeight } = rows;
  const margin = marginOf(theme);
  const shared = sharedValue(plot);
  steps.forEach((step, index) => {
    if (!isDrawn(index)) return;
    const { bar, isTotal } = step;
    const box = barBox(rows, index, bar.value);
    if (isTotal && shared !== undefined && plot.share !== undefined) {
      const own = barBox(rows, index, shared);
      const isFromLeft = xAt(rows, 1) < xAt(rows, 2);
      const rest = isFromLeft ? { ...box, left: own.right } : { ...box, right: own.left };
      drawSplit(rows, bar, own, rest);
      const pad = theme.fontSize * 0.5;
      const atStart = ({ left, right, top, bottom }: Box, half: number) => [isFromLeft ? left + pad + half : right - pad - half, (top + bottom) / 2] as const;
      writeShare(rows, plot.share, own, rest, [1.5, 1.25, 1, 0.85], atStart, atStart);
    } else drawBar(rows, bar, box);
    context.beginPath();
    context.moveTo(xAt(rows, zero), box.top);
    context.lineTo(xAt(rows, zero), box.bottom + 2);
    context.lineWidth = 1.25 * theme.thickness;
    context.strokeStyle = theme.colours.text;
    context.stroke();
    const { name, amount } = styles(step, rows, size);
    const text = names[index] ?? '';
    if (isBeside) {
      const middle = index * rowHeight + (rowHeight - lineHeight) / 2 + above;
      writeAt(rows, text, margin, middle, name);
      writeAt(rows, bar.amount, width - margin, middle, amount, 'end');
      return;
    }
    const middle = index * rowHeight + above;
    writeAt(rows, text, margin, middle, name);
    const start = margin + labels.widthOf(text, name) + between(rows);
    writeAt(rows, bar.amount, start, middle, amount);
    const end = start + labels.widthOf(bar.amount, amount) + between(rows);
    const muted: TextStyle = { size: Math.min(size, 0.92), colour: theme.colours.muted };
    if (bar.status !== undefined && end + labels.widthOf(bar.status, muted) <= width - margin) writeAt(rows, bar.status, end, middle, muted);
  });
}
