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
    expect(official(2027)).to.deep.equal([10000]);
    expect(official(2029)).to.deep.equal([10000]);
  });

  it('for freelancers are those of the national plan', () => {
    expect(targets.filter(({ series }) => series === 'freelance-earnings').map(({ period, value }) => [period.last, value])).to.deep.equal([['2029-06', 5000]]);
  });

  it('say where one was worded as a ceiling, and where one counts more than its series', () => {
    const goal = (id: string) => targets.find((target) => target.id === id);
    expect(goal('it-exports-fy2027-caretaker-minister')?.isCeiling).to.equal(true);
    expect(goal('it-exports-fy2029')?.note).to.include('ICT and high-technology products and services');
  });

  it('do not have the $25 billion of the digital economy among them', () => {
    expect(targets.filter(({ value }) => value === 25000)).to.deep.equal([]);
    expect(dataset.notes.some(({ about, text }) => about.includes('it-exports') && text.includes('$25 billion'))).to.equal(true);
  });

  it('name who set them', () => {
    for (const { id, setBy } of targets) expect(setBy, id).to.match(/\w{3}/);
  });

  it('were set before the year was over that they are for', () => {
    for (const { id, released, period } of targets) expect(released < `${period.last}-31`, id).to.equal(true);
  });
});
