/** Lays out a picture: headline, key, chart, and under it the day of its values and their source. */
import { paragraph, stacked, type Block, type Stripe } from './blocks.js';
import { chartShapes } from '../chart.js';
import { context2d } from '../files/context-2d.js';
import { key } from './key.js';
import { balancedLinesOf } from './lines.js';
import { recordingCanvas } from '../recording-context.js';
import { unbroken } from '../../locales/no-break.js';
import type { Drawing } from '../../chart/drawing.js';
import type { FigureView } from '../../model/figure-view.js';
import type { Theme } from '../../chart/theme.js';
import type { Sheet } from '../shapes.js';

export interface SheetContent<Plot> {
  readonly headline: string;
  /** What it is of, where, when and in what unit. */
  readonly subtitle: string;
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
  readonly headTop: number;
  readonly foot: Block;
  readonly footTop: number;
  readonly chart: { readonly top: number; readonly width: number; readonly height: number };
}

/** Where a height is asked for, the least part of it that the chart gets: the type is the largest of these sizes that leaves it that. */
const chartPart = 0.58;
const typeSizes = [1.2, 1.1, 1, 0.9, 0.8, 0.7];

/** How high a chart may be for its width, before a tall picture puts air around it. */
const tallestChart = 1.1;

/** A picture of a given size is a card, often shown at half of it: its headline has to carry that, in the figure's own size of type. */
const cardHeadline = 1.9;

/** What an app lays over the top and the bottom of a picture as tall as a phone, as a part of its height. */
const tall = 1.6;
const covered = { top: 0.12, bottom: 0.15 };

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
  const kept =
    size.height !== undefined && size.height > width * tall ? { top: size.height * covered.top, bottom: size.height * covered.bottom } : { top: 0, bottom: 0 };
  const inside = width - 2 * padding;
  const stripe = (fontFamily: string): Stripe => ({ context, theme: { ...theme, fontFamily }, left: padding, width: inside });
  const words = stripe(content.fonts.text);
  const isCard = size.height !== undefined;
  const headline = paragraph(stripe(content.fonts.headline), unbroken(content.headline), { size: isCard ? cardHeadline : 1.55, weight: 700 }, balancedLinesOf);
  const subtitle = paragraph(words, unbroken(content.subtitle), { size: isCard ? 1 : 0.9, colour: theme.colours.muted });
  const named = stacked([headline, ...(content.subtitle ? [subtitle] : [])], gap / 4);
  const head = stacked(
    [...(content.words ? [rule(words), named] : []), ...(content.key.length > 0 ? [key(words, content.key, content.drawing.samples)] : [])],
    gap,
  );
  const foot = stacked(content.words ? content.foot.map((text) => paragraph(words, text, { colour: theme.colours.muted })) : [], gap / 4);
  const spaced = ({ height }: Block): number => height && height + gap;
  const around = spaced(head) + spaced(foot) + 2 * padding + kept.top + kept.bottom;
  const room = size.height === undefined ? size.chart.height : size.height - around;
  const chartHeight = size.height === undefined ? room : Math.min(room, inside * tallestChart);
  // What a tall picture has to spare stands over and under the chart.
  const chartTop = kept.top + padding + spaced(head) + (room - chartHeight) / 2;
  return {
    theme,
    width,
    height: around + room,
    padding,
    head,
    headTop: kept.top + padding,
    foot,
    footTop: around + room - kept.bottom - padding - foot.height,
    chart: { top: chartTop, width: inside, height: chartHeight },
  };
}

function fitted<Plot>(content: SheetContent<Plot>, size: SheetSize, context: CanvasRenderingContext2D): Arrangement {
  const { width, height } = size;
  if (height === undefined) return arrange(content, size, 1, context);
  const least = Math.min(height, (width ?? size.chart.width) * tall) * chartPart;
  const [largest = 1, ...smaller] = typeSizes;
  let arranged = arrange(content, size, largest, context);
  for (const typeSize of smaller) {
    if (arranged.chart.height >= least) break;
    arranged = arrange(content, size, typeSize, context);
  }
  return arranged;
}

/** @throws RangeError where the size asked for leaves no room for the chart */
export function sheetOf<Plot>(content: SheetContent<Plot>, size: SheetSize): Sheet {
  const { drawing, plot, ground, headline, description, language } = content;
  const { canvas, context: words } = recordingCanvas(content.theme.direction, 0, 0);
  const context = context2d(canvas);
  const { theme, width, height, padding, head, headTop, foot, footTop, chart } = fitted(content, size, context);
  // Not `<`, which would let NaN pass.
  if (!(Math.min(chart.width, chart.height) >= leastChart)) throw new RangeError('A picture this small has no room for its chart.');
  head.draw(headTop);
  foot.draw(footTop);
  const shapes = chartShapes(drawing, plot, theme, Math.floor(chart.width), Math.floor(chart.height), size.height !== undefined);
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
