import { expect } from '@open-wc/testing';
import { dataset } from '../../support/frozen-dataset.js';
import { itExportsView, type ExportsAttributes } from '../../../src/elements/it-exports-chart/view.js';
import { csvOf } from '../../../src/parts/table/csv.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const view = (attributes: ExportsAttributes = {}) => itExportsView(dataset, attributes, context);
type Shown = ReturnType<typeof view>;
const slot = ({ plot }: Shown, name: string) => plot?.slots.find((each) => each.name === name);
const rows = ({ table }: Shown, ...start: string[]) =>
  (table?.rows ?? []).filter((row) => start.every((text, index) => row[index]?.text === text)).map((row) => row.map(({ text, value }) => value ?? text));

describe('the view of the IT exports chart by year', () => {
  describe('today', () => {
    const shown = view();

    it('tells the last closed year and what the target requires, and in a note the average growth', () => {
      expect(shown.headline).to.equal('IT exports up 21% to $4.6 billion in FY2026');
      expect(shown.summary).to.equal(
        'Pakistan’s IT exports came to $4.6 billion in FY2026 (provisional). That is 21% more than a year earlier. The $10 billion target for FY2029 takes growth of 29.5% a year over the three years from FY2026.',
      );
      expect(shown.details).to.deep.equal([]);
      expect(shown.notes[1]).to.equal('From FY2017 to FY2026 exports grew by 19.3% a year on average.');
      expect(shown.notes[0]).to.equal('FY2027 so far: $417 million in July 2026 (provisional).');
    });

    it('has a column a year from FY2017 on, and empty slots up to the target’s year', () => {
      expect(shown.plot?.slots.map(({ name }) => name)).to.deep.equal(Array.from({ length: 13 }, (_, index) => `FY${2017 + index}`));
      expect(shown.plot?.slots.filter(({ column }) => column).length).to.equal(10);
      expect(slot(shown, 'FY2027')?.column).to.equal(undefined);
    });

    it('marks the targets of the years that are shown and the one asked for, as far as they are certain', () => {
      expect(shown.plot?.targets.map(({ slot: at, value }) => [2017 + at, value])).to.deep.equal([
        [2022, 3500],
        [2023, 5000],
        [2025, 4200],
        [2026, 5000],
        [2029, 10000],
      ]);
      expect(shown.plot?.targets.filter(({ isKey }) => isKey).map(({ label }) => label)).to.deep.equal(['Target $5bn', 'Target $10bn']);
      // Those that are less certain: of a ministry’s $5.2 billion, and “up to” $10 billion in the year that is running.
      for (const name of ['FY2026', 'FY2027']) expect(rows(shown, name).some(([, label]) => String(label).startsWith('Target'))).to.equal(true);
      expect(shown.notes).to.include('Targets that are less certain stand in the table, and not in the chart.');
    });

    it('leads a path at the required rate from the last closed year to the target, and no other', () => {
      const [path, ...others] = shown.plot?.paths ?? [];
      expect(others).to.deep.equal([]);
      expect(path?.rate).to.equal('Needed: 29.5% a year');
      expect(path?.lead).to.deep.equal([{ slot: 9, value: 4600 }]);
      expect(path?.points.map(({ label }) => label)).to.deep.equal(['6', '7.7', undefined]);
      expect(path?.points.map(({ slot: at, value }) => [2017 + at, Math.round(value)])).to.deep.equal([
        [2027, 5959],
        [2028, 7719],
        [2029, 10000],
      ]);
    });

    it('has one column in the accent, and tells those that are less than sure by their edge and a word', () => {
      const { slots } = shown.plot!;
      const named = (wanted: (column: NonNullable<(typeof slots)[number]['column']>) => boolean) =>
        slots.flatMap(({ name, column }) => (column && wanted(column) ? [name] : []));
      expect(named(({ isMain }) => isMain)).to.deep.equal(['FY2026']);
      expect(named(({ isDashed }) => isDashed)).to.deep.equal(['FY2017', 'FY2018', 'FY2026']);
      expect(['FY2017', 'FY2019', 'FY2026'].map((name) => slot(shown, name)?.below)).to.deep.equal(['less certain', undefined, 'provisional']);
      expect(slot(shown, 'FY2025')?.column?.datum.provenance.lines.join('; ')).to.contain(
        'First published as $3.8 billion on 19 July 2025. Printed as $3.8 billion.; Then published as $3,810 million on 20 August 2025',
      );
      expect(shown.legend).to.deep.equal([]);
      expect(shown.plot?.average).to.equal('+19.3% a year');
    });

    it('has every number in the table, with growth and source', () => {
      expect(rows(shown, 'FY2026', 'Whole year')[0]?.slice(2, 6)).to.deep.equal([4600, 0.206, 'provisional', '2026-08-07']);
      expect(rows(shown, 'FY2016')[0]?.[1]).to.equal('Whole year, base of growth only');
      expect(rows(shown, 'FY2027', 'July 2026')[0]?.[2]).to.equal(417);
      expect(rows(shown, 'FY2028', 'Scenario, 29.5% a year')[0]?.slice(2, 5)).to.deep.equal([7719, 0.295, 'scenario']);
      expect(rows(shown, 'FY2026', 'Target, Ministry of IT and Telecommunication')[0]?.slice(2, 5)).to.deep.equal([5200, '', 'reported, low confidence']);
      expect(rows(shown, 'FY2017 to FY2026')[0]?.slice(1, 4)).to.deep.equal(['Average growth a year', '', 0.193]);
      expect(csvOf(shown.table!)).to.contain('\r\nFY2029,"Target, Uraan Pakistan, the 13th Five-Year Plan",10000,');
    });
  });

  describe('pinned to 25 February 2026', () => {
    const shown = view({ asOf: '2026-02-25' });

    it('shows the year so far, and where it may end', () => {
      expect(shown.headline).to.equal('IT exports up 20% to $2.61 billion in the first seven months of FY2026');
      expect(shown.summary).to.equal(
        'Pakistan’s IT exports reached $2.61 billion in the first seven months of FY2026. That is 20% more than a year earlier. The year is projected to end at about $4.6 billion. The $10 billion target for FY2029 takes growth of 27.3% a year over the four years from FY2025.',
      );
      const { column, remainder, below } = slot(shown, 'FY2026')!;
      expect(column?.value).to.equal(2610);
      expect(below).to.equal('to January');
      expect([remainder?.low, remainder?.central, remainder?.high].map((value) => Math.round(value ?? 0))).to.deep.equal([4443, 4573, 4908]);
      expect(shown.notes.join(' ')).to.contain('between $4.4 and $4.9 billion');
      expect([remainder?.labels, remainder?.range]).to.deep.equal([['about $4.6bn', 'about 4.6', '4.6'], '4.4–4.9']);
      // The column stands where the path has its point of that year.
      expect(shown.plot?.paths[0]?.lead.map(({ slot: at }) => 2017 + at)).to.deep.equal([2025, 2026]);
    });

    it('tells nothing that came later, unless asked to', () => {
      const text = JSON.stringify(shown);
      for (const later of ['4,600', '3,814', '(provisional)', '2026-04', '2026-08']) expect(text.includes(later), later).to.equal(false);
      expect(shown.sinceThen).to.equal(undefined);
      const then = view({ asOf: '2026-02-25', sinceThen: true }).sinceThen?.join(' ');
      expect(then).to.contain('FY2026 came in at $4.6 billion (provisional)').and.to.contain('revised to $3.814 billion');
    });
  });

  describe('growth="20"', () => {
    const shown = view({ growth: '20' });

    it('adds a second path with its end, a row a year and the answer', () => {
      expect(shown.plot?.paths.map(({ kind, points }) => [kind, points.at(-1)?.label])).to.deep.equal([
        ['required', undefined],
        ['scenario', '$7.9bn'],
      ]);
      expect(rows(shown, 'FY2029', 'Scenario, 20% a year')[0]?.[2]).to.equal(7949);
      expect(rows(shown, 'FY2029', 'Scenario, 29.5% a year')[0]?.[2]).to.equal(10000);
      expect(shown.whatIf?.sentence).to.contain('FY2029 would end at $7.95 billion');
      expect(slot(shown, 'FY2026')).to.deep.equal(slot(view(), 'FY2026'));
    });
    it('names a bad rate, and leaves the required one', () => {
      const bad = view({ growth: 'fast' });
      expect(bad.problems.join()).to.contain('growth="fast"');
      expect(bad.plot).to.deep.equal(view().plot);
    });
    it('has one row a year where it is the required rate itself', () => {
      const rate = String(view().whatIf!.scenario.rate * 100);
      expect(rows(view({ growth: rate }), 'FY2028').length).to.equal(1);
    });
  });

  describe('the target', () => {
    it('of a closed year was missed: a mark, no path and no what-if', () => {
      const shown = view({ target: 'it-exports-fy2022' });
      expect(shown.summary).to.contain('The $3.5 billion target for FY2022 was missed by $881 million.');
      expect(shown.plot?.paths).to.deep.equal([]);
      expect(shown.whatIf).to.equal(undefined);
      expect(shown.plot?.slots.at(-1)?.name).to.equal('FY2026');
    });
    it('of a closed year was met where the outcome reached it', () => {
      const easy = { ...dataset, targets: dataset.targets.map((target) => ({ ...target, value: 1000 })) };
      expect(itExportsView(easy, { target: 'it-exports-fy2022' }, context).summary).to.contain('target for FY2022 was met.');
      expect(itExportsView(easy, {}, context).summary).to.contain('FY2026 was already above the $1 billion target for FY2029.');
    });
    it('of a calendar year lies between two fiscal years, and the path ends there', () => {
      const shown = view({ target: 'it-exports-2030', growth: '20' });
      expect(shown.plot?.targets.at(-1)?.slot).to.equal(13.5);
      for (const { points } of shown.plot?.paths ?? []) expect(points.at(-1)?.slot).to.equal(13.5);
      expect(shown.plot?.slots.at(-1)?.name).to.equal('FY2031');
      expect(rows(shown, 'January to December 2030', 'Scenario, 20% a year').length).to.equal(1);
    });
    it('that others said less surely is told so where it is asked about', () => {
      const { targets } = view({ target: 'it-exports-2030' }).plot!;
      const far = targets.find(({ value }) => value === 15000)!;
      expect(far.doubtful).to.equal(true);
      expect(far.datum.provenance.attribution[1]).to.equal('medium confidence');
      expect(
        targets.some(({ slot: at }) => 2017 + at === 2029),
        'a year to come whose target was not asked for',
      ).to.equal(false);
    });
    it('that was not found by the day is not given away', () => {
      const shown = view({ asOf: '2023-08-01', growth: '20' });
      expect(shown.details.at(-1)).to.equal('No path to a target is shown: no page was found that gives the one asked for by 1 August 2023.');
      expect(shown.plot?.paths).to.deep.equal([]);
      expect(shown.whatIf).to.equal(undefined);
      expect(JSON.stringify(shown)).not.to.match(/10,000|\$10 billion|FY2029/);
    });
    it('that does not exist falls back, and the console lists those that do', () => {
      const shown = view({ target: 'the-moon', period: 'week' });
      expect(shown.summary).to.equal(view().summary);
      expect(shown.problems.join()).to.contain('"it-exports-fy2026"').and.to.contain('period="week"');
    });
  });

  it('says which year is missing between others', () => {
    const holed = { ...dataset, observations: dataset.observations.filter(({ period }) => period.first < '2019-07' || period.first > '2020-06') };
    const shown = itExportsView(holed, {}, context);
    expect(shown.details).to.include('No page was found that gives a figure for FY2020 by 22 November 2026.');
    expect(slot(shown, 'FY2020')?.column).to.equal(undefined);
  });

  it('takes the editor’s words', () => {
    const shown = view({ headline: '', summary: 'Mine.' });
    expect([shown.headline, shown.summary]).to.deep.equal(['', 'Mine.']);
  });

  it('says that nothing was found, without a picture or a table', () => {
    const shown = view({ asOf: '2010-01-01' });
    expect(shown.summary).to.equal('No page was found that gives Pakistan’s IT exports by 1 January 2010. So nothing is drawn.');
    expect([shown.plot, shown.table]).to.deep.equal([undefined, undefined]);
  });
});

