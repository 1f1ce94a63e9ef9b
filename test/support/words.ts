import { expect } from '@open-wc/testing';
import type { Picture } from '../../src/chart/drawing.js';
import type { ColourName, Theme } from '../../src/chart/theme.js';

export interface Written {
  readonly text: string;
  /** Of its type, in CSS pixels. */
  readonly size: number;
  readonly direction: CanvasDirection;
  /** What it hangs from. */
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

const black = new Proxy({} as Record<ColourName, string>, { get: () => '#000' });

export const themeOf = (fontSize: number, more: Partial<Theme> = {}): Theme => ({
  colours: black,
  direction: 'ltr',
  fontFamily: 'sans-serif',
  fontSize,
  lineScale: 1,
  thickness: 1,
  dots: 1,
  ...more,
});

/** Everything that is written on a canvas of a size, with its box. */
export function wordsOn({ width, height, fontSize }: Size, draw: (canvas: HTMLCanvasElement, theme: Theme) => Picture, more: Partial<Theme> = {}): Written[] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const words: Written[] = [];
  const context = canvas.getContext('2d')!;
  context.fillText = function (this: CanvasRenderingContext2D, text: string, x: number, y: number) {
    const {
      actualBoundingBoxLeft: left,
      actualBoundingBoxRight: right,
      actualBoundingBoxAscent: ascent,
      actualBoundingBoxDescent: descent,
    } = this.measureText(text);
    // Chart.js moves the canvas to where it writes the numbers of an axis.
    const { e, f } = this.getTransform();
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1]);
    const [atX, atY] = [x + e / devicePixelRatio, y + f / devicePixelRatio];
    if (text.trim())
      words.push({ text, size, direction: this.direction, x: atX, left: atX - left, right: atX + right, top: atY - ascent, bottom: atY + descent });
  };
  draw(canvas, themeOf(fontSize, more)).destroy();
  return words;
}

const overlap = (a: Written, b: Written) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

/** No two words collide, and none leaves the canvas. */
export function expectApart(words: readonly Written[], { width, height }: Size, where: string): void {
  for (const [index, word] of words.entries()) {
    expect(word.left, `${where}: ${word.text}`).to.be.at.least(-1);
    expect(word.right, `${where}: ${word.text}`).to.be.at.most(width + 1);
    expect(word.top, `${where}: ${word.text}`).to.be.at.least(-1);
    expect(word.bottom, `${where}: ${word.text}`).to.be.at.most(height + 1);
    for (const other of words.slice(index + 1)) expect(overlap(word, other), `${where}: “${word.text}” and “${other.text}”`).to.equal(false);
  }
}
