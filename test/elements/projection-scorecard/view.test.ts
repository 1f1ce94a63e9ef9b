import { expect } from '@open-wc/testing';
import { dataset as bundled } from '../../../src/data/dataset.js';
import { dataset } from '../../support/frozen-dataset.js';
import { knownFrom, releaseDays } from '../../../src/data/vintage.js';
import { scoredClaims } from '../../../src/elements/projection-scorecard/claims.js';
import { scorecardView, type ScorecardAttributes } from '../../../src/elements/projection-scorecard/view.js';
import { asOf as knownOn } from '../../../src/data/vintage.js';
import { csvOf } from '../../../src/parts/table/csv.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';
import type { Dataset } from '../../../src/data/observation.js';
import { lastDayOfWalk } from '../../support/sound.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const view = (attributes: ScorecardAttributes = {}, data: Dataset = dataset) => scorecardView(data, attributes, context);
type Shown = ReturnType<typeof view>;

const column = (shown: Shown, label: string) => shown.table!.columns.findIndex((candidate) => candidate.label === label);
/** The rows of a claim as words: who said it, verdict, outcome, its mark, difference. */
const rows = (shown: Shown, claim: string) =>
  shown
    .table!.rows.filter(([header]) => header?.text === claim)
    .map((row) => [row[column(shown, 'Who')], row[1], row[2], row[3]].flatMap((cell) => (cell?.under ? [cell.text, cell.under] : [cell?.text])));

