import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dataset } from '../../../src/data/dataset.js';
import { releaseDays } from '../../../src/data/vintage.js';
import { exportsGrowthView, type GrowthAttributes } from '../../../src/elements/it-exports-growth-chart/view.js';
import { defaultLanguage, loadLanguage, messagesFor } from '../../../src/locales/languages.js';
import { csvOf } from '../../../src/parts/table/csv.js';
import type { Language } from '../../../src/locales/messages.js';

const today = '2026-11-28';
const viewOf = (attributes: GrowthAttributes = {}, language: Language = defaultLanguage) =>
  exportsGrowthView(dataset, attributes, { messages: messagesFor(language), today });
const changes = (attributes: GrowthAttributes) => Object.fromEntries((viewOf(attributes).plot?.parts ?? []).map(({ name, value }) => [name, value]));
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const days = releaseDays(dataset);
const periods = [
  ...new Set(
    dataset.observations
      .filter(({ series }) => series.startsWith('it-exports-') || series === 'freelance-earnings')
      .map(({ period }) => `${period.first}/${period.last}`),
  ),
];
const partWords = ['freelance', 'telecom', 'software-consultancy', 'computer-software', 'information', 'other-computer', 'hardware', 'computer-repair'];
const published = { asOf: '2026-06-30' };

describe('who made the growth', () => {
  it('is what each part of July 2025 to May 2026 added to that of a year before', () => {
    const { plot, headline, summary, details, subtitle } = viewOf(published);
    expect(changes(published)).to.deep.equal({
      Freelancers: 352.74,
      'Software consultancy': 147.85,
      Telecoms: 141.41,
      'Computer software': 50.2,
      'Other computer services': 27.18,
      'Information services': -16.39,
    });
    expect(plot?.parts.map(({ amount }) => amount)).to.deep.equal(['+$353m', '+$148m', '+$141m', '+$50m', '+$27m', '−$16m']);
    expect([plot?.total.amount, plot?.share]).to.deep.equal(['+$703m', '50%']);
    expect(plot?.parts.map(({ isMain, isDashed }) => [isMain, isDashed])).to.deep.equal([[true, false], ...Array.from({ length: 5 }, () => [false, false])]);
    expect(headline).to.equal('Freelancers made half of the growth in IT exports');
    expect(subtitle).to.equal('Pakistan, July 2025 to May 2026 against a year before, US dollars');
    expect(summary).to.equal(
      'Freelancers made up a fifth of IT exports a year before. They made half of what was added since. Information services shrank by $16 million.',
    );
    expect(details).to.deep.equal(['IT exports rose by $703 million, from $3.48 billion to $4.18 billion.']);
  });

  for (const [of, share, total] of [
    ['2025-07/2026-03', '52%', '+$554m'],
    ['it-exports/2025-07/2026-04', '48%', '+$659m'],
    ['2025-07/2026-05', '50%', '+$703m'],
    ['FY2026', '48%', '+$786m'],
  ] as const)
    it(`is as the research worked it out: ${of}`, () => {
      const { plot } = viewOf({ of });
      expect([plot?.share, plot?.total.amount]).to.deep.equal([share, total]);
    });

  it('says on the day of an article what was known then, with the rest as one part', () => {
    const { headline, summary, plot, details } = viewOf({ asOf: '2026-02-25' });
    expect(headline).to.equal('Freelancers made 55% of the growth in IT exports');
    expect(summary).to.contain('(derived)');
    expect(plot?.parts.map(({ name }) => name)).to.deep.equal(['Freelancers', 'Other services']);
    expect(details.at(-1)).to.equal('No page was found that gives all parts of both years by 25 February 2026.');
  });

  it('says since then who made the growth that came after, and what was corrected', () => {
    const [later, ...corrected] = viewOf({ asOf: '2026-02-25', sinceThen: true }).sinceThen!;
    expect(later).to.equal('Since then: Freelancers made half of the growth in IT exports (July 2025 to May 2026).');
    expect(corrected.join()).to.contain('IT exports, July to December 2024');
    expect(viewOf({ asOf: '2026-02-25', sinceThen: true, of: '2025-07/2025-12' }).sinceThen!.join()).not.to.contain('May 2026');
  });

  it('marks values that are second-hand, derived or provisional, and says “about” where rounding leaves the share open', () => {
    const { plot, summary } = viewOf({ of: 'FY2026', asOf: '2026-09-19' });
    expect(plot?.parts.map(({ isDashed, status, amount }) => [isDashed, status, amount])).to.deep.equal([
      [true, 'second-hand', '≈ +$381m'],
      [true, 'second-hand', '≈ +$405m'],
    ]);
    expect(plot?.total.status).to.equal('provisional');
    expect(summary).to.contain('nearly half of what was added since (second-hand)');
    expect(viewOf({ asOf: '2025-07-30' }).headline).to.equal('Freelancers made about 64% of the growth in IT exports');
  });

  it('has for a card the share of the year before beside that of the growth, each as sure as what it is taken from', () => {
    const { strips = [] } = viewOf(published).plot!;
    expect(strips.map(({ label, share, of, isDashed }) => [label, share, of, isDashed])).to.deep.equal([
      ['Freelancers’ share of IT exports a year before', '20%', 'of $3.48bn', false],
      ['Freelancers’ share of what was added since', '50%', 'of $703m', false],
    ]);
    expect(strips[0]?.part).to.be.closeTo(708.05 / 3480.46, 1e-9);
    expect(viewOf({ of: 'FY2026', asOf: '2026-09-19' }).plot?.strips?.map(({ status }) => status)).to.deep.equal([undefined, 'second-hand']);
    // Where no share is told of, there is none to show.
    expect(viewOf({ of: 'FY2023' }).plot?.strips).to.equal(undefined);
  });

  it('names what the parts do not explain', () => {
    const { plot, notes, headline } = viewOf({ of: 'FY2023' });
    const rest = plot?.parts.find(({ name }) => name === 'Not attributed');
    expect(rest?.value).to.be.closeTo(2596 - 2605.34, 0.01);
    expect(rest?.isDashed).to.equal(true);
    expect(notes.join()).to.contain('Not attributed is what the parts, all known, leave of the total');
    expect(headline).to.equal('Software consultancy down $35 million, IT exports down $23 million');
  });

  it('tells two stories side by side where no known part made much of it', () => {
    expect(viewOf({ asOf: '2024-08-01' }).headline).to.equal('Software consultancy up $68 million, IT exports up $458 million');
  });

  it('says by which rule the year before is told', () => {
    expect(viewOf().notes[0]).to.contain('as last revised by the day shown, not as first printed');
  });

  it('lets an editor choose the parts that stand alone', () => {
    expect(changes({ ...published, parts: 'telecom freelance' })).to.deep.equal({ Freelancers: 352.74, Telecoms: 141.41, 'Other services': 208.84 });
    expect(Object.keys(changes({ ...published, parts: 'freelance,information' }))).to.deep.equal(['Freelancers', 'Other services', 'Information services']);
  });

  it('falls back where an attribute is wrong, and says so', () => {
    const { headline, problems } = viewOf({ ...published, of: 'last year', parts: 'hackers' });
    expect(headline).to.equal(viewOf(published).headline);
    expect(problems.length).to.equal(2);
    expect(problems.join()).to.contain('“hackers”').and.to.contain('of="last year" is not known');
    expect(viewOf({ of: 'FY2017' }).problems.join()).to.contain('no part of IT exports was found for it');
    // What every object has is no part. One sentence names both.
    const { problems: told, headline: shown } = viewOf({ ...published, parts: 'constructor,toString' });
    expect([told.length, shown]).to.deep.equal([1, headline]);
    expect(told[0]).to.contain('there is no part “constructor”, “toString”');
  });

  it('draws nothing before two years of a part are known', () => {
    const { plot, table, summary } = viewOf({ asOf: '2020-08-01' });
    expect([plot, table]).to.deep.equal([undefined, undefined]);
    expect(summary).to.contain('So nothing is drawn.');
  });

  it('has both years and the change in its table, and shares and units in the file', () => {
    const { table } = viewOf(published);
    expect(table?.rows[0]?.slice(0, 4).map(({ text }) => text)).to.deep.equal(['Freelancers', '708.05', '1,060.79', '+352.74']);
    expect(table?.rows[0]?.[1]?.under).to.equal('20.3%');
    expect(table?.rows[0]?.[3]?.under).to.equal('50.2%');
    expect(csvOf(table!)).to.match(/Information services,20\.64,4\.25,-16\.39,/);
    expect(csvOf(table!)).to.contain('USD million');
  });

  it('says in the panel from what to what a part went', () => {
    const { provenance } = viewOf(published).plot!.parts[0]!.datum;
    expect([provenance.title, provenance.value]).to.deep.equal(['Freelancers, July 2025 to May 2026', '+$352.74 million']);
    expect(provenance.lines[0]).to.equal('From $708.05 million to $1,060.79 million');
    expect(provenance.citations.length).to.be.greaterThan(0);
  });
});

