import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/define.js';
import * as drawing from '../../../src/elements/it-exports-chart/draw.js';
import { exportsViewOf } from '../../../src/elements/it-exports-chart/exports-view.js';
import { itExportsView, type ExportsAttributes } from '../../../src/elements/it-exports-chart/view.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';
import { csvOf } from '../../../src/parts/table/csv.js';
import { dataset } from '../../support/frozen-dataset.js';
import { drawn, part, text } from '../../support/figures.js';
import { invented, inventedDataset } from '../../support/invented.js';
import { everyLanguage, missingFrom, overlapsOf } from '../../support/overlaps.js';
import { onCards, onPages } from '../../support/places.js';
import { expectSound, lastDayOfWalk, walkedDays } from '../../support/sound.js';
import type { Dataset } from '../../../src/data/observation.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const viewOf = (attributes: ExportsAttributes = {}, of: Dataset = dataset) => itExportsView(of, { parts: 'freelance', ...attributes }, context);
type Shown = ReturnType<typeof viewOf>;
const slot = ({ plot }: Shown, name: string) => plot?.slots.find((each) => each.name === name);
const row = ({ table }: Shown, name: string) => table?.rows.find(([first]) => first?.text === name)?.map(({ text: words, value }) => value ?? words);
const comparisons = ['first-half', 'second-half', 'quarter-1', 'quarter-2', 'quarter-3', 'quarter-4', 'year-to-date'];

