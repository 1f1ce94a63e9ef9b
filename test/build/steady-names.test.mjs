import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import terser from '@rollup/plugin-terser';
import { steadyNames } from '../../build/steady-names.mjs';
import { bundle } from '../support/bundle.mjs';

/** Counts letters as a minifier does that gives the shortest names to what it counts most. */
const counting = { name: 'counting', renderChunk: (code) => `${code}\n// ${[...code].sort().join('').replaceAll(/\s/g, '')}` };

/** A page whose part loads another, and parts that stand before it. */
const page = (...before) => ({
  'embed.js': `${[...before, 'part'].map((name) => `globalThis.${name} = () => import('./${name}.js');`).join('\n')}`,
  ...Object.fromEntries(before.map((name) => [`${name}.js`, `export const ${name} = '${name}';`])),
  'part.js': "export const part = () => [import('./late.js'), import('./later.js')];",
  'late.js': "export const late = 'late';",
  'later.js': "export const later = 'later';",
});
const output = { chunkFileNames: '[name]-[hash].js' };

const partOf = async (plugin, ...before) => [...(await bundle(page(...before), [plugin], { output })).values()].find(({ name }) => name === 'part');

describe('the names in a chunk', () => {
  it('are those of its own code, however many chunks the build has', async () => {
    const [one, other] = [await partOf(steadyNames(counting)), await partOf(steadyNames(counting), 'more', 'still', 'another')];
    assert.equal(one.code, other.code);
    assert.equal(one.fileName, other.fileName);
    // Else they are not.
    assert.notEqual((await partOf(counting)).code, (await partOf(counting, 'more', 'still', 'another')).code);
  });

  it('do not stand for the files it loads: each keeps its own', async () => {
    const files = await bundle(page(), [steadyNames(terser({ module: true }))], { output });
    const [part] = [...files.values()].filter(({ name }) => name === 'part');
    const loaded = [...part.code.matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, file]) => files.get(file).name);
    assert.deepEqual(loaded, ['late', 'later']);
  });
});
