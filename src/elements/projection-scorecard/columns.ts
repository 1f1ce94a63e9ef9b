/** How the groups of the scorecard share two columns, which the height on the page and the drawing both follow. */

export interface Columns {
  /** More rows of a group than these are in the table alone, the oldest of them. */
  readonly mostRows: number;
  /** The groups of each of two columns, in order, so that the higher is as low as can be. */
  readonly pair: readonly (readonly number[])[];
}

const mostRows = 8;
/** A heading is about as high as one row and a half. */
const heading = 1.5;

const heightOf = (column: readonly number[], counts: readonly number[]): number =>
  column.reduce((sum, index) => sum + heading + Math.min(counts[index] ?? 0, mostRows), 0);

/** @param counts the rows of each group */
export function columnsOf(counts: readonly number[]): Columns {
  const all = counts.map((_, index) => index);
  if (counts.length <= 2) return { mostRows, pair: all.map((index) => [index]) };
  // The first stands alone, or the second beside the other two.
  const splits = [
    [[0], all.slice(1)],
    [[0, ...all.slice(2)], [1]],
  ];
  const height = (split: readonly number[][]) => Math.max(...split.map((column) => heightOf(column, counts)));
  return { mostRows, pair: splits.reduce((best, split) => (height(split) < height(best) ? split : best)) };
}

/** The rows and groups of the higher of two columns, from which a page takes the height of a wide chart. */
export function higherOf({ pair }: Columns, counts: readonly number[]): { readonly rows: number; readonly groups: number } {
  const [higher = []] = pair.toSorted((one, other) => heightOf(other, counts) - heightOf(one, counts));
  return { groups: higher.length, rows: higher.reduce((sum, index) => sum + Math.min(counts[index] ?? 0, mostRows), 0) };
}
