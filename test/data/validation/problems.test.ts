import { expect } from '@open-wc/testing';
import { datasetProblems } from '../../../src/data/validation/problems.js';
import { parsePeriod } from '../../../src/data/period.js';
import { invented, inventedDataset, page } from '../../support/invented.js';
import type { Citation, Dataset, Note, Observation, PublishedProjection, Target, Unit } from '../../../src/data/observation.js';

const goal: Target = {
  id: 'goal',
  series: 'invented',
  period: parsePeriod('FY2024'),
  value: 500,
  unit: 'USD million',
  confidence: 'high',
  released: '2021-03-01',
  citations: [page('2021-03-01')],
  setBy: 'A minister',
};
const { setBy: _, ...claim } = goal;
const guess: PublishedProjection = { ...claim, id: 'guess', kind: 'between', upper: 600, madeBy: 'A bank' };
const doubt: Note = { id: 'doubt', released: '2021-03-01', about: ['goal', 'invented', 'invented/2020-07/2020-12'], text: 'The goal is doubted.' };

const half = invented('2020-07/2020-12', 100, { released: '2021-01-20' });
const revision = invented('2020-07/2020-12', 90, { released: '2021-06-01', revision: 2, status: 'revised' });
const quarter = invented('2020-07/2020-09', 40, { released: '2020-10-20' });
const difference = invented('2020-10/2020-12', 60, {
  released: '2021-01-20',
  status: 'derived',
  derivation: { formula: '100 - 40', from: [half.id, quarter.id] },
  citations: [...half.citations, ...quarter.citations],
});

const sound = inventedDataset([half, revision, quarter, difference], { targets: [goal], projections: [guess], notes: [doubt] });

/** The sound dataset with another row in the place of the quarter, which stands third. */
const withQuarter = (change: Partial<Observation>): Dataset => ({ ...sound, observations: [half, revision, { ...quarter, ...change }, difference] });
const withDifference = (change: Partial<Observation>): Dataset => ({ ...sound, observations: [half, revision, quarter, { ...difference, ...change }] });
const withCitation = (change: Partial<Citation>): Dataset => withQuarter({ citations: [{ ...page('2020-10-20'), ...change }] });

/** There is a sentence on this row with these words in it. */
function expectSaid(dataset: Dataset, row: string, words: string): void {
  const problems = datasetProblems(dataset);
  expect(
    problems.some((problem) => problem.startsWith(row) && problem.includes(words)),
    problems.join('\n'),
  ).to.equal(true);
}

/** There is a sentence on this row that says so. */
function expectProblem(dataset: Dataset, row: string, sentence: string): void {
  expect(datasetProblems(dataset)).to.include(`${row}: ${sentence}`);
}

const quarterRow = 'invented/2020-07/2020-09, revision 1';
const differenceRow = 'invented/2020-10/2020-12, revision 1';

describe('a sound dataset', () => {
  it('has no problems', () => {
    expect(datasetProblems(sound)).to.deep.equal([]);
  });

  it('may have a target in a series without figures, and a page that was only read on a day', () => {
    const { published: _, ...undated } = page('');
    const read = invented('2020-07/2020-09', 40, { released: '2020-11-01', citations: [{ ...undated, accessed: '2020-11-01' }] });
    expect(datasetProblems(inventedDataset([read], { targets: [goal] }))).to.deep.equal([]);
  });

  it('may be empty', () => {
    expect(datasetProblems(inventedDataset([]))).to.deep.equal([]);
  });
});

