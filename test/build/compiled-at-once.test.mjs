import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import terser from '@rollup/plugin-terser';
import { compiledAtOnce } from '../../build/compiled-at-once.mjs';
import { bundle } from '../support/bundle.mjs';

const hint = '//# allFunctionsCalledOnLoad\n';
const modules = { 'embed.js': "export const load = () => import('./late.js');", 'late.js': 'export const late = 1;' };

describe('the hint to compile a file at once', () => {
  it('stands first in each, where V8 looks for it', async () => {
    for (const [file, { code }] of await bundle(modules, [compiledAtOnce()])) assert.ok(code.startsWith(hint), file);
  });

  it('is not minified away, wherever the plugin stands', async () => {
    for (const plugins of [
      [compiledAtOnce(), terser()],
      [terser(), compiledAtOnce()],
    ])
      for (const [file, { code }] of await bundle(modules, plugins)) assert.ok(code.startsWith(hint), file);
  });
});
