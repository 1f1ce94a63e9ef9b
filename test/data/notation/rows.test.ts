import { expect } from '@open-wc/testing';
import { collected, derived, provisional, reported, revised, secondHand } from '../../../src/data/notation/rows.js';
import { page } from '../../support/invented.js';
import type { Observation, Series } from '../../../src/data/observation.js';

const series: Series = { id: 'visitors', title: 'Visitors', definition: 'Those who came.', unit: 'persons' };
const only = (row: Parameters<typeof collected>[1][number]): Observation => {
  const [observation] = collected(series, [row]).observations;
  if (!observation) throw new Error('no row');
  return observation;
};

describe('a line of a data file', () => {
  it('becomes an observation with a permanent id, in the unit of its series', () => {
    const citations = [page('2026-01-15')];
    expect(only(reported('2025-07/2025-12', 12, citations))).to.deep.equal({
      id: 'visitors/2025-07/2025-12',
      series: 'visitors',
      period: { first: '2025-07', last: '2025-12' },
      revision: 1,
      value: 12,
      unit: 'persons',
      status: 'reported',
      confidence: 'high',
      released: '2026-01-15',
      citations,
    });
  });

  it('spells a fiscal year out in its id', () => {
    expect(only(reported('FY2026', 12, [page('2026-08-01')])).id).to.equal('visitors/2025-07/2026-06');
  });

  it('says by its name how the figure came to be', () => {
    const citations = [page('2026-01-15')];
    expect(only(provisional('2025-07', 1, citations)).status).to.equal('provisional');
    expect(only(secondHand('2025-07', 1, citations)).status).to.equal('second-hand');
    expect(only(revised(2, '2025-07', 1, citations)).status).to.equal('revised');
    expect(only(derived('2025-07', 1, '3 - 2', ['2025-08'], citations)).status).to.equal('derived');
  });

  it('keeps a revision as a further revision of the same id', () => {
    const rows = [reported('2025-07', 10, [page('2025-08-15')]), revised(2, '2025-07', 11, [page('2025-09-15')])];
    const [first, second] = collected(series, rows).observations;
    expect(second?.id).to.equal(first?.id);
    expect([first?.revision, second?.revision]).to.deep.equal([1, 2]);
  });

  it('carries what else has to be known of it', () => {
    const { confidence, tolerance, upper, note } = only(
      reported('2025-07', 3, [page('2025-08-15')], { confidence: 'low', tolerance: 1, upper: 4, note: 'A guess.' }),
    );
    expect({ confidence, tolerance, upper, note }).to.deep.equal({ confidence: 'low', tolerance: 1, upper: 4, note: 'A guess.' });
  });
});

describe('the day of release', () => {
  const pages = [page('2026'), page('2026-02'), page('2026-02-25')];

  it('of a printed figure is the day of its earliest page', () => {
    expect(only(reported('2025-07', 1, pages)).released).to.equal('2026-02-25');
  });

  it('of a derived figure is the day of its last page, for without it the sum could not be done', () => {
    const { released, derivation } = only(derived('2025-07', 1, '3 - 2', ['2025-08', 'FY2025'], pages));
    expect(released).to.equal('2026-12-31');
    expect(derivation).to.deep.equal({ formula: '3 - 2', from: ['visitors/2025-08/2025-08', 'visitors/2024-07/2025-06'] });
  });
});
