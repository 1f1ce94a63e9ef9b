/** Which number of a chart a key or a pointer leads to. */
import { addMonths } from '../../data/period.js';
import type { Datum } from '../../model/datum.js';

/** A box in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What keys go by. */
export interface Point {
  /** The column it is in, from 0 along the axis. */
  readonly column: number;
  readonly datum: Pick<Datum, 'kind' | 'period'>;
}

/** Whether left and right pass it: the top of a column, and each target. */
const isPassed = ({ column, datum }: Point, index: number, points: readonly Point[]): boolean =>
  datum.kind === 'target' || !points.some((other, above) => above > index && other.column === column && other.datum.kind !== 'target');

/** The number of another year: of the same months and kind, as far as there is one. */
function yearsAway(points: readonly Point[], { datum }: Point, months: number): number {
  const { first, last } = datum.period;
  const [start, end] = [addMonths(first, months), addMonths(last, months)];
  const likeness = ({ datum: { kind, period } }: Point) => (period.last === end ? 1 + 2 * Number(kind === datum.kind) + Number(period.first === start) : 0);
  const most = Math.max(...points.map(likeness));
  return most > 0 ? points.findIndex((point) => likeness(point) === most) : -1;
}

/**
 * The number a key leads to: left and right to the next top of a column or target, up and down within a column, Page Up and Page
 * Down by a year. Where no column has more than one number, up and down go along the axis as well.
 *
 * @param points in reading order
 * @param rtl whether the axis runs from right to left
 * @returns its index; undefined for another key
 */
export function neighbour(points: readonly Point[], index: number, key: string, rtl: boolean): number | undefined {
  const last = points.length - 1;
  const own = points[index];
  if (!own) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'PageUp' || key === 'PageDown') {
    const found = yearsAway(points, own, key === 'PageUp' ? -12 : 12);
    return found < 0 ? index : found;
  }
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const next = Math.max(0, Math.min(last, index + (key === 'ArrowUp' ? 1 : -1)));
    return new Set(points.map(({ column }) => column)).size === points.length || points[next]?.column === own.column ? next : index;
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  // From within a column to the next one, not to its own top.
  const isWithin = !isPassed(own, index, points);
  const passed = points.flatMap((point, at) => (isPassed(point, at, points) && !(isWithin && point.column === own.column) ? [at] : []));
  const next = (key === 'ArrowRight') === rtl ? passed.findLast((at) => at < index) : passed.find((at) => at > index);
  return next ?? index;
}

const outside = (value: number, from: number, size: number): number => Math.max(from - value, 0, value - from - size);

/** The index of the box nearest to a point, by its edge and then by its middle; -1 if none is within reach. */
export function nearest(boxes: readonly Box[], x: number, y: number, reach: number): number {
  const distances = boxes.map(({ left, top, width, height }) => ({
    edge: Math.hypot(outside(x, left, width), outside(y, top, height)),
    middle: Math.hypot(x - left - width / 2, y - top - height / 2),
  }));
  return distances.reduce((best, each, index) => {
    if (each.edge > reach) return best;
    const least = distances[best];
    return !least || each.edge < least.edge || (each.edge === least.edge && each.middle < least.middle) ? index : best;
  }, -1);
}
