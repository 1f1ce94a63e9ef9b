/** Fonts for a script that the font of a page may lack. */

const generic = /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|ui-[a-z-]+)$/;

/**
 * A list of fonts with others for a script: behind those that were chosen by name, which keep what they have glyphs for,
 * and before the general families, behind which a system has a font for nearly everything.
 *
 * @param family a computed `font-family`
 */
export function withScriptFonts(family: string, fonts: readonly string[]): string {
  const chosen = family.split(',').map((name) => name.trim());
  const first = chosen.findIndex((name) => generic.test(name));
  const named = first < 0 ? chosen : chosen.slice(0, first);
  return [...named, ...fonts.map((font) => `"${font}"`), ...chosen.slice(named.length)].join(', ');
}

/** Gives a box, whatever font its host has now, the fonts of its language as well. By the object model: a strict policy forbids style attributes. */
export function setScriptFonts(host: Element, box: HTMLElement | null, fonts: readonly string[] | undefined): void {
  if (fonts) box?.style.setProperty('--_script-font', withScriptFonts(getComputedStyle(host).fontFamily, fonts));
  else box?.style.removeProperty('--_script-font');
}
