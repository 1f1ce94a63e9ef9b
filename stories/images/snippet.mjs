/** The snippet of a figure with the pictures of the set. */
import { snippetHtml } from '../../dist/esm/fallback.js';

/** The drawing of an entry of `images.json`, as the snippet wants it. */
const drawingOf = ({ files: [light, dark], width, height }, folder, isDark) => ({
  src: `${folder}/${light}`,
  ...(isDark && { dark: `${folder}/${dark}` }),
  width,
  height,
});

/** Where the files of a version are. */
export const packageAddress = (version) => `https://cdn.jsdelivr.net/npm/it-export-charts@${version}/dist`;

/**
 * @param entries those of `images.json`
 * @param figure the element and its attributes
 * @param dark whether the page turns dark with the reader's system
 * @param address where `dist` is
 */
export function snippetFromSet(entries, { element, attributes }, { address, dark = false, ...options }) {
  const entryFor = (use) =>
    entries.find((entry) => entry.use === use && entry.element === element && ['as-of', 'lang'].every((name) => entry.attributes[name] === attributes[name]));
  const [wide, narrow] = ['wide', 'narrow'].map((use) => drawingOf(entryFor(use), `${address}/images`, dark));
  return snippetHtml(element, attributes, { picture: { wide, narrow }, script: `${address}/embed.js`, ...options });
}