describe('the parts on every day', () => {
  it('add up to all of it, whatever is asked for, and each row to its change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.option(fc.constantFrom('year-to-date', 'FY2026', ...periods), { nil: undefined }),
        fc.option(fc.uniqueArray(fc.constantFrom(...partWords), { minLength: 1 }), { nil: undefined }),
        (asOf, of, parts) => {
          const { plot, table } = viewOf({ asOf, of, parts: parts?.join(' ') });
          if (!plot || !table) return;
          // What is left unsaid is less than a million.
          expect(sumOf(plot.parts.map(({ value }) => value))).to.be.closeTo(plot.total.value, 1);
          for (const [, before, after, change] of table.rows) expect(Number(after?.value) - Number(before?.value)).to.be.closeTo(Number(change?.value), 0.0011);
          for (const column of [1, 2]) {
            const values = table.rows.map((row) => Number(row[column]?.value));
            expect(sumOf(values.slice(0, -1))).to.be.closeTo(values.at(-1) ?? 0, 20);
          }
          if (plot.share !== undefined) expect(plot.total.value).to.be.greaterThan(0);
          expect(plot.parts.filter(({ isMain }) => isMain).length).to.equal(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are told in Urdu as well', async () => {
    const ur = (await loadLanguage('ur'))!;
    for (const asOf of days.slice(-40)) {
      const [english, urdu] = [viewOf({ asOf }), viewOf({ asOf }, ur)];
      expect(urdu.plot?.parts.map(({ value }) => value)).to.deep.equal(english.plot?.parts.map(({ value }) => value));
      expect(urdu.headline === '', asOf).to.equal(english.headline === '');
    }
    expect(viewOf(published, ur).headline).to.equal('آئی ٹی برآمدات کے اضافے کا نصف فری لانسرز سے آیا');
  });
});
