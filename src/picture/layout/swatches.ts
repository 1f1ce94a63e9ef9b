/** Draws the swatches of the key, which look as on the page. */
import { dashedEdge, type Box } from '../../chart/bars.js';
import type { Swatch } from '../../model/datum.js';
import type { Samples } from '../../chart/drawing.js';
import type { ColourName, Theme } from '../../chart/theme.js';

type Draw = NonNullable<Samples[Swatch]>;

const fill = (context: CanvasRenderingContext2D, colour: string, { left, right, top, bottom }: Box): void => {
  context.fillStyle = colour;
  context.fillRect(left, top, right - left, bottom - top);
};

const edge = (context: CanvasRenderingContext2D, colour: string, { left, right, top, bottom }: Box): void => {
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.strokeRect(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1);
};

const disc = (context: CanvasRenderingContext2D, colour: string, { left, right, top, bottom }: Box, part = 1): void => {
  context.beginPath();
  context.arc((left + right) / 2, (top + bottom) / 2, (part * Math.min(right - left, bottom - top)) / 2, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
};

/** The middle three pixels of a box. */
const middleOf = (box: Box): Box => ({ ...box, left: (box.left + box.right - 3) / 2, right: (box.left + box.right + 3) / 2 });

/** A tint with its edge. */
const edged =
  (name: ColourName, edgeName: ColourName): Draw =>
  (context, { colours }, box) => {
    fill(context, colours[name], box);
    edge(context, colours[edgeName], box);
  };

const dashed: Draw = (context, theme, box) => {
  fill(context, theme.colours.projected, box);
  dashedEdge(context, theme.colours['part-1'], theme, box);
};

const samples: Readonly<Record<Swatch, Draw>> = {
  'part-1': (context, { colours }, box) => fill(context, colours['part-1'], box),
  'part-2': edged('part-2', 'edge-2'),
  undivided: edged('undivided', 'edge'),
  projected: dashed,
  doubtful: dashed,
  scenario: (context, { colours }, box) => disc(context, colours.scenario, box),
  pace: (context, { colours }, box) => fill(context, colours.pace, middleOf(box)),
  target: (context, { colours }, box) => fill(context, colours.target, middleOf(box)),
};

/** How wide a swatch is, in font sizes; a narrower mark is in its middle. */
export const swatchWidth = 1.4;

/** @param own what the drawing of the figure has in place of these */
export const drawSwatch = (context: CanvasRenderingContext2D, theme: Theme, swatch: Swatch, box: Box, own: Samples = {}): void =>
  (own[swatch] ?? samples[swatch])(context, theme, box);
