/** Waits for the fonts of a picture, as a canvas does not. */
import type { Sheet } from './shapes.js';

/** How long a font may keep a picture waiting, in milliseconds. */
const patience = 3000;

/** Settled once the page's fonts that the texts of a picture use have been loaded, or cannot be. */
export async function fontsLoaded({ layers }: Sheet): Promise<void> {
  const texts = new Map<string, string>();
  for (const shape of layers.flatMap(({ shapes }) => shapes)) {
    if (shape.kind === 'text') texts.set(shape.font, `${texts.get(shape.font) ?? ''}${shape.text}`);
  }
  // In a function that is async, so that what is missing or throws at once rejects as well.
  const loads = [...texts].map(async ([font, text]) => document.fonts.load(font, text));
  await Promise.race([Promise.allSettled(loads), new Promise((resolve) => setTimeout(resolve, patience))]);
}
