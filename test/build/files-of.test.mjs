import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunksByRule } from '../../build/chunks.mjs';
import { filesOf } from '../../build/files-of.mjs';
import { bundle } from '../support/bundle.mjs';

const modules = {
  'embed.js':
    "import { one } from './elements/one/one.js';\nimport { two } from './elements/two/two.js';\nimport { files } from './preload.js';\nconsole.log(one, two, files);",
  'preload.js': 'export const files = import.meta.filesOf ?? {};',
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

/** What the script knows of the files of each element. */
async function listIn(files) {
  const { code } = files.get('embed.js');
  const [list] = /\{"one".+?\]\}/.exec(code) ?? [];
  return JSON.parse(list);
}

describe('the files an element comes in', () => {
  it('are those of all its steps, with what they import, and nothing that is loaded at a later wish', async () => {
    const files = await bundle(modules, [filesOf()], { output });
    const list = await listIn(files);
    assert.deepEqual(Object.keys(list), ['one', 'two']);
    assert.deepEqual(list.one.toSorted(), ['./chunks/figure.js', './chunks/one-drawing.js', './chunks/one.js']);
    assert.deepEqual(list.two.toSorted(), ['./chunks/figure.js', './chunks/two.js']);
    for (const file of Object.values(list).flat()) assert.ok(files.has(file.slice(2)), file);
  });

  it('are of elements that are registered: a folder that nothing imports is not in it', async () => {
    const without = { ...modules, 'embed.js': "import { one } from './elements/one/one.js';\nimport { files } from './preload.js';\nconsole.log(one, files);" };
    const list = await listIn(await bundle(without, [filesOf()], { output: { ...output, manualChunks: chunksByRule() } }));
    assert.deepEqual(Object.keys(list), ['one']);
  });

  it('are not known where nothing asks for them', async () => {
    const files = await bundle({ ...modules, 'preload.js': 'export const files = {};' }, [filesOf()], { output: { ...output, manualChunks: chunksByRule() } });
    assert.doesNotMatch(files.get('embed.js').code, /"\.\/chunks\/one/);
  });
});
