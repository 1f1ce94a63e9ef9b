/** The picture in the place of a figure, made by the figure itself as `npm run images` makes it. */
import { dataAddress } from '../../src/page/data-address.js';
import { sizesInPlace } from '../../src/pages/builder/chosen/picture-files.js';
import type { FigureTag, PictureDrawing, PictureFiles } from '../../src/fallback.js';
import { write, type Attributes } from './written.js';

type Size = Pick<PictureDrawing, 'width' | 'height'>;

async function drawing(tag: FigureTag, attributes: Attributes, size: Size): Promise<PictureDrawing> {
  const figure = document.createElement(tag);
  write(figure, { ...attributes, theme: 'light' });
  document.body.append(figure);
  const file = await figure.toPicture('svg', { ...size, words: false });
  figure.remove();
  return { src: await dataAddress(file), ...size };
}

/** Of the sizes that a snippet has. */
export const drawings = async (tag: FigureTag, attributes: Attributes): Promise<PictureFiles> => ({
  wide: await drawing(tag, attributes, sizesInPlace.wide),
  narrow: await drawing(tag, attributes, sizesInPlace.narrow),
});
