/** The tables of the page on the figures, written from the manifest. The last needs `npm run build`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fresh, page, pageWith } from '../../build/reference.mjs';

const figure = (tagName, attributes) => ({ tagName, attributes, events: [], slots: [], cssParts: [], cssProperties: [], members: [] });
const attribute = (name, description, more) => ({ name, fieldName: name, description, type: { text: 'string' }, ...more });
const byline = attribute('byline', 'A line of credit.');
const manifest = (...declarations) => ({ modules: [{ declarations }] });
const place = (tag) => `{/* reference:${tag} */}\nold\n{/* end */}\n`;
const invented = manifest(
  figure('one-chart', [byline, attribute('period', 'Year | month.\nOr else.', { type: { text: "'year' | 'month'" }, default: "'year'" })]),
  figure('other-chart', [byline]),
);
const places = ['figure', 'one-chart', 'other-chart'].map(place).join('\n');

describe('the tables of the page on the figures', () => {
  it('tell once what all figures have, then of each what it has besides', async () => {
    const text = await pageWith(invented, places);
    const [shared, one, other] = text.split('{/* end */}');
    assert.match(shared, /`byline` +\| A line of credit\./);
    assert.doesNotMatch(one, /byline/);
    assert.match(one, /`period` +\| Year \\\| month\. Or else\. +\| `year`, `month` +\| `year` +\|/);
    assert.doesNotMatch(other, /\|/);
    assert.doesNotMatch(text, /old/);
    assert.equal(await pageWith(invented, text), text);
  });

  it('say which place is missing, and which is too many', async () => {
    await assert.rejects(pageWith(invented, place('figure')), /no place for one-chart, other-chart/);
    await assert.rejects(pageWith(invented, places + place('third-chart')), /a place for third-chart/);
  });

  it('are as the sources have them', async () => {
    assert.ok((await fresh()) === readFileSync(page, 'utf8').replaceAll('\r\n', '\n'), `${page} has gone stale: run npm run reference`);
  });
});
