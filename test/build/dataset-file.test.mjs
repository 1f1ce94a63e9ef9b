import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { datasetFile } from '../../build/dataset-file.mjs';
import { bundle } from '../support/bundle.mjs';

describe('the dataset as a file', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'it-export-dataset-'))));
  after(() => rmSync(folder, { recursive: true }));

  /** Builds a script beside a module with a dataset. */
  function build(name, code) {
    const module = join(folder, name);
    writeFileSync(module, code);
    return bundle({ 'embed.js': 'console.log(1);' }, [datasetFile(module)]);
  }

  it('is what the module exports, as JSON', async () => {
    const files = await build('good.mjs', 'export const dataset = { title: "Exports’", rows: [{ value: 1.5 }], note: undefined };');
    assert.deepEqual(JSON.parse(files.get('dataset.json').source), { title: 'Exports’', rows: [{ value: 1.5 }] });
  });

  it('fails the build where there is none', async () => {
    await assert.rejects(build('other.mjs', 'export const data = {};'), /other\.mjs exports no dataset/);
    await assert.rejects(bundle({ 'embed.js': 'console.log(1);' }, [datasetFile(join(folder, 'missing.mjs'))]), /missing\.mjs/);
  });
});
