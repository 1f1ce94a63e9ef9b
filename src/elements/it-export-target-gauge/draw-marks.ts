/** Draws what lies on the ring: projection, notches, range, pace, target, and where a chosen rate leads. Loaded late, with Chart.js. */
import { band, pointAt, type Ring } from './ring.js';
import type { Theme } from '../../chart/theme.js';
import type { GaugePlot } from './plot.js';

/** What the gauge is drawn with. */
export interface Stage {
  readonly context: CanvasRenderingContext2D;
  readonly ring: Ring;
  readonly plot: GaugePlot;
  readonly theme: Theme;
  /** Of the canvas. */
  readonly width: number;
  readonly height: number;
}

interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

function stroke({ context, theme }: Stage, { colour, width, dash = [] }: Stroke, trace: () => void): void {
  context.save();
  context.setLineDash([...dash]);
  context.lineWidth = width * theme.thickness;
  context.strokeStyle = colour;
  context.beginPath();
  trace();
  context.stroke();
  context.restore();
}

/** A line across the ring and so far past its edges. */
export function across(stage: Stage, value: number, look: Stroke, within: number, beyond: number): void {
  const { context, ring } = stage;
  const angle = ring.angleOf(value);
  stroke(stage, look, () => {
    context.moveTo(...pointAt(ring, angle, 0, -within));
    context.lineTo(...pointAt(ring, angle, 1, beyond));
  });
}

/** How far the needle of the pace stands out. */
export const needleReach = 10;

/** The steps of the notches, the smallest that cuts the ring into few pieces. */
const stepOf = (max: number): number => [500, 1000, 2000, 5000, 10_000].find((step) => max / step <= 12) ?? max;

/** Gaps at round values, which make pieces that can be counted; none so close to the needle that it would look like another. */
function drawNotches(stage: Stage): void {
  const { plot, theme } = stage;
  const { max, pace } = plot;
  const step = stepOf(max);
  for (let value = step; value < max; value += step) {
    if (pace && Math.abs(pace.datum.value - value) < max * 0.025) continue;
    across(stage, value, { colour: theme.colours.ground, width: 1.5 / theme.thickness }, -0.5, -0.5);
  }
}

/** The projected rest of the year: a tint with a dashed edge, and along its middle a whisker from the lowest result to the highest. */
function drawProjection(stage: Stage): void {
  const { context, ring, plot, theme } = stage;
  const { projection, reached } = plot;
  if (!projection) return;
  const colour = theme.colours['part-1'];
  const stretch = ring.stretchOf(reached.value, projection.datum.value);
  context.beginPath();
  band(context, ring, stretch);
  context.fillStyle = theme.colours.ground;
  context.fill();
  context.beginPath();
  band(context, ring, stretch);
  context.fillStyle = theme.colours.projected;
  context.fill();
  stroke(stage, { colour, width: 1.25, dash: [4, 3] }, () => {
    // From the lower value on, so that its dashes are the same from right to left.
    const [from, to] = [ring.angleOf(reached.value), ring.angleOf(projection.datum.value)];
    context.arc(ring.x, ring.y, ring.outer, from, to, from > to);
    context.arc(ring.x, ring.y, ring.inner, to, from, from < to);
    context.closePath();
  });
}

function drawRange(stage: Stage): void {
  const { context, ring, plot, theme } = stage;
  const { projection } = plot;
  if (!projection || projection.low >= projection.high) return;
  const { x, y, inner, outer } = ring;
  const middle = (inner + outer) / 2;
  const ends = ring.stretchOf(projection.low, projection.high);
  stroke(stage, { colour: theme.colours['part-1'], width: 1.5 }, () => {
    context.arc(x, y, middle, ...ends);
    for (const end of ends) {
      context.moveTo(...pointAt(ring, end, 0.5, -5));
      context.lineTo(...pointAt(ring, end, 0.5, 5));
    }
  });
}

/** A value that is not simply reported is perforated at its outer rim and its end. */
function drawStatus(stage: Stage): void {
  const { context, ring, plot, theme } = stage;
  if (!plot.isDoubtful) return;
  const { x, y, outer } = ring;
  const look = { colour: theme.colours.ground, width: 1.25, dash: [2, 3] };
  stroke(stage, look, () => {
    context.arc(x, y, Math.max(0, outer - 1), ...ring.stretchOf(0, plot.reached.value));
  });
  across(stage, plot.reached.value, look, 0, 0);
}

/** Draws where a chosen rate leads: a dot a year on the ring, that of the target's year larger. Values past the end of the ring are at its end. */
function drawScenario({ context, ring, plot, theme }: Stage): void {
  const { scenario = [], max } = plot;
  const { colours } = theme;
  scenario.forEach((value, index) => {
    const isLast = index === scenario.length - 1;
    const at = pointAt(ring, ring.angleOf(Math.min(value, max * 0.98)), 0.5);
    for (const [colour, radius] of [
      [colours.ground, isLast ? 8 : 5.5],
      [colours.scenario, isLast ? 6.5 : 4],
    ] as const) {
      context.beginPath();
      context.arc(...at, radius, 0, 2 * Math.PI);
      context.fillStyle = colour;
      context.fill();
    }
  });
}

export function drawMarks(stage: Stage): void {
  const { context, ring, plot, theme } = stage;
  const { colours } = theme;
  // An edge, because the tint of the remaining ring is too faint to be seen by all.
  stroke(stage, { colour: colours.edge, width: 1 }, () => {
    band(context, ring, ring.stretchOf(plot.reached.value, plot.max));
  });
  drawProjection(stage);
  drawNotches(stage);
  drawStatus(stage);
  drawRange(stage);
  if (plot.target.datum.value < plot.max) across(stage, plot.target.datum.value, { colour: colours.target, width: 2 }, 5, needleReach);
  if (plot.pace) {
    across(stage, plot.pace.datum.value, { colour: colours.ground, width: 9 }, 1, 1);
    across(stage, plot.pace.datum.value, { colour: colours.pace, width: 3 }, 5, needleReach);
  }
  drawScenario(stage);
}
