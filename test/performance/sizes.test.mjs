/** What a page loads, against its limits and against what is written of it. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { keptByRelease } from './release.mjs';
import { afar, near } from './steps.mjs';
import { weigh } from './weigh.mjs';
import { isNear, weightsFile, written } from './weights.mjs';

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

describe('the weight of what a page loads', () => {
  let rows;
  let kept;
  before(async () => {
    rows = await weigh();
    kept = keptByRelease(rows.flatMap(({ files }) => files));
  });

  for (const { id, what, limit } of [...afar.steps, ...near.steps]) {
    it(`has a limit: ${what}`, (test) => {
      const row = rows.find((other) => other.id === id);
      if (limit === undefined) {
        assert.equal(row, undefined, `now loads ${row?.files.join(', ')}, ${kB(row?.brotli)} by brotli: give the step "${id}" a limit in steps.mjs`);
        return;
      }
      assert.ok(row, `loads nothing any more: take its limit out of steps.mjs`);
      test.diagnostic(`${kB(row.brotli)} by brotli of at most ${kB(limit * 1000)}, ${kB(row.gzip)} by gzip: ${row.files.join(', ')}`);
      const above = row.brotli - limit * 1000;
      assert.ok(above <= 0, `${above} bytes above its limit of ${kB(limit * 1000)} by brotli: ${row.files.join(', ')}`);
    });
  }

  it('is known of every chunk', () => {
    const weighed = new Set(rows.flatMap(({ files }) => files));
    const chunks = existsSync('dist/chunks') ? readdirSync('dist/chunks').map((file) => `chunks/${file}`) : [];
    assert.deepEqual(
      chunks.filter((chunk) => !weighed.has(chunk)),
      [],
      'these chunks are in no step of steps.mjs',
    );
  });

  it('stays with readers when new figures come: Chart.js and what draws with it keep their address', () => {
    const { files } = rows.find(({ id }) => id === 'drawing');
    assert.deepEqual(
      files.filter((file) => !kept.includes(file)),
      [],
      'a release of new figures gives these another name, and every reader loads them again',
    );
  });

  it('is written down as it is, to a tenth and what new figures weigh', () => {
    const [then, now] = [JSON.parse(readFileSync(weightsFile, 'utf8')), written(rows, kept)];
    const text = ({ gzip, brotli, ...rest }) => rest;
    const same = then.length === now.length && now.every((row, index) => ['gzip', 'brotli'].every((by) => isNear(then[index][by], row[by], row)));
    assert.deepEqual(then.map(text), now.map(text), 'run npm run sizes');
    assert.ok(same, `${weightsFile} has gone stale, run npm run sizes:\n${now.map(({ id, gzip, brotli }) => `${id} ${gzip} ${brotli}`).join('\n')}`);
  });

  it('keeps what the README says of the script', () => {
    const [, most] = /a script of under (\d+) kB/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const { brotli } = rows.find(({ id }) => id === 'first');
    assert.ok(brotli / 1000 < Number(most), `README.md says “a script of under ${most} kB”, and it has ${(brotli / 1000).toFixed(1)}`);
  });
});
