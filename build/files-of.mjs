/**
 * Tells embed.js the hash of each chunk and what it needs, so that it can have them fetched side by side when the reader is near, and
 * not each when another asks for it: two round trips sooner drawn. Besides, a hash stands in what needs that chunk alone: one that
 * changes leaves the names of all others.
 */
import { elementOf, lateOf } from './chunks.mjs';

/** With what stands in its place elsewhere, of which a minifier does not know that it is never needed. */
const place = /import\.meta\.chunks(?: \?\? \{\})?/;

/**
 * The files each element comes in, by tag: of what is loaded after the script, with what that imports.
 *
 * @param chunk the script with the elements
 * @param chunks all files by name
 */
export function filesByElement(chunk, chunks, getModuleInfo) {
  const fileOf = (module) => Object.values(chunks).find(({ moduleIds }) => moduleIds?.includes(module))?.fileName;
  const withImports = (file) => (file === chunk.fileName ? [] : [file, ...chunks[file].imports.flatMap(withImports)]);
  /** What a module has loaded on demand, and what is loaded on demand in the element's own folder in turn. */
  const onDemand = (module, tag, seen = new Set()) => {
    if (seen.has(module)) return [];
    seen.add(module);
    const { importedIds, dynamicallyImportedIds } = getModuleInfo(module);
    const isOwn = (id) => elementOf(id) === tag;
    const further = [...importedIds, ...dynamicallyImportedIds.filter(isOwn)].filter((id) => isOwn(id) || chunk.moduleIds.includes(id));
    // What few figures ask for is not among them.
    return [...dynamicallyImportedIds.filter((id) => lateOf(id) !== tag), ...further.flatMap((id) => onDemand(id, tag, seen))];
  };
  const elements = chunk.moduleIds.filter((id) => id.endsWith(`/${elementOf(id)}.js`));
  const entries = elements.map((module) => {
    const tag = elementOf(module);
    return [tag, [...new Set(onDemand(module, tag).map(fileOf).flatMap(withImports))]];
  });
  return Object.fromEntries(entries);
}

/** The hash in the name of a chunk, or what stands for it until it is known. */
export const hashOf = ({ name, fileName }) => fileName.slice(`chunks/${name}-`.length, -'.js'.length);

/** The hash of each chunk by its name, with the names of the chunks that it imports. */
const hashesOf = (chunks) =>
  Object.fromEntries(
    Object.values(chunks)
      .filter(({ isEntry }) => !isEntry)
      .map((chunk) => [chunk.name, [hashOf(chunk), ...chunk.imports.filter((file) => chunks[file] && !chunks[file].isEntry).map((file) => chunks[file].name)]]),
  );

export const filesOf = () => ({
  name: 'files-of',
  renderChunk: (code, _chunk, _options, { chunks }) => (place.test(code) ? code.replace(place, () => JSON.stringify(hashesOf(chunks))) : null),
});
