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
import { hashOf } from './files-of.mjs';

/** What stands in a chunk for what the script shares, and for what other chunks export. */
const script = '$script';
const others = '$chunks';

/**
 * What a chunk takes of another it finds under that one's hash, whatever the version of the script: one that a release does not change,
 * and that needs none that changes, keeps its name, and readers keep their copy.
 *
 * @param keys what is found under: `script` has the package and its version, `chunks` the package
 * @param loader the module with `loadChunk`, called with the name of a chunk, which puts there what it exports
 */
export const sharedThroughPage = (keys, loader) => ({
  name: 'shared-through-page',
  // Else rollup keeps what the script does in a file of its own, for the sake of what it exports.
  options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
  transform(code, id) {
    if (!this.getModuleInfo(id).isEntry) return null;
    // First, because an element of the page may be upgraded, and load a chunk, as soon as it is defined.
    return { code: `export { loadChunk } from ${JSON.stringify(resolve(loader))};\n${code}`, map: null };
  },
  renderChunk(code, { isEntry, fileName }, _options, { chunks }) {
    for (const name of [script, others]) if (code.includes(name)) this.error(`${fileName} has a name ${name} already.`);
    const chunkAt = (source) =>
      Object.values(chunks).find((chunk) => source.startsWith('.') && chunk.fileName.endsWith(source.replace(/^(?:\.{1,2}\/)+/, '/').slice(1)));
    const onPage = (key) => `globalThis[Symbol.for(${JSON.stringify(key)})]`;
    const used = new Set();
    const use = (name, key) => {
      used.add(`const ${name} = ${onPage(key)};\n`);
      return name;
    };
    const program = this.parse(code);
    const exported = isEntry ? exportsOf(program) : {};
    const edits = [];
    for (const node of program.body) {
      const from = node.type === 'ImportDeclaration' && chunkAt(node.source.value);
      if (from) {
        if (node.specifiers.length === 0) this.error(`${fileName} imports ${from.fileName} for what it does, which the page has done already.`);
        const names = node.specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`);
        const there = from.isEntry ? use(script, keys.script) : `${use(others, keys.chunks)}[${JSON.stringify(hashOf(from))}]`;
        edits.push([node, `const { ${names.join(', ')} } = ${there};`]);
      }
      if (isEntry && node.type === 'ExportNamedDeclaration') {
        const names = Object.entries(exported).map(([name, local]) => `${name}: ${local}`);
        edits.push([node, `${onPage(keys.script)} ??= { ${names.join(', ')} };`]);
      }
    }
    for (const node of importsIn(program)) {
      const to = node.source.type === 'Literal' && chunkAt(node.source.value);
      if (to) edits.push([node, `${isEntry ? exported.loadChunk : `${use(script, keys.script)}.loadChunk`}(${JSON.stringify(to.name)})`]);
    }
    if (edits.length === 0) return null;
    if (used.size > 0) edits.push([{ start: program.body[0].start, end: program.body[0].start }, [...used].join('')]);
    const changed = edits
      // What stands at one place with another comes before it, and is put in after it.
      .sort(([one], [other]) => other.start - one.start || other.end - one.end)
      .reduce((rest, [{ start, end }, text]) => rest.slice(0, start) + text + rest.slice(end), code);
    return { code: changed, map: null };
  },
});

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
