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
import type { Cell } from '../../../src/model/figure-view.js';
import { lastDayOfWalk } from '../../support/sound.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const view = (attributes: ScorecardAttributes = {}, data: Dataset = dataset) => scorecardView(data, attributes, context);
type Shown = ReturnType<typeof view>;

const column = (shown: Shown, label: string) => shown.table!.columns.findIndex((candidate) => candidate.label === label);
/** The rows of a claim as words: who said it, verdict, outcome, how far off, each with the words under it. */
const rows = (shown: Shown, claim: string) =>
  shown
    .table!.rows.filter(([header]) => header?.text === claim)
    .map((row) => [row[column(shown, 'Who')], row[1], row[2], row[3]].flatMap((cell) => (cell?.under ? [cell.text, cell.under] : [cell?.text])));
/** The claims under a heading. */
const group = (shown: Shown, index: number) => {
  const { groups, rows } = shown.table!;
  const from = groups!.slice(0, index).reduce((sum, each) => sum + each.rows, 0);
  return { heading: groups![index]?.heading, rows: rows.slice(from, from + (groups![index]?.rows ?? 0)) };
};

describe('the view of the projection scorecard', () => {
  describe('of the latest figures', () => {
    const shown = view();

    it('has targets and projections in a group each', () => {
      const [targets, projections] = [group(shown, 0), group(shown, 1)];
      expect([targets.heading, projections.heading]).to.deep.equal(['Targets: reached or missed', 'Projections: how far off']);
      const groupOf = (row: readonly Cell[]) => row[column(shown, 'Group')]?.text;
      expect(new Set(targets.rows.map(groupOf))).to.deep.equal(new Set(['target']));
      expect(new Set(projections.rows.map(groupOf))).to.deep.equal(new Set(['projection']));
      expect(targets.rows).to.have.length(dataset.targets.length);
      // And the mean.
      expect(projections.rows).to.have.length(dataset.projections.length + 1);
      expect(targets.rows.length + projections.rows.length).to.equal(shown.table!.rows.length);
    });

    it('judges a target by being reached, and says by how much it was missed', () => {
      expect(rows(shown, 'FY2026 IT exports: target $5 billion')).to.deep.equal([
        ['Government of Pakistan', 'missed', '$4.6bn', 'provisional', '$400m short', '8%'],
      ]);
    });

    it('judges a projection by its error, in money and as a share of what came', () => {
      expect(rows(shown, 'FY2026 IT exports: about $4.5 billion')).to.deep.equal([
        ['An opinion piece at ARY News', 'too low', '$4.6bn', 'provisional', '−$100m', '−2.2%'],
      ]);
    });

    it('measures a range from its nearest end', () => {
      expect(rows(shown, 'FY2026 IT exports: $4.2 billion to $4.5 billion')[0]?.slice(-2)).to.deep.equal(['−$100m', '−2.2%']);
      expect(rows(shown, 'FY2025 IT exports: $3.5 billion to $3.7 billion')[0]?.slice(-2)).to.deep.equal(['−$114m', '−3.1%']);
      expect(rows(shown, 'FY2025 IT exports: $4 billion to $4.5 billion')[0]?.slice(-2)).to.deep.equal(['+$186m', '+4.7%']);
      expect(rows(shown, 'FY2024 IT exports: $3 billion to $4 billion')[0]?.slice(-2)).to.deep.equal(['$0m', '0%']);
    });

    it('calls no distance an error where a floor or a ceiling came true', () => {
      expect(rows(shown, 'FY2026 freelance earnings: at least $1 billion').find(([who]) => who?.includes('ARY News'))).to.deep.equal([
        'An opinion piece at ARY News',
        'came true',
        'about $1.16bn',
        'second-hand',
        '$160m more',
        'no error',
      ]);
      expect(rows(shown, 'FY2025 IT exports: up to $4 billion')).to.deep.equal([
        ['Projections quoted by Technocrats.pk', 'came true', '$3.81bn', '$186m short', 'no error'],
      ]);
    });

    it('calls it one where they did not', () => {
      expect(rows(shown, 'FY2026 IT exports: up to $4.5 billion')).to.deep.equal([['JS Global', 'too low', '$4.6bn', 'provisional', '−$100m', '−2.2%']]);
    });

    it('leaves claims for years to come open, last in their group, without a verdict', () => {
      const open = shown.table!.rows.filter((row) => row[2]?.text === 'still open');
      expect(open.map(([header]) => header?.text)).to.deep.equal([
        '2030 IT exports: target $15 billion',
        'FY2029 IT exports: target $10 billion',
        'FY2029 freelance earnings: target $5 billion',
        'FY2027 IT exports: target up to $10 billion',
      ]);
      expect(group(shown, 0).rows.slice(-4)).to.deep.equal(open);
      for (const row of open) {
        expect(row[1]).to.include({ text: '–', value: '' });
      }
    });

    it('counts targets and gives the mean and the largest error, with whose it is', () => {
      expect(shown.headline).to.equal('None of five targets was reached; projections were off by 2.3% on average');
      expect(shown.summary).to.equal(
        'None of five targets for closed years was reached. Projections that name a value or a range, nine in all, were off by 2.3% on average. The furthest off was Topline Securities for FY2024 IT exports: 7.4% too low. Seven of eight projections of “at least” or “up to” came true. Four more await their outcome.',
      );
    });

    it('has the mean error as a row', () => {
      const mean = shown.table!.rows.at(-1)!;
      expect([mean[0]?.text, mean[0]?.under, mean[3]?.text]).to.deep.equal([
        'Mean error of the nine projections that name a value or a range and are counted',
        'signs aside',
        '2.3%',
      ]);
      expect(mean[column(shown, 'Error as a share of the claim')]?.value).to.equal(0.023);
    });

    it('praises no projection', () => {
      for (const words of [shown.headline, shown.summary, ...shown.table!.rows.map((row) => row[1]!.text), ...shown.notes])
        expect(words).not.to.match(/\b(beaten|kept|held|met)\b/);
    });

    it('says when as exactly as the page does', () => {
      const said = (who: string) => shown.table!.rows.find(([header]) => header?.under?.includes(who))?.[0]?.under;
      expect(said('JS Global')).to.equal('JS Global, 18 February 2026');
      expect(said('Pakistan Digital Post')).to.equal('Analysts, in Pakistan Digital Post, January 2026');
      expect(said('Technocrats.pk')).to.equal('Projections quoted by Technocrats.pk, undated, out by 18 July 2025');
      expect(said('Ministry of IT')).to.equal('Ministry of IT and Telecommunication, undated, out by 30 June 2025, low confidence');
    });

    it('has a picture with the groups of its headline, each with what came of it, and a row to each verdict', () => {
      const { groups } = shown.plot!;
      expect(groups.map(({ result, name, tone }) => [result, name, tone])).to.deep.equal([
        ['0 of 5', 'targets reached', 'bad'],
        ['2.3% off', 'nine projections, on average', 'neutral'],
        ['7 of 8', '“at least” or “up to” came true', 'neutral'],
      ]);
      expect(groups.map(({ rows: all }) => all.length)).to.deep.equal([5, 9, 8]);
      const [first] = groups[0]!.rows;
      expect([first?.said, first?.year, first?.by, first?.verdict, first?.came, first?.tone]).to.deep.equal([
        '$5bn',
        'FY26',
        'Government of Pakistan',
        '8% short',
        'came $4.6bn',
        'bad',
      ]);
      expect(first?.share).to.be.closeTo(-0.08, 1e-9);
    });

    it('places what came in the picture where its verdict says, from the line of what was said', () => {
      for (const { rows: all } of shown.plot!.groups)
        for (const { verdict, share, range, tone } of all) {
          if (/short$|too high$/.test(verdict)) expect(share, verdict).to.be.lessThan(0);
          if (verdict.endsWith('too low')) expect(share, verdict).to.be.greaterThan(0);
          if (verdict === 'inside') expect(share).to.equal(0);
          if (range) expect(Math.min(Math.abs(range.from), Math.abs(range.to)) < 1e-9 || (range.from < 0 && range.to > 0)).to.equal(true);
          // That a projection was off is neither good nor bad.
          expect(tone, verdict).to.equal(verdict.endsWith('short') ? 'bad' : /too (low|high)$/.test(verdict) ? 'neutral' : 'good');
          expect(share).to.be.within(shown.plot!.from, shown.plot!.to);
        }
    });

    it('says in the picture what is open', () => {
      expect(shown.plot!.open).to.deep.equal(['Still open:', '$15bn (2030)', '$10bn (FY2029)', 'freelance earnings $5bn (FY2029)', 'up to $10bn (FY2027)']);
    });

    it('has every word of the picture in its table', () => {
      const table = shown
        .table!.rows.flat()
        .flatMap((cell) => [cell.text, cell.under ?? ''])
        .join(' ');
      for (const { rows: all } of shown.plot!.groups)
        for (const { verdict, came, by } of all) {
          for (const word of [...verdict.split(' '), by, came.replace(/^came (about )?/, '')]) expect(table, word).to.contain(word);
        }
    });

    it('hands out a file in which each fact has a column of its own', () => {
      const [, ...lines] = csvOf(shown.table!).trim().split('\r\n');
      const line = (words: string) => lines.find((candidate) => candidate.includes(words));
      expect(line('JS Global')).to.contain(
        'up to $4.5 billion,too low,4600,-100,projection,-100,-0.022,0.022,IT exports,FY2026,up to,4500,,USD million,JS Global,2026-02-18,reported,yes,provisional,2026-08-07,',
      );
      expect(line('target $5 billion')).to.contain(',missed,4600,400,target,,,-0.08,IT exports,');
      expect(line('Technocrats.pk')).to.contain(',came true,3814,186,projection,,,-0.046,').and.to.contain(',"reported, medium confidence",yes,');
      expect(line('target $15 billion')).to.contain('target $15 billion,,,,target,,,,IT exports,');
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
      expect(rows(shown, 'FY2026 IT exports: about $4.5 billion').map((row) => row[2])).to.deep.equal(['still open']);
      expect(rows(shown, 'FY2026 IT exports: up to $4.5 billion').map((row) => row[2])).to.deep.equal(['still open']);
      expect(rows(shown, 'FY2025 IT exports: target $4.2 billion')).to.deep.equal([['Government of Pakistan', 'missed', '$3.81bn', '$390m short', '9%']]);
      const text = JSON.stringify(shown);
      for (const later of ['4,600', '4600', '3,814', '3814', 'provisional', '1,160', '2026-04', '2026-08']) expect(text.includes(later), later).to.equal(false);
      expect(shown.through).to.equal('Figures to June 2025, as known on 25 February 2026');
    });
    it('tells how the open claims have fared since only where it is asked', () => {
      expect(shown.sinceThen).to.equal(undefined);
      const told = view({ asOf: '2026-02-25', sinceThen: true });
      expect(told.sinceThen).to.deep.equal([
        'Since then: neither of two more targets was reached. Projections then open were off by 2.2% each. Three of four projections then open of “at least” or “up to” came true.',
        'IT exports, FY2025: $3.81 billion was later revised to $3.814 billion (7 August 2026).',
      ]);
      expect({ ...told, sinceThen: undefined }).to.deep.equal({ ...shown, sinceThen: undefined });
      expect(view({ sinceThen: true }).sinceThen).to.equal(undefined);
    });
  });

  it('shows what an article said of a running year as open on its own day', () => {
    const said = dataset.projections.find(({ id }) => id === 'it-exports-fy2025-technocrats')!;
    // Its page is dated here, as it came out before the year was over.
    const released = '2025-06-15';
    const dated = { ...said, released, citations: said.citations.map((citation) => ({ ...citation, published: released })) };
    const data = { ...dataset, projections: [...dataset.projections.filter(({ id }) => id !== said.id), dated] };
    const theRow = (asOf?: string) => rows(view(asOf ? { asOf } : {}, data), 'FY2025 IT exports: up to $4 billion');
    expect(theRow('2025-06-14')).to.deep.equal([]);
    expect(theRow(released)).to.deep.equal([['Projections quoted by Technocrats.pk', '–', 'still open', '–']]);
    expect(theRow()[0]?.slice(1, 3)).to.deep.equal(['came true', '$3.81bn']);
  });

  it('judges a target worded as a ceiling like any other, in its own words', () => {
    const ceiling = { ...dataset.targets.find(({ id }) => id === 'it-exports-fy2026')!, isCeiling: true };
    const shown = view({}, { ...dataset, targets: [ceiling] });
    expect(rows(shown, 'FY2026 IT exports: target up to $5 billion')[0]?.slice(1)).to.deep.equal(['missed', '$4.6bn', 'provisional', '$400m short', '8%']);
    expect(shown.headline).to.match(/^The one target was missed; /);
  });

  it('says that a year is over and its total was not found', () => {
    const shown = view({ asOf: '2025-07-10' });
    expect(rows(shown, 'FY2025 IT exports: target $4.2 billion')[0]?.slice(1, 3)).to.deep.equal(['–', 'year over, total not found']);
  });

  it('has words for one claim, and for none that can be checked', () => {
    const none = view({ asOf: '2021-01-22' });
    expect(none.headline).to.equal('No published claim can be checked yet');
    expect(none.summary).to.equal('No published projection or target can be checked yet; one awaits its outcome.');
    expect(none.plot).to.equal(undefined);
    expect(none.source).to.equal('Source: Business Recorder');
    const bound = view({ asOf: '2021-08-01' });
    expect(bound.headline).to.equal('The one projection of “at least” or “up to” came true');
    expect(bound.summary).to.equal('The one projection of “at least” or “up to” came true. One more awaits its outcome.');
    const one = view({ asOf: '2022-08-01' }, { ...dataset, projections: [] });
    expect(one.headline).to.equal('The one target was missed');
    expect(one.summary).to.equal('The one target for a closed year was missed. One more awaits its outcome.');
    const both = view({ asOf: '2022-08-01' });
    expect(both.headline).to.equal('The one target was missed; the one projection of “at least” or “up to” came true');
    expect(both.summary).to.equal(
      'The one target for a closed year was missed. The one projection of “at least” or “up to” came true. One more awaits its outcome.',
    );
  });

  it('has words for targets that were reached, and for a projection by itself', () => {
    const low = dataset.targets.map((target) => ({ ...target, value: 100 }));
    expect(view({}, { ...dataset, targets: low }).headline).to.match(/^All five targets were reached; /);
    const topline = dataset.projections.find(({ id }) => id === 'it-exports-fy2024-topline');
    const alone = view({}, { ...dataset, targets: [], projections: [topline!] });
    expect(alone.headline).to.equal('The one projection was 7.4% too low');
    expect(alone.summary).to.equal('One projection names a value or a range: Topline Securities for FY2024 IT exports, 7.4% too low.');
    expect(alone.table!.rows).to.have.length(1);
    expect(alone.table!.groups).to.have.length(1);
    const right = view({}, { ...dataset, targets: [], projections: [{ ...topline!, kind: 'between', value: 3000, upper: 3500 }] });
    expect(right.headline).to.equal('The one projection was right');
    expect(right.table!.rows[0]!.slice(1, 4).map(({ text }) => text)).to.deep.equal(['inside the range', '$3.22bn', '$0m']);
  });

  it('shows what was stated after the outcome as such, without a verdict', () => {
    const topline = dataset.projections.find(({ id }) => id === 'it-exports-fy2024-topline')!;
    const late = {
      ...topline,
      id: 'late',
      released: '2025-01-01',
      citations: [{ ...topline.citations[0]!, published: '2025-01-01' }],
    };
    const shown = view({}, { ...dataset, projections: [late] });
    expect(rows(shown, 'FY2024 IT exports: about $3 billion')).to.deep.equal([
      ['Topline Securities', '–', 'stated after the outcome', '$3.22bn', '$223m more'],
    ]);
    expect(shown.headline).to.equal('None of five targets was reached');
  });

  describe('of one series', () => {
    it('has its claims only, and says so', () => {
      const shown = view({ series: 'freelance-earnings' });
      expect(shown.table!.rows).to.have.length(4);
      expect(shown.headline).to.equal('All three projections for freelance earnings of “at least” or “up to” came true');
      const exports = view({ series: 'it-exports' });
      expect(exports.table!.rows).to.have.length(23);
      expect(exports.headline).to.match(/^None of five targets for IT exports was reached; projections were off by/);
      expect(JSON.stringify(exports.table)).not.to.contain('freelance earnings');
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

  it('says in notes how the claims were found and are judged', () => {
    const { notes: all } = view();
    const notes = all.join(' ');
    for (const words of ['The projections we found; not a survey.', '“At least” comes true', 'A range is measured from its nearest end', 'by its error'])
      expect(notes).to.contain(words);
    expect(all.at(-1)).to.match(/^Version \d{4}\.\d+ of the data, \d+ \w+ \d{4}\.$/);
  });
});

describe('the projection scorecard on every day on which the dataset grew', () => {
  const dayBefore = (day: string) => new Date(Date.parse(day) - 86400000).toISOString().slice(0, 10);
  const days = [...new Set([...releaseDays(bundled), ...releaseDays(bundled).map(dayBefore), '2021-06-30', '2024-07-01'])].sort();
  const verdicts = ['reached', 'missed', 'too low', 'too high', 'inside the range', 'right', 'came true'];

  for (const series of ['all', 'it-exports', 'freelance-earnings']) {
    it(`is sound: ${series}`, () => {
      for (const asOf of days) {
        const shown = scorecardView(bundled, { asOf, series, sinceThen: true }, { ...context, today: lastDayOfWalk });
        const { sinceThen, ...pinned } = shown;
        expect(/NaN|undefined|Infinity|null|\[object/.exec(JSON.stringify(shown))?.[0], asOf).to.equal(undefined);
        expect(shown.summary, asOf).to.match(/^[A-Z].+\.$/);
        expect(/ {2}|\b(zero|0) (of|targets?|projections?)\b/.exec(`${shown.headline} ${shown.summary}`)?.[0], asOf).to.equal(undefined);
        for (const sentence of shown.summary.split(/\.(?= |$)/)) expect(sentence.split(' ').filter(Boolean).length, sentence).to.be.at.most(30);
        expect(shown.problems, asOf).to.deep.equal([]);
        for (const line of sinceThen ?? []) expect(line, asOf).to.match(/^(Since then: .+|.+ was later revised to .+)\.$/);
        for (const citation of pinned.citations) expect(knownFrom(citation) <= asOf, `${asOf} cites ${citation.url}`).to.equal(true);
        if (!shown.table) {
          expect(shown.summary, asOf).to.match(/^No page was found that gives a projection or target/);
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
        const targets = checked.filter((row) => row[columns.findIndex(({ label }) => label === 'Group')]?.text === 'target');
        const reached = targets.filter((row) => row[1]?.text === 'reached').length;
        if (targets.length > 1 && reached === 0)
          expect(shown.headline, asOf).to.match(targets.length === 2 ? /^Neither of two targets/ : /^None of [a-z]+ targets/);
        const share = columns.findIndex(({ label }) => label === 'Error as a share of the claim');
        const errors = checked.filter((row) => /^(about|range)$/.test(row[columns.findIndex(({ label }) => label === 'Kind of claim')]!.text));
        const mean = errors.reduce((sum, row) => sum + Math.abs(Number(row[share]!.value)), 0) / errors.length;
        const claims = errors.length > 1 ? rows.slice(0, -1) : rows;
        if (errors.length > 1) expect(Number(rows.at(-1)![share]!.value), asOf).to.be.closeTo(mean, 0.001);
        const known = knownOn(bundled, asOf);
        expect(claims.length, asOf).to.equal(scoredClaims(bundled, known, asOf, series === 'all' ? undefined : series).length);
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
