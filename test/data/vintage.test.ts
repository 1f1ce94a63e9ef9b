import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { asOf as asOfOutside } from '../../src/data/index.js';
import { asOf, knownFrom, latestRevisions, releaseDays } from '../../src/data/vintage.js';
import { anyDataset, anyDay } from '../support/arbitrary.js';
import { invented, inventedDataset, page } from '../support/invented.js';
import type { Dataset, Target } from '../../src/data/observation.js';

const values = (dataset: Dataset) => dataset.observations.map(({ value }) => value);

describe('a citation proves its figure', () => {
  it('from the day it was published', () => {
    expect(knownFrom(page('2026-02-18'))).to.equal('2026-02-18');
  });

  it('from the end of the month or year, where it says no more', () => {
    expect(knownFrom(page('2024-02'))).to.equal('2024-02-29');
    expect(knownFrom(page('2026'))).to.equal('2026-12-31');
  });

  it('from the day it was read, where it says nothing', () => {
    const { published: _, ...undated } = page('');
    expect(knownFrom({ ...undated, accessed: '2026-11-22' })).to.equal('2026-11-22');
  });

  it('from its own day and not the day it was read, where it says both', () => {
    expect(knownFrom(page('2020-05-05', { accessed: '2026-11-22' }))).to.equal('2020-05-05');
  });

  it('never, where it can be dated in no way', () => {
    const { published: _, ...undated } = page('');
    expect(knownFrom(undated) > '3000-01-01').to.equal(true);
  });
});

describe('what was known on a day', () => {
  const first = invented('2020-07/2020-12', 100, { released: '2021-01-20' });
  const second = invented('2020-07/2020-12', 90, { released: '2021-06-01', revision: 2, status: 'revised' });

  it('begins on the day of release', () => {
    const dataset = inventedDataset([first]);
    expect(values(asOf(dataset, '2021-01-19'))).to.deep.equal([]);
    expect(values(asOf(dataset, '2021-01-20'))).to.deep.equal([100]);
  });

  it('is the first release until the revision is out, and the revision from then on', () => {
    const dataset = inventedDataset([first, second]);
    expect(values(asOf(dataset, '2021-05-31'))).to.deep.equal([100]);
    expect(values(asOf(dataset, '2021-06-01'))).to.deep.equal([90]);
    expect(values(asOf(dataset, '2030-01-01'))).to.deep.equal([90]);
  });

  it('stays the revision when the page of the first release can be dated only later', () => {
    const dataset = inventedDataset([
      invented('2020-08', 365, { released: '2020-12-31' }),
      invented('2020-08', 363, { released: '2020-10-17', revision: 2, status: 'revised' }),
    ]);
    expect(values(asOf(dataset, '2020-10-17'))).to.deep.equal([363]);
    expect(values(asOf(dataset, '2020-12-31'))).to.deep.equal([363]);
  });

  it('holds of each figure only the pages that were out', () => {
    const dataset = inventedDataset([invented('2020-08', 5, { released: '2020-09-10', citations: [page('2020-12'), page('2020-09-10'), page('2020-11-01')] })]);
    const pagesOn = (day: string) => asOf(dataset, day).observations.flatMap(({ citations }) => citations.map(({ published }) => published));
    expect(pagesOn('2020-09-10')).to.deep.equal(['2020-09-10']);
    expect(pagesOn('2020-12-30')).to.deep.equal(['2020-09-10', '2020-11-01']);
    expect(pagesOn('2020-12-31')).to.deep.equal(['2020-12', '2020-09-10', '2020-11-01']);
  });

  it('covers targets, published projections and notes as well', () => {
    const claim: Target = {
      id: 'goal',
      series: 'invented',
      period: { first: '2023-07', last: '2024-06' },
      value: 500,
      unit: 'USD million',
      confidence: 'high',
      released: '2021-03-01',
      citations: [page('2021-03-01')],
      setBy: 'A minister',
    };
    const dataset = inventedDataset([], {
      targets: [claim],
      projections: [{ ...claim, id: 'guess', released: '2021-04-01', kind: 'about', madeBy: 'A bank' }],
      notes: [{ id: 'doubt', released: '2021-05-01', about: ['goal'], text: 'The goal is doubted.' }],
    });
    const idsOn = (day: string) => {
      const { targets, projections, notes } = asOf(dataset, day);
      return [...targets, ...projections, ...notes].map(({ id }) => id);
    };
    expect(idsOn('2021-02-28')).to.deep.equal([]);
    expect(idsOn('2021-03-01')).to.deep.equal(['goal']);
    expect(idsOn('2021-04-01')).to.deep.equal(['goal', 'guess']);
    expect(idsOn('2021-05-01')).to.deep.equal(['goal', 'guess', 'doubt']);
  });

  it('keeps the series, so that even on an early day it can be said what is missing', () => {
    expect(asOf(inventedDataset([first]), '1990-01-01').series.map(({ id }) => id)).to.deep.equal(['invented']);
  });

  it('leaves the dataset it was asked of unchanged', () => {
    const dataset = inventedDataset([first, second]);
    const before = JSON.stringify(dataset);
    asOf(dataset, '2021-02-01');
    expect(JSON.stringify(dataset)).to.equal(before);
  });

  it('is one for all figures that ask for the same day of the same dataset', () => {
    const dataset = inventedDataset([first, second]);
    expect(asOf(dataset, '2021-02-01')).to.equal(asOf(dataset, '2021-02-01'));
    expect(values(asOf({ ...dataset, observations: [second] }, '2021-06-01'))).to.deep.equal([90]);
  });

  it('belongs to who asks from outside, and what they do to it reaches no figure', () => {
    const dataset = inventedDataset([first]);
    (asOfOutside(dataset, '2021-02-01').observations as unknown[]).pop();
    expect(values(asOf(dataset, '2021-02-01'))).to.deep.equal([100]);
    expect(values(asOfOutside(dataset, '2021-02-01'))).to.deep.equal([100]);
  });

  it('never includes anything that came out later, nor two prints of a period', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (dataset, day) => {
        const { observations } = asOf(dataset, day);
        for (const { id, released, citations } of observations) {
          expect(released <= day, `${id} of ${released} on ${day}`).to.equal(true);
          expect(citations.length, id).to.be.greaterThan(0);
          for (const citation of citations) expect(knownFrom(citation) <= day, `${citation.published} on ${day}`).to.equal(true);
        }
        expect(new Set(observations.map(({ id }) => id)).size).to.equal(observations.length);
      }),
    );
  });

  it('always includes, of each period, the furthest revision that was out', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (dataset, day) => {
        const shown = new Map(asOf(dataset, day).observations.map(({ id, revision }) => [id, revision]));
        for (const { id, revision, released } of dataset.observations) if (released <= day) expect(shown.get(id), id).to.be.at.least(revision);
      }),
    );
  });

  it('only grows: what is visible on a day stays so, in that revision or a later one', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, anyDay, (dataset, a, b) => {
        const [day, later] = a < b ? [a, b] : [b, a];
        const then = new Map(asOf(dataset, later).observations.map(({ id, revision }) => [id, revision]));
        for (const { id, revision } of asOf(dataset, day).observations) expect(then.get(id), `${id} on ${later}`).to.be.at.least(revision);
      }),
    );
  });

  it('is not changed by knowledge of a later day', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, anyDay, (dataset, a, b) => {
        const [day, later] = a < b ? [a, b] : [b, a];
        expect(asOf(asOf(dataset, day), later)).to.deep.equal(asOf(dataset, day));
      }),
    );
  });
});

