/** What a figure hands out, read back. */
import { waitUntil } from './wait-until.js';

export interface HandedFile {
  readonly name: string;
  readonly file: Blob;
}

/**
 * Collects the files that are handed to the reader while something happens, in place of the browser's own handling of them.
 * @param page where the links are made
 */
export async function handedFiles(count: number, during: () => unknown, page: Window & typeof globalThis = window): Promise<HandedFile[]> {
  const { prototype } = page.HTMLAnchorElement;
  const files: Promise<HandedFile>[] = [];
  prototype.click = function () {
    // The test's own page fetches it: one with a strict policy may not.
    files.push(fetch(this.href).then(async (response) => ({ name: this.download, file: await response.blob() })));
  };
  try {
    await during();
    await waitUntil(() => files.length >= count, 'no file was handed out');
  } finally {
    Reflect.deleteProperty(prototype, 'click');
  }
  return Promise.all(files);
}

/** An SVG as a document; fails where it is not well-formed. */
export function svgDocument(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const error = parsed.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return parsed;
}

/** The words of an SVG, an entry for each of its text elements; spaces that do not break are as others. */
export const words = (svg: Document): string[] => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));

/** The pixels of a picture file. */
export async function pixelsOf(file: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(file);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** How many pixels are of a kind. */
export function countPixels({ data }: ImageData, isOfKind: (pixel: Pixel) => boolean): number {
  let count = 0;
  for (let index = 0; index < data.length; index += 4) if (isOfKind([data[index]!, data[index + 1]!, data[index + 2]!, data[index + 3]!])) count += 1;
  return count;
}

export const near =
  (red: number, green: number, blue: number) =>
  ([r, g, b]: Pixel): boolean =>
    Math.abs(r - red) < 8 && Math.abs(g - green) < 8 && Math.abs(b - blue) < 8;

/** The part of the pixels, from 0 to 1, in which two pictures of one size differ so that it can be seen. */
export function difference(one: ImageData, other: ImageData): number {
  if (one.width !== other.width || one.height !== other.height) throw new Error(`${one.width}×${one.height} against ${other.width}×${other.height}`);
  let index = 0;
  const differing = countPixels(one, (pixel) => {
    const differs = pixel.slice(0, 3).some((channel, part) => Math.abs(channel - other.data[index + part]!) > 64);
    index += 4;
    return differs;
  });
  return differing / (one.width * one.height);
}
