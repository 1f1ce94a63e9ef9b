/** Where the columns stand: in pixels, because the gap between the two that are compared is as wide as the number it holds. */

export interface ColumnLayout {
  /** How wide each column is. */
  readonly thickness: number;
  /** Their middles from the side on which the axis begins. */
  readonly middles: readonly number[];
}

/** From this width on a picture has room to breathe. */
export const wide = 560;

/** The widest a column may be, as a part of the picture: three and more have air between them. */
const widest = (count: number): number => (count < 3 ? 0.3 : 0.22);

/**
 * The first column begins at the edge of the picture and the last ends at the other one.
 *
 * @param story the least width of the last gap; 0 where nothing stands in it
 */
export function layoutOf(count: number, width: number, story: number): ColumnLayout {
  if (count < 2) {
    const thickness = Math.round(Math.min(140, width * 0.45));
    return { thickness, middles: [thickness / 2] };
  }
  const gaps = count - 2;
  const least = gaps > 0 ? (width < wide ? 34 : 60) : 0;
  // On whole pixels, where edges are sharp.
  const thickness = Math.round(Math.max(8, Math.min(width * widest(count), (width - story - least) / count)));
  const rest = width - count * thickness;
  // Without a number in the last gap all are alike.
  const gap = story > 0 ? Math.max(0, Math.min((rest - story) / Math.max(gaps, 1), thickness * 0.8)) : rest / (count - 1);
  const middles = [...Array<undefined>(count)].map((_, column) =>
    column < count - 1 ? Math.round(column * (thickness + gap)) + thickness / 2 : width - thickness / 2,
  );
  return { thickness, middles };
}
