/** Draws the ring. Loaded late, with Chart.js. */
import { ArcElement, Chart, DoughnutController, type ChartOptions, type Plugin } from 'chart.js';
import { dotsPerPixel, inDirection, onwardOf, pictureOf, sharedOptions } from '../../chart/canvas.js';
import { drawLabels, roomOf } from './draw-labels.js';
import { drawMarks, needleReach } from './draw-marks.js';
import { degreesIn, hole, ringOf, segmentOf, type Ring } from './ring.js';
import { targetSize, type HitTarget, type Picture } from '../../chart/drawing.js';
import type { Theme } from '../../chart/theme.js';
import type { GaugePlot } from './plot.js';

Chart.register(DoughnutController, ArcElement);

function ringIn(chart: Chart, { max }: GaugePlot, theme: Theme): Ring {
  const arc = chart.getDatasetMeta(0).data[0] as ArcElement;
  const { x, y, innerRadius, outerRadius } = arc.getProps(['x', 'y', 'innerRadius', 'outerRadius'], true) as Record<
    'x' | 'y' | 'innerRadius' | 'outerRadius',
    number
  >;
  const { circumference = degreesIn(0, 0) } = chart.options as ChartOptions<'doughnut'>;
  return ringOf({ x, y, inner: innerRadius, outer: outerRadius }, circumference, max, theme);
}

const overlay = (plot: GaugePlot, theme: Theme): Plugin<'doughnut'> => ({
  id: 'overlay',
  afterDatasetsDraw: (chart) => {
    const stage = { context: chart.ctx, ring: ringIn(chart, plot, theme), plot, theme, width: chart.width, height: chart.height };
    drawMarks(stage);
    drawLabels(stage);
  },
});

/** How thick the line around a piece of the ring is that a reader points at, and how far outside it, in CSS pixels. */
const outline = { width: 2.5, away: 1.5 };

/** A piece of the ring for each number, in the order of the values; the pace and a target that was passed lie over the others. */
function hitTargetsOf(chart: Chart, plot: GaugePlot, theme: Theme): HitTarget[] {
  const ring = ringIn(chart, plot, theme);
  const { reached, projection, pace, target, max } = plot;
  const middle = (ring.inner + ring.outer) / 2;
  const room = outline.width + outline.away;
  /** Half of what a mark answers to, in the unit of the values. */
  const near = (targetSize / 2 / middle / ((ring.degrees * Math.PI) / 180)) * max;
  const piece = (datum: HitTarget['datum'], low: number, high: number, isMark = false): Omit<HitTarget, 'column'> => {
    const stretch = ring.stretchOf(low, high);
    const circles = isMark ? { ...ring, outer: ring.outer + needleReach - room, inner: ring.inner - 5 + room } : ring;
    const { area, pathFrom } = segmentOf(circles, stretch, room);
    const edge = segmentOf(circles, stretch, outline.away).pathFrom(area.left, area.top);
    const path = pathFrom(area.left, area.top);
    return { ...area, datum, shape: { path, outline: path + edge, isMark } };
  };
  const around = ({ datum }: { readonly datum: HitTarget['datum'] }): Omit<HitTarget, 'column'> =>
    piece(datum, Math.max(0, Math.min(datum.value, max) - near), Math.min(max, Math.max(0, datum.value) + near), true);
  const known = Math.max(reached.value, projection?.datum.value ?? 0);
  return [
    piece(reached, 0, reached.value),
    ...(projection ? [piece(projection.datum, reached.value, projection.datum.value)] : []),
    ...(pace ? [around(pace)] : []),
    // What is missing to a target is its own; one that was passed is a mark.
    target.datum.value > known + near ? piece(target.datum, known, target.datum.value) : around(target),
  ].map((each, column) => ({ ...each, column }));
}

/** Draws a gauge on a canvas. */
export function draw(canvas: HTMLCanvasElement, plot: GaugePlot, theme: Theme): Picture {
  const { colours } = theme;
  const parts = [
    { value: plot.reached.value, colour: colours['part-1'] },
    { value: plot.max - plot.reached.value, colour: colours.track },
  ];
  if (onwardOf(theme) < 0) parts.reverse();
  // Room for the line around a piece of the ring.
  const side = outline.width + outline.away;
  const shapeIn = (width: number, height: number) => {
    const room = roomOf(plot, theme, width, height);
    const degrees = degreesIn(width - 2 * side, height - room.top - room.bottom);
    return { layout: { padding: { ...room, left: side, right: side } }, rotation: -degrees / 2, circumference: degrees };
  };
  const chart = new Chart(canvas, {
    type: 'doughnut',
    // Chart.js draws arcs clockwise only: from right to left the parts are in reverse order.
    data: { datasets: [{ data: parts.map(({ value }) => value), backgroundColor: parts.map(({ colour }) => colour), borderWidth: 0 }] },
    options: {
      ...sharedOptions,
      devicePixelRatio: dotsPerPixel(canvas, theme),
      cutout: `${hole * 100}%`,
      ...shapeIn(canvas.width, canvas.height),
    },
    plugins: [inDirection(theme), overlay(plot, theme)],
  });
  const picture = pictureOf(chart, theme, () => hitTargetsOf(chart, plot, theme));
  return {
    ...picture,
    resize: (width, height) => {
      Object.assign(chart.options, shapeIn(width, height));
      picture.resize(width, height);
    },
  };
}
