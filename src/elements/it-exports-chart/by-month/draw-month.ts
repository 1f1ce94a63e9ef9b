/** Draws what the picture by month is about: the headline's month against the one a year before. Loaded late, with Chart.js. */
import { fontOf, onwardOf, write, type TextStyle } from '../../../chart/canvas.js';
import { annotate } from '../drawing/draw-annotations.js';
import { drawColumns, drawDashed } from '../drawing/draw-columns.js';
import { drawNames } from '../drawing/draw-names.js';
import { small, type Stage } from '../drawing/draw-stage.js';
import type { Hook } from '../../../chart/text-block.js';

/** Months in a row of which there is no value: from the first to the last. */
type Gap = readonly [first: number, last: number];

function gapsIn({ plot: { slots } }: Stage): Gap[] {
  const gaps: [number, number][] = [];
  slots.forEach(({ column }, slot) => {
    const gap = gaps.at(-1);
    if (column) return;
    if (gap?.[1] === slot - 1) gap[1] = slot;
    else gaps.push([slot, slot]);
  });
  return gaps;
}

const gapStyle = ({ theme }: Stage) => ({ size: 0.88, colour: theme.colours.muted });

/** How the words of a gap stand: along the axis, upwards, or over it; upwards only in a script that is read so. */
function wayOf(stage: Stage, [first, last]: Gap): 'along' | 'up' | 'over' {
  const { labels, plot, theme, slotWidth, lineSize, base, y } = stage;
  const length = labels.widthOf(plot.words.missing, gapStyle(stage));
  if (length + theme.fontSize * 0.5 <= (last - first + 1) * slotWidth) return 'along';
  // On a low card they would reach into the words over the columns.
  return lineSize === theme.fontSize && slotWidth >= theme.fontSize * 0.88 && length + 10 <= base - y(plot.top) ? 'up' : 'over';
}

/** The hairlines of the ticks, interrupted where words stand in a gap. */
function drawGrid(stage: Stage, gaps: readonly Gap[]): void {
  const { context, theme, plot, labels, isWide, x, y, base, slotWidth } = stage;
  const { colours, fontSize } = theme;
  const { above, below } = labels.reachOf(plot.ticks.at(-1)?.label ?? '', { size: small });
  const room = y(0) - y(plot.ticks[1]?.value ?? 1);
  const every = Math.max(isWide || plot.ticks.length < 5 ? 1 : 2, Math.ceil((above + below + 4) / room));
  const ticks = plot.ticks.filter((_, index) => index % every === 0);
  const reach = labels.widthOf(plot.words.missing, gapStyle(stage));
  const cuts = gaps.flatMap(([first, last]) => {
    const way = wayOf(stage, [first, last]);
    if (way === 'over') return [];
    return [{ from: first - 0.5 - 3 / slotWidth, to: last + 0.5 + 3 / slotWidth, top: base - 8 - (way === 'up' ? reach : stage.lineSize * 1.3) }];
  });
  for (const { value, label } of ticks) {
    const height = Math.round(y(value)) - 0.5;
    const style: TextStyle = { size: small, colour: colours.muted };
    const half = labels.halfOf(label, style);
    const middle = x(-0.5, -fontSize * 0.5 - labels.widthOf(label, style) / 2);
    write(context, theme, label, middle, value === 0 ? base : height, style);
    if (value === 0) continue;
    labels.reserveText({ left: middle - half - 2, right: middle + half + 2, top: height - above - 1, bottom: height + below + 1 });
    labels.reserve({ left: 0, right: stage.width, top: height - 1, bottom: height + 1 });
    context.beginPath();
    let from = -0.5;
    for (const cut of [...cuts.filter(({ top }) => height > top), { from: plot.slots.length - 0.5, to: 0 }]) {
      context.moveTo(x(from), height);
      context.lineTo(x(cut.from), height);
      from = cut.to;
    }
    context.lineWidth = 1;
    context.strokeStyle = colours.line;
    context.stroke();
  }
  labels.reserve({ left: Math.min(x(-0.5), x(-0.5, -slotWidth * 99)), right: Math.max(x(-0.5), x(-0.5, -slotWidth * 99)), top: y(plot.top), bottom: base });
}

function drawGaps(stage: Stage, gaps: readonly Gap[]): void {
  const { context, theme, plot, labels, blocks, x, y, base } = stage;
  const style = gapStyle(stage);
  const text = plot.words.missing;
  for (const gap of gaps) {
    const [first, last] = gap;
    const middle = x((first + last) / 2);
    const way = wayOf(stage, gap);
    if (way === 'along') blocks.write([{ text, style }], [{ x: middle, y: base - 6, by: 'middle', edge: 'foot' }]);
    else if (way === 'up') {
      context.save();
      context.translate(middle, base - 6);
      context.rotate(-Math.PI / 2);
      context.font = fontOf(theme, style);
      context.textBaseline = 'middle';
      // In the middle of its strokes, for which there is little more room than they take.
      const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = context.measureText(text);
      write(context, theme, text, 0, (up - down) / 2, { ...style, align: 'left' });
      context.restore();
    } else {
      const highest = Math.max(...plot.slots.slice(Math.max(first - 5, 0), last + 6).map(({ column }) => column?.value ?? 0));
      const at = (first + last) / 2;
      const hooks = [0, 5, 10, 15, 20, 25].flatMap((up): Hook[] => {
        const foot = { y: y(highest) - 4 - up, edge: 'foot' } as const;
        return [
          { x: middle, by: 'middle', ...foot },
          { x: x(at, 6), by: 'end', ...foot },
          { x: x(at, -6), by: 'start', ...foot },
        ];
      });
      // Its line must not run through other words.
      const isClear = (hook: Hook): boolean => {
        const { bottom } = blocks.boxOf([{ text, style }], hook);
        return !labels.texts.some((other) => other.left < middle + 3 && other.right > middle - 3 && other.bottom > bottom && other.top < base - 3);
      };
      const box = blocks.write([{ text, style }], hooks.filter(isClear));
      if (!box) continue;
      context.beginPath();
      context.moveTo(middle, box.bottom + 3);
      context.lineTo(middle, base);
      context.lineWidth = 1;
      context.strokeStyle = theme.colours.muted;
      context.stroke();
      labels.reserveLine([middle, box.bottom + 3], [middle, base]);
    }
  }
}

