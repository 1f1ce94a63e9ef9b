/** Adds fonts for a script that the fonts of the page may not cover. */
import { styleOf } from '../document/computed-style.js';

const generic = /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|ui-[a-z-]+)$/;

/**
 * A list of fonts with those of a script in it: behind the ones that the page names, which are used as far as they have glyphs, and
 * before the generic families, for which a system falls back to some font for nearly every script.
 *
 * @param family a computed `font-family`
 */
export function withScriptFonts(family: string, fonts: readonly string[]): string {
  const chosen = family.split(',').map((name) => name.trim());
  const first = chosen.findIndex((name) => generic.test(name));
  const named = first < 0 ? chosen : chosen.slice(0, first);
  return [...named, ...fonts.map((font) => `"${font}"`), ...chosen.slice(named.length)].join(', ');
}

/** Gives a box the font of its host, with the fonts of a language. */
export function setScriptFonts(host: Element, box: HTMLElement | null, fonts: readonly string[] | undefined): void {
  if (fonts) box?.style.setProperty('--_script-font', withScriptFonts(styleOf(host).fontFamily, fonts));
  else box?.style.removeProperty('--_script-font');
}