describe('the view of the projection scorecard', () => {
  describe('of the latest figures', () => {
    const shown = view();

    it('has the article’s own projections, both beaten, and the government’s $5 billion, missed', () => {
      expect(rows(shown, 'FY2026 freelance earnings: at least $1 billion').find(([who]) => who === 'ARY News')).to.deep.equal([
        'ARY News',
        'beaten',
        '≈ $1,160m',
        'second-hand',
        '+$160m',
      ]);
      expect(rows(shown, 'FY2026 IT exports: about $4.5 billion').find(([who]) => who === 'ARY News')).to.deep.equal([
        'ARY News',
        'beaten',
        '$4,600m',
        'provisional',
        '+$100m',
      ]);
      expect(rows(shown, 'FY2026 IT exports: target $5 billion')).to.deep.equal([['Government of Pakistan', 'missed', '$4,600m', 'provisional', '−$400m']]);
    });

    it('does not call an “up to 4,000” missed by 3,814, and does not count what may be from after the outcome', () => {
      expect(rows(shown, 'FY2025 IT exports: up to $4 billion')).to.deep.equal([['Technocrats.pk', 'held', 'not counted', '$3,814m', '−$186m']]);
      expect(rows(shown, 'FY2025 freelance earnings: up to $500 million')[0]?.slice(1, 3)).to.deep.equal(['beaten', 'not counted']);
      expect(shown.notes.join(' ')).to.contain('certainly made before the total of the year was public');
    });

    it('measures a range from its nearest end', () => {
      expect(rows(shown, 'FY2026 IT exports: $4.2 billion to $4.5 billion')[0]?.at(-1)).to.equal('+$100m');
      expect(rows(shown, 'FY2025 IT exports: $3.5 billion to $3.7 billion')[0]?.at(-1)).to.equal('+$114m');
    });

    it('leaves targets of years to come open, last, without a verdict', () => {
      const open = shown.table!.rows.filter((row) => row[2]?.text === 'still open');
      expect(open.map(([header]) => header?.text)).to.deep.equal([
        '2030 IT exports: target $15 billion',
        'FY2029 IT exports: target $10 billion',
        'FY2029 IT exports: target $25 billion',
        'FY2029 freelance earnings: target $5 billion',
      ]);
      expect(shown.table!.rows.slice(-4)).to.deep.equal(open);
      for (const row of open) {
        expect(row[1]).to.include({ text: '–', value: '' });
        expect(row[1]?.bar).to.equal(undefined);
      }
    });

    it('counts in the headline and the summary', () => {
      expect(shown.headline).to.equal('7 of 12 published projections and targets for closed years were met or beaten');
      expect(shown.summary).to.equal(
        'Of 12 published projections and targets for closed years, 7 were met or beaten: 0 of 5 targets and 7 of 7 projections; 4 more await their outcome and 2 are not counted.',
      );
    });

    it('has a row for every target and published projection', () => {
      expect(shown.table!.rows).to.have.length(dataset.targets.length + dataset.projections.length);
    });

    it('says when as exactly as the page does', () => {
      const said = (who: string) => shown.table!.rows.find(([header]) => header?.under?.includes(who))?.[0]?.under;
      expect(said('JS Global')).to.equal('JS Global, 18 February 2026');
      expect(said('Pakistan Digital Post')).to.equal('Pakistan Digital Post, January 2026');
      expect(said('Technocrats.pk')).to.equal('Technocrats.pk, 2025');
      expect(said('Ministry of IT')).to.equal('Ministry of IT and Telecommunication, 2025, low confidence');
    });

    it('has a bar to each verdict: it passes the mark of what was beaten and stops short of what was missed', () => {
      for (const row of shown.table!.rows) {
        const { text, bar } = row[1]!;
        if (!bar) continue;
        const { value, mark, of } = bar;
        expect(mark.from).to.be.at.most(mark.to);
        expect(Math.max(value, mark.to)).to.be.at.most(of);
        if (text === 'missed') expect(value).to.be.lessThan(mark.from);
        if (text === 'beaten') expect(value).to.be.greaterThan(mark.to);
        if (text === 'held') expect(value).to.be.at.most(mark.to);
        expect(bar.swatch).to.equal(text === 'missed' ? 'undivided' : 'part-1');
      }
      expect(shown.table!.caption).to.contain('bar');
    });

    it('hands out a file in which each fact has a column of its own', () => {
      const [, ...lines] = csvOf(shown.table!).trim().split('\r\n');
      const js = lines.find((line) => line.includes('JS Global'));
      expect(js).to.contain(
        'about $4.5 billion,beaten,4600,100,IT exports,FY2026,about,4500,,USD million,JS Global,2026-02-18,reported,yes,provisional,2026-08-07,',
      );
      const unclear = lines.find((line) => line.includes('Technocrats.pk'));
      expect(unclear).to.contain(',held,3814,-186,').and.to.contain(',Technocrats.pk,2025,').and.to.contain('no: perhaps stated after the outcome');
      const open = lines.find((line) => line.includes('target $15 billion'));
      expect(open).to.contain('target $15 billion,,,,IT exports,');
    });

    it('names the source of the newest outcome first, and cites claims and outcomes', () => {
      expect(shown.source).to.match(/^Source: State Bank of Pakistan, read at/);
      const urls = shown.citations.map(({ url }) => url).join(' ');
      expect(urls).to.contain('arynews.tv').and.to.contain('propakistani.pk');
    });
  });

  describe('pinned to 25 February 2026', () => {
    const shown = view({ asOf: '2026-02-25' });
    it('knows the projections of the article, still open, and nothing that came later', () => {
      expect(rows(shown, 'FY2026 IT exports: about $4.5 billion').map((row) => row[2])).to.deep.equal(['still open', 'still open']);
      expect(rows(shown, 'FY2025 IT exports: target $4.2 billion')).to.deep.equal([['Government of Pakistan', 'missed', '$3,810m', '−$390m']]);
      const text = JSON.stringify(shown);
      for (const later of ['4,600', '4600', '3,814', '3814', 'provisional', '1,160', '2026-04', '2026-08']) expect(text.includes(later), later).to.equal(false);
      expect(shown.through).to.equal('Figures to June 2025, released 20 August 2025. As known on 25 February 2026');
    });
    it('tells how the open claims have fared since only where it is asked', () => {
      expect(shown.sinceThen).to.equal(undefined);
      const told = view({ asOf: '2026-02-25', sinceThen: true });
      expect(told.sinceThen).to.deep.equal([
        'Since then: seven more claims have come due; five were met or beaten, two missed.',
        'IT exports, FY2025: $3,810 million was later revised to $3,814 million (7 August 2026).',
      ]);
      expect({ ...told, sinceThen: undefined }).to.deep.equal({ ...shown, sinceThen: undefined });
      expect(view({ sinceThen: true }).sinceThen).to.equal(undefined);
    });
  });

  it('says that a year is over and its total not public', () => {
    const shown = view({ asOf: '2025-07-10' });
    expect(rows(shown, 'FY2025 IT exports: target $4.2 billion')[0]?.slice(1, 3)).to.deep.equal(['–', 'year over, total not public']);
  });

  it('has words for one claim, and for none that can be checked', () => {
    expect(view({ asOf: '2021-08-01' }).summary).to.equal('No published projection or target can be checked yet; 1 awaits its outcome.');
    expect(view({ asOf: '2021-08-01' }).table!.caption).not.to.contain('bar');
    expect(view({ asOf: '2021-08-01' }).source).to.equal('Source: Business Recorder');
    const one = view({ asOf: '2022-08-01' });
    expect(one.headline).to.equal('The one published target for a closed year was missed');
    expect(one.summary).to.equal('The one published target for a closed year was missed; 1 more awaits its outcome.');
  });

  it('shows what was stated after the outcome as such, without a verdict', () => {
    const late = {
      ...dataset.projections[0]!,
      id: 'late',
      released: '2025-01-01',
      citations: [{ ...dataset.projections[0]!.citations[0]!, published: '2025-01-01' }],
    };
    const shown = view({}, { ...dataset, projections: [late] });
    expect(rows(shown, 'FY2024 IT exports: about $3 billion')).to.deep.equal([['Topline Securities', '–', 'stated after the outcome', '$3,223m', '+$223m']]);
    expect(shown.headline).to.equal('0 of 5 published targets for closed years were met or beaten');
  });

  describe('of one series', () => {
    it('has its claims only, and says so', () => {
      const shown = view({ series: 'freelance-earnings' });
      expect(shown.table!.rows).to.have.length(4);
      expect(shown.headline).to.equal('2 of 2 published projections for closed years of freelance earnings were met or beaten');
      expect(view({ series: 'it-exports' }).table!.rows).to.have.length(14);
      expect(JSON.stringify(view({ series: 'it-exports' }).table)).not.to.contain('freelance earnings');
    });
    it('falls back to all where it is not known, and says what there is', () => {
      const shown = view({ series: 'the-moon' });
      expect(shown.headline).to.equal(view().headline);
      expect(shown.problems.join()).to.contain('series="the-moon"').and.to.contain('"freelance-earnings"').and.to.contain('"all" is shown');
    });
  });

  it('uses the editor’s words, and hides an empty headline', () => {
    const shown = view({ headline: '', summary: 'Mine.' });
    expect([shown.headline, shown.summary]).to.deep.equal(['', 'Mine.']);
  });

  it('says in a note how the verdicts are reached', () => {
    const notes = view().notes.join(' ');
    for (const words of ['“at least”', '“About”', 'A range', '“Up to” is a ceiling', 'not that the claim was close']) expect(notes).to.contain(words);
  });
});

