import { expect } from '@open-wc/testing';
import { dataset } from '../../../src/data/dataset.js';
import { freelancerCountsView } from '../../../src/elements/freelancer-count-chart/view.js';
import { defaultLanguage, loadLanguage, messagesFor } from '../../../src/locales/languages.js';
import { csvOf } from '../../../src/parts/table/csv.js';
import { invented, inventedDataset, page } from '../../support/invented.js';
import { visible } from '../../support/visible.js';
import type { Dataset, Observation } from '../../../src/data/observation.js';
import type { FigureAttributes } from '../../../src/model/figure-view.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const pinned = (asOf: string, more: FigureAttributes = {}) => freelancerCountsView(dataset, { asOf, ...more }, context);

const count = (period: string, value: number, by: string, published: string, detail: Partial<Observation> = {}): Observation =>
  invented(period, value, { series: 'freelancers', unit: 'persons', citations: [page(published, { publisher: by })], ...detail });

const about = ['freelancers', 'freelancers-disputed', 'freelancers-full-time'].map((id) => ({
  id,
  title: `Of ${id}`,
  definition: `What ${id} are.`,
  unit: 'persons' as const,
}));
const of = (observations: readonly Observation[], more: Partial<Dataset> = {}) => inventedDataset(observations, { series: about, ...more });

/** Two of a value, one apart, one disputed, and one of another definition. */
const counts = of([
  count('2021-01', 2_000_000, 'The Association', '2021-01', { released: '2021-01-31', confidence: 'medium', note: 'A survey.' }),
  count('2022-03', 2_050_000, 'The Gazette', '2022-03-05', { released: '2022-03-05', confidence: 'low' }),
  count('2022-05', 4_000_000, 'The Board', '2022', { released: '2022-12-31', confidence: 'medium' }),
  count('2021-06', 900_000, 'The Herald', '2021-06-08', { series: 'freelancers-disputed', released: '2021-06-08', confidence: 'medium' }),
  count('2023-02', 2_000_000, 'The Gazette', '2023-02-20', { released: '2023-02-20', confidence: 'medium', note: 'The survey, quoted again.' }),
  count('2022-01', 77_000, 'The Bank', '2022-01-10', { series: 'freelancers-full-time', released: '2022-01-10' }),
]);
const view = (asOf: string, more: FigureAttributes = {}) => freelancerCountsView(counts, { asOf, ...more }, { ...context, today: '2024-01-01' });

