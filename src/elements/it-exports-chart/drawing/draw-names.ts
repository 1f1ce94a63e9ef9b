/** The names under the slots. Loaded late, with Chart.js. */
import { small, type Stage } from './draw-stage.js';
import { onwardOf, type TextStyle } from '../../../chart/canvas.js';
import type { Box } from '../../../chart/bars.js';

/** The width of a slot without regard to that of the axis, which is not the same in every language. */
const pitchOf = ({ width, plot }: Stage): number => width / plot.slots.length;

/** Which slots are named in any case, the weightiest first; the others are every so many, counted from the first of them. */
function orderOf(stage: Stage): { always: readonly number[]; every: number; isShort: boolean } {
  const { plot, slotWidth, theme, labels } = stage;
  const { slots, period, story, targets } = plot;
  const last = slots.length - 1;
  if (period === 'month') {
    // By the size of type and not by the width of the names, so that every language has the same months.
    const every = [3, 6, 12].find((step) => step * pitchOf(stage) >= theme.fontSize * 4.2) ?? 12;
    return { always: [last, ...(story?.earlier ? [story.earlier.slot] : [])], every, isShort: false };
  }
  const widest = (of: 'name' | 'shortName') => Math.max(...slots.map((slot) => labels.widthOf(slot[of], { weight: 700 }))) + theme.fontSize * 0.5;
  const isShort = widest('name') > slotWidth;
  const every = isShort ? Math.ceil(widest('shortName') / slotWidth) : 1;
  const newest = slots.findLastIndex(({ column }) => column);
  const aimed = targets.findLast(({ isKey }) => isKey)?.slot;
  return { always: [newest, ...(aimed !== undefined && Number.isInteger(aimed) ? [aimed] : [])], every: every === 2 ? 3 : every, isShort };
}

/** From words that are true of several columns, a thin line to the end of the last of them. */
function ruleAfter({ context, theme, plot, labels, x, columnWidth }: Stage, { left, right, top, bottom }: Box, first: number): void {
  const { below } = plot.slots[first] ?? {};
  const beyond = plot.slots.findIndex((slot, index) => index > first && slot.below !== below);
  const last = (beyond < 0 ? plot.slots.length : beyond) - 1;
  const onward = onwardOf(theme);
  const from = (onward > 0 ? right : left) + onward * theme.fontSize * 0.5;
  const to = x(last, columnWidth / 2);
  if ((to - from) * onward < theme.fontSize) return;
  const y = Math.round((top + bottom) / 2) + 0.5;
  if (!labels.isFree({ left: Math.min(from, to) - 2, right: Math.max(from, to) + 2, top: y - 3, bottom: y + 3 })) return;
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(to, y);
  context.lineWidth = theme.thickness;
  context.strokeStyle = theme.colours.edge;
  context.stroke();
  labels.reserveStraight([from, y], [to, y]);
}

export function drawNames(stage: Stage): void {
  const { plot, theme, labels, blocks, names, x, columnWidth } = stage;
  const { slots, period } = plot;
  const { colours, fontSize } = theme;
  const { always, every, isShort } = orderOf(stage);
  const from = period === 'month' ? slots.findIndex(({ below }, index) => below && index > 0) % every : (always[0] ?? 0) % every;
  const isRegular = (slot: number) => (slot - from) % every === 0;
  const apart = fontSize * 3;
  const isNamed = (slot: number) =>
    always.includes(slot) || (isRegular(slot) && (period === 'year' || always.every((other) => Math.abs(other - slot) * pitchOf(stage) >= apart)));
  const write = (slot: number): void => {
    const { name, shortName, column } = slots[slot] ?? { name: '', shortName: '' };
    const style: TextStyle = always.includes(slot)
      ? { weight: 700, ...(column?.isMain && period === 'year' && { colour: colours['part-1'] }) }
      : { colour: column || period === 'month' ? colours.text : colours.muted };
    const text = isShort ? shortName : name;
    // By month a wide font takes no name away that another language has: it is set smaller.
    for (const size of period === 'month' ? [1, small, 0.85] : [1]) {
      const look = { ...style, size };
      const half = labels.widthOf(text, look) / 2;
      // The last name ends with its column.
      const middle = slot === slots.length - 1 && half > columnWidth / 2 ? x(slot, columnWidth / 2 - half) : x(slot);
      // Moved a little where the last name, which ends with its column, stands close.
      const anchors = [0, -0.3, -0.6, 0.3, 0.6].map((part) => [middle + onwardOf(theme) * part * fontSize, names.first] as const);
      if (labels.write(text, look, anchors)) return;
    }
  };
  for (const slot of always) write(slot);
  slots.forEach((_, slot) => {
    if (isNamed(slot) && !always.includes(slot)) write(slot);
  });
  // The same words under neighbours are said once, and begin under the first. From the end, so that the latest are written where not all fit.
  const muted = { size: small, colour: colours.muted };
  for (const [slot, { below }] of slots.map((each, index) => [index, each] as const).reverse()) {
    if (!below || below === slots[slot - 1]?.below) continue;
    const isRun = below === slots[slot + 1]?.below;
    const { above } = labels.reachOf(below, muted);
    const y = names.second - above;
    const box = blocks.write(
      [{ text: below, style: muted }],
      isRun ? [{ x: x(slot, -columnWidth / 2), y, by: 'start', edge: 'head' }] : [{ x: x(slot), y, by: 'middle', edge: 'head' }],
    );
    if (box && slots[slot]?.column?.isUndivided) ruleAfter(stage, box, slot);
  }
}
