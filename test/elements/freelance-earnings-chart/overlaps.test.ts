import { expect } from '@open-wc/testing';
import * as drawing from '../../../src/elements/freelance-earnings-chart/draw.js';
import { freelanceEarningsView, type FreelanceAttributes } from '../../../src/elements/freelance-earnings-chart/view.js';
import * as stories from '../../../stories/freelance-earnings-chart.stories.js';
import { missingFrom, overlapsOf, smallestType } from '../../support/overlaps.js';
import { onCards, onPages } from '../../support/places.js';
import { walkedDays } from '../../support/sound.js';

const { default: _, ...all } = stories;
const shown = Object.values(all).map(({ args = {} }): FreelanceAttributes => args);
const more: readonly FreelanceAttributes[] = [
  { period: 'quarter', asOf: '2026-02-25' },
  { definition: 'ministry', period: 'quarter' },
  { milestone: '420' },
  { milestone: '800' },
  { milestone: '1150', asOf: '2026-02-25' },
];

describe('the labels of the freelance earnings chart', () => {
  for (const attributes of [...shown, ...more])
    it(`stand free on every page and card: ${JSON.stringify(attributes)}`, () => {
      expect(overlapsOf(freelanceEarningsView, drawing, [attributes], [...onPages, ...onCards])).to.deep.equal([]);
    });

  it('name the growth, the milestone, the projection, the years and their status wherever a page shows them', () => {
    const missing = missingFrom(freelanceEarningsView, drawing, [...shown, ...more], onPages.slice(1, 5), ({ columns, story, milestone }) => [
      story?.label,
      story?.basis,
      ...(milestone?.label.split(' ') ?? []),
      ...columns.flatMap(({ total, projection, sublabels }) => [total?.label, projection?.label, projection?.range, ...sublabels]),
    ]);
    expect(missing).to.deep.equal([]);
  });

  it('name every part of the columns on a phone, in type of at least 12 pixels', () => {
    const usual: readonly FreelanceAttributes[] = [{}, { asOf: '2026-02-25' }, { asOf: '2025-06-15' }];
    const missing = missingFrom(freelanceEarningsView, drawing, usual, onPages.slice(1, 5), ({ columns }) =>
      columns.flatMap(({ segments, projection }) => [...segments.flatMap(({ label, name }) => [label, name]), ...(projection?.names ?? [])]),
    );
    expect(missing).to.deep.equal([]);
    const [, phone] = onPages;
    expect(smallestType(freelanceEarningsView, drawing, [...shown, ...more], phone!)).to.be.at.least(12);
  });

  for (const period of ['half', 'quarter', 'year'])
    it(`stand free on every day: ${period}`, () => {
      const attributes = walkedDays.map((asOf): FreelanceAttributes => ({ asOf, period }));
      expect(overlapsOf(freelanceEarningsView, drawing, attributes, onPages.slice(1, 2))).to.deep.equal([]);
    }).timeout(60_000);
});
