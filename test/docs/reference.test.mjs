/** The tables of the page on the figures, written from the manifest. The last needs `npm run build`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFresh, withPlaces } from '../../build/guide-places.mjs';
import { built, page, tablesByPlace } from '../../build/reference.mjs';

const figure = (tagName, attributes) => ({ tagName, attributes, events: [], slots: [], cssParts: [], cssProperties: [], members: [] });
const attribute = (name, description, more) => ({ name, fieldName: name, description, type: { text: 'string' }, ...more });
const byline = attribute('byline', 'A line of credit.');
const manifest = (...declarations) => ({ modules: [{ declarations }] });
const place = (tag) => `{/* reference:${tag} */}\nold\n{/* end */}\n`;
const invented = manifest(
  figure('one-chart', [byline, attribute('period', 'Year | month.\nOr else.', { type: { text: "'year' | 'month'" }, default: "'year'" })]),
  figure('other-chart', [byline]),
);
const pageOf = (text) => withPlaces(text, tablesByPlace(invented), page);
const places = ['figure', 'one-chart', 'other-chart'].map(place).join('\n');

describe('the tables of the page on the figures', () => {
  it('tell once what all figures have, then of each what it has besides', async () => {
    const text = await pageOf(places);
    const [shared, one, other] = text.split('{/* end */}');
    assert.match(shared, /`byline` +\| A line of credit\./);
    assert.doesNotMatch(one, /byline/);
    assert.match(one, /`period` +\| Year \\\| month\. Or else\. +\| `year`, `month` +\| `year` +\|/);
    assert.doesNotMatch(other, /\|/);
    assert.doesNotMatch(text, /old/);
    assert.equal(await pageOf(text), text);
  });

  it('say which place is missing, and which is too many', async () => {
    await assert.rejects(pageOf(place('figure')), /figures\.mdx has no place for reference:one-chart, reference:other-chart/);
    await assert.rejects(pageOf(places + place('third-chart')), /a place for reference:third-chart/);
  });

  it('are as the sources have them', async () => {
    assert.ok(await isFresh(page, built()), `${page} has gone stale: run npm run reference`);
  });
});
