/** Where a panel goes beside its anchor: the words or the mark it belongs to. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Edges in the viewport, in CSS pixels. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where there is room: from side to side that of the column of text, and the height of the viewport. */
export interface Ground {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** What there is room for; the rest is scrolled. */
  readonly maxHeight: number;
}

/** Which side is taken where there is room for it. */
type Side = 'below' | 'above';

/** Between the panel and its anchor. */
const gap = 6;
/** Between panel and the edges of the viewport. */
const margin = 8;
/** On a screen too low for anything the panel rather lies over its anchor than shrinks to a slit or leaves the screen. */
const leastHeight = 120;
/** A column narrower than this, such as a cell of a table, holds no panel. */
const leastColumn = 240;
/** How far the labels of a mark may stick out of it to the sides. */
const labelRoom = 20;

/** The room in a column of text, as far as it is on the screen; all of the screen where it is too narrow. */
export function groundOf(column: Pick<Edges, 'left' | 'right'>, viewport: Size): Ground {
  const [left, right] = [Math.max(margin, column.left), Math.min(viewport.width - margin, column.right)];
  return right - left < leastColumn ? { left: margin, right: viewport.width - margin, height: viewport.height } : { left, right, height: viewport.height };
}

const inside = (wanted: number, panel: Size, { left, right }: Ground): number => Math.max(left, Math.min(wanted, right - panel.width));

/** On its side, or on the other where there is more room; never past the sides of the column. */
function placed(anchor: Edges, panel: Size, ground: Ground, side: Side, wantedLeft: number): Place {
  const room = { below: ground.height - anchor.bottom - gap - margin, above: anchor.top - gap - margin };
  const other = side === 'below' ? 'above' : 'below';
  const taken = panel.height <= room[side] || room[side] >= room[other] ? side : other;
  const maxHeight = Math.max(room[taken], leastHeight);
  const height = Math.min(panel.height, maxHeight);
  return {
    left: inside(wantedLeft, panel, ground),
    // Never further than over the whole of it, with which it is scrolled out of sight.
    top:
      taken === 'below'
        ? Math.min(anchor.bottom + gap, Math.max(ground.height - margin - height, anchor.top))
        : Math.max(anchor.top - gap - height, Math.min(margin, anchor.bottom - height)),
    maxHeight,
  };
}

/** Under words, in line with their start, or over them where there is more room. */
export const placeBeside = (words: Edges, panel: Size, ground: Ground, direction: string): Place =>
  placed(words, panel, ground, 'below', direction === 'rtl' ? words.right - panel.width : words.left);

/**
 * Beside a mark of a picture, where neither it nor its labels are covered; where neither side has room, under the picture or over it.
 *
 * @param column the box of all marks that stand over one another there
 */
export function placeByMark(column: Edges, picture: Edges, panel: Size, ground: Ground): Place {
  const right = column.right + labelRoom;
  const left = column.left - labelRoom - panel.width;
  const fits = { right: right + panel.width <= ground.right, left: left >= ground.left };
  const maxHeight = ground.height - 2 * margin;
  if ((fits.right || fits.left) && panel.height <= maxHeight) {
    const top = Math.max(margin, Math.min(column.top, ground.height - margin - panel.height));
    // With the mark it is scrolled out of sight.
    return { left: fits.right ? right : left, top: Math.max(column.top - panel.height, Math.min(top, column.bottom)), maxHeight };
  }
  return placed(picture, panel, ground, 'below', (column.left + column.right - panel.width) / 2);
}

/** Over a cell of a table, or under it where there is more room. */
export const placeOver = (cell: Edges, panel: Size, ground: Ground): Place => placed(cell, panel, ground, 'above', (cell.left + cell.right - panel.width) / 2);
