/** The picture where it is wide: columns that float where the one before ended, and all of them at the end. Loaded late, with Chart.js. */
import { write, type TextStyle } from '../../chart/canvas.js';
import { colourOf, drawBar, drawSplit, isLoss, nameStyle, sharedValue, stepsOf, writeShare, xAt, type Sheet, type Step } from './draw-stage.js';
import type { Box } from '../../chart/bars.js';
import type { Line } from '../../chart/label-layout.js';
import type { GrowthPlot } from './plot.js';

export interface Bridge extends Sheet {
  readonly plot: GrowthPlot;
  readonly steps: readonly Step[];
  readonly slotWidth: number;
  readonly columnWidth: number;
  readonly names: readonly (readonly Line[])[];
  /** The top of the names. */
  readonly foot: number;
  readonly x: (slot: number) => number;
  readonly y: (value: number) => number;
}

const gap = 4;

/** The words of a name on so many lines at most, as evenly as they go; undefined where they do not fit. */
function broken(name: string, most: number, fits: (line: string) => boolean): string[] | undefined {
  const words = name.split(' ');
  const lay = (from: number, left: number): string[] | undefined => {
    const whole = words.slice(from).join(' ');
    if (fits(whole)) return [whole];
    if (left === 1) return undefined;
    for (let end = words.length - 1; end > from; end -= 1) {
      const line = words.slice(from, end).join(' ');
      const others = fits(line) ? lay(end, left - 1) : undefined;
      if (others) return [line, ...others];
    }
    return undefined;
  };
  for (let lines = 1; lines <= most; lines += 1) {
    const laid = lay(0, lines);
    if (laid) return laid;
  }
  return undefined;
}

/** The status under a name, if it has room. */
function statusLine({ labels, theme }: Sheet, { bar: { status } }: Step, room: number): Line[] {
  const style: TextStyle = { size: 0.92, colour: theme.colours.muted };
  return status !== undefined && labels.widthOf(status, style) <= room ? [{ text: status, style }] : [];
}

/** A name in the first way that fits under its column; none where none does, which the table has. */
function nameLines(sheet: Sheet, step: Step, room: number): Line[] {
  const { labels, theme } = sheet;
  for (const size of [1, 0.92, 0.85])
    for (const [name, most] of [
      [step.bar.name, 2],
      [step.bar.shortName, 2],
      [step.bar.name, 3],
      [step.bar.shortName, 3],
    ] as const) {
      const style: TextStyle = { ...nameStyle(step, theme), size };
      const lines = broken(name, most, (line) => labels.widthOf(line, style) <= room);
      if (lines) return [...lines.map((text) => ({ text, style })), ...statusLine(sheet, step, room)];
    }
  return [];
}

function amountStyle({ bar, isTotal }: Step, theme: Sheet['theme']): TextStyle {
  return { size: bar.isMain ? 1.5 : isTotal ? 1.25 : 1.08, weight: 700, colour: colourOf(bar, theme) };
}

export function bridgeOf(sheet: Sheet, plot: GrowthPlot): Bridge {
  const { width, height, labels, theme } = sheet;
  const steps = stepsOf(plot);
  const slotWidth = width / steps.length;
  const names = steps.map((step) => nameLines(sheet, step, slotWidth - theme.fontSize * 0.4));
  const above = names.flatMap(([name]) => (name ? [labels.reachOf(name.text, name.style).above] : []));
  const heights = names.filter(({ length }) => length > 0).map((lines, index) => labels.sizeOf(lines).height - (above[index] ?? 0));
  const foot = height - Math.max(0, ...above) - Math.max(0, ...heights) - 1;
  const reach = steps.map((step) => labels.reachOf(step.bar.amount, amountStyle(step, theme))).map(({ above, below }) => above + below);
  const room = Math.max(...reach) + gap * 2;
  const values = steps.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  // Over what rose and under what fell its amount stands.
  const top = high > 0 ? room : gap;
  const bottom = foot - theme.fontSize * 0.4 - (low < 0 ? room : 0);
  return {
    ...sheet,
    plot,
    steps,
    slotWidth,
    columnWidth: Math.min(slotWidth * 0.82, theme.fontSize * 9),
    names,
    foot,
    x: (slot) => xAt(sheet, (slot + 0.5) * slotWidth),
    y: (value) => Math.round(bottom - ((value - low) / (high - low || 1)) * Math.max(bottom - top, 1)) + 0.5,
  };
}

