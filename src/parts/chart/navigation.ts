/** Which number of a chart an arrow key or a pointer leads to. */

/** A box in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The number an arrow key leads to: left and right to the next column, at the same height in it as far as it goes,
 * up and down within a column. Where no column has more than one number, up and down go along the axis as well.
 *
 * @param columns the column of each number, in reading order
 * @param rtl whether the axis runs from right to left
 * @returns its index; undefined for another key
 */
export function neighbour(columns: readonly number[], index: number, key: string, rtl: boolean): number | undefined {
  const last = columns.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const next = Math.max(0, Math.min(last, index + (key === 'ArrowUp' ? 1 : -1)));
    return new Set(columns).size === columns.length || columns[next] === columns[index] ? next : index;
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const all = [...new Set(columns)];
  const column = all[all.indexOf(columns[index] ?? 0) + ((key === 'ArrowRight') === rtl ? -1 : 1)];
  if (column === undefined) return index;
  const height = index - columns.indexOf(columns[index] ?? 0);
  return Math.min(columns.indexOf(column) + height, columns.lastIndexOf(column));
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
