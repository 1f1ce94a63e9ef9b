import { expect } from '@open-wc/testing';
import {
  citationsOf,
  periodNotes,
  isDoubtful,
  needsQualityNote,
  latestRelease,
  lowestConfidence,
  notesAbout,
  observationsOf,
  publishedWords,
  seriesOf,
  qualityNotes,
  qualityOf,
  throughLine,
  withSources,
} from '../../src/model/provenance.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { invented, inventedDataset, inventedMonths, page } from '../support/invented.js';
import type { Confidence, Status } from '../../src/data/observation.js';

const messages = messagesFor(defaultLanguage);
const { general } = messages;
const statuses: readonly Status[] = ['reported', 'provisional', 'revised', 'derived', 'second-hand'];

describe('the figures of a series', () => {
  const dataset = inventedDataset([invented('2020-07', 1), invented('2020-07', 2, { series: 'invented-otherwise' })]);

  it('are its own and not those of a series whose name begins alike', () => {
    expect(observationsOf(dataset, 'invented').map(({ value }) => value)).to.deep.equal([1]);
    expect(observationsOf(dataset, 'nothing')).to.deep.equal([]);
  });

  it('are defined in the dataset, else an error names the series', () => {
    expect(seriesOf(dataset, 'invented').title).to.equal('Invented earnings');
    expect(() => seriesOf(dataset, 'nothing')).to.throw(RangeError, 'nothing');
  });
});

describe('a figure', () => {
  it('is doubtful when it was not printed by its source, or the source cannot be trusted for it', () => {
    expect(statuses.filter((status) => isDoubtful({ status, confidence: 'high' }))).to.deep.equal(['derived', 'second-hand']);
    for (const confidence of ['medium', 'low'] as const)
      for (const status of statuses) expect(isDoubtful({ status, confidence }), `${status}, ${confidence}`).to.equal(true);
  });

  it('is unprinted when its source of record did not, or not finally, print it', () => {
    expect(statuses.filter((status) => needsQualityNote({ status }))).to.deep.equal(['provisional', 'derived', 'second-hand']);
  });
});

describe('several figures together', () => {
  it('are no surer than the least sure', () => {
    const lowest = (...all: Confidence[]) => lowestConfidence(all.map((confidence) => ({ confidence })));
    expect(lowest('high')).to.equal('high');
    expect(lowest('high', 'medium', 'high')).to.equal('medium');
    expect(lowest('medium', 'low', 'high')).to.equal('low');
  });

  it('were known when the last of them was', () => {
    expect(latestRelease([{ released: '2020-11-02' }, { released: '2021-01-20' }, { released: '2020-12-31' }])).to.equal('2021-01-20');
    expect(latestRelease([])).to.equal('');
  });

  it('stand as the only one does, else as derived', () => {
    const provisional = invented('FY2020', 200, { status: 'provisional', released: '2020-08-07' });
    expect(qualityOf({ observations: [provisional] })).to.include({ status: 'provisional', confidence: 'high', released: '2020-08-07' });
    const [july, august] = inventedMonths(2021, [1, 2]);
    expect(qualityOf({ observations: [{ ...july!, confidence: 'medium' }, august!] })).to.deep.equal({
      status: 'derived',
      confidence: 'medium',
      released: august!.released,
    });
  });

  it('cite each page once, in the order in which they cite it', () => {
    const [a, b, c] = [page('2020-01-01'), page('2020-02-01'), page('2020-03-01')];
    expect(citationsOf([{ citations: [b, a] }, { citations: [] }, { citations: [{ ...a }, c] }])).to.deep.equal([b, a, c]);
  });
});

describe('the line on which figures are shown', () => {
  it('names the last month and the day its figure came out', () => {
    expect(throughLine([invented('2025-07/2026-01', 1, { released: '2026-02-18' })], messages)).to.equal('Figures to January 2026, published 18 February 2026');
  });

  it('does not take the day of an older month, even if its revision came out later', () => {
    const figures = [
      invented('2025-11', 1, { released: '2026-06-01' }),
      invented('2025-12', 1, { released: '2026-01-15' }),
      invented('2025-07/2025-12', 1, { released: '2026-01-20' }),
    ];
    expect(throughLine(figures, messages)).to.equal('Figures to December 2025, published 20 January 2026');
  });

  it('is missing where nothing is shown', () => {
    expect(throughLine([], messages)).to.equal(undefined);
  });
});

