/** What both forms of the picture of `<it-exports-growth-chart>` share: its canvas, the places of its bars, and how a bar looks. Loaded late, with Chart.js. */
import { dashedEdge, perforatedEdge, type Box } from '../../chart/bars.js';
import { onwardOf, write, type TextStyle } from '../../chart/canvas.js';
import type { LabelLayout } from '../../chart/label-layout.js';
import type { Theme } from '../../chart/theme.js';
import type { GrowthBar, GrowthPlot } from './plot.js';

export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly labels: LabelLayout;
  readonly width: number;
  readonly height: number;
}

/** A bar from one value to another: the parts follow one another, all of them begins at zero. */
export interface Step {
  readonly bar: GrowthBar;
  readonly from: number;
  readonly to: number;
  readonly isTotal: boolean;
}

/** The parts one on another, then all of them. */
export function stepsOf({ parts, total }: GrowthPlot): Step[] {
  let reached = 0;
  const steps = parts.map((bar): Step => {
    const from = reached;
    reached += bar.value;
    return { bar, from, to: reached, isTotal: false };
  });
  return [...steps, { bar: total, from: 0, to: total.value, isTotal: true }];
}

/** The part of all that the main part made, where it is shown. */
export const sharedValue = ({ parts, share }: GrowthPlot): number | undefined => (share === undefined ? undefined : parts.find(({ isMain }) => isMain)?.value);

/** What is shown as no change is none. */
export const isLoss = ({ value }: Pick<GrowthBar, 'value'>): boolean => value <= -0.5;

/** The colour of the words that belong to a bar. */
export const colourOf = (bar: GrowthBar, { colours }: Theme): string => (isLoss(bar) ? colours.milestone : bar.isMain ? colours['part-1'] : colours.text);

export const nameStyle = ({ bar, isTotal }: Step, theme: Theme): TextStyle =>
  bar.isMain ? { weight: 700, colour: isLoss(bar) ? theme.colours.text : theme.colours['part-1'] } : { weight: isTotal ? 700 : 400 };

/** From where reading begins. */
export const xAt = ({ theme, width }: Pick<Sheet, 'theme' | 'width'>, along: number): number => (onwardOf(theme) > 0 ? along : width - along);

/** Writes a line from a distance on, or up to it. */
export function writeAt(sheet: Sheet, text: string, along: number, y: number, style: TextStyle, by: 'start' | 'end' = 'start'): void {
  const half = sheet.labels.widthOf(text, style) / 2;
  write(sheet.context, sheet.theme, text, xAt(sheet, along + (by === 'start' ? half : -half)), y, style);
}

/** No thicker than leaves it open, however low the box is. */
function outline(context: CanvasRenderingContext2D, { left, right, top, bottom }: Box, colour: string, most: number, dash: readonly number[] = []): void {
  const width = Math.min(most, (bottom - top) / 3);
  context.save();
  context.setLineDash([...dash]);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.strokeRect(left + width / 2, top + width / 2, Math.max(0, right - left - width), Math.max(0, bottom - top - width));
  context.restore();
}

/** What fell is an empty outline, so that it is seen without its colour as well. */
export function drawBar({ context, theme }: Sheet, bar: Pick<GrowthBar, 'value' | 'isMain' | 'isDashed'>, box: Box): void {
  const { colours, thickness } = theme;
  const { left, right, top, bottom } = box;
  if (isLoss(bar)) {
    outline(context, box, colours.milestone, 1.5 * thickness, bar.isDashed ? [4, 3] : []);
    return;
  }
  context.fillStyle = colours[bar.isMain ? 'part-1' : 'part-2'];
  context.fillRect(left, top, right - left, bottom - top);
  if (bar.isMain) {
    if (bar.isDashed) perforatedEdge(context, theme, box);
  } else if (bar.isDashed) dashedEdge(context, colours['part-1'], theme, box);
  else outline(context, box, colours['edge-2'], thickness);
}

/** A bar of all of it, of which the main part made one end. */
export function drawSplit(sheet: Sheet, bar: GrowthBar, own: Box, rest: Box): void {
  drawBar(sheet, bar, rest);
  sheet.context.fillStyle = sheet.theme.colours['part-1'];
  sheet.context.fillRect(own.left, own.top, own.right - own.left, own.bottom - own.top);
}

/** The middle of words of a width and a height in a box. */
type Place = (box: Box, half: number, reach: number) => readonly [x: number, y: number];

/**
 * Writes the share in the end that it names, as large as there is room for; where there is none, in its colour beside it.
 *
 * @returns the end it stands in, and how wide it is
 */
export function writeShare(
  { labels, theme, context }: Sheet,
  share: string,
  own: Box,
  rest: Box,
  sizes: readonly number[],
  inOwn: Place,
  inRest: Place,
): { readonly box: Box; readonly width: number } | undefined {
  const places = [
    [own, 'on-part-1', inOwn],
    [rest, 'part-1', inRest],
  ] as const;
  for (const [box, colour, at] of places)
    for (const size of sizes) {
      const style: TextStyle = { size, weight: 700, colour: theme.colours[colour] };
      const { above } = labels.reachOf(share, style);
      const half = labels.widthOf(share, style) / 2;
      // Digits and signs reach no further.
      if (half * 2 + theme.fontSize * 0.6 > box.right - box.left || theme.fontSize * size > box.bottom - box.top - 1) continue;
      const [x, y] = at(box, half, above);
      write(context, theme, share, x, y, style);
      return { box, width: half * 2 };
    }
  return undefined;
}

/** What is left free at both sides: strokes of some scripts reach beyond the width of their words. */
export const marginOf = ({ lineScale, fontSize }: Theme): number => (lineScale > 1 ? fontSize * 0.6 : 1);
