/** Lays out a picture: headline, key, chart, and under it the day of its values and their source. */
import { paragraph, stacked, type Block, type Stripe } from './blocks.js';
import { chartShapes } from './chart.js';
import { context2d } from './context-2d.js';
import { key } from './key.js';
import { recordingCanvas } from './recording-context.js';
import type { Drawing } from '../chart/drawing.js';
import type { FigureView } from '../model/figure-view.js';
import type { Theme } from '../chart/theme.js';
import type { Sheet } from './shapes.js';

export interface SheetContent<Plot> {
  readonly headline: string;
  readonly key: FigureView<Plot>['legend'];
  /** The day of the values, their source, a credit: a paragraph each. */
  readonly foot: readonly string[];
  /** For those who cannot see it. */
  readonly description: string;
  /** Whether it has headline, foot and a margin; else it is key and chart alone. */
  readonly words: boolean;
  readonly plot: Plot;
  readonly drawing: Drawing<Plot>;
  readonly theme: Theme;
  readonly fonts: { readonly headline: string; readonly text: string };
  readonly ground: string;
  readonly language: string;
}

/** In CSS pixels. */
export interface SheetSize {
  /** Of the whole picture. Where one is missing, the picture is as large as the chart in its own size needs. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly chart: { readonly width: number; readonly height: number };
}

/** Where everything stands. */
interface Arrangement {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  readonly head: Block;
  readonly foot: Block;
  readonly chart: { readonly top: number; readonly width: number; readonly height: number };
}

/** Where a height is asked for, the least part of it that the chart gets: the type becomes smaller, in steps, until it has that. */
const chartPart = 0.5;
const smallerTypes = [0.9, 0.8, 0.7];

/** A picture of a given size is a card, often shown at half of it: its headline has to carry that, in the figure's own size of type. */
const cardHeadline = 2.2;

/** A chart lower or narrower than this cannot be read, in CSS pixels. */
const leastChart = 120;

/** The rule over the headline, as on the page. */
const rule = ({ context, theme, left, width }: Stripe): Block => ({
  height: 2,
  draw: (top) => {
    context.fillStyle = theme.colours.text;
    context.fillRect(left, top, width, 2);
  },
});

function arrange<Plot>(content: SheetContent<Plot>, size: SheetSize, typeSize: number, context: CanvasRenderingContext2D): Arrangement {
  const theme = { ...content.theme, fontSize: content.theme.fontSize * typeSize };
  const padding = content.words ? theme.fontSize * 1.25 : 0;
  const gap = theme.fontSize * 0.75;
  const width = size.width ?? size.chart.width + 2 * padding;
  const room = width - 2 * padding;
  const stripe = (fontFamily: string): Stripe => ({ context, theme: { ...theme, fontFamily }, left: padding, width: room });
  const words = stripe(content.fonts.text);
  const headline = paragraph(stripe(content.fonts.headline), content.headline, { size: size.height === undefined ? 1.55 : cardHeadline, weight: 700 });
  const head = stacked(
    [...(content.words ? [rule(words), headline] : []), ...(content.key.length > 0 ? [key(words, content.key, content.drawing.samples)] : [])],
    gap,
  );
  const foot = stacked(content.words ? content.foot.map((text) => paragraph(words, text, { colour: theme.colours.muted })) : [], gap / 4);
  const spaced = ({ height }: Block): number => height && height + gap;
  const around = spaced(head) + spaced(foot) + 2 * padding;
  const chartHeight = size.height === undefined ? size.chart.height : size.height - around;
  return { theme, width, height: around + chartHeight, padding, head, foot, chart: { top: padding + spaced(head), width: room, height: chartHeight } };
}

function fitted<Plot>(content: SheetContent<Plot>, size: SheetSize, context: CanvasRenderingContext2D): Arrangement {
  let arranged = arrange(content, size, 1, context);
  for (const typeSize of smallerTypes) {
    if (size.height === undefined || arranged.chart.height >= size.height * chartPart) break;
    arranged = arrange(content, size, typeSize, context);
  }
  return arranged;
}

/** @throws RangeError where the size asked for leaves no room for the chart */
export function sheetOf<Plot>(content: SheetContent<Plot>, size: SheetSize): Sheet {
  const { drawing, plot, ground, headline, description, language } = content;
  const { canvas, context: words } = recordingCanvas(content.theme.direction, 0, 0);
  const context = context2d(canvas);
  const { theme, width, height, padding, head, foot, chart } = fitted(content, size, context);
  // Not `<`, which would let NaN pass.
  if (!(Math.min(chart.width, chart.height) >= leastChart)) throw new RangeError('A picture this small has no room for its chart.');
  head.draw(padding);
  foot.draw(height - padding - foot.height);
  const shapes = chartShapes(drawing, plot, theme, Math.floor(chart.width), Math.floor(chart.height));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    ground,
    layers: [
      { left: 0, top: 0, shapes: words.shapes },
      // On whole pixels, as on the page, so that its lines are as sharp.
      { left: Math.round(padding), top: Math.round(chart.top), shapes },
    ],
    title: headline,
    description,
    language,
  };
}
