import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNear, readmeWith, written } from './weights.mjs';

const row = { id: 'one', what: 'A script', when: 'at once', gzip: 2049, brotli: 1951 };

describe('what is written down of weights', () => {
  it('is in kB to a tenth, with the requests', () => {
    const [{ gzip, brotli, requests }] = written([{ ...row, files: ['a.js', 'b.js'] }], []);
    assert.deepEqual({ gzip, brotli, requests }, { gzip: 2, brotli: 2, requests: 2 });
  });

  it('says that a row stays after a release where each of its files does', () => {
    const kept = (files) => written([{ ...row, files }], ['a.js', 'b.js'])[0].keptByRelease;
    assert.ok(kept(['a.js', 'b.js']));
    assert.ok(!kept(['a.js', 'c.js']));
    assert.ok(!kept([]));
  });

  it('may be a tenth off, not two', () => {
    assert.ok(isNear(18, 18.1) && isNear(18.1, 18) && isNear(18, 18));
    assert.ok(!isNear(18, 18.2) && !isNear(18.2, 18));
  });

  it('takes its place in the README, and nothing else does', async () => {
    const readme = 'Before\n\n<!-- weights:start -->\n\nold\n\n<!-- weights:end -->\n\nAfter\n';
    const fresh = await readmeWith([{ ...row, gzip: 2, brotli: 1.9 }], readme);
    assert.match(
      fresh,
      /^Before\n\n<!-- weights:start -->\n\n\| what .+\n\| -.+\n\| A script +\| at once +\| +2\.0 \| +1\.9 \|\n\n<!-- weights:end -->\n\nAfter\n$/,
    );
    assert.equal(await readmeWith([{ ...row, gzip: 2, brotli: 1.9 }], fresh), fresh);
  });

  it('does not vanish where the README has lost its place', async () => {
    await assert.rejects(readmeWith([], 'Nothing here'), /lacks <!-- weights:start -->/);
    await assert.rejects(readmeWith([], '<!-- weights:start -->'), /lacks .*<!-- weights:end -->/);
  });
});
