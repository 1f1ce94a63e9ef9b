/** The JSON Schema of the dataset, by a validator that knows nothing of how it was made. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Validator } from '@cfworker/json-schema';
import { datasetSchemaFile } from '../../build/dataset-schema-file.mjs';
import { bundle } from '../support/bundle.mjs';

describe('the schema of the dataset as a file', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'it-export-schema-'))));
  after(() => rmSync(folder, { recursive: true }));

  const schema = JSON.parse(readFileSync('dist/dataset.schema.json', 'utf8'));
  const dataset = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
  const validator = new Validator(schema, '7', false);
  const [first, ...others] = dataset.observations;

  it('is passed by the dataset of the package', () => {
    assert.deepEqual(validator.validate(dataset).errors, []);
  });

  for (const [what, changed] of [
    ['another format', { ...dataset, format: 2 }],
    ['no notes', { ...dataset, notes: undefined }],
    ['a value in words', { ...dataset, observations: [{ ...first, value: '557' }, ...others] }],
    ['a status that is none', { ...dataset, observations: [{ ...first, status: 'guessed' }, ...others] }],
    ['a day that is none', { ...dataset, compiled: 'today' }],
  ])
    it(`is not passed by one with ${what}`, () => {
      assert.equal(validator.validate(JSON.parse(JSON.stringify(changed))).valid, false);
    });

  it('says what it is of', () => {
    assert.match(schema.$schema, /^http/);
    assert.match(schema.description, /`src`/);
  });

  it('fails the build where there is none', async () => {
    const module = join(folder, 'other.mjs');
    writeFileSync(module, 'export const schema = {};');
    await assert.rejects(bundle({ 'embed.js': 'console.log(1);' }, [datasetSchemaFile(module)]), /other\.mjs exports no schema/);
  });
});
