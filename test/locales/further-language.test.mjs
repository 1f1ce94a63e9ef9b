/** What a further language costs the script-tag build. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { rollup } from 'rollup';

/** As a file, a folder and a line would add it: a module of words with one of the dataset's, and where the languages are listed. */
const furtherLanguage = {
  name: 'further-language',
  resolveId: (source, importer) => (/^\.\/qaa(\/dataset)?\.js$/.test(source) ? importer.replace(/[^/]+$/, source.slice('./'.length)) : null),
  load(id) {
    if (id.endsWith('/locales/qaa/dataset.js')) return `export const names = { 'State Bank of Pakistan': 'Invented bank' };`;
    if (!id.endsWith('/locales/qaa.js')) return null;
    return `import { names } from './qaa/dataset.js';
      export const qaa = { tag: 'qaa', direction: 'ltr', messages: () => ({ name: (own) => names[own] ?? own }) };`;
  },
  transform: (code, id) => (id.endsWith('/locales/languages.js') ? `${code}\naddLanguage('qaa', async () => (await import('./qaa.js')).qaa);` : null),
};

/** The module as it is in src. */
const nameOf = (id) => id.replace(/^.*\/dist\/esm\//, '');

/** The modules of each chunk, by the chunk's name. */
async function build(more = []) {
  // Anew each time, because the rule for chunks remembers what it found in one build. Not minified, which takes most of the time.
  const { default: config } = await import(`../../rollup.config.mjs?${more.length}`);
  const plugins = config.plugins.filter(({ name }) => !['terser', 'dataset-file'].includes(name));
  const bundle = await rollup({ ...config, plugins: [...more, ...plugins] });
  const { output } = await bundle.generate(config.output);
  await bundle.close();
  return new Map(output.filter(({ type }) => type === 'chunk').map(({ name, moduleIds }) => [name, moduleIds.map(nameOf).sort()]));
}

describe('a further language in the script-tag build', () => {
  let chunks;
  let further;
  before(async () => {
    chunks = await build();
    further = await build([furtherLanguage]);
  });

  it('is one chunk more, with its words and those of the dataset', () => {
    assert.deepEqual(further.get('qaa'), ['locales/qaa.js', 'locales/qaa/dataset.js']);
    assert.deepEqual([...further.keys()].sort(), [...chunks.keys(), 'qaa'].sort());
  });

  it('leaves every other chunk as it is, that of Urdu among them', () => {
    assert.ok(chunks.get('ur').includes('locales/ur/dataset.js'));
    for (const [name, modules] of chunks) assert.deepEqual(further.get(name), modules, name);
  });
});