describe('the latest revisions', () => {
  it('are one a period, in the order in which the periods first stand', () => {
    const prints = [invented('2020-08', 1), invented('2020-07', 2), invented('2020-08', 3, { revision: 2 }), invented('2020-09', 4)];
    expect(latestRevisions(prints).map(({ value }) => value)).to.deep.equal([3, 2, 4]);
  });

  it('go by the number of the revision, not by where it stands', () => {
    const prints = [invented('2020-08', 3, { revision: 2 }), invented('2020-08', 1)];
    expect(latestRevisions(prints).map(({ value }) => value)).to.deep.equal([3]);
  });
});

describe('the release days', () => {
  it('are the days on which a figure or a note came out, in order, each once', () => {
    const dataset = inventedDataset(
      [
        invented('2020-08', 1, { released: '2020-10-01' }),
        invented('2020-07', 2, { released: '2020-09-01' }),
        invented('2020-09', 3, { released: '2020-10-01' }),
      ],
      { notes: [{ id: 'doubt', released: '2020-08-15', about: ['invented'], text: 'Doubted.' }] },
    );
    expect(releaseDays(dataset)).to.deep.equal(['2020-08-15', '2020-09-01', '2020-10-01']);
  });

  it('are all there are: on any other day no other figure is known than on the last of them', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (dataset, day) => {
        const last = releaseDays(dataset).findLast((release) => release <= day) ?? '0000-01-01';
        expect(values(asOf(dataset, day))).to.deep.equal(values(asOf(dataset, last)));
      }),
    );
  });
});

describe('a date that is none', () => {
  for (const date of ['2026-2-25', 'tomorrow', '', '2026-02-30']) {
    it(`is refused, so that no later figure slips through: “${date}”`, () => {
      expect(() => asOf(inventedDataset([]), date)).to.throw(RangeError, 'YYYY-MM-DD');
    });
  }
});
