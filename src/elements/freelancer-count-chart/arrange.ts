/** Where the dots of `<freelancer-count-chart>` stand: each true on the line, and over one another where they would meet. */
import { targetSize } from '../../chart/drawing.js';
import type { PlotCount } from './plot.js';

export interface Dot {
  readonly count: PlotCount;
  /** In CSS pixels from the start of the line. */
  readonly along: number;
  /** Counted along the line; dots that stand over one another share it. */
  readonly column: number;
  /** Counted upwards, 0 on the line: the count that was published first. */
  readonly row: number;
}

/**
 * Column by column, from the line up.
 *
 * @param counts in the order in which they were published
 * @param along how far along the line a value stands
 */
export function dotsOf(counts: readonly PlotCount[], along: (value: number) => number): Dot[] {
  const columns: { readonly count: PlotCount; readonly along: number }[][] = [];
  for (const dot of counts.map((count) => ({ count, along: along(count.datum.value) })).sort((a, b) => a.along - b.along)) {
    const column = columns.at(-1);
    const before = column?.at(-1);
    if (column && before && dot.along - before.along < targetSize) column.push(dot);
    else columns.push([dot]);
  }
  return columns.flatMap((dots, column) =>
    dots.sort((a, b) => counts.indexOf(a.count) - counts.indexOf(b.count)).map((dot, row): Dot => ({ ...dot, column, row })),
  );
}

/** Something that stands beside a dot, along the line. */
export interface Span {
  /** Of its dot. */
  readonly along: number;
  readonly width: number;
}

/**
 * The middles of spans that each keep their dot within them, as near to it as their neighbours and the ends of the room let them;
 * undefined where there is no room for all.
 *
 * @param spans in the order of their dots
 */
export function spread(spans: readonly Span[], room: number, gap: number): number[] | undefined {
  const starts: number[] = [];
  let free = 0;
  for (const { along, width } of spans) {
    const start = Math.max(free, along - width / 2);
    starts.push(start);
    free = start + width + gap;
  }
  let end = room;
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const { along, width } = spans[index] ?? { along: 0, width: 0 };
    const start = Math.min(starts[index] ?? 0, end - width);
    if (start < 0 || start > along || start + width < along) return undefined;
    starts[index] = start;
    end = start - gap;
  }
  return starts.map((start, index) => start + (spans[index]?.width ?? 0) / 2);
}
