/** Draws the line and its dots. Loaded late, with Chart.js. */
import type { Box } from '../../chart/bars.js';
import type { Theme } from '../../chart/theme.js';
import type { Dot } from './arrange.js';
import type { Stage } from './draw-stage.js';

type Segment = readonly [fromX: number, fromY: number, toX: number, toY: number];

function drawSegments({ context, theme }: Stage, colour: string, width: number, segments: readonly Segment[]): void {
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of segments) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  context.lineWidth = width * theme.thickness;
  context.strokeStyle = colour;
  context.stroke();
}

/** From a dot down to its place on the line, broken by the dots it passes. */
function stemOf(dot: Dot, { dots, radius, x, y }: Stage): Segment[] {
  const open = radius + 2;
  const passed = dots.filter(({ column, row, along }) => column === dot.column && row <= dot.row && Math.abs(along - dot.along) < open);
  const ends = passed.sort((a, b) => b.row - a.row).flatMap((other) => [y(other) - open, y(other) + open]);
  // What is over the dot itself is not drawn.
  return [...ends.slice(1), y({ row: 0 })].flatMap((from, index, all): Segment[] => {
    const to = all[index + 1];
    return index % 2 === 0 && to !== undefined && to > from ? [[x(dot.along), from, x(dot.along), to]] : [];
  });
}

/** The line, open under the dots on it, a notch at each round number, and from each dot over it a thin line down to its place. */
export function drawLine(stage: Stage): void {
  const { theme, plot, dots, radius, base, width, along, x } = stage;
  const { colours } = theme;
  const open = radius + 2;
  const onLine = dots.filter(({ row }) => row === 0).map((dot) => dot.along);
  // From gap to gap: every second stretch is drawn.
  const ends = [along(0), ...onLine.flatMap((at) => [at - open, at + open]), width];
  const stretches = ends.flatMap((from, index): Segment[] => {
    const to = ends[index + 1] ?? from;
    return index % 2 === 0 && to > from ? [[x(from), base, x(to), base]] : [];
  });
  const notches = plot.ticks.map(({ value }) => along(value)).filter((at) => onLine.every((other) => Math.abs(at - other) > open));
  drawSegments(stage, colours.text, 1.5, [...stretches, ...notches.map((at): Segment => [x(at), base, x(at), base + 5])]);
  drawSegments(
    stage,
    colours.edge,
    1,
    dots.filter(({ row }) => row > 0).flatMap((dot) => stemOf(dot, stage)),
  );
}

/** A dot: pale with a dashed edge where it is doubtful, as columns are. */
function drawDot(context: CanvasRenderingContext2D, { colours, thickness, direction }: Theme, x: number, y: number, radius: number, isDoubtful: boolean): void {
  context.save();
  context.beginPath();
  // Its dashes begin on the side where a line ends.
  const isMirrored = direction === 'rtl';
  const start = isMirrored ? Math.PI : 0;
  context.arc(x, y, isDoubtful ? radius - 0.75 * thickness : radius, start, start + (isMirrored ? -2 : 2) * Math.PI, isMirrored);
  context.fillStyle = colours[isDoubtful ? 'projected' : 'part-1'];
  context.fill();
  if (isDoubtful) {
    context.setLineDash([3, 2]);
    context.lineWidth = 1.5 * thickness;
    context.strokeStyle = colours['part-1'];
    context.stroke();
  }
  context.restore();
}

export function drawDots({ context, theme, dots, x, y, radius }: Stage): void {
  for (const dot of dots) drawDot(context, theme, x(dot.along), y(dot), radius, dot.count.datum.swatch === 'doubtful');
}

/** What the key of a picture file shows of a doubtful dot. */
export const drawDoubtfulSample = (context: CanvasRenderingContext2D, theme: Theme, { left, right, top, bottom }: Box): void =>
  drawDot(context, theme, (left + right) / 2, (top + bottom) / 2, (bottom - top) / 2, true);