describe('the projection scorecard on every day on which the dataset grew', () => {
  const dayBefore = (day: string) => new Date(Date.parse(day) - 86400000).toISOString().slice(0, 10);
  const days = [...new Set([...releaseDays(bundled), ...releaseDays(bundled).map(dayBefore), '2021-06-30', '2024-07-01'])].sort();
  const verdicts = ['beaten', 'met', 'held', 'missed'];

  for (const series of ['all', 'it-exports', 'freelance-earnings']) {
    it(`is sound: ${series}`, () => {
      for (const asOf of days) {
        const shown = scorecardView(bundled, { asOf, series, sinceThen: true }, { ...context, today: lastDayOfWalk });
        const { sinceThen, ...pinned } = shown;
        expect(/NaN|undefined|Infinity|null|\[object/.exec(JSON.stringify(shown))?.[0], asOf).to.equal(undefined);
        expect(shown.summary, asOf).to.match(/^[A-Z][^.]+\.$/);
        expect(shown.problems, asOf).to.deep.equal([]);
        for (const line of sinceThen ?? []) expect(line, asOf).to.match(/^(Since then: .+|.+ was later revised to .+)\.$/);
        for (const citation of pinned.citations) expect(knownFrom(citation) <= asOf, `${asOf} cites ${citation.url}`).to.equal(true);
        if (!shown.table) {
          expect(shown.summary, asOf).to.contain('were public by');
          continue;
        }

        const { columns, rows } = shown.table;
        const counted = columns.findIndex(({ label }) => label === 'Counted');
        for (const row of rows) {
          expect(row.length, asOf).to.equal(columns.length);
          for (const { value } of row)
            if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) expect(value <= asOf, `${asOf} shows ${value}`).to.equal(true);
        }
        // The sentence is counted from the claims; the rows have to say the same.
        const checked = rows.filter((row) => row[counted]?.text === 'yes');
        for (const row of checked) expect(verdicts, asOf).to.include(row[1]?.text);
        const kept = checked.filter((row) => row[1]?.text !== 'missed').length;
        if (checked.length > 1) expect(shown.headline, asOf).to.contain(`${kept} of ${checked.length} published`);
        const known = knownOn(bundled, asOf);
        expect(rows.length, asOf).to.equal(scoredClaims(bundled, known, asOf, series === 'all' ? undefined : series).length);
      }
    });
  }

  it('is moved by nothing that came later', () => {
    for (const asOf of days.filter((_, index) => index % 5 === 0)) {
      const past = { ...bundled, observations: bundled.observations.filter(({ released }) => released <= asOf) };
      expect(scorecardView(past, { asOf }, context), asOf).to.deep.equal(scorecardView(bundled, { asOf }, context));
    }
  });
});