describe('IT exports split by freelancers’ part', () => {
  describe('by year', () => {
    const shown = viewOf();

    it('tell the newest share, from how much of how much, and against the year before', () => {
      expect(shown.headline).to.equal('Freelancers made 25% of IT exports in FY2026');
      expect(shown.summary).to.equal(
        'Freelancers earned $1.16 billion of Pakistan’s $4.6 billion of IT exports in FY2026 (second-hand). That is 25%, up from 20% a year earlier.',
      );
    });

    it('have the part and its share where the central bank’s line was found for the year, and else stay whole and say so', () => {
      expect(shown.plot?.slots.map(({ name, column }) => [name, column?.part?.value, column?.part?.share]).filter(([, value]) => value)).to.deep.equal([
        ['FY2024', 410, '13%'],
        ['FY2025', 779, '20%'],
        ['FY2026', 1160, '25%'],
      ]);
      const whole = slot(shown, 'FY2023')!;
      expect([whole.below, whole.column?.isUndivided, whole.column?.value]).to.deep.equal(['not split', true, 2596]);
      expect(whole.column?.datum.spoken).to.contain('freelancers’ part not found');
      expect(row(shown, 'FY2023')?.slice(1, 5)).to.deep.equal([2596, 'not found', '', 'revised']);
      expect(shown.details).to.deep.equal(['No page was found that gives freelancers’ part of seven of the years shown by 22 November 2026.']);
    });

    it('keep derived, provisional and second-hand amounts marked', () => {
      expect(['FY2024', 'FY2025', 'FY2026'].map((name) => slot(shown, name)?.below)).to.deep.equal(['derived', undefined, 'second-hand']);
      const { column } = slot(shown, 'FY2026')!;
      expect([column?.isDashed, column?.part?.isDashed, slot(shown, 'FY2025')?.column?.part?.isDashed]).to.deep.equal([true, true, false]);
    });

    it('have neither targets, paths nor what-if, and a key of two', () => {
      expect([shown.plot?.targets, shown.plot?.paths, shown.whatIf]).to.deep.equal([[], [], undefined]);
      expect(shown.legend).to.deep.equal([
        { swatch: 'part-1', label: 'Freelancers' },
        { swatch: 'part-2', label: 'Other services' },
      ]);
    });

    it('have both numbers and the pages of both in either panel', () => {
      const { datum, part: own } = slot(shown, 'FY2026')!.column!;
      for (const { provenance } of [datum, own!.datum]) {
        expect(provenance.lines[0]).to.equal('Freelancers: $1,160 million of $4,600 million, 25.2%');
        expect(provenance.citations.map(({ publisher }) => publisher)).to.deep.equal(['An essay in a public repository', 'Pakistan Economic Dashboard']);
      }
      expect([datum.provenance.title, own?.datum.provenance.title]).to.deep.equal(['FY2026', 'Freelancers, FY2026']);
      expect(own?.datum.spoken).to.equal('Freelancers, FY2026, 1.16 billion US dollars, second-hand, 25 percent of IT exports');
    });

    it('have columns of part and share in the table and in its file, and how sure each amount is', () => {
      expect(shown.table?.columns.slice(0, 4).map(({ label }) => label)).to.deep.equal(['Period', 'USD million', 'Freelancers', 'Share']);
      expect(row(shown, 'FY2026')?.slice(1, 5)).to.deep.equal([4600, 1160, 0.252, 'second-hand, medium confidence']);
      expect(csvOf(shown.table!)).to.match(/FY2025,3814,779,0\.204,revised,2026-08-07,.*,revised,reported,/);
    });

    it('explain both lines, and that the one is inside the other', () => {
      expect(shown.notes.slice(0, 3).join(' ')).to.contain('line 9 of').and.to.contain('line 9.2.5').and.to.contain('must not be added');
    });
  });

  describe('in a running year', () => {
    const shown = viewOf({ asOf: '2026-02-25', sinceThen: true });

    it('end with the months of which both are known, and tell how much is known of the whole', () => {
      expect(shown.headline).to.equal('Freelancers made 25% of IT exports in the first six months of FY2026');
      const { column, below } = slot(shown, 'FY2026')!;
      expect([column?.value, column?.part?.value, column?.part?.share, below]).to.deep.equal([2236, 557, '25%', 'to December']);
      expect(shown.details[0]).to.equal(
        'IT exports came to $2.61 billion in the first seven months of FY2026; how much of that freelancers made was not found.',
      );
      expect(row(shown, 'July 2025 to January 2026')?.slice(1, 4)).to.deep.equal([2610, 'not found', '']);
    });

    it('are held against the same months of the year before', () => {
      expect(shown.summary).to.contain('up from 19% a year earlier');
      expect(row(shown, 'July to December 2024')?.slice(1, 4)).to.deep.equal([1864, 352, 0.189]);
    });

    it('tell since then the later share and what was corrected', () => {
      expect(shown.sinceThen).to.deep.equal([
        'Since then: Freelancers made 25% of IT exports in FY2026 (second-hand).',
        'Since then: FY2026 came in at $4.6 billion (provisional).',
        'FY2025: $3.81 billion was later revised to $3.814 billion (7 August 2026).',
      ]);
    });

    it('stay whole where no first part of three months or more is known of both, and the headline is about the last year that is split', () => {
      const early = viewOf({ asOf: '2025-06-30' });
      expect(early.headline).to.equal('Freelancers made about 12% of IT exports in FY2024');
      expect([slot(early, 'FY2024')?.column?.part?.share, slot(early, 'FY2025')?.below]).to.deep.equal(['≈ 12%', 'to April']);
      expect(slot(early, 'FY2025')?.column?.isUndivided).to.equal(true);
    });
  });

  it('say “about” where rounding may make the share another percent', () => {
    // $3.8 billion is printed to a hundred million, and 779 of it are 20.2 to 20.8%.
    expect(viewOf({ asOf: '2025-07-30' }).headline).to.equal('Freelancers made about 21% of IT exports in FY2025');
    expect(viewOf({ asOf: '2025-08-25' }).headline).to.equal('Freelancers made 20% of IT exports in FY2025');
  });

  it('are whole columns on a day on which no year was split, with a sentence on that', () => {
    const shown = viewOf({ asOf: '2024-01-01' });
    const plain = viewOf({ asOf: '2024-01-01', parts: undefined });
    expect([shown.headline, shown.summary, shown.plot]).to.deep.equal([plain.headline, plain.summary, plain.plot]);
    expect(shown.details.at(-1)).to.equal('No page was found that gives freelancers’ part of eight of the years shown by 1 January 2024.');
  });

  it('compare the same months of several years', () => {
    const shown = viewOf({ compare: 'first-half' });
    expect(shown.headline).to.equal('Freelancers made 25% of IT exports in the first six months of FY2026');
    expect(shown.plot?.slots.map(({ below, column }) => [column?.amount, column?.part?.share, below])).to.deep.equal([
      ['$1.3bn', undefined, 'not split'],
      ['$1.33bn', undefined, 'not split'],
      ['$1.46bn', undefined, 'not split'],
      ['$1.87bn', '≈ 19%', 'less certain'],
      ['$2.24bn', '25%', undefined],
    ]);
    expect(shown.plot?.rise).to.equal(undefined);
    expect(viewOf({ compare: 'quarter-3' }).headline).to.equal('Freelancers made 26% of IT exports in January to March 2026');
  });

  it('fall back for what cannot be, and say once what is wrong', () => {
    const plain = viewOf({ parts: undefined });
    const wrong = viewOf({ parts: 'telecom' });
    expect(wrong.plot).to.deep.equal(plain.plot);
    expect(wrong.problems).to.deep.equal(['parts="telecom" is not known. Use "freelance"; whole columns are shown.']);
    const months = viewOf({ period: 'month' });
    expect(months.headline).to.equal(viewOf({ period: 'month', parts: undefined }).headline);
    expect(months.problems).to.deep.equal(['parts="freelance" is of years, and period="month" shows months; leave one of them out.']);
    expect(viewOf({ highlight: 'FY2022' }).problems).to.deep.equal([
      'highlight is of whole columns, and parts="freelance" splits them; highlight is not used.',
    ]);
    expect(viewOf({ parts: '' }).plot).to.deep.equal(plain.plot);
  });

  it('are whole columns where what splits them could not be loaded', () => {
    const { plot, problems } = exportsViewOf(undefined, dataset, { parts: 'freelance' }, context);
    expect(plot).to.deep.equal(viewOf({ parts: undefined }).plot);
    expect(problems).to.deep.equal([]);
  });

  it('show no part that is more than its whole', () => {
    const both: Dataset = {
      ...inventedDataset([]),
      series: dataset.series.filter(({ id }) => ['it-exports', 'freelance-earnings'].includes(id)),
      observations: [invented('FY2020', 100, { series: 'it-exports' }), invented('FY2020', 101, { series: 'freelance-earnings' })],
    };
    const shown = viewOf({}, both);
    expect(shown.plot?.slots.some(({ column }) => column?.part)).to.equal(false);
  });

  it('add up on every day, whatever is compared: no part above its whole, and each share is the part of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...walkedDays), fc.constantFrom(undefined, ...comparisons), (asOf, compare) => {
        const shown = viewOf({ asOf, compare });
        for (const { column } of shown.plot?.slots ?? []) {
          const { part: own, value = 0 } = column ?? {};
          if (!own) continue;
          expect(own.value).to.be.within(0, value);
          expect(own.datum.period).to.deep.equal(column?.datum.period);
          expect(own.share.replace('≈ ', '')).to.equal(`${Math.round((own.value / value) * 100)}%`);
        }
        if (shown.table?.columns[2]?.label !== 'Freelancers') return;
        for (const [, whole, own, share] of shown.table.rows)
          if (typeof own?.value === 'number') expect(share?.value).to.be.closeTo(own.value / Number(whole?.value), 0.0006);
      }),
      { numRuns: 400 },
    );
  }).timeout(60_000);

  it('are sound on every day and in every language', () => {
    for (const { tag, context: words } of everyLanguage)
      for (const asOf of walkedDays)
        for (const compare of [undefined, 'first-half', 'quarter-3'])
          expectSound(
            itExportsView(dataset, { parts: 'freelance', asOf, compare, sinceThen: true }, { ...words, today: lastDayOfWalk }),
            asOf,
            `${compare} ${tag}`,
            {
              ...defaultLanguage,
              tag,
              direction: tag === 'ur' ? 'rtl' : 'ltr',
            },
          );
  }).timeout(60_000);

  const days = [undefined, '2026-08-18', '2026-06-30', '2026-02-25', '2025-10-28', '2025-08-25', '2025-06-30'];
  const states: ExportsAttributes[] = [
    ...days.map((asOf) => ({ parts: 'freelance', asOf })),
    ...['first-half', 'quarter-3', 'year-to-date'].map((compare) => ({ parts: 'freelance', compare })),
  ];

  it('have labels that lie on nothing, on every page and card', () => {
    expect(overlapsOf(itExportsView, drawing, states, [...onPages, ...onCards])).to.deep.equal([]);
  }).timeout(60_000);

  it('leave out no newest share, however little room there is', () => {
    const newest = ({ slots }: NonNullable<Shown['plot']>) => [slots.findLast(({ column }) => column?.part)?.column?.part?.share];
    expect(missingFrom(itExportsView, drawing, states, [...onPages, ...onCards], newest)).to.deep.equal([]);
  }).timeout(60_000);

  it('can be asked one by one, follow the attribute, and are in a picture file', async () => {
    const figure = document.createElement('it-exports-chart');
    for (const [name, value] of [
      ['loading', 'eager'],
      ['parts', 'freelance'],
      ['as-of', '2026-02-25'],
    ] as const)
      figure.setAttribute(name, value);
    document.body.append(figure);
    await drawn(figure);
    const asks = [...figure.shadowRoot!.querySelectorAll('.data-points .ask')].map((button) => button.getAttribute('aria-label') ?? '');
    expect(asks.slice(-2)).to.deep.equal([
      'Freelancers, July to December 2025, 557 million US dollars, 25 percent of IT exports, 12 of 13',
      'July to December 2025, 2.236 billion US dollars, 13 of 13',
    ]);
    await expect(figure).to.be.accessible();
    const svg = await (await figure.toPicture('svg', { preset: 'square' })).text();
    for (const words of ['25%', 'Freelancers', 'Other services']) expect(svg).to.contain(words);
    figure.removeAttribute('parts');
    await figure.updateComplete;
    expect(text(part(figure, 'headline'))).to.equal('IT exports up 20% to $2.61 billion in the first seven months of FY2026');
    figure.remove();
  });
});
