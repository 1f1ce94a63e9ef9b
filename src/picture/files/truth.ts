/**
 * Whether a bitmap is what was painted. Browsers that protect their readers from being told apart by how they draw hand out noise or an
 * empty picture in its place, without a word; a phone that is out of memory for canvases an empty one. (A protection that alters single
 * pixels by a shade, as others have, harms no picture.)
 *
 * @see https://support.mozilla.org/en-US/kb/resist-fingerprinting
 */
import { context2d } from './context-2d.js';

/** So many pixels are looked at in each direction. */
const samples = 48;
/** How far a channel may be off. */
const shade = 8;
/** Of a picture at least so much is its ground, and never all. */
const leastGround = 0.15;

/** @param pixels red, green, blue and alpha of each */
export function groundPart(pixels: ArrayLike<number>, ground: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(ground.slice(start, start + 2), 16));
  const count = pixels.length / 4;
  let found = 0;
  for (let pixel = 0; pixel < count; pixel += 1) {
    if (channels.every((value, channel) => Math.abs(value - (pixels[pixel * 4 + channel] ?? 0)) <= shade)) found += 1;
  }
  return found / count;
}

/** Reads a file back, some of its pixels. */
export async function isTrue(file: Blob, ground: string): Promise<boolean> {
  const bitmap = await createImageBitmap(file);
  const canvas = Object.assign(document.createElement('canvas'), { width: samples, height: samples });
  const context = context2d(canvas, { willReadFrequently: true });
  // Single pixels: mixed with their neighbours even noise has one colour.
  context.imageSmoothingEnabled = false;
  context.drawImage(bitmap, 0, 0, samples, samples);
  bitmap.close();
  const part = groundPart(context.getImageData(0, 0, samples, samples).data, ground);
  return part > leastGround && part < 1;
}
