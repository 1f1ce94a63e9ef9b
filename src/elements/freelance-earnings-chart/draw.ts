/** Draws the columns. Loaded late, with Chart.js. */
import { BarController, BarElement, Chart, LinearScale, type Plugin } from 'chart.js';
import { boxOf, type Box } from '../../chart/bars.js';
import { dotsPerPixel, inDirection, lineSizeOf, onwardOf, pictureOf, sharedOptions } from '../../chart/canvas.js';
import { LabelLayout } from '../../chart/label-layout.js';
import { annotate } from './drawing/draw-annotations.js';
import { drawMilestone, reserveMilestone, writeMilestone } from './drawing/draw-milestone.js';
import { drawParts, fillOf, writeParts, type DrawnPart } from './drawing/draw-parts.js';
import { drawProjection, writeProjection } from './drawing/draw-projection.js';
import { drawStory, storySize } from './drawing/draw-story.js';
import { writeNames, writeTotals } from './drawing/draw-words.js';
import { layoutOf } from './drawing/layout.js';
import { styleOf, type Stage } from './drawing/stage.js';
import type { HitTarget, Picture } from '../../chart/drawing.js';
import type { Theme } from '../../chart/theme.js';
import type { ColumnsPlot } from './plot.js';

Chart.register(BarController, BarElement, LinearScale);

/** The gap between the parts of a column, in CSS pixels, which separates them whatever their colours are. */
const seam = 1.5;

const layersOf = ({ columns }: ColumnsPlot): number => Math.max(...columns.map(({ segments }) => segments.length));

/** The highest value: there the scale ends, as every mark carries its number. */
const highestOf = ({ columns, milestone }: ColumnsPlot): number =>
  Math.max(
    milestone?.value ?? 0,
    ...columns.map(({ segments, projection }) =>
      Math.max(
        projection?.high ?? 0,
        segments.reduce((sum, { value }) => sum + value, 0),
      ),
    ),
  );

function stageOf(chart: Chart, plot: ColumnsPlot, theme: Theme): Stage {
  const labels = new LabelLayout(chart.ctx, theme, chart.width);
  const layers = layersOf(plot);
  const boxes = plot.columns.map(({ segments, projection }, column) => ({
    parts: segments.map((_, layer) => {
      const box = boxOf(chart, layer, column);
      return { ...box, bottom: box.bottom - (layer > 0 ? seam : 0) };
    }),
    projection: projection && boxOf(chart, layers, column),
    foot: boxOf(chart, 0, column),
  }));
  return {
    chart,
    context: chart.ctx,
    theme,
    plot,
    labels,
    boxes,
    lineSize: lineSizeOf(theme),
    style: styleOf(chart.width),
    onward: onwardOf(theme),
    base: chart.chartArea.bottom,
    y: (value) => chart.scales.y?.getPixelForValue(value) ?? 0,
  };
}

const overlay = (plot: ColumnsPlot, theme: Theme): Plugin<'bar'> => ({
  id: 'overlay',
  afterDatasetsDraw: (chart) => {
    const stage = stageOf(chart, plot, theme);
    const parts = plot.columns.flatMap(({ segments }, column) =>
      segments.flatMap((segment, layer): DrawnPart[] => {
        const box = stage.boxes[column]?.parts[layer];
        return box ? [{ segment, box, column }] : [];
      }),
    );
    drawParts(stage, parts);
    drawProjection(stage);
    drawMilestone(
      stage,
      parts.filter(({ segment }) => segment.swatch === 'part-1').map(({ box }) => box),
    );
    reserveMilestone(stage);
    writeParts(stage, parts);
    // Whatever is written from here on stands beside the columns.
    for (const { parts: all, projection } of stage.boxes) stage.labels.reserve(...all, ...(projection ? [projection] : []));
    drawStory(stage);
    writeProjection(stage);
    writeTotals(stage);
    writeMilestone(stage);
    writeNames(stage);
    annotate(stage);
    drawBase(stage);
  },
});

