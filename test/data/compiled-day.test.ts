import { expect } from '@open-wc/testing';
import { compiledDay } from '../../src/data/compiled-day.js';
import { invented, inventedDataset, page } from '../support/invented.js';
import type { Citation, Dataset } from '../../src/data/observation.js';

const citing = (...citations: Citation[]) => compiledDay(inventedDataset([invented('2020-08', 1, { released: '2020-09-10', citations })]));
const undated = (accessed: string): Citation => ({ publisher: 'The Invented Gazette', title: 'Undated', url: 'https://gazette.example/undated', accessed });

describe('the day a dataset was compiled', () => {
  it('is the newest on which one of its pages was published', () => {
    expect(citing(page('2020-09-10'), page('2020-10-02'), page('2020-09-30'))).to.equal('2020-10-02');
  });

  it('is the newest on which one was read, where that is later', () => {
    expect(citing(page('2020-09-10'), undated('2020-11-05'))).to.equal('2020-11-05');
    expect(citing(page('2020-09-10', { accessed: '2020-11-06' }))).to.equal('2020-11-06');
  });

  it('is not moved by a page dated to a month or a year, which may be one to come', () => {
    expect(citing(page('2020-09-10'), page('2020-12'), page('2020'))).to.equal('2020-09-10');
    expect(citing(page('2020', { accessed: '2020-09-11' }))).to.equal('2020-09-11');
  });

  it('takes the pages of targets, published projections and notes as well', () => {
    const observations = [invented('2020-08', 1, { released: '2020-09-10' })];
    const claim = { ...observations[0]!, id: 'claim', citations: [page('2021-03-01')], setBy: 'A minister', kind: 'about', madeBy: 'A bank' } as const;
    const note = { id: 'doubt', released: '2021-03-01', about: ['claim'], text: 'Doubted.' };
    const dayOf = (more: Partial<Dataset>) => compiledDay(inventedDataset(observations, more));
    expect(dayOf({ targets: [claim] })).to.equal('2021-03-01');
    expect(dayOf({ projections: [claim] })).to.equal('2021-03-01');
    expect(dayOf({ notes: [{ ...note, citations: [page('2021-03-02')] }] })).to.equal('2021-03-02');
    expect(dayOf({ notes: [note] })).to.equal('2020-09-10');
  });

  it('is none where there is no page', () => {
    expect(compiledDay(inventedDataset([]))).to.equal('');
  });
});