export function columnOf({ steps, x, y, columnWidth }: Bridge, slot: number): Box {
  const { from, to } = steps[slot] ?? { from: 0, to: 0 };
  const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))];
  // What is too little to be seen is a line.
  return { left: x(slot) - columnWidth / 2, right: x(slot) + columnWidth / 2, top, bottom: Math.max(bottom, top + 2) };
}

function line({ context, theme, labels }: Bridge, fromX: number, toX: number, y: number, colour: string, dash: readonly number[], width: number): void {
  context.save();
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(fromX, y);
  context.lineTo(toX, y);
  context.lineWidth = width * theme.thickness;
  context.strokeStyle = colour;
  context.stroke();
  context.restore();
  labels.reserve({ left: Math.min(fromX, toX), right: Math.max(fromX, toX), top: y - 2, bottom: y + 2 });
}

function drawLines(bridge: Bridge): void {
  const { steps, plot, theme, x, y, columnWidth } = bridge;
  const { colours } = theme;
  const onward = x(1) > x(0) ? 1 : -1;
  const edge = (slot: number, side: 1 | -1) => x(slot) + (side * onward * columnWidth) / 2;
  const last = steps.length - 1;
  const own = sharedValue(plot);
  if (own !== undefined && steps[0]?.bar.isMain) line(bridge, edge(0, 1), edge(last, -1), y(own), colours['part-1'], [2, 3], 1.25);
  steps.slice(0, -1).forEach(({ to, bar }, slot) => {
    // The line that ties the main part to all of it runs there already.
    if (!(bar.isMain && own !== undefined && slot === 0)) line(bridge, edge(slot, 1), edge(slot + 1, -1), y(to), colours['edge-2'], [], 1);
  });
}

export function drawBridge(bridge: Bridge): void {
  const { context, theme, labels, plot, steps, names, foot, x, y, width } = bridge;
  drawLines(bridge);
  const own = sharedValue(plot);
  steps.forEach((step, slot) => {
    const box = columnOf(bridge, slot);
    labels.reserve({ ...box, top: box.top - 1, bottom: box.bottom + 1 });
    if (!step.isTotal || own === undefined || plot.share === undefined) {
      drawBar(bridge, step.bar, box);
      return;
    }
    const split = { ...box, top: y(own) };
    const rest = { ...box, bottom: split.top };
    drawSplit(bridge, step.bar, split, rest);
    writeShare(
      bridge,
      plot.share,
      split,
      rest,
      [2, 1.6, 1.25, 1],
      ({ top }, _, reach) => [x(slot), top + reach + gap],
      ({ bottom }, _, reach) => [x(slot), bottom - reach - gap],
    );
  });
  line(bridge, 0, width, y(0), theme.colours.text, [], 1.25);
  labels.reserve({ left: 0, right: width, top: foot, bottom: bridge.height });
  const first = Math.max(0, ...names.flatMap(([name]) => (name ? [labels.reachOf(name.text, name.style).above] : [])));
  steps.forEach((step, slot) => {
    const { top, bottom } = columnOf(bridge, slot);
    const wanted = amountStyle(step, theme);
    // Smaller where it has no room.
    for (const size of [wanted.size ?? 1, 1.08, 0.92, 0.8]) {
      const style = { ...wanted, size };
      const { above, below } = labels.reachOf(step.bar.amount, style);
      const [over, under] = [top - below - gap + 1, bottom + above + gap];
      if (
        labels.write(
          step.bar.amount,
          style,
          (isLoss(step.bar) ? [under, over] : [over]).map((at) => [x(slot), at] as const),
        )
      )
        break;
    }
    // The first lines stand on one height, however high their letters reach.
    let at = foot;
    names[slot]?.forEach(({ text, style: own }, index) => {
      const reach = labels.reachOf(text, own);
      const above = index === 0 ? first : reach.above;
      write(context, theme, text, x(slot), at + above, own);
      at += above + reach.below + 1.5;
    });
  });
}
