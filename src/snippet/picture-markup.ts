/** The markup of the picture in a snippet. */
import { voidElement, element } from '../model/markup/markup.js';

/** One drawing of a figure, made by `npm run images` or by the figure’s own `toPicture()`. */
export interface PictureDrawing {
  /** Address of the file. */
  readonly src: string;
  /** Address of the same drawing in light colours on dark, for a page that turns dark with the reader’s system. A page that stays light leaves it out. */
  readonly dark?: string | undefined;
  /** Its size in CSS pixels. It keeps the room until the file is there. */
  readonly width: number;
  readonly height: number;
}

export interface PictureFiles {
  /** The drawing for a column of an article, 720 pixels wide. */
  readonly wide: PictureDrawing;
  /** The drawing for a phone, 360 pixels wide, whose labels can be read there. */
  readonly narrow?: PictureDrawing | undefined;
  /** `lazy` below the first screen. */
  readonly loading?: 'lazy' | 'eager' | undefined;
}

export interface PictureText {
  /** The drawing as SVG text, as `toPicture('svg', { words: false })` makes it. It is put in as it is: most editors take it out again. */
  readonly svg: string;
}

export type SnippetPicture = PictureFiles | PictureText;

/** The widest window in which the narrow drawing is shown, in CSS pixels. */
export const narrowUpTo = 480;

const darkMode = '(prefers-color-scheme: dark)';
const narrowWindow = `(max-width: ${narrowUpTo}px)`;

const sourceFor = (media: string, srcset: string | undefined, { width, height }: PictureDrawing): string =>
  srcset ? voidElement('source', { media, srcset, width, height }) : '';

const inlineSvg = (svg: string): string =>
  svg
    .replace(/^[^<]*(?:<[?!][^>]*>\s*)*/, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();

/** @param alt the text alternative; an SVG brings its own */
export function pictureMarkup(picture: SnippetPicture, alt: string): string {
  if ('svg' in picture) return inlineSvg(picture.svg);
  const { wide, narrow, loading } = picture;
  const { src, width, height } = wide;
  const image = voidElement('img', { src, width, height, alt, loading: loading === 'lazy' && loading });
  const sources = [
    ...(narrow ? [sourceFor(`${narrowWindow} and ${darkMode}`, narrow.dark, narrow), sourceFor(narrowWindow, narrow.src, narrow)] : []),
    sourceFor(darkMode, wide.dark, wide),
  ].join('');
  return sources ? element('picture', {}, `${sources}${image}`) : image;
}