describe('the view of the IT exports chart by month', () => {
  const shown = view({ period: 'month' });

  it('tells the latest month, the same one a year earlier, and the highest', () => {
    expect(shown.headline).to.equal('IT exports up 18% to $417 million in July 2026');
    expect(shown.summary).to.equal(
      'Pakistan’s IT exports came to $417 million in July 2026 (provisional), 18% more than a year earlier. The highest month since June 2020 was December 2025, with $437 million.',
    );
    expect(shown.details).to.deep.equal([]);
  });

  it('says so where the latest month is the highest', () => {
    expect(view({ period: 'month', asOf: '2026-01-31' }).summary).to.match(/26% more than a year earlier\. That is the highest month since June 2020\.$/);
  });

  it('claims no record of a few months, and no growth without a year to compare with', () => {
    // February 2020 was not found, nor was November 2020 yet.
    const few = view({ period: 'month', asOf: '2021-05-01' });
    expect(few.summary).to.match(/^Pakistan’s IT exports came to \$179 million in February 2021 \(derived\)\. No figure of a year earlier was found\.$/);
    expect(few.headline).to.equal('IT exports: $179 million in February 2021');
  });

  it('claims no record over a gap, which may hide a higher month', () => {
    // Since December 2020 all but November and December 2022.
    const summary = 'Pakistan’s IT exports came to $190 million in January 2023, 2% more than a year earlier.';
    expect(view({ period: 'month', asOf: '2023-02-21' }).summary).to.equal(summary);
    // With those two, on the day before the one that found January 2024.
    expect(view({ period: 'month', asOf: '2024-02-21' }).summary).to.match(/highest month since June 2020\.$/);
  });

  it('has a slot for each of 25 months, with years under Januaries', () => {
    const { slots } = shown.plot!;
    expect(slots.length).to.equal(25);
    expect(slots.flatMap(({ name, below }, index) => (below ? [[index, name, below]] : []))).to.deep.equal([
      [0, 'Jul', '2024'],
      [6, 'Jan', '2025'],
      [18, 'Jan', '2026'],
    ]);
    expect(slots.filter(({ column }) => column?.isDashed).length).to.equal(2);
    expect(slots[4]?.column?.datum.provenance.lines.join()).to.contain('First published as $324 million');
  });

  it('is about the latest month and the one a year before, and names the record', () => {
    expect(shown.plot?.story).to.deep.equal({
      latest: { slot: 24, amount: '$417m', when: 'July 2026', briefWhen: 'Jul' },
      earlier: { slot: 12, amount: '$354m', when: 'July 2025', growth: '+18%' },
      dashed: ['provisional'],
      record: { slot: 17, amount: '$437m', word: 'record' },
    });
    expect(shown.plot?.slots.flatMap(({ column }, at) => (column?.isMain ? [at] : []))).to.deep.equal([12, 24]);
    expect(view({ period: 'month', asOf: '2026-01-31' }).plot?.story?.latest.when).to.equal('December 2025, record');
    expect(view({ period: 'month', asOf: '2021-05-01' }).plot?.story).to.not.have.any.keys('earlier', 'record');
  });

  it('leaves a gap for months that were not found, and says so', () => {
    const gappy = view({ period: 'month', asOf: '2023-02-21' });
    expect(gappy.details).to.deep.equal(['No page was found that gives a monthly figure for November 2022 or December 2022 by 21 February 2023.']);
    expect(gappy.plot?.slots[22]?.column).to.equal(undefined);
    expect(rows(gappy, 'November 2022')[0]).to.deep.equal(['2022-11', '', '', 'not found', '', '', dataset.version]);
  });

  it('names many months that were not found as spans', () => {
    expect(view({ period: 'month', asOf: '2020-09-01' }).details).to.deep.equal([
      'No page was found that gives a monthly figure for July 2019 to May 2020 by 1 September 2020.',
    ]);
    expect(view({ period: 'month', asOf: '2022-01-01' }).details).to.deep.equal(['No page was found that gives ten of the months shown by 1 January 2022.']);
  });

  it('has neither targets nor paths nor a what-if, whatever the attributes say', () => {
    const asked = view({ period: 'month', target: 'it-exports-fy2026', growth: '20' });
    expect(asked).to.deep.equal(shown);
    expect(shown.plot?.targets).to.deep.equal([]);
    expect(shown.plot?.paths).to.deep.equal([]);
    expect(shown.whatIf).to.equal(undefined);
  });

  it('says that no month was found, though years were', () => {
    expect(view({ period: 'month', asOf: '2020-01-01' }).summary).to.equal(
      'No page was found that gives Pakistan’s monthly IT exports by 1 January 2020. So nothing is drawn.',
    );
  });
});
