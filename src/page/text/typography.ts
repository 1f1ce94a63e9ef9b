/** Sets a box in the type of a language. By the object model, because a strict policy forbids style attributes. */
import { setScriptFonts } from './script-font.js';
import type { Language, TallLines } from '../../locales/messages.js';

const properties: Readonly<Record<keyof TallLines, string>> = {
  lineHeight: '--_tall-line-height',
  headlineLineHeight: '--_tall-headline-line-height',
  underlineOffset: '--_tall-underline-offset',
  chartLineScale: '--_line-scale',
};

/**
 * Gives a box the fonts and the heights of lines of a language, and takes those of another from it.
 *
 * @param host whose font the page has chosen
 */
export function setTypography(host: Element, box: HTMLElement | null, { fonts, tallLines }: Pick<Language, 'fonts' | 'tallLines'>): void {
  setScriptFonts(host, box, fonts);
  for (const [name, property] of Object.entries(properties)) {
    const value = tallLines?.[name as keyof TallLines];
    if (value === undefined) box?.style.removeProperty(property);
    else box?.style.setProperty(property, String(value));
  }
}
