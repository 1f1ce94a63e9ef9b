/** That `npm run bench`, which takes too long for every change, still finds what it measures. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bars } from '../../bench/bars.mjs';
import { pages } from '../../bench/pages.mjs';

describe('the benchmark', () => {
  it('draws the halves that the library shows, of the day of the README’s snippet', () => {
    assert.deepEqual(bars.years.at(-1), { label: 'FY2026', parts: [557, 603] });
  });

  it('has a page with the README’s snippet, and one with what it fetches at once besides', () => {
    const fetched = /(?:<link rel="modulepreload" href="\/dist\/chunks\/[\w-]+\.js" \/>)+/;
    const { 'snippet-hinted': hinted, snippet } = pages;
    assert.match(hinted.markup, fetched);
    assert.equal(hinted.markup.replace(fetched, ''), snippet.markup);
  });

  it('has the pages it compares', () => {
    for (const name of ['chart-js', 'lazy', 'snippet', '50-figures']) assert.ok(pages[name], `${name} is one of ${Object.keys(pages).join(', ')}`);
  });
});
