import { expect } from '@open-wc/testing';
import { projections, targets } from '../../src/data/milestones.js';
import { fiscalYear } from '../../src/data/period.js';

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

describe('published projections', () => {
  it('keep the words in which they were made: a floor, a ceiling, a range, a value', () => {
    const said = (id: string) => projections.filter((projection) => projection.id === id).map(({ kind, value, upper }) => [kind, value, upper])[0];
    expect(said('it-exports-fy2024-topline')).to.deep.equal(['about', 3000, undefined]);
    expect(said('it-exports-fy2025-technocrats')).to.deep.equal(['up-to', 4000, undefined]);
    expect(said('it-exports-fy2026-digital-post')).to.deep.equal(['between', 4200, 4500]);
    expect(said('freelance-earnings-fy2026-ary-news')).to.deep.equal(['at-least', 1000, undefined]);
  });

  it('name who made them', () => {
    for (const { id, madeBy } of projections) expect(madeBy, id).to.match(/\w{3}/);
  });
});
