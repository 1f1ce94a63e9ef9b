import { expect } from '@open-wc/testing';
import { dataset as bundled } from '../../../src/data/dataset.js';
import { dataset } from '../../support/frozen-dataset.js';
import { citedFigureView, type CitedFigureAttributes } from '../../../src/elements/cited-figure/view.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';
import { publishedWords } from '../../../src/model/provenance.js';
import { invented, inventedDataset, page } from '../../support/invented.js';
import type { Dataset, PublishedProjection, Sourced, Target } from '../../../src/data/observation.js';

const messages = messagesFor(defaultLanguage);
const view = (known: Dataset, attributes: CitedFigureAttributes, today = '2026-11-22') => citedFigureView(known, attributes, { messages, today });
const provenance = (known: Dataset, attributes: CitedFigureAttributes) => view(known, attributes).provenance!;

const id = 'invented/2020-07/2021-06';
const printed = { released: '2021-08-01', citations: [page('2021-08-01', { record: 'Bank of Nowhere' })] };
const first = invented('FY2021', 324, { ...printed, note: 'Of twelve months.' });
const second = invented('FY2021', 310, { revision: 2, status: 'revised', released: '2022-01-10', citations: [page('2022-01-10'), page('2022-03-01')] });
const third = invented('FY2021', 311.25, { revision: 3, status: 'revised', released: '2023-01-10' });
const claim: Sourced = {
  id: 'invented-target',
  series: 'invented',
  period: first.period,
  value: 1000,
  unit: 'USD million',
  confidence: 'high',
  released: '2021-01-01',
  citations: [page('2021-01-01')],
};
const target: Target = { ...claim, setBy: 'Ministry of Plans' };
const projection: PublishedProjection = { ...claim, id: 'invented-projection', confidence: 'medium', kind: 'at-least', madeBy: 'The Gazette' };
const known = inventedDataset([first, second, third, invented('2021-07', 12.5, { status: 'derived', derivation: { formula: '30 - 17.5', from: [id] } })], {
  targets: [target],
  projections: [projection],
  notes: [
    { id: 'early', released: '2021-09-01', about: [id], text: 'The year is short.' },
    { id: 'late', released: '2024-01-01', about: ['invented'], text: 'The series has ended.' },
    { id: 'other', released: '2021-09-01', about: ['invented/2021-07/2021-07'], text: 'Not this one.' },
  ],
});

describe('the panel of an observation', () => {
  it('says what it is, the value, its status, definition, earlier revisions, notes and sources', () => {
    expect(provenance(known, { of: id, asOf: '2022-02-01' })).to.deep.equal({
      title: 'Invented earnings',
      period: 'FY2021, July 2020 to June 2021',
      value: '$310 million',
      attribution: ['revised', 'Published 10 January 2022'],
      definition: 'What nobody earned.',
      lines: ['First published as $324 million on 1 August 2021. Of twelve months.', 'The year is short.'],
      citations: [page('2022-01-10')],
    });
  });

  it('of the latest revision has all that came before, in order, and the notes on its series', () => {
    const { value, lines } = provenance(known, { of: id });
    expect(value).to.equal('$311.25 million');
    expect(lines).to.deep.equal([
      'First published as $324 million on 1 August 2021. Of twelve months.',
      'Then published as $310 million on 10 January 2022',
      'The year is short.',
      'The series has ended.',
    ]);
  });

  it('of the first release has its own note, the source of record, and nothing of what came later', () => {
    const early = provenance(known, { of: id, asOf: '2021-08-15' });
    expect(early.value).to.equal('$324 million');
    expect(early.lines).to.deep.equal(['Of twelve months.']);
    expect(early.citations[0]!.record).to.equal('Bank of Nowhere');
    expect(JSON.stringify(early)).not.to.match(/310|311|2022|2023|ended/);
  });

  it('says how a figure was worked out', () => {
    const { attribution, lines } = provenance(known, { of: 'invented/2021-07/2021-07' });
    expect(attribution[0]).to.equal('derived');
    expect(lines[0]).to.equal('Worked out: 30 − 17.5');
  });

  it('names whose statistic it is only where the page itself does', () => {
    const records = (asOf?: string) => provenance(known, { of: id, asOf }).citations.map(({ record }) => record);
    expect(records('2021-08-15')).to.deep.equal(['Bank of Nowhere']);
    // The later pages name nobody.
    expect(records('2022-04-01')).to.deep.equal([undefined, undefined]);
    expect(records()).to.deep.equal([undefined]);
  });
});

describe('the panel of a claim', () => {
  it('says who set a target', () => {
    const { title, value, attribution } = provenance(known, { of: 'invented-target' });
    expect(title).to.equal('Target: Invented earnings');
    expect(value).to.equal('$1 billion');
    expect(attribution).to.deep.equal(['Set by Ministry of Plans', 'Published 1 January 2021']);
  });
  it('says who made a projection, of which kind, and how sure its source is', () => {
    const { title, value, attribution } = provenance(known, { of: 'invented-projection' });
    expect(title).to.equal('Published projection: Invented earnings');
    expect(value).to.equal('at least $1 billion');
    expect(attribution).to.deep.equal(['Said by The Gazette', 'medium confidence', 'Published 1 January 2021']);
  });
  it('has words for each kind', () => {
    const value = (kind: PublishedProjection['kind'], upper?: number) =>
      provenance({ ...known, projections: [{ ...projection, kind, ...(upper && { upper }) }] }, { of: 'invented-projection' }).value;
    expect(value('up-to')).to.equal('up to $1 billion');
    expect(value('about')).to.equal('about $1 billion');
    expect(value('between', 1500)).to.equal('$1 billion to $1.5 billion');
  });
});

