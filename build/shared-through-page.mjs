/**
 * Has chunks take what they share with embed.js, and with each other, from the page, not by an import; and has every chunk loaded by
 * `loadChunk` of embed.js, in place of an `import()` of its own:
 *
 * - a page that loads embed.js under another address, as embed.js?v=2, would run it a second time. Of two copies of one version the first gives;
 * - a chunk that could not be fetched is asked for under another address, and what it needs would be run once more for it.
 *
 * About 0.3 kB brotli.
 */
import { resolve } from 'node:path';

const page = '$page';

/**
 * @param key what the shared names are found under: the package and its version
 * @param loader the module with `loadChunk`, called with the name of a chunk, and `modules`, what chunks export by their names
 */
export const sharedThroughPage = (key, loader) => ({
  name: 'shared-through-page',
  // Else rollup keeps what the script does in a file of its own, for the sake of what it exports.
  options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
  transform(code, id) {
    if (!this.getModuleInfo(id).isEntry) return null;
    // First, because an element of the page may be upgraded, and load a chunk, as soon as it is defined.
    return { code: `export { loadChunk, modules } from ${JSON.stringify(resolve(loader))};\n${code}`, map: null };
  },
  renderChunk(code, { isEntry, fileName }, _options, { chunks }) {
    if (code.includes(page)) this.error(`${fileName} has a name ${page} already.`);
    const chunkAt = (source) =>
      Object.values(chunks).find((chunk) => source.startsWith('.') && chunk.fileName.endsWith(source.replace(/^(?:\.{1,2}\/)+/, '/').slice(1)));
    const shared = `globalThis[Symbol.for(${JSON.stringify(key)})]`;
    const program = this.parse(code);
    const exported = isEntry ? exportsOf(program) : {};
    const edits = [];
    for (const node of program.body) {
      const from = node.type === 'ImportDeclaration' && chunkAt(node.source.value);
      if (from) {
        if (node.specifiers.length === 0) this.error(`${fileName} imports ${from.fileName} for what it does, which the page has done already.`);
        const names = node.specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`);
        edits.push([node, `const { ${names.join(', ')} } = ${page}${member(from.isEntry ? 'embed' : from.name)};`]);
      }
      if (isEntry && node.type === 'ExportNamedDeclaration') {
        const names = Object.entries(exported).map(([name, local]) => `${name}: ${local}`);
        edits.push([node, `${shared} ??= Object.assign(${exported.modules}, { embed: { ${names.join(', ')} } });`]);
      }
    }
    for (const node of importsIn(program)) {
      const to = node.source.type === 'Literal' && chunkAt(node.source.value);
      if (to) edits.push([node, `${isEntry ? exported.loadChunk : `${page}.embed.loadChunk`}(${JSON.stringify(to.name)})`]);
    }
    if (edits.length === 0) return null;
    if (!isEntry) edits.push([{ start: program.body[0].start, end: program.body[0].start }, `const ${page} = ${shared};\n`]);
    const changed = edits
      // What stands at one place with another comes before it, and is put in after it.
      .sort(([one], [other]) => other.start - one.start || other.end - one.end)
      .reduce((rest, [{ start, end }, text]) => rest.slice(0, start) + text + rest.slice(end), code);
    return { code: changed, map: null };
  },
});

const member = (name) => (/^\w+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

/** What a module exports at its end, as rollup writes it: the local name of each. */
function exportsOf({ body }) {
  const specifiers = body.flatMap((node) => (node.type === 'ExportNamedDeclaration' ? node.specifiers : []));
  return Object.fromEntries(specifiers.map(({ exported, local }) => [exported.name, local.name]));
}

/** Each `import()`. */
function importsIn(node) {
  if (Array.isArray(node)) return node.flatMap(importsIn);
  if (typeof node?.type !== 'string') return [];
  return [...(node.type === 'ImportExpression' ? [node] : []), ...Object.values(node).flatMap(importsIn)];
}
