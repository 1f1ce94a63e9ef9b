/**
 * Which file a module of the script-tag build goes into. By rule, so that a further figure needs no entry here:
 *
 * - what `embed.js` imports comes with the page: a small part of what one file for everything would be;
 * - what two or more figures need before they are drawn is the chunk `figure`, what only one needs has the name of its element;
 * - what two or more figures are drawn with is the chunk `chart`, what only one is drawn with is `<element>-drawing`;
 * - what an element's figure imports on demand from a folder within its own is a chunk that comes after the figure, which has what both need;
 * - anything else that is imported on demand (a language, picture files) is a chunk of its own.
 *
 * Without the last-but-one rule a page with `<freelance-earnings-chart>` alone would load the lines of `<it-exports-chart>`,
 * 2.8 kB brotli of which it draws none.
 */
import { basename } from 'node:path';

/** Every module that is there once the given ones are. */
function importedBy(ids, getModuleInfo, seen = new Set()) {
  for (const id of ids) if (!seen.has(id)) importedBy(getModuleInfo(seen.add(id) && id)?.importedIds ?? [], getModuleInfo, seen);
  return seen;
}

/** The tag of the element whose folder a module is in. */
export const elementOf = (id) => /\/elements\/([\w-]+)\/[\w-]+\.js$/.exec(id)?.[1];

/** The tag of the element that loads a module only where it is asked for: that lies in a folder within the element's own. */
export const lateOf = (id) => /\/elements\/([\w-]+)\/[\w-]+\/[\w-]+\.js$/.exec(id)?.[1];

const isDrawing = (id) => elementOf(id) !== undefined && basename(id) === 'draw.js';
/** Its own file begins with a module of the element's folder, or with the controller that all figures share. */
const isFigure = (id) => (elementOf(id) !== undefined && !isDrawing(id)) || basename(id) === 'figure-controller.js';

/** What a chunk that begins with a module is called. */
const nameOf = (id) => {
  const tag = elementOf(id);
  if (tag) return isDrawing(id) ? `${tag}-drawing` : tag;
  return basename(id) === 'figure-controller.js' ? 'figure' : basename(id, '.js');
};

/**
 * For rollup's `output.manualChunks`.
 *
 * @param together elements that most pages have both of: what each says comes with what all share, which packs it better
 */
export function chunksByRule({ together = [] } = {}) {
  const roots = new Map();
  const closures = new Map();
  return (id, { getModuleIds, getModuleInfo }) => {
    if (roots.size === 0) {
      for (const module of getModuleIds()) for (const root of getModuleInfo(module).dynamicallyImportedIds) roots.set(root, nameOf(root));
      for (const root of roots.keys()) closures.set(root, importedBy([root], getModuleInfo));
      const entries = [...getModuleIds()].filter((module) => getModuleInfo(module).isEntry);
      closures.set('embed', importedBy(entries, getModuleInfo));
    }
    if (closures.get('embed').has(id)) return undefined;
    const reached = [...roots.keys()].filter((root) => closures.get(root).has(id));
    const reaching = reached.filter((root) => !reached.some((other) => isFigure(other) && elementOf(other) && elementOf(other) === lateOf(root)));
    if (reaching.some((root) => isFigure(root) && together.includes(elementOf(root)))) return 'figure';
    if (reaching.length < 2) return reaching[0] && nameOf(reaching[0]);
    return reaching.some(isFigure) || !reaching.some(isDrawing) ? 'figure' : 'chart';
  };
}