describe('the value in full', () => {
  const value = (of: string, asOf?: string) => provenance(dataset, { of, asOf }).value;
  it('has its unit, whatever the series', () => {
    expect(value('freelance-earnings/2025-07/2025-12')).to.equal('$557 million');
    expect(value('freelance-earnings/2024-07/2025-03')).to.equal('$567.52 million');
    expect(value('it-exports/2024-07/2025-06', '2026-02-25')).to.equal('$3,810 million');
    expect(value('it-exports-fy2029')).to.equal('$10 billion');
    expect(value('freelancers/2026-02/2026-02')).to.equal('2,370,000 persons');
    expect(value('freelancers-rank/2026-02/2026-02')).to.equal('rank 3 or 4');
    expect(value('retention-limit/2023-10/2026-02')).to.equal('50%');
    expect(value('withholding-tax-registered/2022-07/2026-06')).to.equal('0.25%');
  });
});

describe('a figure that was not found yet', () => {
  it('is named without its value, and the author is told when it came out', () => {
    const { provenance: shown, problems } = view(known, { of: id, asOf: '2021-07-31', words: '$324 million' });
    expect(shown).to.deep.equal({
      title: 'Invented earnings',
      period: 'FY2021, July 2020 to June 2021',
      value: '',
      attribution: ['No page was found that gives it by 31 July 2021'],
      definition: 'What nobody earned.',
      lines: [],
      citations: [],
    });
    expect(problems).to.deep.equal([`of="${id}": no page was found that gives it by 2021-07-31, which the panel says. The earliest is of 2021-08-01.`]);
  });
});

describe('an id that is not in the dataset', () => {
  it('has no panel, and the closest ids are named', () => {
    const { provenance: shown, problems } = view(dataset, { of: 'freelance-earnings/2025-07/2025-11' });
    expect(shown).to.equal(undefined);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.contain('of="freelance-earnings/2025-07/2025-11" is not in the dataset').and.to.contain('freelance-earnings/2025-07/2025-12');
    expect(problems[0]!.match(/freelance-earnings\/\d/g)!.length).to.be.greaterThan(3);
  });
  it('may be near a target', () => expect(view(dataset, { of: 'it-exports-fy2028' }).problems[0]).to.contain('it-exports-fy2029'));
  it('may be misspelled in its series', () => {
    expect(view(dataset, { of: 'freelancer-earnings/2025-07/2025-12' }).problems[0]).to.contain(`Close to it: freelance-earnings/2025-07/2025-12, `);
  });
  it('may be like no other, or missing', () => {
    for (const of of ['unlike', undefined, '', ' ']) {
      expect(view(dataset, { of }).problems).to.deep.equal([
        `of="${of?.trim() ?? ''}" is not in the dataset, so no source can be shown. All ids stand in dataset.json.`,
      ]);
    }
  });
  it('names no id twice and none that was not public', () => {
    const [problem] = view(known, { of: 'invented/2020', asOf: '2021-08-15' }).problems;
    expect(problem).to.contain(`Close to it: ${id}, `);
    expect(problem!.split(id)).to.have.length(2);
    expect(problem).not.to.contain('2021-07/2021-07');
  });
});

describe('the words', () => {
  const problemsOf = (words: string | undefined, asOf?: string) => view(known, { of: id, words, asOf }).problems;
  it('are compared with what was known on the day', () => {
    expect(problemsOf('$324 million', '2021-08-15')).to.deep.equal([]);
    expect(problemsOf('$324 million')).to.deep.equal([`of="${id}": “$324 million” contradicts the dataset, which has 311.25 USD million since 2023-01-10.`]);
  });
  it('may say nothing, or nothing in numbers', () => {
    expect(problemsOf(undefined)).to.deep.equal([]);
    expect(problemsOf('a record')).to.deep.equal([]);
  });
  it('name both ends of a range', () => {
    const [problem] = view(dataset, { of: 'it-exports-fy2026-digital-post', words: '$5 billion' }).problems;
    expect(problem).to.contain('which has 4200 to 4500 USD million since 20');
  });
  it('are judged with the text beside them', () => {
    expect(view(known, { of: id, words: '$300 million', around: { before: 'more than ', after: '' } }).problems).to.deep.equal([]);
  });
});

it('a day that is none is named, and the latest figure is shown', () => {
  const { provenance: shown, problems } = view(known, { of: id, asOf: 'soon' });
  expect(shown!.value).to.equal('$311.25 million');
  expect(problems[0]).to.contain('as-of="soon"');
});

it('every figure of the dataset can be shown on every day, and nothing of it came later', () => {
  const everything = [...bundled.observations, ...bundled.targets, ...bundled.projections];
  const ids = [...new Set(everything.map((figure) => figure.id))];
  expect(ids.length).to.be.at.least(150);
  for (const of of ids) {
    for (const asOf of ['2021-12-31', '2024-07-25', '2025-06-15', '2026-02-25', bundled.compiled]) {
      const { provenance: shown, problems } = view(bundled, { of, asOf });
      const text = JSON.stringify(shown);
      expect(text, `${of} on ${asOf}`).not.to.match(/undefined|NaN|\[object/);
      const { value, attribution, lines, citations } = shown!;
      expect(problems.length > 0, `${of} on ${asOf}`).to.equal(value === '');
      const days = JSON.stringify([attribution, lines, citations.map((citation) => publishedWords(citation, messages))]).match(/\d{1,2} [A-Z]\w+ \d{4}/g) ?? [];
      for (const day of days) expect(Date.parse(`${day} UTC`), `${of} on ${asOf}: ${day}`).to.be.at.most(Date.parse(asOf));
      if (value === '') expect(citations, `${of} on ${asOf}`).to.deep.equal([]);
      else expect(citations.length, `${of} on ${asOf}`).to.be.greaterThan(0);
    }
  }
});
