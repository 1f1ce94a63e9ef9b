import { expect } from '@open-wc/testing';
import * as drawing from '../../../src/elements/it-exports-growth-chart/draw.js';
import { exportsGrowthView, type GrowthAttributes } from '../../../src/elements/it-exports-growth-chart/view.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';
import { dataset } from '../../support/frozen-dataset.js';
import { missingFrom, overlapsOf, type Place } from '../../support/overlaps.js';
import { onCards } from '../../support/places.js';

/** A phone’s column and a wide one, with the height that a page gives so many bars in the taller language; a card, a square, and large text. */
const placesFor = (bars: number): Place[] => [
  { width: 288, height: bars * 70 + 4, fontSize: 13 },
  { width: 328, height: bars * 70 + 4, fontSize: 13 },
  { width: 520, height: bars * 70 + 4, fontSize: 13 },
  { width: 560, height: 430, fontSize: 13 },
  { width: 720, height: 430, fontSize: 13 },
  { width: 768, height: 230, fontSize: 11.7 },
  { width: 1040, height: 700, fontSize: 22 },
  { width: 288, height: bars * 140 + 8, fontSize: 26 },
];

const barsOf = (state: GrowthAttributes): number =>
  (exportsGrowthView(dataset, state, { messages: messagesFor(defaultLanguage), today: '2026-11-22' }).plot?.parts.length ?? 0) + 1;

const states: readonly GrowthAttributes[] = [
  ...[undefined, '2026-02-25', '2025-07-30', '2024-08-01', '2023-08-22', '2020-08-27'].map((asOf) => ({ asOf })),
  ...['FY2026', 'FY2023', 'FY2020', '2026-05'].map((of) => ({ of })),
  { parts: 'freelance' },
  { parts: 'telecom information' },
];

describe('the labels of the growth of IT exports', () => {
  for (const state of states)
    it(`lie on nothing: ${JSON.stringify(state)}`, () => {
      expect(overlapsOf(exportsGrowthView, drawing, [state], placesFor(barsOf(state)))).to.deep.equal([]);
    });

  it('of a card lie on nothing, and have both shares', () => {
    const card = { draw: drawing.drawCard };
    const days = [undefined, '2026-02-25', '2026-06-30', '2025-07-30'].map((asOf) => ({ asOf }));
    const told = [...days, ...['FY2026', 'FY2023', 'FY2020', '2026-05'].map((of) => ({ of })), { parts: 'freelance' }];
    expect(overlapsOf(exportsGrowthView, card, told, onCards)).to.deep.equal([]);
    expect(
      missingFrom(exportsGrowthView, card, told, onCards, ({ strips = [] }) => strips.flatMap(({ label, share, of }) => [label, share, of])),
    ).to.deep.equal([]);
  });

  it('name every part’s amount, and the share', () => {
    const missing = states.flatMap((state) =>
      missingFrom(exportsGrowthView, drawing, [state], placesFor(barsOf(state)), ({ parts, total, share }) =>
        [...parts, total].map(({ amount }) => amount).concat(share ?? []),
      ),
    );
    expect(missing).to.deep.equal([]);
  });
});
