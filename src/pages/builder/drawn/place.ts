/** How high a picture has to be so that the live figure has room in the place of picture and words: nothing under it moves then. */
import { sizesInPlace, type PictureFile } from '../chosen/picture-files.js';
import type { FigureElement } from '../../../element/figure-element.js';

/** Columns in which a picture is shown, in CSS pixels. The one for phones may stand alone in the code, so that it is also shown in wide ones. */
const columnsOf: Readonly<Record<PictureFile['size'], readonly number[]>> = { narrow: [360, 640, 720], wide: [640, 720] };
/** What the live chart gives of its height: a little less than it can (see fitting.ts), because the type of the page is not known. */
const given = 0.25;

const heightOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().height ?? 0;

/** The words that stand in the place of a figure, each part in lines of its own, in the type of the page and no larger. */
function heightOfWords({ ownerDocument, shadowRoot }: FigureElement): number {
  const words = ownerDocument.createElement('div');
  for (const part of ['headline', 'subtitle', 'summary', 'source']) {
    const text = shadowRoot?.querySelector(`[part~="${part}"]`)?.textContent.trim();
    if (text) words.appendChild(ownerDocument.createElement('div')).textContent = text;
  }
  ownerDocument.body.append(words);
  const height = heightOf(words);
  words.remove();
  return height;
}

/**
 * @param resize gives the page of the figure a width, and is settled when the figure has followed
 * @returns in CSS pixels, for a picture of the width of its size
 */
export async function heightInPlace(figure: FigureElement, size: PictureFile['size'], resize: (width: number) => Promise<void>): Promise<number> {
  const { width, height } = sizesInPlace[size];
  let highest: number = height;
  for (const column of columnsOf[size]) {
    await resize(column);
    const plot = heightOf(figure.shadowRoot?.querySelector('.plot'));
    const room = heightOf(figure) - given * plot - heightOfWords(figure);
    // A column that is narrower makes the picture smaller.
    highest = Math.max(highest, Math.ceil((room * width) / Math.min(column, width)));
  }
  await resize(width);
  return highest;
}