describe('a problem is reported for', () => {
  it('a month that the calendar does not have', () => {
    const row = invented('2025-13', 1, { released: '2026-02-15' });
    expectProblem(inventedDataset([row]), 'invented/2025-13/2025-13, revision 1', '“2025-13/2025-13” is not a period of months (YYYY-MM)');
    expectProblem(
      inventedDataset([invented('2025-07/2025-00', 1, { released: '2026-02-15' })]),
      'invented/2025-07/2025-00, revision 1',
      '“2025-07/2025-00” is not a period of months (YYYY-MM)',
    );
  });

  it('a period that cannot be read at all', () => {
    for (const period of ['FYxyz', '2025-7', '2025', 'July 2025', '2025-07/'])
      expect(datasetProblems(inventedDataset([invented(period, 1, { released: '2026-02-15' })])).join(), period).to.include('is not a period of months');
  });

  it('a period that ends before it begins', () => {
    const row = invented('2025-12/2025-07', 1, { released: '2026-02-15' });
    expectProblem(inventedDataset([row]), 'invented/2025-12/2025-07, revision 1', 'the period ends before it begins (2025-12 to 2025-07)');
  });

  it('an observation that stands twice', () => {
    expectProblem({ ...sound, observations: [...sound.observations, { ...quarter, value: 41 }] }, quarterRow, 'doubled: revision 1 stands twice');
    expectProblem(
      { ...sound, observations: [...sound.observations, { ...revision }] },
      'invented/2020-07/2020-12, revision 2',
      'doubled: revision 2 stands twice',
    );
  });

  it('prints that stand out of order', () => {
    const dataset = { ...sound, observations: [revision, half, quarter, difference] };
    expectProblem(dataset, 'invented/2020-07/2020-12, revision 2', 'revisions out of order: revision 2 stands at place 1');
    expectProblem(dataset, 'invented/2020-07/2020-12, revision 1', 'revisions out of order: revision 1 stands at place 2');
  });

  it('a revision that is left out', () => {
    expectProblem(
      { ...sound, observations: [half, { ...revision, revision: 3 }, quarter, difference] },
      'invented/2020-07/2020-12, revision 3',
      'revisions out of order: revision 3 stands at place 2',
    );
  });

  it('a revision of nothing', () => {
    expectProblem(withQuarter({ status: 'revised' }), quarterRow, 'revised, but the first release of its period');
  });

  it('a missing citation', () => {
    expectProblem(withQuarter({ citations: [] }), quarterRow, 'no citation');
    expectProblem({ ...sound, targets: [{ ...goal, citations: [] }] }, 'goal', 'no citation');
    expectProblem({ ...sound, projections: [{ ...guess, citations: [] }] }, 'guess', 'no citation');
  });

  it('a citation without the address of a page', () => {
    expectProblem(withCitation({ url: '' }), quarterRow, '“” is not the address of a page');
    expectProblem(withCitation({ url: 'gazette.example' }), quarterRow, '“gazette.example” is not the address of a page');
    expectProblem(withCitation({ url: 'javascript:alert(1)' }), quarterRow, '“javascript:alert(1)” is not the address of a page');
    expectProblem({ ...sound, notes: [{ ...doubt, citations: [page('2021-03-01', { url: '' })] }] }, 'doubt', '“” is not the address of a page');
  });

  it('a citation that does not say by whom or what', () => {
    expectProblem(withCitation({ publisher: '' }), quarterRow, 'a citation without publisher or title');
    expectProblem(withCitation({ title: '' }), quarterRow, 'a citation without publisher or title');
  });

  it('a citation that nobody can date', () => {
    const { published: _, ...undated } = page('2020-10-20');
    const sentence = 'a citation with neither a day of publication nor one by which it was out or read: https://gazette.example/2020-10-20';
    expectProblem(withQuarter({ citations: [undated] }), quarterRow, sentence);
    expectProblem(withQuarter({ citations: [{ ...undated, accessed: 'last week' }] }), quarterRow, sentence);
  });

  it('a date of publication that is none', () => {
    for (const published of ['2020-10-32', '2020-02-30', '2020-13', '20 October 2020', '20'])
      expectProblem(withCitation({ published }), quarterRow, `“${published}” is not a day, month or year of publication`);
  });

  it('an unknown unit', () => {
    expectProblem(withQuarter({ unit: 'rupees' as Unit }), quarterRow, 'unknown unit “rupees”');
  });

  it('a unit unlike that of the series', () => {
    expectProblem(withQuarter({ unit: 'persons' }), quarterRow, 'unit “persons” in a series in “USD million”');
  });

  it('an unknown status', () => {
    expectProblem(withQuarter({ status: 'guessed' as Observation['status'] }), quarterRow, 'unknown status “guessed”');
  });

  it('a value that is not a number of 0 or more', () => {
    for (const value of [NaN, Infinity, -1]) expectProblem(withQuarter({ value }), quarterRow, `the value ${value} is not a number of 0 or more`);
    expectProblem({ ...sound, targets: [{ ...goal, value: NaN }] }, 'goal', 'the value NaN is not a number of 0 or more');
    expect(datasetProblems(inventedDataset([invented('2020-07', 0)])), 'nothing at all may be earned').to.deep.equal([]);
  });

  it('a range that ends where it begins, or before', () => {
    expectProblem(withQuarter({ upper: 40 }), quarterRow, 'the upper end 40 is not above 40');
    expectProblem({ ...sound, projections: [{ ...guess, upper: 499 }] }, 'guess', 'the upper end 499 is not above 500');
  });

  it('a series that there is not', () => {
    expectProblem({ ...sound, series: [] }, quarterRow, 'unknown series “invented”');
    expectProblem({ ...sound, targets: [{ ...goal, series: 'nothing' }] }, 'goal', 'unknown series “nothing”');
    expectProblem({ ...sound, projections: [{ ...guess, series: 'nothing' }] }, 'guess', 'unknown series “nothing”');
  });

  it('a derivation from a figure that there is not', () => {
    expectProblem(
      withDifference({ derivation: { formula: '100 - 40', from: [half.id, 'invented/2020-07/2020-08'] } }),
      differenceRow,
      'derived from “invented/2020-07/2020-08”, which is not in the dataset',
    );
  });

  it('a derivation from a figure that came out later', () => {
    const dataset = { ...sound, observations: [half, revision, invented('2020-07/2020-09', 40, { released: '2021-02-01' }), difference] };
    expectProblem(dataset, differenceRow, 'released 2021-01-20, before its input “invented/2020-07/2020-09” (2021-02-01)');
  });

  it('a derived figure that does not say how', () => {
    const { derivation: _, ...bare } = difference;
    expectProblem({ ...sound, observations: [half, revision, quarter, bare] }, differenceRow, 'derived, but without a derivation');
  });

  it('a note about something that there is not', () => {
    expectProblem({ ...sound, notes: [{ ...doubt, about: ['goal', 'hope'] }] }, 'doubt', 'speaks of “hope”, which is not in the dataset');
  });

  it('a note that says nothing, or is about nothing', () => {
    expectProblem({ ...sound, notes: [{ ...doubt, text: '' }] }, 'doubt', 'a note without text, or about nothing');
    expectProblem({ ...sound, notes: [{ ...doubt, about: [] }] }, 'doubt', 'a note without text, or about nothing');
  });

  it('an id that does not say series and months', () => {
    expectProblem(withQuarter({ id: 'invented/Q1' }), 'invented/Q1, revision 1', 'the id is not <series>/<first month>/<last month>');
    expectProblem(withQuarter({ id: 'invented/2020-07/2020-08' }), 'invented/2020-07/2020-08, revision 1', 'the id is not <series>/<first month>/<last month>');
  });

  it('a printed figure backdated before its first page, or dated after it', () => {
    expectProblem(withQuarter({ released: '2020-10-19' }), quarterRow, 'released 2020-10-19, but its citations prove 2020-10-20');
    expectProblem(withQuarter({ released: '2020-10-21' }), quarterRow, 'released 2020-10-21, but its citations prove 2020-10-20');
  });

  it('a derived figure dated before its last page', () => {
    expectProblem(withDifference({ released: '2020-10-20' }), differenceRow, 'released 2020-10-20, but its citations prove 2021-01-20');
  });

  it('a day of release that is none', () => {
    expectProblem(withQuarter({ released: '2020-10' }), quarterRow, '“2020-10” is not a day of release (YYYY-MM-DD)');
    expectProblem({ ...sound, targets: [{ ...goal, released: '' }] }, 'goal', '“” is not a day of release (YYYY-MM-DD)');
    expectProblem({ ...sound, notes: [{ ...doubt, released: '2021-02-30' }] }, 'doubt', '“2021-02-30” is not a day of release (YYYY-MM-DD)');
  });

  it('an id that stands twice, among whatever', () => {
    const [series] = sound.series;
    expectProblem({ ...sound, series: [...sound.series, ...(series ? [series] : [])] }, 'invented', 'doubled: the id stands twice');
    expectProblem({ ...sound, targets: [goal, goal] }, 'goal', 'doubled: the id stands twice');
    expectProblem({ ...sound, projections: [{ ...guess, id: 'goal' }] }, 'goal', 'doubled: the id stands twice');
    expectProblem({ ...sound, notes: [doubt, doubt] }, 'doubt', 'doubled: the id stands twice');
  });

  it('a published projection of an unknown kind', () => {
    expectProblem({ ...sound, projections: [{ ...guess, kind: 'perhaps' as PublishedProjection['kind'] }] }, 'guess', 'unknown kind “perhaps”');
  });

  it('a published range without its upper end, and an upper end without a range', () => {
    const { upper: _, ...open } = guess;
    const sentence = 'an upper end belongs to kind “between”, and to no other';
    expectProblem({ ...sound, projections: [open] }, 'guess', sentence);
    expectProblem({ ...sound, projections: [{ ...guess, kind: 'up-to' }] }, 'guess', sentence);
  });

  it('the very same row quality twice', () => {
    expectSaid({ ...sound, observations: [quarter, quarter] }, `${quarter.id}, revision 1`, 'doubled');
  });

  it('an unknown confidence, and a tolerance that is none', () => {
    expectSaid(withQuarter({ confidence: 'hihg' as never }), quarter.id, 'unknown confidence “hihg”');
    expectSaid(withQuarter({ tolerance: Number.NaN }), quarter.id, 'the tolerance NaN');
  });

  it('a figure derived from itself or from nothing', () => {
    expectSaid(withDifference({ derivation: { formula: '60', from: [difference.id] } }), difference.id, 'derived from itself');
    expectSaid(withDifference({ derivation: { formula: '60', from: [] } }), difference.id, 'without a derivation');
  });

  it('a target or a published projection that is backdated, or in another unit than its series', () => {
    expectSaid({ ...sound, targets: [{ ...goal, released: '2000-01-01' }] }, 'goal', 'its citations prove 2021-03-01');
    expectSaid({ ...sound, projections: [{ ...guess, unit: 'percent' }] }, 'guess', 'unit “percent” in a series in “USD million”');
  });

  it('a note that is out before what it speaks of', () => {
    expectSaid({ ...sound, notes: [{ ...doubt, released: '2021-01-01' }] }, 'doubt', 'before “goal”, of which it speaks');
  });

  it('a day of compilation that is none, and an unknown unit of a series', () => {
    expectSaid({ ...sound, compiled: 'soon' }, 'the dataset', '“soon”');
    expectSaid({ ...sound, series: sound.series.map((series) => ({ ...series, unit: 'rupees' as Unit })) }, 'invented', 'unknown unit “rupees”');
  });

  it('a release that lies after the day of the dataset', () => {
    const early = { ...sound, compiled: '2021-02-28' };
    expectProblem(early, 'goal', 'released 2021-03-01, after the dataset was compiled (2021-02-28)');
    expectProblem(early, 'doubt', 'released 2021-03-01, after the dataset was compiled (2021-02-28)');
    expect(datasetProblems(early)).not.to.include(`${quarterRow}: released 2020-10-20, after the dataset was compiled (2021-02-28)`);
  });

  it('a version that is not the one of the first change, and changes out of order', () => {
    const change = { version: '2025.1', day: '2025-01-01', text: 'Invented.' };
    const later = { version: '2025.2', day: '2025-02-01', text: 'Invented further.' };
    expectProblem({ ...sound, version: '2025.2' }, 'the dataset', 'version “2025.2”, but its first change is of “2025.1”');
    expectProblem({ ...sound, changes: [change, later] }, 'the dataset', 'its changes do not stand newest first');
    expectProblem({ ...sound, changes: [{ ...change, day: 'soon' }] }, 'the dataset', '“soon” is not the day of version 2025.1 (YYYY-MM-DD)');
    expect(datasetProblems({ ...sound, version: '2025.2', changes: [later, change] })).to.deep.equal([]);
  });

  it('a series that is watched nowhere, or until no day', () => {
    const watching = (url: string, through: string) => ({ ...sound, series: sound.series.map((series) => ({ ...series, watched: { url, through } })) });
    expectProblem(watching('gazette.example', '2025-01-01'), 'invented', '“gazette.example” is not the address of a page');
    expectProblem(watching('https://gazette.example', 'soon'), 'invented', '“soon” is not the day until which it was watched (YYYY-MM-DD)');
    expect(datasetProblems(watching('https://gazette.example', '2025-01-01'))).to.deep.equal([]);
  });

  it('each defect of a row on its own, so that one repair does not uncover the next', () => {
    const problems = datasetProblems(withQuarter({ value: NaN, citations: [], status: 'guessed' as Observation['status'] }));
    expect(problems).to.have.members([
      `${quarterRow}: the value NaN is not a number of 0 or more`,
      `${quarterRow}: no citation`,
      `${quarterRow}: unknown status “guessed”`,
    ]);
  });
});