/** The bracket over both months, with the growth between what they came to. */
function drawStory(stage: Stage): void {
  const { context, theme, plot, labels, blocks, head, x, y, columnWidth } = stage;
  const { story, slots, top } = plot;
  if (!story || !head) return;
  const { latest, earlier } = story;
  const end = x(slots.length - 1, columnWidth / 2);
  const { level } = head;
  const gap = theme.fontSize * 0.35;
  if (!earlier || !head.earlier || !head.growth) {
    blocks.write(head.latest, [{ x: end, y: y(top) - gap, by: 'end', edge: 'foot' }]);
    return;
  }
  const valueIn = (slot: number) => slots[slot]?.column?.value ?? 0;
  const legs = [earlier, latest].map(({ slot }) => ({ at: x(slot), foot: y(valueIn(slot)) - 4 }));
  context.beginPath();
  const [from, to] = legs as [(typeof legs)[number], (typeof legs)[number]];
  context.moveTo(from.at, from.foot);
  context.lineTo(from.at, level);
  context.lineTo(to.at, level);
  context.lineTo(to.at, to.foot);
  context.lineWidth = 1.25 * theme.thickness;
  context.strokeStyle = theme.colours.text;
  context.stroke();
  for (const { at, foot } of legs) labels.reserveLine([at, level], [at, foot]);
  labels.reserveLine([from.at, level], [to.at, level]);
  const foot = level - gap;
  const before = blocks.boxOf(head.earlier, { x: from.at, y: foot, by: 'end', edge: 'foot' });
  const after = blocks.boxOf(head.latest, { x: end, y: foot, by: 'end', edge: 'foot' });
  blocks.set(head.earlier, before, 'end');
  blocks.set(head.latest, after, 'end');
  const middle = head.isStacked ? (from.at + to.at) / 2 : (Math.min(before.right, after.right) + Math.max(before.left, after.left)) / 2;
  const growthBox = blocks.boxOf([head.growth], { x: middle, y: head.isStacked ? Math.min(before.top, after.top) : foot, by: 'middle', edge: 'foot' });
  blocks.set([head.growth], growthBox, 'middle');
}

function drawRecord({ plot, blocks, head, x, y, columnWidth }: Stage): void {
  const { record } = plot.story ?? {};
  if (!record || !head) return;
  const foot = y(plot.slots[record.slot]?.column?.value ?? 0) - 4;
  blocks.write(head.record, [
    { x: x(record.slot), y: foot, by: 'middle', edge: 'foot' },
    { x: x(record.slot, columnWidth / 2), y: foot, by: 'end', edge: 'foot' },
    { x: x(record.slot, -columnWidth / 2), y: foot, by: 'start', edge: 'foot' },
  ]);
}

/** Why some columns are dashed, beside a piece of one, where reading begins and there is room over the columns. */
function drawKey(stage: Stage): void {
  const { context, theme, plot, blocks, head, slotWidth, y } = stage;
  const { dashed = [] } = plot.story ?? {};
  if (dashed.length === 0 || !head) return;
  const { fontSize } = theme;
  const width = Math.min(slotWidth * 0.78, fontSize);
  const edge = onwardOf(theme) > 0 ? 0 : stage.width;
  const lines = dashed.map((text) => ({ text, style: { size: small, colour: theme.colours.muted } }));
  const at = edge + onwardOf(theme) * (width + fontSize * 0.4);
  const lowest = y(plot.top) - blocks.heightOf(lines) - 2;
  const hooks = [0, 0.25, 0.5, 0.75, 1].map((part): Hook => ({ x: at, y: lowest * part, by: 'start', edge: 'head' }));
  const box = blocks.write(lines, hooks);
  if (!box) return;
  const middle = edge + (onwardOf(theme) * width) / 2;
  drawDashed(context, theme, { left: middle - width / 2, right: middle + width / 2, top: box.top + 1, bottom: box.bottom - 1 });
}

export function drawMonths(stage: Stage): void {
  const gaps = gapsIn(stage);
  drawGrid(stage, gaps);
  drawColumns(stage);
  drawStory(stage);
  drawRecord(stage);
  annotate(stage);
  drawKey(stage);
  drawGaps(stage, gaps);
  drawNames(stage);
}
