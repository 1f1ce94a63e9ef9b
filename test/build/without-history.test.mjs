import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutHistory } from '../../build/without-history.mjs';
import { codeOf } from '../support/bundle.mjs';

const changes = `export const changes = [
  { version: '2026.2', day: '2026-11-28', text: ['Months,', 'and years.'].join(' ') },
  { version: '2026.1', day: '2026-11-22', text: 'The first.' },
];`;

const build = (code = changes) => codeOf({ 'data/changes.js': code }, [withoutHistory('data/changes.js')]);

describe('the versions of the dataset', () => {
  it('keep their number and day and lose what they changed', async () => {
    const { changes } = await import(`data:text/javascript,${encodeURIComponent(await build())}`);
    assert.deepEqual(changes, [
      { version: '2026.2', day: '2026-11-28', text: '' },
      { version: '2026.1', day: '2026-11-22', text: '' },
    ]);
  });

  it('are missed by the build where they tell nothing', async () => {
    await assert.rejects(build('export const changes = [];'), /data\/changes\.js tells no changes/);
  });
});
