/** The picture files of a figure: how they are drawn and what they are called. No DOM. */
import type { BuilderState } from './state.js';

export const pictureWidths = { wide: 720, narrow: 360 } as const;

/**
 * What stands in the place of a figure until it is drawn, in a column of an article and on a phone: high enough for the live figure to have
 * room for its own words and buttons as well in the place of picture and words. The pictures of the package have these sizes.
 */
export const sizesInPlace = { wide: { width: pictureWidths.wide, height: 500 }, narrow: { width: pictureWidths.narrow, height: 430 } } as const;

export interface PictureFile {
  readonly name: string;
  readonly size: keyof typeof pictureWidths;
  readonly scheme: 'light' | 'dark';
  readonly format: 'svg' | 'png';
  /** Whether headline, day and source are in it; the figure in a page has them as text. */
  readonly words: boolean;
}

/**
 * The files that a form needs: for a page of the web drawings whose words stand beside them, for a newsletter whole pictures.
 * Mail programs show no SVG.
 */
export function filesFor({ figure, attributes, form }: BuilderState, today: string): PictureFile[] {
  const isWhole = form === 'picture';
  const asked = attributes['as-of'] ?? today;
  const day = asked < today ? asked : today;
  const theme = attributes.theme;
  const shown: readonly PictureFile['scheme'][] = theme === 'light' || theme === 'dark' ? [theme] : ['light', 'dark'];
  return shown.flatMap((scheme) =>
    (['wide', 'narrow'] as const).map((size) => ({
      name: `${figure}-${attributes.lang ?? 'en'}-${day}${isWhole ? '' : '-drawing'}-${pictureWidths[size]}-${scheme}.${isWhole ? 'png' : 'svg'}`,
      size,
      scheme,
      format: isWhole ? 'png' : 'svg',
      words: isWhole,
    })),
  );
}
