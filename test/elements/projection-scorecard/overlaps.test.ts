import { expect } from '@open-wc/testing';
import * as drawing from '../../../src/elements/projection-scorecard/draw.js';
import { scorecardView, type ScorecardAttributes } from '../../../src/elements/projection-scorecard/view.js';
import { missingFrom, overlapsOf, type Place } from '../../support/overlaps.js';

/** A phone’s column and a wide one, a card and a square; the height is what the page gives so many rows, and what a card leaves. */
const places: readonly Place[] = [
  { width: 288, height: 1150, fontSize: 13 },
  { width: 328, height: 1150, fontSize: 13 },
  { width: 640, height: 760, fontSize: 13 },
  { width: 720, height: 760, fontSize: 13 },
  { width: 768, height: 240, fontSize: 13 },
  { width: 520, height: 330, fontSize: 11.7 },
];

/** As high as a page makes it where lines are high. */
const roomy: readonly Place[] = [
  { width: 288, height: 1900, fontSize: 13 },
  { width: 328, height: 1900, fontSize: 13 },
  { width: 720, height: 1200, fontSize: 13 },
];

const states: readonly ScorecardAttributes[] = [
  ...[undefined, '2026-02-25', '2025-07-10', '2025-06-30', '2023-08-22', '2022-08-01'].map((asOf) => ({ asOf })),
  { series: 'it-exports' },
  { series: 'freelance-earnings' },
];

describe('the labels of the scorecard', () => {
  it('name who said it in full where names have a line, on two lines if they are long', () => {
    const missing = missingFrom(scorecardView, drawing, states, roomy, ({ groups, columns }) =>
      groups.flatMap(({ rows }) => rows.slice(0, columns.mostRows).flatMap(({ by }) => by.split(' '))),
    );
    expect(missing).to.deep.equal([]);
  });

  for (const state of states)
    it(`lie on nothing: ${JSON.stringify(state)}`, () => {
      expect(overlapsOf(scorecardView, drawing, [state], places)).to.deep.equal([]);
    });
});
