import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { asOf } from '../../src/data/vintage.js';

const { notes } = dataset;

describe('a note', () => {
  it('does not speak of what was not public yet', () => {
    for (const { id, released, about } of notes) {
      const { observations, targets, projections, series } = asOf(dataset, released);
      const known = [...observations, ...targets, ...projections, ...series].map((item) => item.id);
      expect(
        about.filter((reference) => !known.includes(reference)),
        `${id} on ${released}`,
      ).to.deep.equal([]);
    }
  });

  it('on the Economic Survey’s 400 against the central bank’s 567.5 is found from either figure, once both were out', () => {
    const found = (id: string, day: string) =>
      asOf(dataset, day).notes.filter(({ about, text }) => about.includes(id) && text.includes('$400 million') && text.includes('$567.5 million'));
    for (const id of ['freelance-earnings-economic-survey/2024-07/2025-03', 'freelance-earnings/2024-07/2025-03']) {
      expect(found(id, '2026-04-16'), id).to.have.length(0);
      expect(found(id, '2026-04-17'), id).to.have.length(1);
    }
  });

  it('is there on every contradiction that the research found', () => {
    const about = (...words: string[]) => notes.some(({ text }) => words.every((word) => text.includes(word)));
    expect(about('$4.6 billion', 'twice'), 'FY2025 counted twice').to.equal(true);
    expect(about('2.37 million', '1 million'), 'the counts of freelancers').to.equal(true);
    expect(about('$5 billion', '$5.2 billion'), 'two targets for FY2026').to.equal(true);
    expect(about('June 2029', 'FY2030'), 'the end of the reduced tax').to.equal(true);
  });
});
