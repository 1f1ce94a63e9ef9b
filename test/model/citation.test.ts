import { expect } from '@open-wc/testing';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { en } from '../../src/locales/en.js';
import { share as words } from '../../src/locales/en/shared/share.js';
import { ur } from '../../src/locales/ur.js';
import { share as urduWords } from '../../src/locales/ur/shared/share.js';
import { citationOf, type CitedAt } from '../../src/model/citation.js';
import { dataset } from '../support/frozen-dataset.js';
import { disturbance } from '../support/script.js';

const at: CitedAt = {
  tag: 'freelance-earnings-chart',
  day: '2026-02-25',
  today: '2026-11-28',
  version: '2026.3',
  url: 'https://news.example/story?id=1&b={2}#chart',
};
const messages = en.messages();
const view = freelanceEarningsView(dataset, { asOf: at.day }, { messages, today: at.today });
const cited = citationOf(view, at, words, messages);

describe('how a figure is cited', () => {
  it('is short: whose figures, as known when, and of which version of the data', () => {
    expect(cited.short).to.equal(`${view.source}. As known on 25 February 2026. it-export-charts, data 2026.3.`);
  });

  it('is in full: with its headline and the day it was read', () => {
    expect(cited.long).to.equal(`“${view.headline}”. ${view.source}. As known on 25 February 2026. it-export-charts, data 2026.3, read on 28 November 2026.`);
  });

  it('is for BibTeX, in which no text is a command', () => {
    const { bibtex } = citationOf({ ...view, headline: 'Up 58% & $1_000 {more} #1 \\ ~' }, at, words, messages);
    const { record, publisher } = view.citations[0]!;
    expect(bibtex).to.equal(
      [
        '@misc{freelance-earnings-chart-2026-02-25,',
        `  author = {{${record ?? publisher}}},`,
        String.raw`  title = {{Up 58\% \& \$1\_000 \{more\} \#1 \textbackslash{} \textasciitilde{}}},`,
        '  year = {2026},',
        '  howpublished = {it-export-charts, data 2026.3},',
        '  note = {As known on 2026-02-25, read on 2026-11-28},',
        '  url = {https://news.example/story?id=1&b=%7B2%7D#chart},',
        '}',
      ].join('\n'),
    );
  });

  it('has no author where no page is cited, and a title where the headline is left to the page', () => {
    const bare = citationOf({ ...view, headline: '', citations: [], source: '' }, at, words, messages);
    expect(bare.bibtex).not.to.contain('author');
    expect(bare.long).to.contain(`“${view.table!.caption.replace(/\.$/, '')}”. As known`);
  });

  it('is in Urdu as in English, in its order', () => {
    const urdu = ur.messages();
    const urduView = freelanceEarningsView(dataset, { asOf: at.day }, { messages: urdu, today: at.today });
    const { short, long, bibtex } = citationOf(urduView, at, urduWords, urdu);
    for (const text of [short, long]) expect(disturbance(text), text).to.equal(undefined);
    expect(long).to.contain('2026.3').and.to.contain(urduView.headline);
    expect(bibtex).not.to.match(/[\u2066-\u2069]/);
  });
});
