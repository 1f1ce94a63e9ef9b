/** The picture in the place of a figure, made by the figure itself as `npm run images` makes it. */
import { dataAddress } from '../../src/page/data-address.js';
import type { FigureTag, PictureDrawing, PictureFiles } from '../../src/fallback.js';
import { write, type Attributes } from './written.js';

async function drawing(tag: FigureTag, attributes: Attributes, width: number, height: number): Promise<PictureDrawing> {
  const figure = document.createElement(tag);
  write(figure, { ...attributes, theme: 'light' });
  document.body.append(figure);
  const file = await figure.toPicture('svg', { width, height, words: false });
  figure.remove();
  return { src: await dataAddress(file), width, height };
}

/** Of the sizes that a snippet has. */
export const drawings = async (tag: FigureTag, attributes: Attributes): Promise<PictureFiles> => ({
  wide: await drawing(tag, attributes, 720, 500),
  narrow: await drawing(tag, attributes, 360, 430),
});
