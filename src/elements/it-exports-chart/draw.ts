/** Draws columns on slots, target marks and paths. Loaded late, with Chart.js. */
import { BarController, BarElement, Chart, LinearScale, type Plugin } from 'chart.js';
import { axesOf, roomFor, writeAxisName } from '../../chart/axes.js';
import { boxOf, dashedEdge, type Box } from '../../chart/bars.js';
import { dotsPerPixel, inDirection, pictureOf, sharedOptions } from '../../chart/canvas.js';
import { frameOf, type Frame } from '../../chart/frame.js';
import { drawPath, drawValueMark } from '../../chart/paths.js';
import { LabelLayout } from '../../chart/label-layout.js';
import { drawNames } from '../../chart/slot-names.js';
import { drawTexture, outlineOf } from '../../chart/textures.js';
import { drawProjectedRemainder } from './draw-projection.js';
import { drawLabels } from './draw-labels.js';
import type { HitTarget, Picture } from '../../chart/drawing.js';
import type { Theme } from '../../chart/theme.js';
import type { ExportsPlot, PlotColumn } from './plot.js';

Chart.register(BarController, BarElement, LinearScale);

/** How much of a provisional column is hatched at most, in CSS pixels. */
const openTop = 9;

/**
 * The least size of a target for a finger, in CSS pixels.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum
 */
const targetSize = 24;

const fillOf = (column: PlotColumn, { colours, pale }: Theme): string => (column.doubtful ? pale : colours)['part-1'];

/** Draws what distinguishes a doubtful, provisional or revised column from one that is simply reported. */
function drawStanding({ context, theme }: Frame, column: PlotColumn, box: Box): void {
  const { colours } = theme;
  const { left, right, top, bottom } = box;
  if (column.provisional) {
    const open = { ...box, bottom: top + Math.min(openTop, (bottom - top) / 3) };
    context.fillStyle = fillOf(column, theme);
    context.fillRect(left, open.bottom, right - left, bottom - open.bottom);
    drawTexture(context, 'provisional', { colour: colours['part-1'], thickness: theme.thickness }, open, outlineOf(context, open));
    context.lineWidth = 1.5 * theme.thickness;
    context.strokeStyle = colours['part-1'];
    context.strokeRect(left + 0.75, top + 0.75, right - left - 1.5, open.bottom - top);
  }
  if (column.doubtful) dashedEdge(context, colours['part-1'], theme, box);
  if (column.revised) {
    context.fillStyle = column.doubtful ? colours.text : colours['on-part-1'];
    context.beginPath();
    context.arc((left + right) / 2, bottom - 6, Math.min(2.5, (right - left) / 5), 0, 2 * Math.PI);
    context.fill();
  }
}

const overlay = (plot: ExportsPlot, theme: Theme): Plugin<'bar'> => ({
  id: 'overlay',
  afterDatasetsDraw: (chart) => {
    const frame = frameOf(chart, plot.slots.length, theme);
    const { colours } = theme;
    const labels = new LabelLayout(chart.ctx, theme, chart.width);
    writeAxisName(frame, plot.axisLabel, labels);
    plot.slots.forEach(({ column, remainder }, index) => {
      if (!column) return;
      const box = boxOf(chart, 0, index);
      drawStanding(frame, column, box);
      if (remainder) drawProjectedRemainder(frame, remainder, box, labels);
      labels.reserve(box);
    });
    for (const { kind, from, points } of plot.paths) {
      const stroke = kind === 'required' ? { colour: colours.pace, dash: [6, 4] } : { colour: colours.scenario, dash: [] };
      drawPath(frame, [from, ...points], stroke, labels);
    }
    for (const target of plot.targets) {
      const column = plot.slots[target.slot]?.column;
      // A target that was beaten lies on its column, whose colour would hide it.
      const colour = column && !column.doubtful && column.value > target.value ? colours['on-part-1'] : colours.target;
      drawValueMark(frame, target, { colour, dash: target.doubtful ? [3, 3] : [] }, labels);
    }
    drawLabels(frame, plot, labels);
    drawNames(frame, plot.slots, plot.nameSteps, labels);
  },
});

const placed = ({ left, right, top, bottom }: Box) => ({ left, top, width: right - left, height: bottom - top });

/** The boxes of the numbers: slot by slot the column and its projected remainder, then targets and paths from the lowest on. */
function hitTargetsOf(chart: Chart, plot: ExportsPlot, theme: Theme): HitTarget[] {
  const { x, y, slotWidth, base } = frameOf(chart, plot.slots.length, theme);
  const across = (slot: number, top: number, bottom: number): Box => ({ left: x(slot) - slotWidth / 2, right: x(slot) + slotWidth / 2, top, bottom });
  const around = (slot: number, value: number): Box => across(slot, y(value) - targetSize / 2, y(value) + targetSize / 2);
  const values = [...plot.targets, ...plot.paths.flatMap(({ points }) => points)].sort((a, b) => a.value - b.value);
  return plot.slots.flatMap(({ column, remainder }, index) =>
    [
      ...(column ? [{ ...placed(across(index, Math.min(y(column.value), base - targetSize), base)), datum: column.datum }] : []),
      ...(column && remainder ? [{ ...placed(across(index, y(remainder.high), y(column.value))), datum: remainder.datum }] : []),
      ...values.filter(({ slot }) => Math.floor(slot) === index).map(({ slot, value, datum }) => ({ ...placed(around(slot, value)), datum })),
    ].map((target) => ({ ...target, column: index })),
  );
}

/** Draws a plot on a canvas. */
export function draw(canvas: HTMLCanvasElement, plot: ExportsPlot, theme: Theme): Picture {
  const { slots, ticks } = plot;
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...slots.keys()],
      datasets: [
        {
          data: slots.map(({ column }) => column?.value ?? null),
          backgroundColor: slots.map(({ column }) => (column && !column.provisional ? fillOf(column, theme) : 'transparent')),
          borderWidth: 0,
          maxBarThickness: 96,
          categoryPercentage: 0.86,
          barPercentage: 1,
        },
      ],
    },
    options: {
      ...sharedOptions,
      devicePixelRatio: dotsPerPixel(canvas, theme),
      layout: roomFor(theme, slots.some(({ below }) => below) ? 2 : 1),
      scales: axesOf(slots.length, ticks, theme),
    },
    plugins: [inDirection(theme), overlay(plot, theme)],
  });
  return pictureOf(chart, theme, () => hitTargetsOf(chart, plot, theme));
}