/** Zero, over the columns that stand on it. */
function drawBase({ chart, context, theme, base }: Stage): void {
  context.fillStyle = theme.colours.text;
  context.fillRect(0, Math.floor(base), chart.width, Math.round(1.25 * theme.thickness));
}

const placed = ({ left, right, top, bottom }: Box) => ({ left, top, width: right - left, height: bottom - top });

/** The boxes of the segments and of the projected remainders, column by column from the bottom up. */
function hitTargetsOf(chart: Chart, plot: ColumnsPlot): HitTarget[] {
  const layers = layersOf(plot);
  return plot.columns.flatMap(({ segments, projection }, column) => [
    ...segments.map(({ datum }, index) => ({ ...placed(boxOf(chart, index, column)), column, datum })),
    ...(projection ? [{ ...placed(boxOf(chart, layers, column)), column, datum: projection.datum }] : []),
  ]);
}

/** The columns where a picture of a width has them. */
function datasetsOf(plot: ColumnsPlot, theme: Theme, context: CanvasRenderingContext2D, width: number) {
  const { columns, story } = plot;
  const { thickness, middles } = layoutOf(columns.length, width, story ? storySize(new LabelLayout(context, theme, width), story, width) : 0);
  const layers = layersOf(plot);
  const x = (column: number) => middles[column] ?? 0;
  const stackedParts = [...Array<undefined>(layers)].map((_, layer) => ({
    data: columns.map(({ segments }, column) => ({ x: x(column), y: segments[layer]?.value ?? null })),
    backgroundColor: columns.map(({ segments }) => {
      const segment = segments[layer];
      return segment ? fillOf(theme, segment) : 'transparent';
    }),
    borderWidth: { bottom: layer === 0 ? 0 : seam },
  }));
  const remainders = {
    data: columns.map(({ segments, projection }, column) => ({
      x: x(column),
      y: projection ? projection.central - segments.reduce((sum, { value }) => sum + value, 0) : null,
    })),
    backgroundColor: theme.colours.projected,
    borderWidth: { bottom: seam },
  };
  return [...stackedParts, remainders].map((dataset) => ({
    ...dataset,
    borderColor: 'transparent',
    borderSkipped: false as const,
    inflateAmount: 0,
    parsing: false as const,
    barThickness: thickness,
  }));
}

/** Draws a plot of columns on a canvas. */
export function draw(canvas: HTMLCanvasElement, plot: ColumnsPlot, theme: Theme): Picture {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  const { columns } = plot;
  const line = lineSizeOf(theme);
  const highest = highestOf(plot);
  const isProjectionHighest = columns.some(({ projection }) => projection && projection.high >= highest * 0.94);
  const lines = 1 + Math.max(...columns.map(({ sublabels }) => sublabels.length));
  const chart = new Chart(canvas, {
    type: 'bar',
    data: { datasets: datasetsOf(plot, theme, context, canvas.width) as never },
    options: {
      ...sharedOptions,
      devicePixelRatio: dotsPerPixel(canvas, theme),
      layout: { padding: { top: line * (isProjectionHighest ? 3.5 : 1.9), bottom: line * (0.7 + lines * 1.45) } },
      scales: {
        x: { type: 'linear', stacked: true, min: 0, max: canvas.width, offset: false, reverse: onwardOf(theme) < 0, display: false },
        y: { type: 'linear', stacked: true, min: 0, max: highest, display: false },
      },
    },
    plugins: [inDirection(theme), overlay(plot, theme)],
  });
  const picture = pictureOf(chart, theme, () => hitTargetsOf(chart, plot));
  return {
    ...picture,
    resize: (width, height) => {
      chart.data.datasets = datasetsOf(plot, theme, context, width) as never;
      if (chart.options.scales?.x) chart.options.scales.x.max = width;
      picture.resize(width, height);
    },
  };
}