describe('the view of the freelancer counts', () => {
  it('says how far apart the counts of the day lie, and which is the newest, by whom and when', () => {
    const shown = view('2023-03-01');
    expect(shown.headline).to.equal('Pakistan’s freelancers are counted at 900,000 to 4 million');
    expect(shown.summary).to.equal('Five counts of freelancers range from 900,000 to 4 million. The newest is 2 million, by The Gazette (20 February 2023).');
    expect(shown.details, 'what is newest is told to be quoted again').to.deep.equal(['The survey, quoted again.']);
    expect(shown.through).to.equal('Figures to February 2023, as known on 1 March 2023');
  });

  it('says it of one count alone, and of counts that agree', () => {
    const one = view('2021-02-01');
    expect(one.headline).to.equal('Pakistan’s freelancers are counted at 2 million');
    expect(one.summary).to.equal('One count of freelancers was found. It is 2 million, by The Association (January 2021).');
    const { headline, summary } = freelancerCountsView(
      of(['2021-01', '2021-02'].map((month) => count(month, 2_000_000, 'The Board', `${month}-01`, { released: `${month}-01` }))),
      {},
      { ...context, today: '2024-01-01' },
    );
    expect(headline).to.equal('Pakistan’s freelancers are counted at 2 million');
    expect(summary).to.contain('Two counts of freelancers agree on 2 million. The newest');
  });

  it('says that there is none before the first', () => {
    const none = view('2021-01-30');
    expect(none.summary).to.equal('No page was found that gives the number of Pakistan’s freelancers by 30 January 2021. So nothing is drawn.');
    expect([none.plot, none.table]).to.deep.equal([undefined, undefined]);
  });

  it('says how sure the newest is, where it is not', () => {
    expect(view('2022-03-05').summary).to.contain('The newest is 2.05 million (low confidence), by The Gazette (5 March 2022)');
  });

  it('puts the counts on a line a little longer than the highest, each as it was published, in the order of their days', () => {
    const { plot } = view('2023-03-01');
    expect(plot?.counts.map(({ label }) => label)).to.deep.equal([
      ['2 million', 'The Association', 'January 2021'],
      ['900,000', 'The Herald', '8 June 2021'],
      ['2.05 million', 'The Gazette', '5 March 2022'],
      ['4 million', 'The Board', '2022'],
      ['2 million', 'The Gazette', '20 February 2023'],
    ]);
    expect(plot?.max).to.be.within(4_000_000, 4_400_000);
    expect(plot?.ticks.map(({ label }) => label)).to.deep.equal(['0', '1 million', '2 million', '3 million', '4 million']);
  });

  it('marks what is disputed or of low confidence, and has a key for that alone', () => {
    const { plot, legend } = view('2023-03-01');
    expect(plot?.counts.map(({ datum }) => datum.swatch)).to.deep.equal(['part-1', 'doubtful', 'doubtful', 'part-1', 'part-1']);
    expect(legend).to.deep.equal([{ swatch: 'doubtful', label: 'Dashed edge: low confidence or disputed' }]);
    expect(view('2021-02-01').legend).to.deep.equal([]);
  });

  it('names who published a number and when to whoever hears it, or asks where it comes from', () => {
    const [, disputed] = view('2023-03-01').plot!.counts;
    expect(disputed?.datum.spoken).to.equal('The Herald, 8 June 2021, 900,000 persons');
    expect(disputed?.datum.provenance).to.deep.include({ title: 'The Herald, 8 June 2021', value: '900,000 persons' });
  });

  it('has a row for each in the table, with what has to be known of it', () => {
    const { table } = view('2023-03-01');
    expect(table?.columns.map(({ label }) => label)).to.deep.equal(['Period', 'persons', 'Status', 'Known by', 'Source', 'Note', 'Data version']);
    expect(table?.rows.map((row) => [row[0]?.text, row[0]?.under, row[1]?.text, row[3]?.value])).to.deep.equal([
      ['January 2021', 'A survey.', '2,000,000', '2021-01-31'],
      ['June 2021', undefined, '900,000', '2021-06-08'],
      ['March 2022', undefined, '2,050,000', '2022-03-05'],
      ['May 2022', undefined, '4,000,000', '2022-12-31'],
      ['February 2023', 'The survey, quoted again.', '2,000,000', '2023-02-20'],
    ]);
    const [head, first] = csvOf(table!).split('\r\n');
    expect(head).to.equal('\uFEFFPeriod,persons,Status,Known by,Source,Note,Data version');
    expect(first).to.equal('January 2021,2000000,"reported, medium confidence",2021-01-31,The Association <https://gazette.example/2021-01>,A survey.,2025.1');
  });

  it('leaves out what is counted otherwise, and says so', () => {
    const shown = view('2023-03-01');
    expect(JSON.stringify(shown)).not.to.contain('77,000');
    expect(shown.notes).to.deep.equal([
      'What freelancers are.',
      'What freelancers-disputed are.',
      'The counts come from different publishers and are not one statistic: the line shows how far apart they lie, and no growth.',
      'Counts of full-time freelancers, or of those with a bank account for it, are other definitions and not on this line.',
      'Figures of low or medium confidence rest on a single or an indirect source.',
      'Version 2025.1 of the data, 1 January 2025.',
    ]);
    expect(view('2021-02-01').notes).not.to.include('What freelancers-disputed are.');
  });

  it('tells what came after a pinned day where it is asked for, and what was corrected', () => {
    expect(view('2022-06-01', { sinceThen: true }).sinceThen).to.deep.equal([
      'Since then two more counts have been published:',
      '4 million, by The Board (2022).',
      '2 million, by The Gazette (20 February 2023). The survey, quoted again.',
    ]);
    expect(view('2023-01-15', { sinceThen: true }).sinceThen?.[0]).to.equal('Since then one more count has been published:');
    expect(view('2023-03-01', { sinceThen: true }).sinceThen).to.deep.equal([]);
    expect(view('2022-06-01').sinceThen).to.equal(undefined);
    const corrected = of([
      count('2021-01', 2_000_000, 'The Board', '2021-02-01', { released: '2021-02-01' }),
      count('2021-01', 1_900_000, 'The Board', '2021-09-01', { released: '2021-09-01', revision: 2, status: 'revised' }),
    ]);
    expect(freelancerCountsView(corrected, { asOf: '2021-03-01', sinceThen: true }, { ...context, today: '2024-01-01' }).sinceThen).to.deep.equal([
      'January 2021: 2,000,000 persons was later revised to 1,900,000 persons (1 September 2021).',
    ]);
  });

  it('takes the editor’s words', () => {
    const { headline, summary } = view('2023-03-01', { headline: 'Mine', summary: 'My own.' });
    expect([headline, summary]).to.deep.equal(['Mine', 'My own.']);
  });

  describe('beside what freelancers earned', () => {
    const earned = (period: string, value: number, detail: Partial<Observation> = {}) =>
      invented(period, value, { series: 'freelance-earnings', citations: [page('2022-07-15')], released: '2022-07-15', ...detail });
    const series = [...about, { id: 'freelance-earnings', title: 'Earnings', definition: 'What was earned.', unit: 'USD million' as const }];
    const counted = [
      count('2021-01', 2_000_000, 'The Association', '2021-01-31', { released: '2021-01-31' }),
      count('2022-09', 3_000_000, 'The Gazette', '2022-09-05', { released: '2022-09-05', confidence: 'low' }),
    ];
    const both = of(
      [
        ...counted,
        earned('FY2021', 500, { released: '2021-08-01', citations: [page('2021-08-01')] }),
        earned('FY2022', 900, { status: 'second-hand', tolerance: 30, confidence: 'medium', note: 'Quoted by a visitor.' }),
        earned('2022-07/2022-12', 700, { released: '2023-01-20' }),
        earned('FY2023', 1500, { released: '2023-08-01', citations: [page('2023-08-01')] }),
      ],
      { series },
    );
    const beside = (asOf: string, more: FigureAttributes = {}, dataset = both) =>
      freelancerCountsView(dataset, { asOf, ...more }, { ...context, today: '2024-01-01' });
    const perHead = (view: ReturnType<typeof beside>) => view.table?.rows.map((row) => [row[2]?.text, row[2]?.under]);

    it('divides the earnings of the year of a count by it, or those of the year before until that one is known', () => {
      expect(perHead(beside('2022-10-01'))).to.deep.equal([
        ['250', 'FY2021: $500m'],
        ['300', 'FY2022: $900m (second-hand)'],
      ]);
      expect(perHead(beside('2023-08-01'))?.[1]).to.deep.equal(['500', 'FY2023: $1.5bn']);
    });

    it('says it of the newest count, to ten dollars, with how sure the earnings are', () => {
      expect(beside('2022-10-01').summary).to.match(
        / Among 3 million people, FY2022’s earnings of about \$900 million \(second-hand\) are about \$300 a head\.$/,
      );
      const odd = of([counted[0]!, earned('FY2021', 979)], { series });
      expect(beside('2023-01-01', {}, odd).summary).to.contain('$979 million are about $490 a head.');
      const few = of([counted[0]!, earned('FY2021', 54.321)], { series });
      expect(beside('2023-01-01', {}, few).summary).to.contain('are about $27 a head.');
    });

    it('shows what was divided, and both sources, to whoever asks', () => {
      const cell = beside('2022-10-01').table?.rows[1]?.[2];
      expect(cell?.provenance).to.deep.include({
        title: 'Dollars a head, The Gazette, 5 September 2022',
        value: '$300',
        attribution: ['derived, low confidence, ±10', 'Follows from pages published 5 September 2022'],
        lines: ['Worked out: 900 ÷ 3'],
      });
      expect(cell?.provenance?.citations.map(({ published }) => published)).to.deep.equal(['2022-07-15', '2022-09-05']);
      expect(beside('2022-10-01').citations.map(({ published }) => published)).to.include('2022-07-15');
    });

    it('has it in the file, with what was divided, and tells that it is arithmetic', () => {
      const shown = beside('2022-10-01');
      const [head, , second] = csvOf(shown.table!).split('\r\n');
      expect(head).to.equal('\uFEFFPeriod,persons,Dollars a head,Fiscal year,USD million,Status,Known by,Source,Note,Data version');
      expect(second).to.contain('September 2022,3000000,300,FY2022,900,');
      const notes = shown.notes.join(' ');
      for (const words of ['What was earned.', 'Dollars a head are arithmetic and nobody’s income', 'FY2022: Quoted by a visitor.', 'Derived', 'Second-hand'])
        expect(notes).to.contain(words);
    });

    it('is silent where no page was found that gives the earnings of the year or of the one before', () => {
      for (const shown of [beside('2021-02-01'), beside('2023-01-01', {}, of([counted[1]!, earned('FY2020', 400)], { series }))]) {
        expect(shown.summary).not.to.contain('a head');
        expect(shown.table?.columns.map(({ label }) => label)).not.to.include('Dollars a head');
        expect(shown.notes.join(' ')).not.to.contain('a head');
      }
      const one = beside('2023-01-01', {}, of([...counted, earned('FY2021', 500)], { series }));
      expect(perHead(one), 'a dash for the count without').to.deep.equal([
        ['250', 'FY2021: $500m'],
        ['–', undefined],
      ]);
      expect(one.summary).not.to.contain('a head');
    });

    it('divides by nobody without harm', () => {
      const none = of([count('2021-01', 0, 'The Association', '2021-01-31', { released: '2021-01-31' }), earned('FY2021', 500)], { series });
      expect(beside('2023-01-01', {}, none).summary).not.to.contain('a head');
    });

    it('tells what it is by the earnings known since then, and what of them was corrected', () => {
      expect(beside('2022-10-01', { sinceThen: true }).sinceThen).to.deep.equal([
        'Among 3 million people, FY2023’s earnings of $1.5 billion are about $500 a head.',
      ]);
      expect(beside('2023-08-02', { sinceThen: true }).sinceThen).to.deep.equal([]);
      const revised = of(
        [...both.observations, earned('FY2021', 520, { status: 'revised', revision: 2, released: '2023-09-01', citations: [page('2023-09-01')] })],
        { series },
      );
      expect(beside('2023-08-02', { sinceThen: true }, revised).sinceThen).to.deep.equal([
        'FY2021: $500 million was later revised to $520 million (1 September 2023).',
      ]);
    });

    it('takes a day that has not come for today', () => {
      expect(beside('2031-01-01').summary).to.contain('FY2023’s earnings of $1.5 billion are about $500 a head.');
    });

    it('is what the dataset has for the count that is quoted most', () => {
      const [own] = dataset.observations.filter(({ series }) => series === 'freelance-earnings-per-freelancer');
      const cell = pinned('2026-09-19').table?.rows.at(-1)?.[2];
      expect([cell?.value, cell?.under]).to.deep.equal([own?.value, 'FY2026: $1.16bn (second-hand)']);
      expect(pinned('2026-09-19').summary).to.contain('FY2026’s earnings of about $1.16 billion (second-hand) are about $490 a head.');
    });
  });

  describe('on 25 February 2026', () => {
    const shown = pinned('2026-02-25');

    it('has every published count on one line, from 1 to 3 million', () => {
      expect(shown.headline).to.equal('Pakistan’s freelancers are counted at 1 to 3 million');
      expect(shown.plot?.counts.map(({ datum, label }) => [datum.value, ...label.slice(1), datum.swatch])).to.deep.equal([
        [2_370_000, 'PAFLA and ADB', 'January 2024', 'part-1'],
        [2_320_000, 'ARY News', '18 December 2024', 'doubtful'],
        [2_300_000, 'Arab News Pakistan', '26 September 2025', 'part-1'],
        [3_000_000, 'Gadinsider', '2025', 'doubtful'],
        [1_000_000, 'Arab News Pakistan', '22 February 2026', 'doubtful'],
        [2_370_000, 'ARY News', '25 February 2026', 'part-1'],
      ]);
      expect(shown.summary).to.contain('The newest is 2.37 million, by ARY News (25 February 2026).');
      expect(shown.details).to.deep.equal(['The survey estimate of January 2024, quoted again; not a count of 2026.']);
      expect(shown.notes.join(' ')).to.contain('another report of the same month says 1 million, without a source');
    });

    it('did not know the day before what it knows then', () => {
      expect(pinned('2026-02-24').summary).to.contain('The newest is 1 million (low confidence), by Arab News Pakistan (22 February 2026).');
      expect(pinned('2026-02-21').headline).to.equal('Pakistan’s freelancers are counted at 2.3 to 3 million');
    });

    it('says it in Urdu, in the lakhs that people are counted in there', async () => {
      const urdu = freelancerCountsView(dataset, { asOf: '2026-02-25' }, { ...context, messages: messagesFor((await loadLanguage('ur'))!) });
      expect(urdu.headline).to.equal('پاکستان کے فری لانسرز کی تعداد 10 سے 30 لاکھ بتائی جاتی ہے');
      expect(visible(urdu.summary)).to.equal(
        'پاکستان کے فری لانسرز کی تعداد کے 6 شائع شدہ اعداد 10 لاکھ سے 30 لاکھ تک ہیں۔ تازہ ترین 23.7 لاکھ، بحوالہ ⟨ARY News⟩ (25 فروری 2026)۔ ' +
          'مالی سال ⟨2024-25⟩ کی آمدنی، 779 ملین ڈالر، 23.7 لاکھ افراد پر تقسیم کی جائے تو تقریباً 330 ڈالر فی کس بنتے ہیں۔',
      );
      expect(urdu.plot?.ticks.map(({ label }) => label)).to.deep.equal(['0', '10 لاکھ', '20 لاکھ', '30 لاکھ']);
      expect(urdu.table?.rows[0]?.[1]?.text).to.equal('2,370,000');
    });
  });
});
