/** Draws the columns. Loaded late, with Chart.js. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import { boxOf, dashedEdge, drawBracket, type Box } from '../../figure/drawing/bars.js';
import { dotsPerPixel, fontOf, hatch, pictureOf, sharedOptions, write, type TextStyle } from '../../figure/drawing/canvas.js';
import type { Mark, Picture } from '../../figure/chart-controller.js';
import type { ColourName, Theme } from '../../figure/theme.js';
import type { ColumnsPlot, ColumnSegment } from './plot.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const lineHeight = 1.3;

const colourOf = (theme: Theme, { swatch }: ColumnSegment): string => theme.colours[swatch as ColourName];
const textColourOf = (theme: Theme, { swatch, doubtful }: ColumnSegment): string =>
  doubtful ? theme.colours.text : theme.colours[`on-${swatch}` as ColourName];

type Line = readonly [text: string, weight: number, colour: string];

/** Writes a centred line, moved as far as needed to stay on the canvas. */
function writeInside(chart: Chart, theme: Theme, text: string, x: number, y: number, style: TextStyle): void {
  chart.ctx.font = fontOf(theme, style);
  const half = chart.ctx.measureText(text).width / 2;
  write(chart.ctx, theme, text, Math.max(half, Math.min(chart.width - half, x)), y, style);
}

/** The projected rest of a year: hatched up to the central value, with a bracket from the lowest result to the highest. */
function drawProjection(chart: Chart, plot: ColumnsPlot, theme: Theme, column: number): void {
  const { projection, segments } = plot.columns[column] ?? {};
  const y = chart.scales.y;
  if (!projection || !segments || !y) return;
  const { ctx } = chart;
  const box = boxOf(chart, layersOf(plot), column);
  const { left, right } = box;
  hatch(ctx, theme.colours.projected, box, () => ctx.rect(left, box.top, right - left, box.bottom - box.top));
  dashedEdge(ctx, theme.colours.projected, box);
  const [low, high] = [y.getPixelForValue(projection.low), y.getPixelForValue(projection.high)];
  const middle = (left + right) / 2;
  if (projection.low < projection.high) drawBracket(ctx, theme.colours.text, middle, low, high, Math.min(10, (right - left) / 6));
  const line = theme.fontSize * lineHeight;
  const lines: Line[] = [
    [projection.label, 700, theme.colours.text],
    [projection.range, 400, theme.colours.muted],
  ];
  lines.forEach(([text, weight, colour], index) => writeInside(chart, theme, text, middle, high - line * (lines.length - index - 0.3), { weight, colour }));
}

/** The labels inside the segments; a segment too low for its label has it in the table only. */
function drawLabels(chart: Chart, plot: ColumnsPlot, theme: Theme): void {
  const line = theme.fontSize * lineHeight;
  plot.columns.forEach(({ segments, total }, column) => {
    segments.forEach((segment, index) => {
      const box = boxOf(chart, index, column);
      if (segment.doubtful) dashedEdge(chart.ctx, colourOf(theme, segment), box);
      const height = box.bottom - box.top;
      if (height < line * 1.1) return;
      const { label, growth } = segment;
      const both = growth !== undefined && height > line * 2.3;
      const x = (box.left + box.right) / 2;
      const y = (box.top + box.bottom) / 2;
      const colour = textColourOf(theme, segment);
      write(chart.ctx, theme, label, x, both ? y - line / 2 : y, { colour, weight: 700 });
      if (both) write(chart.ctx, theme, growth, x, y + line / 2, { colour });
    });
    if (!total) return;
    const top = boxOf(chart, segments.length - 1, column);
    writeInside(chart, theme, total.growth ? `${total.label} ${total.growth}` : total.label, (top.left + top.right) / 2, top.top - line * 0.6, { weight: 700 });
  });
}

