/** Draws the columns. Loaded late, with Chart.js. */
import { BarController, BarElement, Chart, LinearScale, type Plugin } from 'chart.js';
import { axesOf, roomFor, writeAxisName } from '../../chart/axes.js';
import { boxOf, type Box } from '../../chart/bars.js';
import { dotsPerPixel, inDirection, pictureOf, sharedOptions } from '../../chart/canvas.js';
import { frameOf, type Frame } from '../../chart/frame.js';
import { LabelLayout, anchorsAlong } from '../../chart/label-layout.js';
import { drawNames } from '../../chart/slot-names.js';
import { drawMilestone, writeMilestone } from './draw-milestone.js';
import { colourOn, drawPart, fillOf } from './draw-segments.js';
import { drawProjectedRemainder, writeProjectedRemainder } from './draw-projection.js';
import type { HitTarget, Picture } from '../../chart/drawing.js';
import type { Theme } from '../../chart/theme.js';
import type { ColumnsPlot } from './plot.js';

Chart.register(BarController, BarElement, LinearScale);

/** The gap between the parts of a column, in CSS pixels, which separates them whatever their colours are. */
const seam = 1.5;

/** The totals over the columns of several parts, with growth where there is room for it. */
function writeTotals({ chart, lineSize }: Frame, { columns }: ColumnsPlot, labels: LabelLayout): void {
  columns.forEach(({ segments, total }, column) => {
    if (!total) return;
    const { left, right, top } = boxOf(chart, segments.length - 1, column);
    for (const text of total.growth ? [`${total.label} ${total.growth}`, total.label] : [total.label]) {
      if (labels.write(text, { weight: 700 }, anchorsAlong((left + right) / 2, top - lineSize * 0.8, -3, 3))) break;
    }
  });
}

/** The labels outside the columns, the most important first: a later one is left out where it has no room. */
function drawLabels(frame: Frame, plot: ColumnsPlot, labels: LabelLayout): void {
  const { columns, milestone } = plot;
  const layers = layersOf(plot);
  columns.forEach(({ projection }, column) => {
    if (projection) writeProjectedRemainder(frame, projection, boxOf(frame.chart, layers, column), labels);
  });
  if (milestone) writeMilestone(frame, milestone.label, milestone.value, labels);
  writeTotals(frame, plot, labels);
  const names = columns.map(({ label, shortLabel, sublabel }) => ({ name: label, shortName: shortLabel, ...(sublabel && { below: sublabel }) }));
  // Where not all names fit, that of the latest column is kept.
  drawNames(frame, names, { every: 1, from: columns.length - 1 }, labels);
}

const overlay = (plot: ColumnsPlot, theme: Theme): Plugin<'bar'> => ({
  id: 'overlay',
  afterDatasetsDraw: (chart) => {
    const frame = frameOf(chart, plot.columns.length, theme);
    const { milestone } = plot;
    const layers = layersOf(plot);
    const labels = new LabelLayout(chart.ctx, theme, chart.width);
    writeAxisName(frame, plot.axisLabel, labels);
    const parts = plot.columns.flatMap(({ segments }, column) => segments.map((segment, layer) => ({ segment, box: boxOf(chart, layer, column) })));
    for (const { segment, box } of parts) drawPart(frame, segment, box, labels);
    plot.columns.forEach(({ projection }, column) => {
      if (projection) drawProjectedRemainder(frame, projection, boxOf(chart, layers, column), labels);
    });
    drawLabels(frame, plot, labels);
    const solid = parts.filter(({ segment }) => !segment.doubtful).map(({ segment, box }) => ({ box, colour: colourOn(theme, segment) }));
    if (milestone) drawMilestone(frame, milestone.value, solid, labels);
  },
});

/** The boxes of the segments and of the projected remainders, column by column from the bottom up. */
function hitTargetsOf(chart: Chart, plot: ColumnsPlot): HitTarget[] {
  const layers = layersOf(plot);
  return plot.columns.flatMap(({ segments, projection }, column) => [
    ...segments.map(({ datum }, index) => ({ ...placed(boxOf(chart, index, column)), column, datum })),
    ...(projection ? [{ ...placed(boxOf(chart, layers, column)), column, datum: projection.datum }] : []),
  ]);
}

const placed = ({ left, right, top, bottom }: Box) => ({ left, top, width: right - left, height: bottom - top });

const layersOf = ({ columns }: ColumnsPlot): number => Math.max(...columns.map(({ segments }) => segments.length));

/** Draws a plot of columns on a canvas. */
export function draw(canvas: HTMLCanvasElement, plot: ColumnsPlot, theme: Theme): Picture {
  const { columns, ticks } = plot;
  const layers = layersOf(plot);
  const stackedParts = Array.from({ length: layers }, (_, layer) => ({
    data: columns.map(({ segments }) => segments[layer]?.value ?? null),
    backgroundColor: columns.map(({ segments }) => {
      const segment = segments[layer];
      return segment ? fillOf(theme, segment) : 'transparent';
    }),
    borderColor: 'transparent',
    borderWidth: { bottom: layer === 0 ? 0 : seam },
    borderSkipped: false,
  }));
  const remainders = {
    data: columns.map(({ segments, projection }) => (projection ? projection.central - segments.reduce((sum, { value }) => sum + value, 0) : null)),
    backgroundColor: 'transparent',
    borderWidth: 0,
  };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...columns.keys()],
      datasets: [...stackedParts, remainders].map((dataset) => ({ ...dataset, maxBarThickness: 132, categoryPercentage: 0.82, barPercentage: 0.92 })),
    },
    options: {
      ...sharedOptions,
      devicePixelRatio: dotsPerPixel(canvas, theme),
      layout: roomFor(theme, columns.some(({ sublabel }) => sublabel) ? 2 : 1),
      scales: axesOf(columns.length, ticks, theme),
    },
    plugins: [inDirection(theme), overlay(plot, theme)],
  });
  return pictureOf(chart, theme, () => hitTargetsOf(chart, plot));
}
