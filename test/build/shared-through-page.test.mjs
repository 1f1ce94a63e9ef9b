import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sharedThroughPage } from '../../build/shared-through-page.mjs';
import { bundle } from '../support/bundle.mjs';

const key = 'a-package 1.0.0';
const modules = {
  'embed.js': "import { count } from './base.js';\nglobalThis.load = () => import('./late.js');\nconsole.log(count());",
  'base.js': 'globalThis.runs = (globalThis.runs ?? 0) + 1;\nlet counted = 0;\nexport const count = () => (counted += 1);',
  'late.js': "import { count } from './base.js';\nexport const late = count();",
  'loader.js': 'export const loadChunk = async (name) => `${name} is to be loaded`;',
};
const output = { hoistTransitiveImports: false };
const build = (plugins, changes = {}) => bundle({ ...modules, ...changes }, plugins, { output });
const shared = () => sharedThroughPage({ script: key, chunks: 'a-package' }, '/invented/loader.js');
const run = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('what chunks share with the script', () => {
  const { log } = console;
  before(() => (console.log = () => undefined));
  after(() => {
    console.log = log;
    Reflect.deleteProperty(globalThis, Symbol.for(key));
    delete globalThis.runs;
    delete globalThis.load;
  });

  it('is taken from the page by a chunk, which imports the script no more', async () => {
    const without = await build([]);
    assert.match(without.get('chunks/late.js').code, /from '\.\.\/embed\.js'/);
    const files = await build([shared()]);
    const late = files.get('chunks/late.js').code;
    assert.doesNotMatch(late, /embed\.js/);
    assert.doesNotMatch(files.get('embed.js').code, /^export/m);
    await run(files.get('embed.js').code);
    assert.equal((await run(late)).late, 2);
  });

  it('is that of the first of two copies of the script', async () => {
    const script = (await build([shared()])).get('embed.js').code;
    await run(script);
    const first = globalThis[Symbol.for(key)];
    await run(`${script}\n// the same under another address`);
    assert.equal(globalThis.runs > 1, true);
    assert.equal(globalThis[Symbol.for(key)], first);
  });

  it('cannot be what the script does when it runs', async () => {
    const forItsEffect = { 'late.js': "import './embed.js';\nexport const late = 1;" };
    await assert.rejects(build([shared()], forItsEffect), /chunks\/late\.js imports embed\.js for what it does/);
  });

  it('leaves chunks alone that share nothing with it', async () => {
    const files = await build([shared()], { 'late.js': 'export const late = 1;' });
    assert.doesNotMatch(files.get('chunks/late.js').code, /globalThis/);
  });
});

describe('what a chunk imports', () => {
  const further = {
    'late.js': "import { common } from './common.js';\nexport const late = [common, () => import('./later.js')];",
    'later.js': "import { common } from './common.js';\nimport { count } from './base.js';\nexport const later = [common, count];",
    'common.js': "export const common = 'said by both';",
  };
  const manualChunks = (id) => (id.endsWith('/common.js') ? 'com-mon' : undefined);
  const filesOf = () => bundle({ ...modules, ...further }, [shared()], { output: { ...output, manualChunks, onlyExplicitManualChunks: true } });

  it('on demand is loaded by the loader of the script, by its name', async () => {
    const files = await filesOf();
    assert.match(files.get('embed.js').code, /load = \(\) => loadChunk\("late"\)/);
    assert.match(files.get('chunks/late.js').code, /\$script\.loadChunk\("later"\)/);
    for (const { code } of files.values()) assert.doesNotMatch(code, /\bimport\b/);
  });

  it('of another is what the loader has of it: no chunk names the file of another', async () => {
    const files = await filesOf();
    assert.match(files.get('chunks/late.js').code, /const \{ \w+: common \} = \$chunks\["[^"]*"\];/);
    for (const { code } of files.values()) assert.doesNotMatch(code, /com-mon\.js|later\.js/);
  });

  it('is there before anything that the script does when it runs', async () => {
    const atOnce = { 'embed.js': "import './define.js';", 'define.js': "globalThis.load = import('./late.js');" };
    const { code } = (await build([shared()], atOnce)).get('embed.js');
    assert.ok(code.indexOf('const loadChunk') < code.indexOf('globalThis.load'), code);
  });
});
