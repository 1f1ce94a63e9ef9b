import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { fiscalYear } from '../../src/data/period.js';

const { targets } = dataset;

describe('targets', () => {
  it('of the government for IT exports are there by fiscal year', () => {
    const official = (year: number) =>
      targets.filter(({ series, period }) => series === 'it-exports' && period.last === fiscalYear(year).last).map(({ value }) => value);
    expect(official(2022)).to.deep.equal([3500]);
    expect(official(2023)).to.deep.equal([5000]);
    expect(official(2025)).to.deep.equal([4200]);
    expect(official(2026)).to.include(5000);
    expect(official(2029)).to.include(10000);
  });

  it('for freelancers are those of the national plan', () => {
    expect(targets.filter(({ series }) => series === 'freelance-earnings').map(({ period, value }) => [period.last, value])).to.deep.equal([['2029-06', 5000]]);
  });

  it('name who set them', () => {
    for (const { id, setBy } of targets) expect(setBy, id).to.match(/\w{3}/);
  });

  it('were set before the year was over that they are for', () => {
    for (const { id, released, period } of targets) expect(released < `${period.last}-31`, id).to.equal(true);
  });
});
