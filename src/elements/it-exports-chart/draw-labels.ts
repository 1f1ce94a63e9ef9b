/** Writes the words of the picture, the weightier first. Loaded late, with Chart.js. */
import { boxOf } from '../../chart/bars.js';
import { write, type TextStyle } from '../../chart/canvas.js';
import type { Frame } from '../../chart/frame.js';
import { stacked, type Places } from '../../chart/label-layout.js';
import { writeEnds, writeRates } from './draw-path-labels.js';
import { writeRest } from './draw-projection.js';
import type { ExportsPlot, PlotTarget } from './plot.js';

/** The targets that stand so close over one another in a slot that their amounts have to share a line. */
function groupsOf({ lineSize, y }: Frame, targets: readonly PlotTarget[]): PlotTarget[][] {
  const groups: PlotTarget[][] = [];
  for (const target of targets) {
    const group = groups.find(([first]) => first?.slot === target.slot && Math.abs(y(first.value) - y(target.value)) < lineSize * 1.5);
    if (group) group.push(target);
    else groups.push([target]);
  }
  return groups;
}

function writeTargets(frame: Frame, groups: readonly (readonly PlotTarget[])[], comma: string, places: Places): void {
  const { x, y, slotWidth, lineSize } = frame;
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const style = { weight: group.some(({ isChosen }) => isChosen) ? 700 : 400 };
    const above = y(Math.max(...group.map(({ value }) => value))) - 4 - lineSize * 0.6;
    // The whole amounts, else short ones.
    for (const name of ['label', 'shortLabel'] as const) {
      const text = group.map((target) => target[name]).join(comma);
      const half = places.widthOf(text, style) / 2;
      // Where a path goes on from the mark, the words stand before it.
      const middles = [0, slotWidth / 2 - half, -half].map((onward) => x(first.slot, onward));
      if (
        places.write(
          text,
          style,
          middles.flatMap((at) => stacked(at, above, -3, 4)),
        )
      )
        break;
    }
  }
}

/** Sizes at which a value may stand in its column. */
const sizes = [0.92, 0.8];

/** The values of the columns: in all of them, else over the weightiest. */
function writeColumns({ chart, context, theme, slotWidth, lineSize, x: xAt }: Frame, { slots, targets }: ExportsPlot, places: Places): void {
  const { colours } = theme;
  const columns = slots.flatMap(({ column }, index) => (column ? [{ ...column, slot: index, box: boxOf(chart, 0, index) }] : []));
  const [first] = columns;
  if (!first) return;
  const widest = (texts: readonly string[], style: TextStyle) => Math.max(...texts.map((text) => places.widthOf(text, style)));
  const labels = columns.map(({ label }) => label);
  const size = sizes.find((each) => widest(labels, { size: each, weight: 600 }) + 1 <= first.box.right - first.box.left);
  const small = { size: sizes[0] ?? 1, colour: colours.muted };
  const isGrown =
    widest(
      columns.map(({ growth = '' }) => growth),
      small,
    ) +
      6 <=
    slotWidth;
  // Above a column with a target over it the next free place would seem to belong to the target.
  const steps = targets.length > 0 ? 1 : 3;
  for (const [index, { slot, box, label, amount, growth, doubtful, provisional, revised, isKey }] of columns.toReversed().entries()) {
    const x = (box.left + box.right) / 2;
    const above = box.top - lineSize * 0.75;
    // Under the hatched top of a provisional one, over the dot of a revised one.
    const down = lineSize * (provisional ? 1.5 : 0.8);
    const fits = size !== undefined && box.bottom - box.top > down + lineSize * (revised ? 1.2 : 0.6);
    let isOver = fits;
    if (fits) write(context, theme, label, x, box.top + down, { colour: doubtful ? colours.text : colours['on-part-1'], size, weight: 600 });
    else if (isKey || size !== undefined) {
      const [text, style] = size === undefined ? [amount, { weight: 700 }] : [label, { weight: 700, size }];
      isOver = places.write(text, style, stacked(x, above, -4, steps));
      if (!isOver) places.write(text, style, stacked(xAt(slot, (box.right - box.left - places.widthOf(text, style)) / 2 - 3), above, -4, steps));
    }
    if (growth && isOver && (isGrown || isKey)) places.write(growth, small, stacked(x, fits ? above : above - lineSize * 1.2, -4, steps));
    // What stands over the latest column is taken for its value.
    if (index === 0 && targets.length === 0) places.take({ ...box, top: 0, bottom: box.top });
  }
}

export function drawWords(frame: Frame, plot: ExportsPlot, places: Places): void {
  const groups = groupsOf(frame, plot.targets);
  const isWeighty = (group: readonly PlotTarget[]) => group.some(({ isChosen }) => isChosen);
  writeTargets(frame, groups.filter(isWeighty), plot.comma, places);
  plot.slots.forEach(({ rest }, index) => {
    if (rest) writeRest(frame, rest, boxOf(frame.chart, 0, index), places);
  });
  writeEnds(frame, plot.paths, places);
  writeColumns(frame, plot, places);
  writeTargets(
    frame,
    groups.filter((group) => !isWeighty(group)),
    plot.comma,
    places,
  );
  // Last, because a path has room beside it at many a place.
  writeRates(frame, plot.paths, places);
}
