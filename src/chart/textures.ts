/** Textures, which tell areas apart without colour. They are lines, so that a vector file holds no bitmap. Loaded late, with Chart.js. */
import type { Box } from './bars.js';
import type { Swatch } from '../model/datum.js';

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

interface Texture {
  /** The width of its lines, in CSS pixels. */
  readonly width: number;
  readonly lines: (area: Box) => readonly Line[];
  /** Of a texture of dots. */
  readonly dash?: readonly number[];
}

/** From one number up to another. */
const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, index) => from + index * step);

/** For what is projected or provisional. */
const hatch: Texture = {
  width: 1.5,
  lines: ({ left, right, top, bottom }) => steps(left - bottom + top, right, 6).map((x) => [x, bottom, x + bottom - top, top]),
};

/** Swatches that are not here are plain. */
const textures: Partial<Record<Swatch, Texture>> = { projected: hatch, provisional: hatch };

/** What the lines of a texture are drawn with. */
export interface Grain {
  readonly colour: string;
  /** How many times as thick as usual. */
  readonly thickness: number;
}

/**
 * Fills a shape with the texture of a swatch.
 *
 * @param area a box around the shape
 * @param shape adds the shape to the path; a part that is wound the other way is a hole
 */
export function drawTexture(context: CanvasRenderingContext2D, swatch: Swatch, { colour, thickness }: Grain, area: Box, shape: () => void): void {
  const texture = textures[swatch];
  if (!texture) return;
  context.save();
  context.beginPath();
  shape();
  context.clip();
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of texture.lines(area)) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  context.lineWidth = texture.width * thickness;
  context.strokeStyle = colour;
  if (texture.dash) {
    context.setLineDash([...texture.dash]);
    context.lineCap = 'round';
  }
  context.stroke();
  context.restore();
}

/** The outline of a box, with a hole for its label if it has one. */
export const outlineOf =
  (context: CanvasRenderingContext2D, { left, right, top, bottom }: Box, hole?: Box) =>
  (): void => {
    context.rect(left, top, right - left, bottom - top);
    // Wound the other way, which the nonzero rule of filling takes for a hole.
    if (hole) context.rect(hole.right, hole.top, hole.left - hole.right, hole.bottom - hole.top);
  };
