/** Warns, and does not fail, when the data has grown old. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ages, overdue } from '../../build/maintenance/freshness.mjs';
import { dataset } from '../../dist/esm/data/index.js';

const invented = [{ id: 'watched', watched: { url: 'https://invented.example/', through: '2030-01-01' } }, { id: 'closed' }];

describe('how fresh the data is', () => {
  for (const { id, days } of ages(dataset.series, Date.now())) it(`is known of ${id}`, () => assert.ok(Number.isFinite(days)));

  it('is warned of here when it is old', (test) => {
    for (const line of overdue(dataset.series, Date.now())) test.diagnostic(`WARNING: ${line}`);
  });

  it('counts from the last look, of what is watched, and names the page', () => {
    assert.deepEqual(overdue(invented, Date.parse('2030-02-20')), []);
    assert.deepEqual(overdue(invented, Date.parse('2030-02-21')), ['- `watched`: looked at until 2030-01-01, 51 days ago. Look at https://invented.example/']);
  });
});
