/** Draws the half-ring. Loaded late, with Chart.js. */
import { ArcElement, Chart, DoughnutController, type Plugin } from 'chart.js';
import { dotsPerPixel, inDirection, lineSizeOf, onwardOf, pictureOf, sharedOptions, type TextStyle } from '../../chart/canvas.js';
import { LabelLayout } from '../../chart/label-layout.js';
import type { HitTarget, Picture } from '../../chart/drawing.js';
import type { Theme } from '../../chart/theme.js';
import type { Datum } from '../../model/datum.js';
import type { GaugePlot } from './plot.js';

Chart.register(DoughnutController, ArcElement);

/** Inner radius of the ring, as a part of the outer. */
const hole = 0.7;

/** How far outside the ring the range is drawn, and the steps of a chosen rate, in CSS pixels. */
const rangeLane = 6;
const scenarioLane = 15;

interface Ring {
  readonly x: number;
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
  /** The angle of a value: from the end of the ring that is 0, over the top, to the other. */
  readonly angleOf: (value: number) => number;
  /** The angles at which a range of values begins and ends, clockwise. */
  readonly stretchOf: (low: number, high: number) => readonly [from: number, to: number];
}

/** What the marks of the gauge are drawn with. */
interface Gauge {
  readonly context: CanvasRenderingContext2D;
  readonly ring: Ring;
  readonly plot: GaugePlot;
  readonly theme: Theme;
  /** Of the canvas. */
  readonly width: number;
}

const ringOf = (chart: Chart, { max }: GaugePlot, theme: Theme): Ring => {
  const arc = chart.getDatasetMeta(0).data[0] as ArcElement;
  const { x, y, innerRadius, outerRadius } = arc.getProps(['x', 'y', 'innerRadius', 'outerRadius'], true) as Record<
    'x' | 'y' | 'innerRadius' | 'outerRadius',
    number
  >;
  const onward = onwardOf(theme);
  const angleOf = (value: number) => Math.PI * (1.5 + onward * (value / max - 0.5));
  const stretchOf = (low: number, high: number) => (onward > 0 ? ([angleOf(low), angleOf(high)] as const) : ([angleOf(high), angleOf(low)] as const));
  return { x, y, inner: innerRadius, outer: outerRadius, angleOf, stretchOf };
};

/** A point of the ring. @param across from 0 at the inner edge to 1 at the outer one */
const pointAt = ({ x, y, inner, outer }: Ring, angle: number, across: number, beyond = 0): [number, number] => {
  const radius = inner + (outer - inner) * across + beyond;
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
};

/** Adds a segment of the ring to the path. */
function band(context: CanvasRenderingContext2D, { x, y, inner, outer }: Ring, from: number, to: number): void {
  context.arc(x, y, outer, from, to);
  context.arc(x, y, inner, to, from, true);
  context.closePath();
}

function strokeBand(context: CanvasRenderingContext2D, ring: Ring, [from, to]: readonly [number, number], colour: string, width: number): void {
  context.beginPath();
  band(context, ring, from, to);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

/** Draws a line across the ring and past both its edges; over what has been reached it has a colour that can be seen there. */
function drawMark({ context, ring, plot, theme }: Gauge, value: number, colour: string, width: number): void {
  const angle = ring.angleOf(value);
  const reach = 5;
  const stroke = (colourOfPart: string, from: number, to: number) => {
    context.beginPath();
    context.moveTo(...pointAt(ring, angle, 0, from));
    context.lineTo(...pointAt(ring, angle, 1, to));
    context.lineWidth = width * theme.thickness;
    context.strokeStyle = colourOfPart;
    context.stroke();
  };
  stroke(colour, -reach, reach);
  if (value < plot.reached.value) stroke(theme.colours['on-part-1'], 0, 0);
}

/** Draws the projected remainder of the year, hatched, and outside the ring an arc from the lowest result to the highest. */
function drawProjection({ context, ring, plot, theme }: Gauge): void {
  const { projection } = plot;
  if (!projection) return;
  const { x, y, outer } = ring;
  const { colours, thickness } = theme;
  const stretch = ring.stretchOf(plot.reached.value, projection.datum.value);
  context.beginPath();
  band(context, ring, ...stretch);
  context.fillStyle = colours.projected;
  context.fill();
  context.setLineDash([4, 3]);
  strokeBand(context, ring, stretch, colours['part-1'], 1.25 * thickness);
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, outer + rangeLane, ...ring.stretchOf(projection.low, projection.high));
  context.lineWidth = projection.isRough ? 2 : 4;
  context.strokeStyle = projection.isRough ? colours.muted : colours.text;
  context.stroke();
}

/** Draws where a chosen rate leads: a dot a year outside the ring, that of the target's year larger. Values past the end of the ring are at its end. */
function drawScenario({ context, ring, plot, theme }: Gauge): void {
  const { scenario = [], max } = plot;
  scenario.forEach((value, index) => {
    const last = index === scenario.length - 1;
    context.beginPath();
    context.arc(...pointAt(ring, ring.angleOf(Math.min(value, max)), 1, scenarioLane), last ? 5 : 3, 0, 2 * Math.PI);
    context.fillStyle = theme.colours.scenario;
    context.fill();
  });
}

