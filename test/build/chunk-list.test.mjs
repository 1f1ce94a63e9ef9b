import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { chunkList } from '../../build/chunk-list.mjs';
import { chunksByRule } from '../../build/chunks.mjs';
import { bundle } from '../support/bundle.mjs';

const modules = {
  'embed.js': "import { one } from './elements/one/one.js';\nimport { words } from './languages.js';\nconsole.log(one, words);",
  'languages.js': "export const words = () => import('./locales/xx.js');",
  'locales/xx.js': "export const xx = 'the words';",
  'elements/one/one.js': "export const one = () => import('./figure.js');",
  'elements/one/figure.js': "export const figure = () => import('./draw.js');",
  'elements/one/draw.js': "export const draw = 'one';",
};

describe('the list of chunks', () => {
  it('has every file with the hash of what is in it, changed as late as it may be, and what each element and language comes in', async () => {
    const late = { name: 'late', generateBundle: (_options, files) => Object.values(files).forEach((file) => (file.code += '\n// late\n')) };
    const output = { manualChunks: chunksByRule(), onlyExplicitManualChunks: true, hoistTransitiveImports: false };
    const files = await bundle(modules, [chunkList('1.2.3'), late], { output });
    const list = JSON.parse(files.get('chunks.json').source);
    assert.equal(list.version, '1.2.3');
    assert.equal(list.unpublished, undefined);
    assert.deepEqual(list.elements.one.toSorted(), ['chunks/one-drawing.js', 'chunks/one.js']);
    assert.deepEqual(list.languages, { xx: ['chunks/xx.js'] });
    assert.deepEqual(Object.keys(list.files).sort(), ['chunks/one-drawing.js', 'chunks/one.js', 'chunks/xx.js', 'embed.js']);
    for (const [file, integrity] of Object.entries(list.files)) {
      const { code } = files.get(file);
      assert.match(code, /late/);
      assert.equal(integrity, `sha384-${createHash('sha384').update(code).digest('base64')}`);
    }
  });

  it('says before the first release that package networks have none of them', async () => {
    const files = await bundle(modules, [chunkList('0.1.0', false)]);
    assert.equal(JSON.parse(files.get('chunks.json').source).unpublished, true);
  });
});
