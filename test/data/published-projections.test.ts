import { expect } from '@open-wc/testing';
import { publishedProjections } from '../../src/data/published-projections.js';

describe('published projections', () => {
  it('keep the words in which they were made: a floor, a ceiling, a range, a value', () => {
    const said = (id: string) => publishedProjections.filter((projection) => projection.id === id).map(({ kind, value, upper }) => [kind, value, upper])[0];
    expect(said('it-exports-fy2024-topline')).to.deep.equal(['about', 3000, undefined]);
    expect(said('it-exports-fy2025-technocrats')).to.deep.equal(['up-to', 4000, undefined]);
    expect(said('it-exports-fy2026-digital-post')).to.deep.equal(['between', 4200, 4500]);
    expect(said('freelance-earnings-fy2026-ary-news')).to.deep.equal(['at-least', 1000, undefined]);
  });

  it('name who made them', () => {
    for (const { id, madeBy } of publishedProjections) expect(madeBy, id).to.match(/\w{3}/);
  });
});
