/** Lines of text that stand or fall together: one that has no room takes the others with it. Loaded late, with Chart.js. */
import { onwardOf, write, type TextStyle } from './canvas.js';
import type { Box } from './bars.js';
import type { LabelLayout } from './label-layout.js';
import type { Theme } from './theme.js';

export interface TextLine {
  readonly text: string;
  readonly style: TextStyle;
}

/** Where a block hangs: by its start, its middle or its end in the direction of reading, by its foot or its head. */
export interface Hook {
  readonly x: number;
  readonly y: number;
  readonly by: 'start' | 'middle' | 'end';
  readonly edge: 'foot' | 'head';
}

/** What writes the blocks of one picture. */
export class TextBlocks {
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly theme: Theme,
    private readonly layout: LabelLayout,
    private readonly width: number,
  ) {}

  widthOf(lines: readonly TextLine[]): number {
    return Math.max(0, ...lines.map(({ text, style }) => this.layout.halfOf(text, style) * 2));
  }

  /** The middles of the lines from the top of the block, and its height: in some scripts words reach far beyond the size of their letters. */
  private rowsOf(lines: readonly TextLine[]): { middles: readonly number[]; height: number } {
    let height = 0;
    const middles = lines.map(({ text, style }, index) => {
      const { above, below } = this.layout.reachOf(text, style);
      height += above + below + (index > 0 ? 2 : 0);
      return height - below;
    });
    return { middles, height };
  }

  heightOf(lines: readonly TextLine[]): number {
    return this.rowsOf(lines).height;
  }

  /** The box of a block, moved as far as needed to stay on the canvas. */
  boxOf(lines: readonly TextLine[], { x, y, by, edge }: Hook): Box {
    const width = this.widthOf(lines);
    const before = { start: 0, middle: width / 2, end: width }[by];
    const wanted = onwardOf(this.theme) > 0 ? x - before : x + before - width;
    const left = Math.max(1, Math.min(this.width - width - 1, wanted));
    const { height } = this.rowsOf(lines);
    const top = edge === 'head' ? y : y - height;
    return { left, right: left + width, top, bottom: top + height };
  }

  /** Writes a block at the first of the hooks where it has room. @returns its box */
  write(lines: readonly TextLine[], hooks: readonly Hook[]): Box | undefined {
    for (const hook of hooks) {
      const box = this.boxOf(lines, hook);
      if (box.right > this.width || !this.layout.isFree(this.padded(box))) continue;
      this.set(lines, box, hook.by);
      return box;
    }
    return undefined;
  }

  /** Writes a block in a box of its own, whatever stands there. */
  set(lines: readonly TextLine[], box: Box, by: Hook['by']): void {
    const isFromLeft = onwardOf(this.theme) > 0;
    const side = by === 'middle' ? 'middle' : (by === 'start') === isFromLeft ? 'left' : 'right';
    const { middles } = this.rowsOf(lines);
    lines.forEach(({ text, style }, index) => {
      const half = this.layout.halfOf(text, style);
      const x = { middle: (box.left + box.right) / 2, left: box.left + half, right: box.right - half }[side];
      write(this.context, this.theme, text, x, box.top + (middles[index] ?? 0), style);
    });
    this.layout.reserveText(this.padded(box));
  }

  private padded(box: Box): Box {
    return { left: box.left - 2, right: box.right + 2, top: box.top - 2, bottom: box.bottom + 2 };
  }
}