describe('the line on sources', () => {
  const gazette = page('2020-01-01');

  it('names the source of record and where it was read', () => {
    expect(withSources([{ ...gazette, record: 'Central Bank of Nowhere' }], messages).source).to.equal(
      'Source: Central Bank of Nowhere, read at The Invented Gazette',
    );
  });

  it('names the page alone where that names none, and whom it quotes', () => {
    expect(withSources([{ ...gazette, quotes: 'The Radio of Nowhere' }], messages).source).to.equal(
      'Source: The Invented Gazette, quoting The Radio of Nowhere',
    );
    expect(withSources([gazette], messages).source).to.equal('Source: The Invented Gazette');
  });

  it('counts the further pages', () => {
    expect(withSources([gazette, page('2020-02-01')], messages).source).to.equal('Source: The Invented Gazette, and one more page');
    expect(withSources([gazette, page('2020-02-01'), page('2020-03-01')], messages).source).to.equal('Source: The Invented Gazette, and two more pages');
  });

  it('is missing where nothing is cited', () => {
    expect(withSources([], messages)).to.deep.equal({ citations: [] });
  });
});

describe('when a page was published', () => {
  const words = (citation: Parameters<typeof publishedWords>[0]) => publishedWords(citation, messages);
  const { published: _, ...undated } = page('');

  it('is said as exactly as the page says it', () => {
    expect(words(page('2026-02-18'))).to.equal('18 February 2026');
    expect(words(page('2026-02'))).to.equal('February 2026');
    expect(words(page('2026'))).to.equal('2026');
  });

  it('is the day it was read, said as such, where the page does not say', () => {
    expect(words({ ...undated, accessed: '2026-11-22' })).to.equal('undated, read 22 November 2026');
  });

  it('is nothing where not even that is known', () => {
    expect(words(undated)).to.equal('');
  });
});

describe('the notes on figures', () => {
  const dataset = inventedDataset([], {
    notes: [
      { id: 'one', released: '2020-01-01', about: ['invented/2020-07/2020-12'], text: 'On one figure.' },
      { id: 'series', released: '2020-01-01', about: ['invented'], text: 'On the series.' },
      { id: 'other', released: '2020-01-01', about: ['invented-otherwise/2020-07/2020-12'], text: 'On another series.' },
    ],
  });

  it('are found by the series, with those on single figures of it', () => {
    expect(notesAbout(dataset, ['invented'], messages)).to.deep.equal(['On one figure.', 'On the series.']);
  });

  it('are found by the figure', () => {
    expect(notesAbout(dataset, ['invented/2020-07/2020-12'], messages)).to.deep.equal(['On one figure.']);
    expect(notesAbout(dataset, ['invented/2020-07/2020-09'], messages)).to.deep.equal([]);
  });

  it('say of single figures which period they are about, each once', () => {
    const figures = [
      invented('2020-07/2020-12', 1, { note: 'Rounded.' }),
      invented('FY2021', 2),
      invented('2020-07/2020-12', 1, { note: 'Rounded.' }),
      invented('2020-07', 1, { note: 'Rounded.' }),
    ];
    expect(periodNotes(figures, messages)).to.deep.equal(['July to December 2020: Rounded.', 'July 2020: Rounded.']);
  });

  it('explain each mark of doubt that occurs, and no other', () => {
    expect(qualityNotes([invented('2020-07', 1), invented('2020-08', 1, { status: 'revised' })], messages)).to.deep.equal([]);
    expect(qualityNotes([invented('2020-07', 1, { status: 'provisional' })], messages)).to.deep.equal([general.provisional]);
    expect(qualityNotes([invented('2020-07', 1, { confidence: 'low' }), invented('2020-08', 1, { confidence: 'medium' })], messages)).to.deep.equal([
      general.doubtful,
    ]);
    const figures = [invented('2020-07', 1, { status: 'second-hand', confidence: 'medium' }), invented('2020-08', 1, { status: 'derived' })];
    expect(qualityNotes(figures, messages)).to.deep.equal([general.derived, general.secondHand, general.doubtful]);
  });
});
