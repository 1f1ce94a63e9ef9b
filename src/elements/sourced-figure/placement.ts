/** Where a panel goes beside the words it belongs to. */

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

/** Between words and panel. */
const gap = 6;
/** Between panel and the edges of the viewport. */
const margin = 8;
/** On a screen too low for anything the panel rather leaves it than shrinks to a slit. */
const leastHeight = 120;

/** Under the words, or over them where there is more room; never past the sides. */
export function placeBeside(words: Edges, panel: Size, viewport: Size, direction: string): Place {
  const below = viewport.height - words.bottom - gap - margin;
  const above = words.top - gap - margin;
  const under = panel.height <= below || below >= above;
  const maxHeight = Math.max(under ? below : above, leastHeight);
  const start = direction === 'rtl' ? words.right - panel.width : words.left;
  return {
    left: Math.max(margin, Math.min(start, viewport.width - margin - panel.width)),
    top: under ? words.bottom + gap : words.top - gap - Math.min(panel.height, maxHeight),
    maxHeight,
  };
}
