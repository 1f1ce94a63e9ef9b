/** Draws the half-ring. Loaded late, with Chart.js. */
import { ArcElement, Chart, DoughnutController, type Plugin } from 'chart.js';
import { dotsPerPixel, hatch, pictureOf, sharedOptions, write } from '../../figure/drawing/canvas.js';
import type { Mark, Picture } from '../../figure/chart-controller.js';
import type { Theme } from '../../figure/theme.js';
import type { GaugePlot, RingMark } from './plot.js';

Chart.register(DoughnutController, ArcElement);

/** Inner radius of the ring, as a part of the outer. */
const hole = 0.7;

interface Ring {
  readonly x: number;
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
}

const ringOf = (chart: Chart): Ring => {
  const arc = chart.getDatasetMeta(0).data[0] as ArcElement;
  const { x, y, innerRadius, outerRadius } = arc.getProps(['x', 'y', 'innerRadius', 'outerRadius'], true) as Record<
    'x' | 'y' | 'innerRadius' | 'outerRadius',
    number
  >;
  return { x, y, inner: innerRadius, outer: outerRadius };
};

/** The angle of a value on the half-ring, from the left end over the top to the right. */
const angleOf = ({ max }: GaugePlot, value: number): number => Math.PI * (1 + value / max);

/** A line across the ring. */
function drawMark(context: CanvasRenderingContext2D, { x, y, inner, outer }: Ring, angle: number, colour: string, width: number, reach: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  context.beginPath();
  context.moveTo(x + (inner - reach) * cos, y + (inner - reach) * sin);
  context.lineTo(x + (outer + reach) * cos, y + (outer + reach) * sin);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

/** The projected rest of the year, hatched, and a band from the lowest result to the highest outside the ring. */
function drawProjection(context: CanvasRenderingContext2D, ring: Ring, plot: GaugePlot, theme: Theme): void {
  const { projection } = plot;
  if (!projection) return;
  const { x, y, inner, outer } = ring;
  const [from, to] = [angleOf(plot, plot.reached.value), angleOf(plot, projection.value)];
  const shape = () => {
    context.arc(x, y, outer, from, to);
    context.arc(x, y, inner, to, from, true);
    context.closePath();
  };
  hatch(context, theme.colours.projected, { left: x - outer, right: x + outer, top: y - outer, bottom: y }, shape);
  context.beginPath();
  shape();
  context.lineWidth = 1.25;
  context.strokeStyle = theme.colours.projected;
  context.stroke();
  context.beginPath();
  context.arc(x, y, outer + 6, angleOf(plot, projection.low), angleOf(plot, projection.high));
  context.lineWidth = 4;
  context.strokeStyle = theme.colours.text;
  context.stroke();
}

function drawWords(context: CanvasRenderingContext2D, { x, y, inner, outer }: Ring, plot: GaugePlot, theme: Theme): void {
  const [amount, covers, attained] = plot.centre;
  const { colours, fontSize } = theme;
  const size = Math.min(3, (inner * 0.3) / fontSize);
  const line = fontSize * 1.4;
  write(context, theme, attained, x, y - line * 0.5, { size: 1.15, weight: 600 });
  write(context, theme, covers, x, y - line * 1.6, { colour: colours.muted });
  write(context, theme, amount, x, y - line * 2.2 - (size * fontSize) / 2, { size, weight: 700 });
  const below = y + fontSize * 1.1;
  const middle = (inner + outer) / 2;
  write(context, theme, plot.zeroLabel, x - middle, below, { colour: colours.muted });
  write(context, theme, plot.target.label, x + outer, below, { align: 'right', weight: 600 });
}

const marks = (plot: GaugePlot, theme: Theme): Plugin<'doughnut'> => ({
  id: 'marks',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    const ring = ringOf(chart);
    drawProjection(ctx, ring, plot, theme);
    if (plot.pace) drawMark(ctx, ring, angleOf(plot, plot.pace.value), theme.colours.pace, 3, 5);
    if (plot.target.value < plot.max) drawMark(ctx, ring, angleOf(plot, plot.target.value), theme.colours.target, 2, 4);
    drawScenario(ctx, ring, plot, theme);
    drawWords(ctx, ring, plot, theme);
  },
});

/** Fingers need a mark of this size, in CSS pixels. */
const markSize = 32;

/** A square on the ring for each number that can be asked, from the left end on. */
function marksOf(chart: Chart, plot: GaugePlot): Mark[] {
  const { x, y, inner, outer } = ringOf(chart);
  const { reached, projection, pace, target } = plot;
  const at = ({ point }: RingMark, value: number, reach: number): Omit<Mark, 'column'> => {
    const angle = angleOf(plot, value);
    return { left: x + reach * Math.cos(angle) - markSize / 2, top: y + reach * Math.sin(angle) - markSize / 2, width: markSize, height: markSize, point };
  };
  const middle = (inner + outer) / 2;
  // Where the marks crowd together, those across the ring stand at its edges.
  return [
    at(reached, reached.value / 2, middle),
    ...(projection ? [at(projection, (reached.value + projection.value) / 2, middle)] : []),
    ...(pace ? [at(pace, pace.value, outer)] : []),
    at(target, target.value, middle),
  ].map((mark, column) => ({ ...mark, column }));
}

/** Where a chosen rate leads: a dot a year outside the ring, the target's year larger. Values past the end stand at it. */
function drawScenario(context: CanvasRenderingContext2D, { x, y, outer }: Ring, plot: GaugePlot, theme: Theme): void {
  const { scenario = [], max } = plot;
  scenario.forEach((value, index) => {
    const angle = angleOf(plot, Math.min(value, max));
    const last = index === scenario.length - 1;
    context.beginPath();
    context.arc(x + (outer + 7) * Math.cos(angle), y + (outer + 7) * Math.sin(angle), last ? 5 : 3, 0, 2 * Math.PI);
    context.fillStyle = theme.colours.scenario;
    context.fill();
  });
}

/** Draws a gauge on a canvas. */
export function draw(canvas: HTMLCanvasElement, plot: GaugePlot, theme: Theme): Picture {
  const { colours, fontSize } = theme;
  const chart = new Chart(canvas, {
    type: 'doughnut',
    data: { datasets: [{ data: [plot.reached.value, plot.max - plot.reached.value], backgroundColor: [colours['part-1'], colours.track], borderWidth: 0 }] },
    options: {
      ...sharedOptions,
      devicePixelRatio: dotsPerPixel(),
      rotation: -90,
      circumference: 180,
      cutout: `${hole * 100}%`,
      // Room for the band above the ring and for the words under its ends.
      layout: { padding: { top: 14, left: 14, right: 14, bottom: fontSize * 2 } },
    },
    plugins: [marks(plot, theme)],
  });
  return pictureOf(chart, () => marksOf(chart, plot));
}
