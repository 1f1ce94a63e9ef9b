import { expect } from '@open-wc/testing';
import { oneOf } from '../../src/model/attributes.js';
import { knownDay } from '../../src/model/known-day.js';
import { inventedDataset } from '../support/invented.js';

describe('an attribute that is one of a list of words', () => {
  const read = (value: string | undefined) => {
    const problems: string[] = [];
    return { word: oneOf('period', value, ['half', 'quarter', 'year'], problems), problems };
  };

  it('is the word that was written', () => {
    expect(read('half')).to.deep.equal({ word: 'half', problems: [] });
    expect(read('year')).to.deep.equal({ word: 'year', problems: [] });
  });

  it('is the first of the list where nothing was written', () => {
    expect(read(undefined)).to.deep.equal({ word: 'half', problems: [] });
    expect(read('')).to.deep.equal({ word: 'half', problems: [] });
  });

  it('is the first of the list for any other word, and a sentence says what could be written', () => {
    expect(read('month')).to.deep.equal({ word: 'half', problems: ['period="month" is not known. Use "half", "quarter", "year"; "half" is shown.'] });
    expect(read('Year').word).to.equal('half');
    expect(read('Year').problems).to.have.length(1);
  });
});

describe('the day whose knowledge is shown', () => {
  const dataset = inventedDataset([], { compiled: '2025-01-01' });
  const read = (asOf: string | undefined, today: string) => {
    const problems: string[] = [];
    return { ...knownDay(asOf, dataset, today, problems), problems };
  };

  it('is the reader’s, where the author asked for none', () => {
    expect(read(undefined, '2025-03-01')).to.deep.equal({ day: '2025-03-01', pinned: false, problems: [] });
    expect(read('', '2025-03-01')).to.deep.equal({ day: '2025-03-01', pinned: false, problems: [] });
  });

  it('is that of the dataset, where the reader’s clock is behind it', () => {
    expect(read(undefined, '1970-01-01')).to.deep.equal({ day: '2025-01-01', pinned: false, problems: [] });
  });

  it('is the author’s, up to today', () => {
    expect(read('2021-06-01', '2025-03-01')).to.deep.equal({ day: '2021-06-01', pinned: true, problems: [] });
    expect(read('2025-03-01', '2025-03-01')).to.deep.equal({ day: '2025-03-01', pinned: true, problems: [] });
  });

  it('may lie after the reader’s clock, where that is behind the dataset', () => {
    expect(read('2024-12-31', '1970-01-01')).to.deep.equal({ day: '2024-12-31', pinned: true, problems: [] });
  });

  it('is today, with a sentence, where the author’s is no day of the calendar', () => {
    for (const value of ['2026-02-30', '25 February 2026', '2026-2-25', '2026-02', 'today']) {
      const { problems, ...shown } = read(value, '2026-03-01');
      expect(shown, value).to.deep.equal({ day: '2026-03-01', pinned: false });
      expect(problems, value).to.deep.equal([`as-of="${value}" is not a day. Write it as YYYY-MM-DD, as in as-of="2026-02-25"; the latest figures are shown.`]);
    }
  });

  it('is today, with a sentence, where the author’s lies in the future', () => {
    expect(read('2025-03-03', '2025-03-01')).to.deep.equal({
      day: '2025-03-01',
      pinned: false,
      problems: ['as-of="2025-03-03" lies in the future. The latest figures are shown.'],
    });
  });

  it('may be tomorrow: where the author is, the day has begun', () => {
    expect(read('2025-03-02', '2025-03-01')).to.deep.equal({ day: '2025-03-02', pinned: true, problems: [] });
    expect(read('2025-04-01', '2025-03-31')).to.deep.equal({ day: '2025-04-01', pinned: true, problems: [] });
  });

  it('is the author’s without a clock, and that of the dataset where there is none', () => {
    for (const today of ['', '1970-01-01']) {
      expect(read('2024-06-01', today)).to.deep.equal({ day: '2024-06-01', pinned: true, problems: [] });
      expect(read('2025-06-01', today)).to.deep.equal({ day: '2025-06-01', pinned: true, problems: [] });
      expect(read(undefined, today)).to.deep.equal({ day: '2025-01-01', pinned: false, problems: [] });
    }
  });
});
