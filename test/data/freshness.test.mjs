/** Warns, and does not fail, when the data has grown old. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '../../dist/esm/data/index.js';

/** A month's figure comes about three weeks after it: after this many days without a look the next is likely out. */
const longestSilence = 50;
const day = 86_400_000;

describe('how fresh the data is', () => {
  for (const { id, watched } of dataset.series.filter((series) => series.watched))
    it(`is known of ${id}`, (test) => {
      const age = Math.floor((Date.now() - Date.parse(watched.through)) / day);
      assert.ok(Number.isFinite(age), `${watched.through} is a day`);
      if (age > longestSilence) test.diagnostic(`WARNING: nobody has looked for newer figures of ${id} for ${age} days. Look at ${watched.url}`);
    });
});
