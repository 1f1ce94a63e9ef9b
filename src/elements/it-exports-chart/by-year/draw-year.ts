/** Draws the picture by year: every column has its value, and what it is held against stands where it is named. Loaded late, with Chart.js. */
import { onwardOf, write, type TextStyle } from '../../../chart/canvas.js';
import { inLines } from '../../../chart/in-lines.js';
import { annotate } from '../drawing/draw-annotations.js';
import { drawColumns } from '../drawing/draw-columns.js';
import { drawNames } from '../drawing/draw-names.js';
import { drawPaths, writeRates, writeValues } from './draw-paths.js';
import { writeShares } from './draw-shares.js';
import { small, type Stage } from '../drawing/draw-stage.js';
import type { Hook, TextLine } from '../../../chart/text-block.js';
import type { Box } from '../../../chart/bars.js';
import type { ExportsPlot, PlotColumn, PlotTarget } from '../plot.js';

/** The mark of a target, across its slot. */
const halfOf = ({ columnWidth }: Stage): number => columnWidth / 2;

function drawTargets(stage: Stage): void {
  const { context, theme, plot, labels, x, y } = stage;
  const { colours, thickness } = theme;
  for (const { slot, value, isKey, doubtful } of plot.targets) {
    const column = plot.slots[slot]?.column;
    const [middle, height, half] = [x(slot), y(value), halfOf(stage)];
    const width = (isKey ? 3 : 2) * thickness;
    context.save();
    // On a column that beat it, a target has a colour that can be seen there.
    context.strokeStyle = column && column.value > value ? colours[column.isMain ? 'on-part-1' : 'on-part-2'] : colours[isKey ? 'target' : 'edge'];
    context.lineWidth = width;
    if (doubtful) context.setLineDash([3, 3]);
    context.beginPath();
    context.moveTo(middle - half, height);
    context.lineTo(middle + half, height);
    context.stroke();
    context.restore();
    labels.reserve({ left: middle - half - 1, right: middle + half + 1, top: height - width / 2 - 1, bottom: height + width / 2 + 1 });
  }
}

/** What is projected is said beside its column: after it, or before it where the axis ends. */
const sideOf = ({ slots }: ExportsPlot, slot: number): 1 | -1 => (slot < slots.length - 1 ? 1 : -1);

/** A line beside the column from the lowest result of the projection to the highest. */
function drawRange({ context, theme, plot, labels, isWide, x, y, columnWidth }: Stage): void {
  plot.slots.forEach(({ remainder }, slot) => {
    if (!remainder || remainder.low >= remainder.high) return;
    const at = x(slot, sideOf(plot, slot) * (columnWidth / 2 + (isWide ? 6 : 4)));
    const [top, bottom] = [y(remainder.high), y(remainder.low)];
    context.beginPath();
    context.moveTo(at, top);
    context.lineTo(at, bottom);
    context.lineWidth = 2 * theme.thickness;
    context.strokeStyle = theme.colours['part-1'];
    context.stroke();
    labels.reserve({ left: at - 2, right: at + 2, top, bottom });
  });
}

function writeProjection({ theme, plot, blocks, isWide, lineSize, base, x, y, columnWidth }: Stage): void {
  plot.slots.forEach(({ remainder }, slot) => {
    if (!remainder) return;
    const colour = theme.colours['part-1'];
    const side = sideOf(plot, slot);
    const at = x(slot, side * (columnWidth / 2 + (isWide ? 12 : 9)));
    const range: TextLine[] = remainder.range ? [{ text: remainder.range, style: { size: small, colour } }] : [];
    // The last is a bare number, and does not say that it is one of several results.
    const [told, bare] = [remainder.labels.slice(0, -1), remainder.labels.slice(-1)];
    for (const words of [...[1, 2].flatMap((count) => told.map((label) => inLines(label, count))), bare]) {
      const lines = [...words.map((text): TextLine => ({ text, style: { weight: 700, colour } })), ...range];
      const middle = y(remainder.central) - blocks.heightOf(lines) / 2;
      const hooks = [0, 1, 2, 3, 4, 5, 6, 8, 10].map((step): Hook => ({
        x: at,
        y: middle + (side * step * lineSize) / 3,
        by: side > 0 ? 'start' : 'end',
        edge: 'head',
      }));
      // A block that the edge would push back over its column goes to the next form.
      if (hooks[0] && Math.abs(blocks.boxOf(lines, hooks[0])[onwardOf(theme) === side ? 'left' : 'right'] - at) > 1) continue;
      if (
        blocks.write(
          lines,
          hooks.filter((hook) => blocks.boxOf(lines, hook).bottom < base),
        )
      )
        return;
    }
  });
}

