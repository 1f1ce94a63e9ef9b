/** Keeps the labels of a chart apart: one that finds no free place is left out, and is in the table. Loaded late, with Chart.js. */
import { fontOf, write, type TextStyle } from './canvas.js';
import type { Box } from './bars.js';
import type { Theme } from './theme.js';

/** The least height of a line of text, in font sizes: from the top of capitals and digits to the bottom of a comma. */
const lineHeight = 1.15;

/** A line of text among others. */
export interface Line {
  readonly text: string;
  readonly style: TextStyle;
}

/** What is between lines that belong together, in CSS pixels. */
const lineGap = 1.5;

/** The middle of a line of text. */
export type Anchor = readonly [x: number, y: number];

/** Anchors from a height upwards or, with a step above zero, downwards. */
export const anchorsAlong = (x: number, y: number, step: number, count: number): Anchor[] =>
  [...Array<undefined>(count)].map((_, index) => [x, y + index * step]);

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export class LabelLayout {
  /** The boxes of text, among all that are reserved. */
  readonly texts: Box[] = [];
  private readonly reserved: Box[] = [];
  private readonly metrics = new Map<string, TextMetrics>();

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly theme: Theme,
    private readonly width: number,
  ) {}

  reserve(...boxes: readonly Box[]): void {
    this.reserved.push(...boxes);
  }

  /** Reserves a box of text. */
  reserveText(box: Box): void {
    this.reserve(box);
    this.texts.push(box);
  }

  /** Reserves a line from one point to the other, as small boxes along it. */
  reserveLine([fromX, fromY]: Anchor, [toX, toY]: Anchor): void {
    const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 4);
    for (let step = 0; step <= steps; step += 1) {
      const [x, y] = [fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps];
      this.reserve({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 });
    }
  }

  /** Memoized: measuring costs most in writing a text, and each is measured several times before it has its place. */
  private measure(text: string, style: TextStyle): TextMetrics {
    const { context } = this;
    const font = fontOf(this.theme, style);
    const key = `${font} ${text}`;
    const known = this.metrics.get(key);
    if (known) return known;
    context.font = font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    const metrics = context.measureText(text);
    this.metrics.set(key, metrics);
    return metrics;
  }

  /** Whether nothing stands in a box, and it does not reach over the upper edge. */
  isFree(box: Box): boolean {
    return box.top >= 0 && !this.reserved.some((other) => overlap(other, box));
  }

  /** Whether no words stand in a box. */
  isFreeOfText(box: Box): boolean {
    return !this.texts.some((other) => overlap(other, box));
  }

  widthOf(text: string, style: TextStyle = {}): number {
    return this.measure(text, style).width;
  }

  /** How far a text reaches up and down from its middle: in some scripts far beyond the size of its letters. */
  reachOf(text: string, style: TextStyle): { above: number; below: number } {
    const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = this.measure(text, style);
    const least = ((style.size ?? 1) * this.theme.fontSize * lineHeight) / 2;
    return { above: Math.max(least, above), below: Math.max(least, below) };
  }

  /** How far a text reaches to either side of its middle: strokes of some scripts reach beyond the width of their line. */
  halfOf(text: string, style: TextStyle): number {
    const { width, actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = this.measure(text, style);
    return Math.max(width / 2, left, right);
  }

  /**
   * Writes at the first of the anchors that is free, moved as far as needed to stay on the canvas.
   *
   * @returns whether there was one
   */
  write(text: string, style: TextStyle, anchors: readonly Anchor[]): boolean {
    const half = this.halfOf(text, style);
    const { above, below } = this.reachOf(text, style);
    if (half * 2 > this.width) return false;
    for (const [wanted, y] of anchors) {
      const x = Math.max(half, Math.min(this.width - half, wanted));
      const box = { left: x - half - 2, right: x + half + 2, top: y - above, bottom: y + below };
      if (!this.isFree(box)) continue;
      this.reserveText({ ...box, top: box.top - 1, bottom: box.bottom + 1 });
      write(this.context, this.theme, text, x, y, style);
      return true;
    }
    return false;
  }

  /** Reserves the part of a line, with the room that a label keeps from it. */
  reserveStraight([fromX, fromY]: Anchor, [toX, toY]: Anchor): void {
    this.reserve({ left: Math.min(fromX, toX) - 2, right: Math.max(fromX, toX) + 2, top: Math.min(fromY, toY) - 3, bottom: Math.max(fromY, toY) + 3 });
  }

  /** The size of lines under one another. */
  sizeOf(lines: readonly Line[]): { width: number; height: number } {
    return {
      width: Math.max(...lines.map(({ text, style }) => 2 * this.halfOf(text, style))),
      height: lines.map(({ text, style }) => this.reachOf(text, style)).reduce((sum, { above, below }) => sum + above + below + lineGap, -lineGap),
    };
  }

  /**
   * Writes lines under one another, around the first of the heights at which they all stand free in a box.
   *
   * @param flush with which side of their box the lines are: -1 left, 1 right, 0 neither
   * @returns whether there was one
   */
  writeIn(room: Box, lines: readonly Line[], heights: readonly number[], flush: -1 | 0 | 1 = 0): boolean {
    const { width, height: high } = this.sizeOf(lines);
    const x = (room.left + room.right) / 2;
    if (width > room.right - room.left + 0.01) return false;
    for (const height of heights) {
      const box = { left: x - width / 2, right: x + width / 2, top: height - high / 2, bottom: height + high / 2 };
      if (box.top < room.top - 0.01 || box.bottom > room.bottom + 0.01 || !this.isFree(box)) continue;
      this.reserveText({ left: box.left - 2, right: box.right + 2, top: box.top - 1, bottom: box.bottom + 1 });
      let y = box.top;
      for (const { text, style } of lines) {
        const { above, below } = this.reachOf(text, style);
        write(this.context, this.theme, text, x + flush * (width / 2 - this.halfOf(text, style)), y + above, style);
        y += above + below + lineGap;
      }
      return true;
    }
    return false;
  }

  /**
   * Writes words beside one another on one height, where they all stand free.
   *
   * @returns whether they do
   */
  writeRow(words: readonly (Line & { readonly x: number })[], y: number, air = 1): boolean {
    const boxes = words.map(({ text, style, x }): Box => {
      const [half, { above, below }] = [this.halfOf(text, style), this.reachOf(text, style)];
      return { left: x - half - air, right: x + half + air, top: y - above, bottom: y + below };
    });
    if (boxes.some((box) => box.left < -air || box.right > this.width + air || !this.isFree(box))) return false;
    for (const box of boxes) this.reserveText(box);
    for (const { text, style, x } of words) write(this.context, this.theme, text, x, y, style);
    return true;
  }
}
