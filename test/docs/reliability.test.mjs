/** The page on what the figures survive, written from the names of the tests that try it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFresh } from '../../build/guide-places.mjs';
import { page, tablesOf, tested } from '../../build/reliability.mjs';

describe('the page on what the figures survive', () => {
  it('has the names of the tests, by group, with the engines they run in', () => {
    const tables = tablesOf({
      'a.test.mjs':
        "describe('The network', () => {\n  it('A chunk fails', () => {});\n  for (const how of []) it(`A chunk is <gone> (${how}) | late`, () => {});\n});",
      'b.test.ts': "describe('In every engine', () => { it('The words fail', () => {}); });",
    });
    assert.match(tables, /## The network[^]+\| A chunk fails \| Chromium \|\n\| A chunk is &#60;gone&#62; \(…\) \\\| late \| Chromium \|/);
    assert.match(tables, /## In every engine[^]+\| The words fail \| Chromium, Firefox, WebKit \|/);
  });

  it('is as the tests have it', async () => {
    assert.ok(await isFresh(page, tested()), `${page} has gone stale: run npm run reliability`);
  });
});
