import { expect } from '@open-wc/testing';
import { dataset } from '../../../src/data/dataset.js';

const { observations, series } = dataset;

describe('rules of policy', () => {
  it('have the rule on dollars that may be kept before and after it was eased', () => {
    expect(observations.filter(({ series }) => series === 'retention-limit').map(({ value }) => value)).to.deep.equal([35, 50]);
  });

  it('have the tax with and without registration', () => {
    expect(observations.filter(({ series }) => series === 'withholding-tax-registered').map(({ value }) => value)).to.deep.equal([0.25, 0.25]);
    expect(observations.filter(({ series }) => series === 'withholding-tax-unregistered').map(({ value }) => value)).to.deep.equal([1]);
    expect(series.find(({ id }) => id === 'withholding-tax-registered')?.unit).to.equal('percent');
  });
});
