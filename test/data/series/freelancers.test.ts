import { expect } from '@open-wc/testing';
import { dataset } from '../../../src/data/dataset.js';

const counts = dataset.observations.filter(({ unit }) => unit === 'persons');

describe('the counts of freelancers', () => {
  it('are estimates, every one', () => {
    expect(counts.length).to.be.greaterThan(3);
    expect(counts.filter(({ confidence }) => confidence === 'high').map(({ id }) => id)).to.deep.equal([]);
  });

  it('say of the one still quoted in 2026 which survey it comes from', () => {
    expect(counts.find(({ id }) => id === 'freelancers/2026-02/2026-02')?.note).to.include('January 2024');
  });

  it('keep one that contradicts the others out of their series', () => {
    const series = counts.filter(({ value }) => value === 1000000).map(({ series }) => series);
    expect(series).to.deep.equal(['freelancers-disputed']);
  });
});
