import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { parsePeriod } from '../../src/data/period.js';
import { asOf } from '../../src/data/vintage.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { comparableGrowth, growthOf } from '../../src/projection/year-on-year.js';

const half = { id: 'a/2025-07/2025-12', period: parsePeriod('2025-07/2025-12'), value: 557, revision: 1, reportedGrowth: 0.58 };
const halfBefore = { id: 'a/2024-07/2024-12', period: parsePeriod('2024-07/2024-12'), value: 352, revision: 1 };

describe('growth on a year earlier', () => {
  it('is worked out from two values that stand for themselves', () => {
    expect(growthOf([half, halfBefore], half, 2026)).to.be.closeTo(0.5824, 0.0001);
  });

  it('is the source’s own where the year before was worked out from it', () => {
    const series = [half, { ...halfBefore, derivation: { formula: '557 / 1.58', from: [half.id] } }];
    expect(growthOf(series, half, 2026)).to.equal(0.58);
    expect(comparableGrowth(series, { fiscalYear: 2026, months: 6, value: 557, observations: [half] })).to.deep.include({ rate: 0.58, period: half.period });
  });

  it('is not known without a year before', () => {
    expect(growthOf([half], half, 2026)).to.equal(undefined);
  });

  it('stands in table and file as its source gives it, as long as nothing else is known', () => {
    const view = freelanceEarningsView(dataset, { asOf: '2026-02-25' }, { messages: messagesFor(defaultLanguage), today: '2026-11-28' });
    const base = asOf(dataset, '2026-02-25').observations.find(({ id }) => id === 'freelance-earnings/2024-07/2024-12');
    expect(base?.derivation?.formula).to.equal('557 / 1.58');
    const row = view.table?.rows.find((cells) => cells.some(({ value }) => value === 557));
    expect(row?.map(({ value }) => value)).to.include(0.58);
  });
});