/** The sizes of a value in its column, of which the first in which all fit is taken. */
const sizes = [small, 0.85];

/** The newest value where columns are narrower than their values: over its column, or else beside it, where what lies ahead is still empty. */
function writeMainValue(stage: Stage, { amount, label, slot, box }: PlotColumn & { readonly slot: number; readonly box: Box }): void {
  const { blocks, theme, x, columnWidth, lineSize, base } = stage;
  const over: Hook = { x: x(slot), y: box.top - 4, by: 'middle', edge: 'foot' };
  const style: TextStyle = { weight: 700 };
  if (blocks.write([{ text: amount, style }], [over, { ...over, x: x(slot, columnWidth / 2), by: 'end' }])) return;
  const beside = Array.from({ length: Math.max(0, Math.floor((base - box.top) / lineSize - 1)) }, (_, step): Hook => ({
    x: x(slot, columnWidth / 2 + 5),
    y: box.top + step * lineSize,
    by: 'start',
    edge: 'head',
  }));
  const before = [0, 0.5, 1, 1.5, 2].map((up): Hook => ({ ...over, x: x(slot, -columnWidth / 2 - 4), y: box.top - 4 - up * lineSize, by: 'end' }));
  for (const text of [amount, label]) {
    const lines = [{ text, style: { ...style, colour: theme.colours['part-1'] } }];
    // Not where the edge would push it over its column.
    const fitting = [...beside, ...before].filter((hook) => {
      const { left, right } = blocks.boxOf(lines, hook);
      return right <= box.left || left >= box.right;
    });
    if (blocks.write(lines, fitting)) return;
  }
}

/** Writes the values into the columns, else the weightiest of them where there is room. The line under the headline says their unit. */
function writeValuesInColumns(stage: Stage): void {
  const { context, theme, plot, labels, blocks, columnWidth, column: boxOf } = stage;
  const { colours } = theme;
  const columns = plot.slots.flatMap(({ column }, slot) => (column ? [{ ...column, slot, box: boxOf(slot, column.value) }] : []));
  const fits = (of: 'amount' | 'label', size: number) =>
    columns.every(
      (column) => 2 * labels.halfOf(column[of], { size, weight: column.isMain ? 700 : 400 }) + (of === 'amount' || stage.hasSides ? 6 : 1) <= columnWidth,
    );
  const forms = [{ of: 'amount', size: small } as const, ...sizes.map((size) => ({ of: 'label', size }) as const)];
  const form = forms.find(({ of, size }) => fits(of, size));
  for (const column of columns) {
    const { isMain, slot, box } = column;
    const weight = isMain ? 700 : 400;
    const over: Hook = { x: stage.x(slot), y: box.top - 4, by: 'middle', edge: 'foot' };
    if (!form) {
      if (isMain) writeMainValue(stage, column);
      continue;
    }
    const text = column[form.of];
    const style: TextStyle = { size: form.size, weight, colour: colours[isMain ? 'on-part-1' : column.isUndivided ? 'on-undivided' : 'on-part-2'] };
    const { above, below } = labels.reachOf(text, style);
    if (box.bottom - box.top > above + below + 9) {
      write(context, theme, text, (box.left + box.right) / 2, box.top + 5 + above, style);
      const half = labels.halfOf(text, style);
      labels.reserveText({ left: stage.x(slot) - half, right: stage.x(slot) + half, top: box.top + 4, bottom: box.top + 6 + above + below });
    } else blocks.write([{ text, style: { ...style, colour: colours.text } }], [over]);
  }
}

const wordsOf = ({ theme }: Stage, { isKey }: PlotTarget): TextStyle => (isKey ? { weight: 700 } : { size: small, colour: theme.colours.muted });