/** Writes the labels within the ring, where the room depends on their height, and under its ends. What does not fit is in the key and the sentences. */
function drawLabels({ context, ring, plot, theme, width }: Gauge): void {
  const [amount, covers, attained] = plot.centre;
  const { x, y, inner, outer } = ring;
  const { colours, fontSize } = theme;
  const labels = new LabelLayout(context, theme, width);
  const [lineSize, onward] = [lineSizeOf(theme), onwardOf(theme)];
  const line = lineSize * 1.4;
  const open = (above: number) => 2 * Math.sqrt(Math.max(0, (inner - 4) ** 2 - above ** 2));
  const inside = (text: string, above: number, styles: readonly TextStyle[]): boolean => {
    const style = styles.find((each) => labels.widthOf(text, each) <= open(above + ((each.size ?? 1) * lineSize) / 2));
    return !!style && labels.write(text, style, [[x, y - above]]);
  };
  const isAttained = inside(attained, line * 0.5, [
    { size: 1.15, weight: 600 },
    { size: 0.9, weight: 600 },
  ]);
  const largest = Math.min(3, (inner * 0.3) / fontSize);
  const amountStyles = [1, 0.8, 0.65].map((part) => ({ size: largest * part, weight: 700 }));
  const amountOver = (foot: number) => amountStyles.find((style) => labels.widthOf(amount, style) <= open(foot + style.size * lineSize));
  const [low, high] = [line * (isAttained ? 1.2 : 0.2), line * 2.2];
  // The line on what the amount covers is left out where the amount would not fit above it.
  const isCovered = (!!amountOver(high) || !amountOver(low)) && inside(covers, line * 1.6, [{ colour: colours.muted }, { colour: colours.muted, size: 0.85 }]);
  const foot = isCovered ? high : low;
  const style = amountOver(foot);
  if (style) labels.write(amount, style, [[x, y - foot - (style.size * lineSize) / 2]]);
  const below = y + lineSize * 1.1;
  const half = labels.widthOf(plot.target.label, { weight: 600 }) / 2;
  labels.write(plot.target.label, { weight: 600 }, [[x + onward * (outer - half), below]]);
  labels.write(plot.zeroLabel, { colour: colours.muted }, [[x - (onward * (inner + outer)) / 2, below]]);
}

const overlay = (plot: GaugePlot, theme: Theme): Plugin<'doughnut'> => ({
  id: 'overlay',
  afterDatasetsDraw: (chart) => {
    const { colours, thickness } = theme;
    const ring = ringOf(chart, plot, theme);
    const gauge: Gauge = { context: chart.ctx, ring, plot, theme, width: chart.width };
    // An edge, because the tint of the remaining ring is too faint to be seen by all.
    strokeBand(chart.ctx, ring, ring.stretchOf(plot.reached.value, plot.max), colours.edge, thickness);
    drawProjection(gauge);
    if (plot.pace) drawMark(gauge, plot.pace.value, colours.pace, 3);
    if (plot.target.datum.value < plot.max) drawMark(gauge, plot.target.datum.value, colours.target, 2);
    drawScenario(gauge);
    drawLabels(gauge);
  },
});

/**
 * The size of a target for a finger, in CSS pixels.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum
 */
const targetSize = 32;

/** A square on the ring for each number, in the order of the values. */
function hitTargetsOf(chart: Chart, plot: GaugePlot, theme: Theme): HitTarget[] {
  const { x, y, inner, outer, angleOf } = ringOf(chart, plot, theme);
  const { reached, projection, pace, target } = plot;
  const at = (datum: Datum, value: number, reach: number): Omit<HitTarget, 'column'> => {
    const angle = angleOf(value);
    return {
      left: x + reach * Math.cos(angle) - targetSize / 2,
      top: y + reach * Math.sin(angle) - targetSize / 2,
      width: targetSize,
      height: targetSize,
      datum,
    };
  };
  const middle = (inner + outer) / 2;
  // The pace is at the outer edge, so that its square does not cover that of a number close to it.
  return [
    at(reached, reached.value / 2, middle),
    ...(projection ? [at(projection.datum, (reached.value + projection.datum.value) / 2, middle)] : []),
    ...(pace ? [at(pace, pace.value, outer)] : []),
    at(target.datum, target.datum.value, middle),
  ].map((target, column) => ({ ...target, column }));
}

/** Draws a gauge on a canvas. */
export function draw(canvas: HTMLCanvasElement, plot: GaugePlot, theme: Theme): Picture {
  const { colours } = theme;
  const room = plot.scenario ? scenarioLane + 5 : rangeLane + 8;
  const parts = [
    { value: plot.reached.value, colour: colours['part-1'] },
    { value: plot.max - plot.reached.value, colour: colours.track },
  ];
  if (onwardOf(theme) < 0) parts.reverse();
  const chart = new Chart(canvas, {
    type: 'doughnut',
    // Chart.js draws arcs clockwise only: from right to left the parts are in reverse order.
    data: { datasets: [{ data: parts.map(({ value }) => value), backgroundColor: parts.map(({ colour }) => colour), borderWidth: 0 }] },
    options: {
      ...sharedOptions,
      devicePixelRatio: dotsPerPixel(canvas, theme),
      rotation: -90,
      circumference: 180,
      cutout: `${hole * 100}%`,
      // Room for what is drawn outside the ring and for the labels under its ends.
      layout: { padding: { top: room, left: room, right: room, bottom: lineSizeOf(theme) * 2 } },
    },
    plugins: [inDirection(theme), overlay(plot, theme)],
  });
  return pictureOf(chart, theme, () => hitTargetsOf(chart, plot, theme));
}
