/** The drawn pictures, at the addresses the editor’s site will have them at. */
import { picturesAt } from '../chosen/addresses.js';
import type { PictureDrawing, PictureFiles } from '../../../fallback.js';
import type { BuilderState } from '../chosen/state.js';
import type { Facts } from './facts.js';

/** @returns undefined until they are drawn, or where the editor’s site has no place for them */
export function pictureFiles(state: BuilderState, { pictures }: Facts): PictureFiles | undefined {
  const folder = picturesAt(state);
  const drawingOf = (size: 'wide' | 'narrow'): PictureDrawing | undefined => {
    const files = pictures.filter((file) => file.size === size);
    const first = files.find(({ scheme }) => scheme === 'light') ?? files[0];
    const dark = files.find((file) => file.scheme === 'dark' && file !== first);
    return first && { src: `${folder}${first.name}`, dark: dark && `${folder}${dark.name}`, width: first.width, height: first.height };
  };
  const wide = drawingOf('wide');
  return wide && { wide, narrow: drawingOf('narrow'), loading: state.isFirst ? 'eager' : 'lazy' };
}
