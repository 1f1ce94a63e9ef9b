/**
 * A picture as a PNG file. It is painted from the shapes and not from the SVG file: as an image that would not have the page's
 * fonts, and a strict policy may forbid to load it.
 */
import { context2d } from './context-2d.js';
import { isTrue } from './truth.js';
import { UnpaintableError } from './unpaintable.js';
import type { Layer, Shape, Sheet } from '../shapes.js';

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  const { a, b, c, d, e, f } = shape.matrix;
  context.save();
  for (const { path, rule, matrix } of shape.clips) {
    const region = new Path2D();
    region.addPath(new Path2D(path), matrix);
    context.clip(region, rule);
  }
  context.transform(a, b, c, d, e, f);
  context.globalAlpha = shape.alpha;
  context.fillStyle = context.strokeStyle = shape.colour;
  if (shape.kind === 'text') {
    context.font = shape.font;
    context.textAlign = shape.align;
    context.direction = shape.direction;
    context.fillText(shape.text, shape.x, shape.y);
  } else if (shape.kind === 'fill') context.fill(new Path2D(shape.path), shape.rule);
  else {
    const { width, dash, dashOffset, cap, join } = shape;
    Object.assign(context, { lineWidth: width, lineDashOffset: dashOffset, lineCap: cap, lineJoin: join });
    context.setLineDash([...dash]);
    context.stroke(new Path2D(shape.path));
  }
  context.restore();
}

function paintLayer(context: CanvasRenderingContext2D, { left, top, shapes }: Layer): void {
  context.save();
  context.translate(left, top);
  for (const shape of shapes) paintShape(context, shape);
  context.restore();
}

/** Draws a picture on a canvas of its own. */
export function canvasOf({ width, height, ground, layers }: Sheet, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  // Without an alpha channel, because some programs show transparent parts on black.
  const context = context2d(canvas, { alpha: false });
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  for (const layer of layers) paintLayer(context, layer);
  return canvas;
}

/** The canvas with the picture, or why there is none. */
function paintedOn(sheet: Sheet, scale: number): HTMLCanvasElement {
  try {
    return canvasOf(sheet, scale);
  } catch (error) {
    throw new UnpaintableError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param scale pixels of the file for each CSS pixel
 * @throws UnpaintableError where the browser gives no canvas of this size, or no true picture of one
 */
export async function pngOf(sheet: Sheet, scale: number): Promise<Blob> {
  const canvas = paintedOn(sheet, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Safari keeps the memory of a canvas until it is collected: https://bugs.webkit.org/show_bug.cgi?id=195325
  canvas.width = canvas.height = 0;
  if (!blob) throw new UnpaintableError('This browser could not write the picture as a PNG.');
  const isSound = await isTrue(blob, sheet.ground).catch(() => false);
  if (!isSound) throw new UnpaintableError('This browser hands out another PNG than was painted, as protection against fingerprinting does.');
  return blob;
}
