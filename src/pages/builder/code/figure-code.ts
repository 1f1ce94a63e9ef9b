/** The figure itself, with what stands in it until it is there and where no script runs, and the script that draws it. */
import { snippetHtml, type SnippetOptions, type SnippetPicture, type SnippetTag } from '../../../fallback.js';
import { folderOf, isExact, picturesAt } from '../chosen/addresses.js';
import { pictureFiles } from './picture-source.js';
import type { BuilderState } from '../chosen/state.js';
import type { Facts } from './facts.js';

/** An attribute without a value says something by standing there; an empty headline hides it. */
const attributesOf = ({ attributes }: BuilderState): Record<string, string | boolean> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value === '' && name !== 'headline' ? true : value]));

/**
 * What to fetch at once for a figure on the first screen. Only where the version is settled: the names of the files change with it.
 *
 * @param isChecked whether each has to be the one that is known
 */
function preloaded(state: BuilderState, { files, filesOf, version }: Facts, isChecked: boolean): SnippetOptions['preload'] {
  if (!state.isFirst || !isExact(state)) return [];
  const folder = folderOf(state, version);
  const paths = [...(filesOf.elements[state.figure] ?? []), ...(filesOf.languages[state.attributes.lang ?? ''] ?? [])];
  return paths.map((path) => ({ src: `${folder}${path}`, integrity: isChecked ? files[path] : undefined }));
}

const pictureOf = (state: BuilderState, facts: Facts): SnippetPicture | undefined => {
  if (picturesAt(state)) return pictureFiles(state, facts);
  return state.hasDrawing && facts.drawing ? { wide: facts.drawing } : undefined;
};

/** @param checked what makes the browser check the files, where that is asked for */
export function figureCode(state: BuilderState, facts: Facts, checked: Pick<SnippetOptions, 'script' | 'importIntegrity'> = {}): string {
  return snippetHtml(state.figure as SnippetTag, attributesOf(state), {
    script: `${folderOf(state, facts.version)}embed.js`,
    preload: preloaded(state, facts, checked.importIntegrity !== undefined),
    today: facts.today,
    picture: pictureOf(state, facts),
    ...checked,
  });
}

/** One number in a sentence. */
export const inlineCode = (state: BuilderState, { version, today }: Facts): string =>
  snippetHtml(state.figure as SnippetTag, state.attributes, {
    script: `${folderOf(state, version)}embed.js`,
    today,
    ...(state.own.words && { words: state.own.words }),
  });
