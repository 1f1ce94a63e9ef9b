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

/** On its side, or on the other where there is more room; never past the sides of the viewport. */
function placed(anchor: Edges, panel: Size, viewport: Size, side: Side, wantedLeft: number): Place {
  const room = { below: viewport.height - anchor.bottom - gap - margin, above: anchor.top - gap - margin };
  const other = side === 'below' ? 'above' : 'below';
  const taken = panel.height <= room[side] || room[side] >= room[other] ? side : other;
  const maxHeight = Math.max(room[taken], leastHeight);
  const height = Math.min(panel.height, maxHeight);
  return {
    left: Math.max(margin, Math.min(wantedLeft, viewport.width - margin - panel.width)),
    // Never further than over the whole of it, with which it is scrolled out of sight.
    top:
      taken === 'below'
        ? Math.min(anchor.bottom + gap, Math.max(viewport.height - margin - height, anchor.top))
        : Math.max(anchor.top - gap - height, Math.min(margin, anchor.bottom - height)),
    maxHeight,
  };
}

/** Under words, in line with their start, or over them where there is more room. */
export const placeBeside = (words: Edges, panel: Size, viewport: Size, direction: string): Place =>
  placed(words, panel, viewport, 'below', direction === 'rtl' ? words.right - panel.width : words.left);

/** Over the middle of a mark, or under it where there is more room. */
export const placeOver = (mark: Edges, panel: Size, viewport: Size): Place =>
  placed(mark, panel, viewport, 'above', (mark.left + mark.right - panel.width) / 2);
