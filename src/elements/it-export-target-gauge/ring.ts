/** The ring of the gauge as geometry. Angles are those of a canvas, and run from the end that is 0 over the top to the other. */
import { onwardOf } from '../../chart/canvas.js';
import type { Theme } from '../../chart/theme.js';

/** A little more than half a ring, so that it is higher; and as far round as it goes where there is more height than width for it. */
const degrees = { least: 204, most: 260 };

/** How far round the ring goes that fills the room it has: half of the target stays at the top. */
export function degreesIn(width: number, height: number): number {
  // A ring reaches as far under its middle as the sine of what it is more than half of, on either side.
  const under = height / (width / 2) - 1;
  const more = (Math.asin(Math.max(-1, Math.min(1, under))) * 360) / Math.PI;
  return Math.max(degrees.least, Math.min(degrees.most, 180 + more));
}

/** Inner radius of the ring, as a part of the outer. */
export const hole = 0.745;

export interface Circles {
  readonly x: number;
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
}

export interface Ring extends Circles {
  /** How far round it goes. */
  readonly degrees: number;
  readonly angleOf: (value: number) => number;
  /** The angles at which a range of values begins and ends, clockwise. */
  readonly stretchOf: (low: number, high: number) => readonly [from: number, to: number];
}

export function ringOf(circles: Circles, degrees: number, max: number, theme: Theme): Ring {
  const onward = onwardOf(theme);
  const angleOf = (value: number): number => Math.PI * (1.5 + onward * (Math.min(value, max) / max - 0.5) * (degrees / 180));
  return {
    ...circles,
    degrees,
    angleOf,
    stretchOf: (low, high) => (onward > 0 ? [angleOf(low), angleOf(high)] : [angleOf(high), angleOf(low)]),
  };
}

/** A point of the ring. @param across from 0 at the inner edge to 1 at the outer one */
export function pointAt({ x, y, inner, outer }: Circles, angle: number, across: number, beyond = 0): [number, number] {
  const radius = inner + (outer - inner) * across + beyond;
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

/** Adds a segment of the ring to the path. */
export function band(context: CanvasRenderingContext2D, { x, y, inner, outer }: Circles, [from, to]: readonly [number, number]): void {
  context.arc(x, y, outer, from, to);
  context.arc(x, y, inner, to, from, true);
  context.closePath();
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const decimals = (length: number): string => String(Math.round(length * 10) / 10);

/** A segment of the ring, so many pixels larger all around, as the path of a shape from the corner of its box, and the box. */
export function segmentOf(
  circles: Circles,
  [from, to]: readonly [number, number],
  larger: number,
): { area: Area; pathFrom: (left: number, top: number) => string } {
  const grown = { ...circles, inner: circles.inner - larger, outer: circles.outer + larger };
  const turn = larger / circles.outer;
  const [start, end] = [from - turn, to + turn];
  // The corners, and where the ring is farthest out between them: at the left, the top and the right.
  const farthest = [1, 1.5, 2].map((part) => part * Math.PI).filter((angle) => angle > start && angle < end);
  const points = [start, end, ...farthest].flatMap((angle) => [pointAt(grown, angle, 0), pointAt(grown, angle, 1)]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const large = end - start > Math.PI ? 1 : 0;
  return {
    area: { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top },
    pathFrom: (originX, originY) => {
      const at = (angle: number, across: number): string =>
        pointAt(grown, angle, across)
          .map((value, index) => decimals(value - (index === 0 ? originX : originY)))
          .join(' ');
      const arc = (radius: number, sweep: 0 | 1, to: string): string => `A${decimals(radius)} ${decimals(radius)} 0 ${large} ${sweep} ${to}`;
      return `M${at(start, 1)}${arc(grown.outer, 1, at(end, 1))}L${at(end, 0)}${arc(grown.inner, 0, at(start, 0))}Z`;
    },
  };
}
