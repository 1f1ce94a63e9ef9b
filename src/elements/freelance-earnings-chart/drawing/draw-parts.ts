/** Draws the parts of the columns: edge and labels. Loaded late, with Chart.js. */
import { inLines } from '../../../chart/in-lines.js';
import { dashedEdge, perforatedEdge, type Box } from '../../../chart/bars.js';
import { isTotalInside } from './draw-milestone.js';
import type { Line } from '../../../chart/label-layout.js';
import type { ColourName, Theme } from '../../../chart/theme.js';
import type { ColumnSegment } from '../plot.js';
import type { Stage } from './stage.js';

export interface DrawnPart {
  readonly segment: ColumnSegment;
  readonly box: Box;
  readonly column: number;
}

export const fillOf = ({ colours }: Theme, { swatch }: ColumnSegment): string => colours[swatch as ColourName];

/** A solid edge, or a dashed one where it is not simply reported. */
export function drawParts({ context, theme }: Stage, parts: readonly DrawnPart[]): void {
  const { colours } = theme;
  for (const { segment, box } of parts) {
    const { swatch, doubtful } = segment;
    if (swatch === 'part-1') {
      if (doubtful) perforatedEdge(context, theme, box);
    } else if (doubtful) dashedEdge(context, colours[swatch === 'undivided' ? 'edge' : 'part-1'], theme, box);
    else dashedEdge(context, colours[swatch === 'undivided' ? 'edge' : 'edge-2'], theme, box, []);
  }
}

/** Where a label goes in a box: in its middle, or as near to it as there is nothing in the way. */
export const heightsIn = ({ top, bottom }: Box): number[] => {
  const middle = (top + bottom) / 2;
  return [
    middle,
    ...[...Array<undefined>(Math.max(0, Math.floor((bottom - top) / 6)))].map((_, index) => [middle + (index + 1) * 3, middle - (index + 1) * 3]).flat(),
  ];
};

/** The number and what it is of, as large as there is room for; else the number alone. What does not fit is in the table. */
export function writeParts(stage: Stage, parts: readonly DrawnPart[]): void {
  const { theme, style, labels, plot } = stage;
  for (const { segment, box, column } of parts) {
    const { swatch, name, isCompared } = segment;
    const label = segment.label ?? (isTotalInside(stage, column) ? plot.columns[column]?.total?.label : undefined);
    const colour = theme.colours[`on-${swatch}` as ColourName];
    const room = { left: box.left + 3, right: box.right - 3, top: box.top + 3, bottom: box.bottom - 3 };
    const named = name ? [{ text: name, style: { size: style.small, colour } }] : [];
    const numbers = (isCompared ? [style.strong, style.usual, style.small] : [style.usual, style.small]).map((size): Line[] =>
      label ? [{ text: label, style: { size, weight: isCompared ? 700 : 400, colour } }] : [],
    );
    // A column may be as narrow as its number; the status under the year says then that it is not exact.
    const brief: Line[] = segment.shortLabel ? [{ text: segment.shortLabel, style: { size: style.small, colour } }] : [];
    const broken = brief.flatMap(({ text, style: look }) => inLines(text, 2).map((line): Line => ({ text: line, style: look })));
    const tries = [...numbers.map((number) => [...number, ...named]), ...numbers, [...brief, ...named], brief, broken].filter((lines) => lines.length > 0);
    tries.some((lines) => labels.writeIn(room, lines, heightsIn(room)));
  }
}
