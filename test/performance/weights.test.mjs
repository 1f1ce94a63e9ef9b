import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isFresh } from '../../build/guide-places.mjs';
import { isNear, weightsFile, weightsPage, weightsTable, written } from './weights.mjs';

const row = { id: 'one', what: 'A script', when: 'at once', gzip: 2049, brotli: 1951 };

describe('what is written down of weights', () => {
  it('is in kB to a tenth, with the requests', () => {
    const [{ gzip, brotli, requests }] = written([{ ...row, files: ['a.js', 'b.js'] }], []);
    assert.deepEqual({ gzip, brotli, requests }, { gzip: 2, brotli: 2, requests: 2 });
  });

  it('stands in the page on weight as it is', async () => {
    assert.ok(await isFresh(weightsPage, weightsTable(JSON.parse(readFileSync(weightsFile, 'utf8')))), `${weightsPage} has gone stale: run npm run sizes`);
  });

  it('says that a row stays after a release where each of its files does', () => {
    const kept = (files) => written([{ ...row, files }], ['a.js', 'b.js'])[0].keptByRelease;
    assert.ok(kept(['a.js', 'b.js']));
    assert.ok(!kept(['a.js', 'c.js']));
    assert.ok(!kept([]));
  });

  it('may be a tenth off, not two, where a release of figures leaves it as it is', () => {
    const isClose = (one, other) => isNear(one, other, { keptByRelease: true });
    assert.ok(isClose(18, 18.1) && isClose(18.1, 18) && isClose(18, 18));
    assert.ok(!isClose(18, 18.2) && !isClose(18.2, 18));
  });

  it('may have grown by some months of figures where they are in it, not by a tenth of itself', () => {
    const isClose = (one, other) => isNear(one, other, { keptByRelease: false });
    assert.ok(isClose(22.2, 22.7));
    assert.ok(!isClose(22.2, 22.9) && !isClose(22.2, 24.4));
  });
});
