/** Blocks of text over and under the chart. */
import { fontOf, write, type TextStyle } from '../../chart/canvas.js';
import { linesOf } from './lines.js';
import type { Theme } from '../../chart/theme.js';

/** A column of the picture in which text is set, in CSS pixels from its left edge. */
export interface Stripe {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly left: number;
  readonly width: number;
}

/** Something that has a height before it is drawn, so that what is below it can be placed. */
export interface Block {
  readonly height: number;
  draw(top: number): void;
}

/** The x of a distance from the side on which lines begin. */
export const xAt = ({ context, left, width }: Stripe, distance: number): number => (context.direction === 'rtl' ? left + width - distance : left + distance);

const measure = ({ context, theme }: Stripe, text: string, style: TextStyle): TextMetrics => {
  context.font = fontOf(theme, style);
  context.textBaseline = 'alphabetic';
  return context.measureText(text);
};

export const widthOf = (stripe: Stripe, text: string, style: TextStyle): number => measure(stripe, text, style).width;

/** The height of a line and its baseline in it, as far as the glyphs of the text reach: in some scripts far beyond the font size. */
export function lineOf(stripe: Stripe, text: string, style: TextStyle): { height: number; baseline: number } {
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = measure(stripe, `${text}Hg`, style);
  const height = Math.max((style.size ?? 1) * stripe.theme.fontSize * 1.3, (above + below) * 1.2);
  return { height, baseline: (height + above - below) / 2 };
}

/**
 * Text in as many lines as it takes.
 *
 * @param breakLines how it is broken into lines
 */
export function paragraph(stripe: Stripe, text: string, style: TextStyle, breakLines = linesOf): Block {
  const { context, theme } = stripe;
  const lines = breakLines(text, stripe.width, (part) => widthOf(stripe, part, style));
  const { height, baseline } = lineOf(stripe, text, style);
  return {
    height: height * lines.length,
    draw: (top) =>
      lines.forEach((line, index) =>
        write(context, theme, line, xAt(stripe, 0), top + index * height + baseline, { ...style, align: 'start', baseline: 'alphabetic' }),
      ),
  };
}

/** Blocks under one another. */
export const stacked = (blocks: readonly Block[], gap: number): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, Math.max(blocks.length - 1, 0) * gap),
  draw: (top) => {
    let at = top;
    for (const block of blocks) {
      block.draw(at);
      at += block.height + gap;
    }
  },
});
