import { expect } from '@open-wc/testing';
import * as drawing from '../../../src/elements/it-export-target-gauge/draw.js';
import { targetGaugeView, type GaugeAttributes } from '../../../src/elements/it-export-target-gauge/view.js';
import * as stories from '../../../stories/it-export-target-gauge.stories.js';
import { dataset } from '../../support/frozen-dataset.js';
import { missingFrom, overlapsOf, smallestType } from '../../support/overlaps.js';
import { onCards, onPages } from '../../support/places.js';
import { walkedDays } from '../../support/sound.js';

const { default: _, ...all } = stories;
const shown = Object.values(all).map(({ args = {} }): GaugeAttributes => args);
const targets = dataset.targets.filter(({ series }) => series === 'it-exports').flatMap(({ id }) => [{ target: id }, { target: id, asOf: '2026-02-25' }]);

describe('the labels of the target gauge', () => {
  for (const attributes of [...shown, ...targets])
    it(`stand free on every page and card: ${JSON.stringify(attributes)}`, () => {
      expect(overlapsOf(targetGaugeView, drawing, [attributes], [...onPages, ...onCards])).to.deep.equal([]);
    });

  it('name the share, the amounts, the pace, the projection and the target wherever a page shows them', () => {
    const missing = missingFrom(targetGaugeView, drawing, [...shown, ...targets], onPages.slice(0, 5), ({ centre, pace, projection, target, zeroLabel }) => [
      centre.above,
      centre.story,
      ...centre.lines,
      pace?.label,
      ...(projection?.label.split(' ') ?? []),
      projection?.below,
      target.label,
      target.below,
      zeroLabel,
    ]);
    expect(missing).to.deep.equal([]);
    const [, phone] = onPages;
    expect(smallestType(targetGaugeView, drawing, [...shown, ...targets], phone!)).to.be.at.least(12);
  });

  it('name both ends on cards', () => {
    const missing = missingFrom(targetGaugeView, drawing, [{ asOf: '2026-02-25' }, {}], onCards, ({ target, zeroLabel }) => [target.label, zeroLabel]);
    expect(missing).to.deep.equal([]);
  });

  it('stand free on every day', () => {
    const attributes = walkedDays.map((asOf): GaugeAttributes => ({ asOf }));
    expect(overlapsOf(targetGaugeView, drawing, attributes, onPages.slice(1, 2))).to.deep.equal([]);
  }).timeout(60_000);
});
