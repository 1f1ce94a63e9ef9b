import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sharedThroughPage } from '../../build/shared-through-page.mjs';
import { bundle } from '../support/bundle.mjs';

const key = 'a-package 1.0.0';
const modules = {
  'embed.js': "import { count } from './base.js';\nglobalThis.load = () => import('./late.js');\nconsole.log(count());",
  'base.js': 'globalThis.runs = (globalThis.runs ?? 0) + 1;\nlet counted = 0;\nexport const count = () => (counted += 1);',
  'late.js': "import { count } from './base.js';\nexport const late = count();",
};
const output = { hoistTransitiveImports: false };
const build = (plugins, changes = {}) => bundle({ ...modules, ...changes }, plugins, { output });
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
    const files = await build([sharedThroughPage(key)]);
    const late = files.get('chunks/late.js').code;
    assert.doesNotMatch(late, /embed\.js/);
    assert.doesNotMatch(files.get('embed.js').code, /^export/m);
    await run(files.get('embed.js').code);
    assert.equal((await run(late)).late, 2);
  });

  it('is that of the first of two copies of the script', async () => {
    const script = (await build([sharedThroughPage(key)])).get('embed.js').code;
    await run(script);
    const first = globalThis[Symbol.for(key)];
    await run(`${script}\n// the same under another address`);
    assert.equal(globalThis.runs > 1, true);
    assert.equal(globalThis[Symbol.for(key)], first);
  });

  it('cannot be what the script does when it runs', async () => {
    const forItsEffect = { 'late.js': "import './embed.js';\nexport const late = 1;" };
    await assert.rejects(build([sharedThroughPage(key)], forItsEffect), /chunks\/late\.js imports embed\.js for what it does/);
  });

  it('leaves chunks alone that share nothing with it', async () => {
    const files = await build([sharedThroughPage(key)], { 'late.js': 'export const late = 1;' });
    assert.doesNotMatch(files.get('chunks/late.js').code, /globalThis/);
  });
});