/** Writes what a target comes to over its mark; where its column is in the way, beside it. */
function writeTarget(stage: Stage, target: PlotTarget): void {
  const { plot, blocks, labels, x, y, columnWidth, lineSize } = stage;
  const { slot, value, isKey, label, shortLabel } = target;
  const style = wordsOf(stage, target);
  const half = halfOf(stage);
  for (const lines of isKey ? [[label], label.split(' '), [shortLabel]] : [[label], [shortLabel]]) {
    // The amounts of years that are over stand over their own marks alone, all in one form.
    if (!isKey && lines[0] === label && plot.targets.some((other) => !other.isKey && 2 * labels.halfOf(other.label, style) > columnWidth + 4)) continue;
    const hooks = [0, 1, 2].flatMap((step): Hook[] => {
      const foot = { y: y(value) - 6 - step * lineSize * 0.5, edge: 'foot' } as const;
      return isKey
        ? [
            { x: x(slot, half), by: 'end', ...foot },
            { x: x(slot), by: 'middle', ...foot },
            { x: x(slot, -half), by: 'start', ...foot },
          ]
        : [{ x: x(slot), by: 'middle', ...foot }];
    });
    if (
      blocks.write(
        lines.map((text) => ({ text, style })),
        hooks,
      )
    )
      return;
  }
}

/** Says once, before the first of them, what the marks of years that are over are. */
function nameEarlierTargets(stage: Stage): void {
  const { plot, blocks, labels, x, y } = stage;
  const style: TextStyle = { size: small, colour: stage.theme.colours.muted };
  const { above } = labels.reachOf(plot.words.earlierTargets, style);
  const earlier = plot.targets.filter(({ isKey }) => !isKey);
  for (const { slot, value } of earlier) {
    const hooks = [0, above, -above].map((down): Hook => ({ x: x(slot, -halfOf(stage) - 4), y: y(value) - above + down, by: 'end', edge: 'head' }));
    if (blocks.write([{ text: plot.words.earlierTargets, style }], hooks)) return;
  }
}

/** Writes the average growth over the first columns, well clear of them. */
function writeAverage({ theme, plot, blocks, lineSize, x, y, columnWidth, slotWidth }: Stage): void {
  if (!plot.average) return;
  const lines = [{ text: plot.average, style: { weight: 700, colour: theme.colours['part-1'] } }];
  const covered = Math.ceil(blocks.widthOf(lines) / slotWidth);
  const highest = Math.max(...plot.slots.slice(0, covered).map(({ column }) => column?.value ?? 0));
  const hooks = [1.2, 1.8, 2.4, 3].map((up): Hook => ({ x: x(0, -columnWidth / 2), y: y(highest) - up * lineSize, by: 'start', edge: 'foot' }));
  blocks.write(lines, hooks);
}

/** Ties the growth of the same months to the two columns that it is between, by a bracket over them. */
function drawRise(stage: Stage): void {
  const { context, theme, plot, blocks, labels, rise, x, y } = stage;
  if (rise.length === 0) return;
  const last = plot.slots.length - 1;
  const legs = [last - 1, last].map((slot) => ({ at: x(slot), foot: y(plot.slots[slot]?.column?.value ?? 0) - 4 })) as [Leg, Leg];
  const level = Math.round(blocks.heightOf(rise) + theme.fontSize * 0.6) + 0.5;
  context.beginPath();
  context.moveTo(legs[0].at, legs[0].foot);
  context.lineTo(legs[0].at, level);
  context.lineTo(legs[1].at, level);
  context.lineTo(legs[1].at, legs[1].foot);
  context.lineWidth = 1.25 * theme.thickness;
  context.strokeStyle = theme.colours.text;
  context.stroke();
  for (const { at, foot } of legs) labels.reserveLine([at, level], [at, foot]);
  blocks.write(rise, [{ x: (legs[0].at + legs[1].at) / 2, y: level - 6, by: 'middle', edge: 'foot' }]);
}

interface Leg {
  readonly at: number;
  readonly foot: number;
}

export function drawYears(stage: Stage): void {
  const { targets } = stage.plot;
  drawColumns(stage);
  drawRise(stage);
  drawRange(stage);
  drawPaths(stage);
  drawTargets(stage);
  // The weightiest first, but for what has one place only: a label that finds no room is left out, and stands in the table.
  for (const target of targets.filter(({ isKey }) => !isKey)) writeTarget(stage, target);
  for (const target of targets.filter(({ isKey }) => isKey).toReversed()) writeTarget(stage, target);
  writeProjection(stage);
  writeValuesInColumns(stage);
  writeShares(stage);
  writeValues(stage);
  writeRates(stage);
  // What the editor says goes before what can be read from the columns.
  annotate(stage);
  nameEarlierTargets(stage);
  writeAverage(stage);
  drawNames(stage);
}
