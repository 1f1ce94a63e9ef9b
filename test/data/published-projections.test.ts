import { expect } from '@open-wc/testing';
import { publishedProjections } from '../../src/data/published-projections.js';

describe('published projections', () => {
  it('keep the words in which they were made: a floor, a ceiling, a range, a value', () => {
    const said = (id: string) => publishedProjections.filter((projection) => projection.id === id).map(({ kind, value, upper }) => [kind, value, upper])[0];
    expect(said('it-exports-fy2024-topline')).to.deep.equal(['about', 3000, undefined]);
    expect(said('it-exports-fy2023-topline')).to.deep.equal(['about', 2580, undefined]);
    expect(said('it-exports-fy2025-nukta')).to.deep.equal(['between', 4000, 4500]);
    expect(said('freelance-earnings-fy2025-pafla')).to.deep.equal(['at-least', 500, undefined]);
    expect(said('it-exports-fy2025-technocrats')).to.deep.equal(['up-to', 4000, undefined]);
    expect(said('it-exports-fy2026-digital-post')).to.deep.equal(['between', 4200, 4500]);
    expect(said('freelance-earnings-fy2026-ary-news')).to.deep.equal(['at-least', 1000, undefined]);
  });

  it('were all public before the year was over that they speak of, but for one that was read before its figure was out', () => {
    const late = publishedProjections.filter(({ released, period }) => released > `${period.last}-30`).map(({ id, released }) => [id, released]);
    expect(late).to.deep.equal([['it-exports-fy2025-technocrats', '2025-07-18']]);
  });

  it('name who made them', () => {
    for (const { id, madeBy } of publishedProjections) expect(madeBy, id).to.match(/\w{3}/);
  });
});
