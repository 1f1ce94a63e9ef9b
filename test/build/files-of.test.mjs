import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunksByRule } from '../../build/chunks.mjs';
import { filesByElement, filesOf } from '../../build/files-of.mjs';
import { bundle } from '../support/bundle.mjs';

const modules = {
  'embed.js':
    "import { one } from './elements/one/one.js';\nimport { two } from './elements/two/two.js';\nimport { files } from './preload.js';\nconsole.log(one, two, files);",
  'preload.js': 'export const files = import.meta.chunks ?? {};',
  'elements/one/one.js': "import { load } from '../../load.js';\nexport const one = [load, () => import('./figure.js')];",
  'elements/one/figure.js': "import { shared } from '../../shared.js';\nexport const figure = [shared, () => import('./draw.js')];",
  'elements/one/draw.js': "export const draw = 'one';",
  'elements/two/two.js': "export const two = () => import('./inline.js');",
  'elements/two/inline.js': "import { shared } from '../../shared.js';\nexport const inline = shared;",
  'load.js': "export const load = () => import('./element/figure-controller.js');",
  'element/figure-controller.js': "export const controller = () => import('../picture.js');",
  'shared.js': "export const shared = 'said by both';",
  'picture.js': "export const picture = 'when it is asked for';",
};

const output = { manualChunks: chunksByRule(), onlyExplicitManualChunks: true, hoistTransitiveImports: false };

const build = (changes = {}, more = {}) => bundle({ ...modules, ...changes }, [filesOf()], { output: { ...output, manualChunks: chunksByRule(), ...more } });

describe('the files an element comes in', () => {
  /** As the list of chunks has them. */
  async function byElement(changes) {
    let files;
    const list = {
      name: 'list',
      generateBundle(_options, all) {
        const entry = Object.values(all).find(({ isEntry }) => isEntry);
        files = filesByElement(entry, all, (id) => this.getModuleInfo(id));
      },
    };
    await bundle({ ...modules, ...changes }, [list], { output: { ...output, manualChunks: chunksByRule() } });
    return files;
  }

  it('are those of all its steps, with what they import, and nothing that is loaded at a later wish', async () => {
    const list = await byElement();
    assert.deepEqual(Object.keys(list), ['one', 'two']);
    assert.deepEqual(list.one.toSorted(), ['chunks/figure.js', 'chunks/one-drawing.js', 'chunks/one.js']);
    assert.deepEqual(list.two.toSorted(), ['chunks/figure.js', 'chunks/two.js']);
  });

  it('are of elements that are registered: a folder that nothing imports is not in it', async () => {
    const list = await byElement({
      'embed.js': "import { one } from './elements/one/one.js';\nimport { files } from './preload.js';\nconsole.log(one, files);",
    });
    assert.deepEqual(Object.keys(list), ['one']);
  });
});

describe('what the script knows of its chunks', () => {
  it('is the hash of each by its name, with the names of those that it needs', async () => {
    const files = await build({}, { chunkFileNames: 'chunks/[name]-[hash].js' });
    const [list] = /\{"one".+?\]\}|\{"\w+":\[.+?\]\}/.exec(files.get('embed.js').code);
    const chunks = JSON.parse(list);
    assert.deepEqual(Object.keys(chunks).toSorted(), ['figure', 'one', 'one-drawing', 'picture', 'two']);
    for (const [name, [hash]] of Object.entries(chunks)) assert.ok(files.has(`chunks/${name}-${hash}.js`), name);
    assert.deepEqual(
      Object.values(chunks).map(([, ...needs]) => needs),
      Object.keys(chunks).map((name) => (['one', 'two'].includes(name) ? ['figure'] : [])),
    );
  });

  it('is not written where nothing asks for it', async () => {
    const files = await build({ 'preload.js': 'export const files = {};' });
    assert.doesNotMatch(files.get('embed.js').code, /"one-drawing":/);
  });
});
