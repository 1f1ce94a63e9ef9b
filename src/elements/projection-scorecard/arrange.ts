/** Where the groups and rows of `<projection-scorecard>` stand. No canvas: from sizes to sizes. */

import type { Columns } from './columns.js';

/** How a row is set: one piece under another where text is large, on two lines, or on one with the least. */
export type RowForm = 'stacked' | 'two-lines' | 'brief';

/** The sizes that a form needs, in CSS pixels. */
export interface Sizes {
  readonly head: number;
  readonly rows: Readonly<Record<RowForm, number>>;
  /** The line that says how many rows are left out. */
  readonly more: number;
  /** The least width of a column of rows. */
  readonly widths: Readonly<Record<RowForm, number>>;
  readonly gap: number;
  /** What each row of a group is higher where it is set on two lines: a name may need a line more. */
  readonly higher: (group: number, columnWidth: number) => readonly number[];
}

export interface PlacedGroup {
  /** Which of the groups. */
  readonly index: number;
  readonly column: number;
  readonly top: number;
  readonly rows: number;
  readonly left: number;
  /** What each of its rows is higher than a usual one. */
  readonly higher: readonly number[];
}

export interface Arrangement {
  readonly form: RowForm;
  readonly columns: number;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly groups: readonly PlacedGroup[];
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);

/** The height of so many rows of a group, with its heading and the line on what is left out. */
type HeightOf = (group: number, rows: number) => number;

/** The rows that fit into a column, taken from its longest groups first; where not even one of each does, its last groups have none and are left out. */
function cut(column: readonly number[], counts: readonly number[], room: number, heightOf: HeightOf, mostRows: number): number[] {
  const kept = column.map((group) => Math.min(counts[group] ?? 0, mostRows));
  const height = () => sum(kept.map((count, place) => (count === 0 ? 0 : heightOf(column[place] ?? 0, count))));
  while (height() > room + 0.5 && Math.max(...kept) > 1) kept[kept.indexOf(Math.max(...kept))] = Math.max(...kept) - 1;
  for (let last = kept.length - 1; last > 0 && height() > room + 0.5; last -= 1) kept[last] = 0;
  return kept;
}

/** Where the lowest group ends. */
export const endOf = ({ groups, rowHeight }: Arrangement, counts: readonly number[], { head, more }: Sizes): number =>
  Math.max(...groups.map(({ index, top, rows, higher }) => top + head + rows * rowHeight + sum(higher) + (rows < (counts[index] ?? 0) ? more : 0)));

/**
 * The first form in which all rows fit, else the last with as many as do.
 *
 * @param counts the rows of each group
 */
export function arrange(counts: readonly number[], { mostRows, pair }: Columns, width: number, height: number, sizes: Sizes): Arrangement {
  const all = counts.map((_, index) => index);
  const options: readonly { form: RowForm; columns: number }[] = [
    { form: 'two-lines', columns: 1 },
    { form: 'two-lines', columns: 2 },
    { form: 'two-lines', columns: 3 },
    { form: 'brief', columns: 1 },
    { form: 'brief', columns: 2 },
    { form: 'brief', columns: 3 },
    { form: 'stacked', columns: 1 },
  ];
  const made = options.flatMap(({ form, columns: wanted }) => {
    const columns = Math.min(wanted, counts.length);
    const columnWidth = (width - (columns - 1) * sizes.gap) / columns;
    const isTooWide = form === 'stacked' && width >= sizes.widths['two-lines'];
    if (columns < wanted || columnWidth < sizes.widths[form] || isTooWide) return [];
    const least = sizes.rows[form];
    const split = columns === 1 ? [all] : columns === counts.length ? all.map((index) => [index]) : pair;
    const higher = counts.map((count, group) => (form === 'two-lines' ? sizes.higher(group, columnWidth) : new Array<number>(count).fill(0)));
    const higherOf = (group: number, rows: number): readonly number[] => higher[group]?.slice(0, rows) ?? [];
    const around: HeightOf = (group, rows) => sizes.head + sum(higherOf(group, rows)) + (rows < (counts[group] ?? 0) ? sizes.more : 0);
    const kept = split.map((column) => cut(column, counts, height, (group, rows) => around(group, rows) + rows * least, mostRows));
    const shown = sum(kept.flat());
    // What is left is given to the rows, as far as it does not tear them apart.
    const fixed = (column: number) => sum((split[column] ?? []).map((index, place) => (kept[column]?.[place] ? around(index, kept[column][place] ?? 0) : 0)));
    const rowHeight = Math.min(least * 1.3, ...split.map((_, column) => (height - fixed(column)) / Math.max(1, sum(kept[column] ?? []))));
    const groups = split.flatMap((column, at) => {
      let top = 0;
      return column.flatMap((index, place): PlacedGroup[] => {
        const rows = kept[at]?.[place] ?? 0;
        if (rows === 0) return [];
        const placed = { index, column: at, top, rows, left: at * (columnWidth + sizes.gap), higher: higherOf(index, rows) };
        top += around(index, rows) + rows * rowHeight;
        return [placed];
      });
    });
    return [{ form, columns, columnWidth, rowHeight, groups, shown }];
  });
  const rows = sum(counts.map((count) => Math.min(count, mostRows)));
  const most = Math.max(0, ...made.map(({ shown }) => shown));
  // Some form has any width.
  const [first] = made as [(typeof made)[number], ...typeof made];
  return made.find(({ shown }) => shown === rows) ?? made.findLast(({ shown }) => shown === most) ?? first;
}