/** A dashed line across all columns, true on the axis; it makes way for the label of a column that ends just below it. */
function drawMilestone(chart: Chart, { milestone, columns }: ColumnsPlot, theme: Theme): void {
  const y = chart.scales.y;
  if (!milestone || !y) return;
  const { ctx, chartArea } = chart;
  const at = y.getPixelForValue(milestone.value);
  const line = theme.fontSize * lineHeight;
  ctx.save();
  ctx.beginPath();
  ctx.rect(chartArea.left, 0, chartArea.right - chartArea.left, chart.height);
  columns.forEach(({ segments, total }, column) => {
    const top = total && boxOf(chart, segments.length - 1, column);
    if (top && at < top.top && at > top.top - line * 1.3) ctx.rect(top.left - 6, top.top - line * 1.3, top.right - top.left + 12, line * 1.3);
  });
  ctx.clip('evenodd');
  ctx.beginPath();
  ctx.setLineDash([6, 4]);
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = theme.colours.milestone;
  ctx.moveTo(chartArea.left, at);
  ctx.lineTo(chartArea.right, at);
  ctx.stroke();
  ctx.restore();
  write(ctx, theme, milestone.label, chartArea.left + 4, at - theme.fontSize * 0.75, { colour: theme.colours.milestone, align: 'left', weight: 600 });
}

const marks = (plot: ColumnsPlot, theme: Theme): Plugin<'bar'> => ({
  id: 'marks',
  afterDatasetsDraw: (chart) => {
    drawMilestone(chart, plot, theme);
    plot.columns.forEach((_, column) => drawProjection(chart, plot, theme, column));
    drawLabels(chart, plot, theme);
    write(chart.ctx, theme, plot.axisLabel, 0, theme.fontSize * 0.7, { colour: theme.colours.muted, align: 'left' });
  },
});

/** The box of each segment and of each projected rest, column by column from the bottom up. */
function marksOf(chart: Chart, plot: ColumnsPlot): Mark[] {
  const layers = layersOf(plot);
  return plot.columns.flatMap(({ segments, projection }, column) => [
    ...segments.map(({ point }, index) => ({ ...placed(boxOf(chart, index, column)), column, point })),
    ...(projection ? [{ ...placed(boxOf(chart, layers, column)), column, point: projection.point }] : []),
  ]);
}

const placed = ({ left, right, top, bottom }: Box) => ({ left, top, width: right - left, height: bottom - top });

const layersOf = ({ columns }: ColumnsPlot): number => Math.max(...columns.map(({ segments }) => segments.length));

/** Draws a plot of columns on a canvas. */
export function draw(canvas: HTMLCanvasElement, plot: ColumnsPlot, theme: Theme): Picture {
  const { columns, ticks } = plot;
  const { colours, fontSize, fontFamily } = theme;
  const layers = layersOf(plot);
  const stacked = Array.from({ length: layers }, (_, layer) => ({
    data: columns.map(({ segments }) => segments[layer]?.value ?? null),
    backgroundColor: columns.map(({ segments }) => {
      const segment = segments[layer];
      return segment ? (segment.doubtful ? theme.pale[segment.swatch as ColourName] : colourOf(theme, segment)) : 'transparent';
    }),
  }));
  const rest = {
    data: columns.map(({ segments, projection }) => (projection ? projection.central - segments.reduce((sum, { value }) => sum + value, 0) : null)),
    backgroundColor: 'transparent',
  };
  const font = { family: fontFamily, size: fontSize };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: columns.map(({ label, sublabel }) => (sublabel ? [label, sublabel] : [label])),
      datasets: [...stacked, rest].map((dataset) => ({ ...dataset, borderWidth: 0, maxBarThickness: 132, categoryPercentage: 0.82, barPercentage: 0.92 })),
    },
    options: {
      ...sharedOptions,
      devicePixelRatio: dotsPerPixel(),
      // Room for the name of the axis, which stands above it.
      layout: { padding: { top: fontSize * 1.9 } },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: colours.text },
          ticks: { color: colours.text, font: { ...font, weight: 600 }, maxRotation: 0, autoSkip: false },
        },
        y: {
          stacked: true,
          min: 0,
          max: ticks.at(-1)?.value ?? 1,
          border: { display: false },
          grid: { color: colours.line, tickLength: 0 },
          ticks: { color: colours.muted, font, padding: 6, callback: (_, index) => ticks[index]?.label ?? '' },
          afterBuildTicks: (scale) => {
            scale.ticks = ticks.map(({ value }) => ({ value }));
          },
        },
      },
    },
    plugins: [marks(plot, theme)],
  });
  return pictureOf(chart, () => marksOf(chart, plot));
}
