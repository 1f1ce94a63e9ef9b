/** From an order to files: what each picture is called, what is written, and what is said of it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataset } from '../../dist/esm/data/dataset.js';
import { isDay } from '../../dist/esm/data/period.js';
import { sizesInPlace } from '../../dist/esm/pages/builder/chosen/picture-files.js';

/** As in a download: the day asked for, where it has come, else today. */
function dayOf({ 'as-of': asked = '' }) {
  const today = new Date().toISOString().slice(0, 10);
  return isDay(asked) && asked < today ? asked : today;
}

/** The day of the README's snippet. Its pictures come with every version, so that new figures leave the snippet as it is. */
export const snippetDay = '2026-09-19';

const both = ['light', 'dark'];

/** What stands in the place of a figure until it is drawn: on a phone, and in a column of an article. */
export const inPlace = [
  { use: 'narrow', end: '360', formats: ['svg'], themes: both, size: { ...sizesInPlace.narrow, words: false } },
  { use: 'wide', end: '720', formats: ['svg'], themes: both, size: { ...sizesInPlace.wide, words: false } },
];

const pictures = [
  { use: 'article', formats: ['svg', 'png'], size: { width: 640 } },
  ...inPlace,
  { use: 'card', end: 'card', formats: ['png'], size: { preset: 'landscape' } },
  ...['square', 'portrait', 'story'].map((preset) => ({ use: preset, end: preset, formats: ['png'], size: { preset } })),
];

/** The set that comes with a package: both figures as they were known when the dataset was compiled, so that every build makes the same. */
const set = ['freelance-earnings-chart', 'it-export-target-gauge'].flatMap((element) => [
  { element, day: dataset.compiled, wanted: pictures },
  { element, day: snippetDay, wanted: inPlace },
]);

/** Draws the figure that is shown and writes its files. */
async function write(studio, out, name, { formats, size }) {
  const files = [];
  let measures;
  for (const format of formats) {
    const { bytes, ...drawn } = await studio.picture(format, size);
    const file = `${name}.${format}`;
    await writeFile(join(out, file), bytes);
    files.push(file);
    measures = drawn;
  }
  return { ...measures, files };
}

/** @returns one figure's entry: its picture's size in CSS pixels, its files and its words */
export async function writeFigure(studio, out, { element, attributes, formats, size }) {
  await mkdir(out, { recursive: true });
  const { language, ...words } = await studio.show(element, attributes);
  const name = `${element}-${language}-${dayOf(attributes)}`;
  return { element, attributes, language, ...(await write(studio, out, name, { formats, size })), ...words };
}

/**
 * Writes the set, and `images.json` with what stands in it.
 * @param languages tags, as in `lang`
 * @returns an entry for each picture
 */
export async function writeSet(studio, out, languages) {
  await mkdir(out, { recursive: true });
  const entries = [];
  for (const { element, day, wanted } of set) {
    for (const lang of languages) {
      const attributes = { 'as-of': day, lang };
      for (const { use, end, formats, themes = ['light'], size } of wanted) {
        const entry = { use, element, attributes };
        for (const theme of themes) {
          const { language, ...words } = await studio.show(element, { ...attributes, theme });
          const name = [element, language, day, end, theme === 'dark' && theme].filter(Boolean).join('-');
          const { files, ...measures } = await write(studio, out, name, { formats, size });
          Object.assign(entry, { language, ...measures, files: [...(entry.files ?? []), ...files], ...words });
        }
        entries.push(entry);
      }
    }
  }
  await writeFile(join(out, 'images.json'), `${JSON.stringify(entries, null, 1)}\n`);
  return entries;
}
