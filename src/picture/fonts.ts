/** The fonts of a picture: a canvas does not wait for them. */
import type { Sheet } from './shapes.js';

/** How long a font may keep a picture waiting, in milliseconds. */
const patience = 3000;

/** Waits for the fonts of a picture, as far as the page has them and they come at all. */
export async function fontsLoaded({ layers }: Sheet): Promise<void> {
  const texts = new Map<string, string>();
  for (const shape of layers.flatMap(({ shapes }) => shapes)) {
    if (shape.kind === 'text') texts.set(shape.font, `${texts.get(shape.font) ?? ''}${shape.text}`);
  }
  const loads = [...texts].map(([font, text]) => document.fonts.load(font, text));
  await Promise.race([Promise.allSettled(loads), new Promise((resolve) => setTimeout(resolve, patience))]);
}
