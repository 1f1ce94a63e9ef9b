import { expect } from '@open-wc/testing';
import { context } from '../../../src/data/uncharted/context.js';

const contextObservations = context.flatMap(({ observations }) => observations);

describe('the context of the earnings', () => {
  it('counts freelancers only as estimates', () => {
    const counts = contextObservations.filter(({ unit }) => unit === 'persons');
    expect(counts.length).to.be.greaterThan(3);
    expect(counts.filter(({ confidence }) => confidence === 'high').map(({ id }) => id)).to.deep.equal([]);
  });

  it('says of the count still quoted in 2026 which survey it comes from', () => {
    expect(contextObservations.find(({ id }) => id === 'freelancers/2026-02/2026-02')?.note).to.include('January 2024');
  });

  it('keeps a count that contradicts the others out of their series', () => {
    const series = contextObservations.filter(({ value }) => value === 1000000).map(({ series }) => series);
    expect(series).to.deep.equal(['freelancers-disputed']);
  });

  it('has the rule on dollars that may be kept before and after it was eased', () => {
    expect(contextObservations.filter(({ series }) => series === 'retention-limit').map(({ value }) => value)).to.deep.equal([35, 50]);
  });

  it('has the tax with and without registration', () => {
    expect(contextObservations.filter(({ series }) => series === 'withholding-tax-registered').map(({ value }) => value)).to.deep.equal([0.25, 0.25]);
    expect(contextObservations.filter(({ series }) => series === 'withholding-tax-unregistered').map(({ value }) => value)).to.deep.equal([1]);
    expect(context.find(({ series }) => series.id === 'withholding-tax-registered')?.series.unit).to.equal('percent');
  });
});
