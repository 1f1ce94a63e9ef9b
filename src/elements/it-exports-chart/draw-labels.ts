/** Writes the labels of the chart, the most important first: a later one is left out where it has no room. Loaded late, with Chart.js. */
import { boxOf } from '../../chart/bars.js';
import { write, type TextStyle } from '../../chart/canvas.js';
import type { Frame } from '../../chart/frame.js';
import { anchorsAlong, type LabelLayout } from '../../chart/label-layout.js';
import { writeEnds, writeRates } from './draw-path-labels.js';
import { writeProjectedRemainder } from './draw-projection.js';
import type { ExportsPlot, PlotTarget } from './plot.js';

/** Groups the targets of a slot that are so close that their amounts have to share a line. */
function groupsOf({ lineSize, y }: Frame, targets: readonly PlotTarget[]): PlotTarget[][] {
  const groups: PlotTarget[][] = [];
  for (const target of targets) {
    const group = groups.find(([first]) => first?.slot === target.slot && Math.abs(y(first.value) - y(target.value)) < lineSize * 1.5);
    if (group) group.push(target);
    else groups.push([target]);
  }
  return groups;
}

function writeTargets(frame: Frame, groups: readonly (readonly PlotTarget[])[], comma: string, labels: LabelLayout): void {
  const { x, y, slotWidth, lineSize } = frame;
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const style = { weight: group.some(({ isChosen }) => isChosen) ? 700 : 400 };
    const above = y(Math.max(...group.map(({ value }) => value))) - 4 - lineSize * 0.6;
    // The long form of the amounts, else the short one.
    for (const name of ['label', 'shortLabel'] as const) {
      const text = group.map((target) => target[name]).join(comma);
      const half = labels.widthOf(text, style) / 2;
      // Centred, or before the mark where a path goes on from it.
      const middles = [0, slotWidth / 2 - half, -half].map((onward) => x(first.slot, onward));
      if (
        labels.write(
          text,
          style,
          middles.flatMap((at) => anchorsAlong(at, above, -3, 4)),
        )
      )
        break;
    }
  }
}

/** Sizes of the value in a column, of which the first that fits is taken. */
const sizes = [0.92, 0.8];

/** Writes the values of the columns: in all of them, else over the most important ones. */
function writeColumns({ chart, context, theme, slotWidth, lineSize, x: xAt }: Frame, { slots, targets }: ExportsPlot, labels: LabelLayout): void {
  const { colours } = theme;
  const columns = slots.flatMap(({ column }, index) => (column ? [{ ...column, slot: index, box: boxOf(chart, 0, index) }] : []));
  const [first] = columns;
  if (!first) return;
  const widest = (texts: readonly string[], style: TextStyle) => Math.max(...texts.map((text) => labels.widthOf(text, style)));
  const values = columns.map(({ label }) => label);
  const size = sizes.find((each) => widest(values, { size: each, weight: 600 }) + 1 <= first.box.right - first.box.left);
  const small = { size: sizes[0] ?? 1, colour: colours.muted };
  const isGrown =
    widest(
      columns.map(({ growth = '' }) => growth),
      small,
    ) +
      6 <=
    slotWidth;
  // With a target over a column, a value higher up would seem to be the target's.
  const steps = targets.length > 0 ? 1 : 3;
  for (const [index, { slot, box, label, amount, growth, doubtful, provisional, revised, isKey }] of columns.toReversed().entries()) {
    const x = (box.left + box.right) / 2;
    const above = box.top - lineSize * 0.75;
    // Clear of the hatched top of a provisional column and of the dot in a revised one.
    const down = lineSize * (provisional ? 1.5 : 0.8);
    const fits = size !== undefined && box.bottom - box.top > down + lineSize * (revised ? 1.2 : 0.6);
    let isOver = fits;
    if (fits) write(context, theme, label, x, box.top + down, { colour: doubtful ? colours.text : colours['on-part-1'], size, weight: 600 });
    else if (isKey || size !== undefined) {
      const [text, style] = size === undefined ? [amount, { weight: 700 }] : [label, { weight: 700, size }];
      isOver = labels.write(text, style, anchorsAlong(x, above, -4, steps));
      if (!isOver) labels.write(text, style, anchorsAlong(xAt(slot, (box.right - box.left - labels.widthOf(text, style)) / 2 - 3), above, -4, steps));
    }
    if (growth && isOver && (isGrown || isKey)) labels.write(growth, small, anchorsAlong(x, fits ? above : above - lineSize * 1.2, -4, steps));
    // Any other label over the latest column would be taken for its value.
    if (index === 0 && targets.length === 0) labels.reserve({ ...box, top: 0, bottom: box.top });
  }
}

export function drawLabels(frame: Frame, plot: ExportsPlot, labels: LabelLayout): void {
  const groups = groupsOf(frame, plot.targets);
  const isPrimary = (group: readonly PlotTarget[]) => group.some(({ isChosen }) => isChosen);
  writeTargets(frame, groups.filter(isPrimary), plot.comma, labels);
  plot.slots.forEach(({ remainder }, index) => {
    if (remainder) writeProjectedRemainder(frame, remainder, boxOf(frame.chart, 0, index), labels);
  });
  writeEnds(frame, plot.paths, labels);
  writeColumns(frame, plot, labels);
  writeTargets(
    frame,
    groups.filter((group) => !isPrimary(group)),
    plot.comma,
    labels,
  );
  // Last, because there are many anchors along a path.
  writeRates(frame, plot.paths, labels);
}
