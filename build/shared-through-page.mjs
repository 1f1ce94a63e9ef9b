/**
 * Has chunks take what they share with embed.js from the page, not by an import: a page that loads it under another address,
 * as embed.js?v=2, would run it a second time. Of two copies of one version the first gives. About 0 bytes.
 */

/** @param key what the shared names are found under: the package and its version */
export const sharedThroughPage = (key) => ({
  name: 'shared-through-page',
  renderChunk(code, { isEntry, imports, fileName }, _options, { chunks }) {
    const shared = `globalThis[Symbol.for(${JSON.stringify(key)})]`;
    const named = (names, order) => names.replaceAll(/([\w$]+) as ([\w$]+)/g, order);
    if (isEntry) return code.replace(/^export \{(.+)\};$/m, (_, names) => `${shared} ??= {${named(names, '$2: $1')}};`);
    const entry = imports.find((file) => chunks[file]?.isEntry);
    if (!entry) return null;
    const taken = code.replace(/^import \{(.+)\} from '(.+)';$/gm, (whole, names, from) =>
      from.endsWith(`/${entry}`) ? `const {${named(names, '$1: $2')}} = ${shared};` : whole,
    );
    if (taken === code) this.error(`${fileName} imports ${entry} for what it does, which the page has done already.`);
    return taken;
  },
});
