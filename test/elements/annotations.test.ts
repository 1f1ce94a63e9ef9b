/** An editor's notes on single numbers, in the figures with columns. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import * as countsDrawing from '../../src/elements/freelancer-count-chart/draw.js';
import { freelancerCountsView } from '../../src/elements/freelancer-count-chart/view.js';
import * as exportsDrawing from '../../src/elements/it-exports-chart/draw.js';
import * as freelanceDrawing from '../../src/elements/freelance-earnings-chart/draw.js';
import { freelanceEarningsView, type FreelanceAttributes } from '../../src/elements/freelance-earnings-chart/view.js';
import { itExportsView, type ExportsAttributes } from '../../src/elements/it-exports-chart/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { meantBy } from '../../src/model/annotations.js';
import { csvOf } from '../../src/parts/table/csv.js';
import { chartShapes } from '../../src/picture/chart.js';
import { dataset } from '../support/frozen-dataset.js';
import { drawn, text, warnings } from '../support/figures.js';
import { labelsIn, missingFrom, overlapsOf } from '../support/overlaps.js';
import { onCards, onPages } from '../support/places.js';
import { themeOf } from '../support/words.js';
import type { FigureAttributes } from '../../src/model/figure-view.js';
import type { FreelanceEarningsChart } from '../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const widened = { at: 'freelance-earnings/2025-07/2025-12', text: 'Retention rule widened' };
const freelance = (attributes: FreelanceAttributes = {}) =>
  freelanceEarningsView(dataset, { asOf: '2026-02-25', annotations: [widened], ...attributes }, context);

const chart = async (children: unknown) => {
  const figure = await fixture<FreelanceEarningsChart>(
    html`<freelance-earnings-chart as-of="2026-02-25" loading="eager">${children}</freelance-earnings-chart>`,
  );
  await drawn(figure);
  return figure;
};
const note = html`<span slot="annotation" data-at="2025-07/2025-12">Retention rule widened</span>`;
const spoken = (figure: Element) => [...figure.shadowRoot!.querySelectorAll('.data-points .ask')].map((button) => button.getAttribute('aria-label')).join('\n');

describe('annotations', () => {
  it('name a number by its id, or by its period as the library writes it', () => {
    expect(meantBy('freelance-earnings/2025-07/2025-12')).to.deep.equal({ series: 'freelance-earnings', period: { first: '2025-07', last: '2025-12' } });
    expect(meantBy('2025-07/2025-12')?.period).to.deep.equal({ first: '2025-07', last: '2025-12' });
    expect(meantBy('2026-01')?.period).to.deep.equal({ first: '2026-01', last: '2026-01' });
    expect(meantBy(' FY2025 ')?.period).to.deep.equal({ first: '2024-07', last: '2025-06' });
    for (const other of ['', 'July', '2025', '2025-7', '/2025-07', 'FY25']) expect(meantBy(other), other).to.equal(undefined);
  });

  it('are spoken with their number, and stand in its panel, its row, the file and the notes', () => {
    const shown = freelance();
    const { datum } = shown.plot!.columns.at(-1)!.segments[0]!;
    expect(datum.note).to.equal('Retention rule widened');
    expect(datum.spoken).to.equal('July to December 2025, 557 million US dollars, up 58 percent on a year earlier, Retention rule widened');
    expect(datum.provenance.lines[0]).to.equal('Retention rule widened');
    expect(shown.notes[0]).to.equal('July to December 2025: Retention rule widened');
    const file = csvOf(shown.table!).split('\r\n');
    expect(file[0]).to.match(/,Note,Data version$/);
    expect(file.find((line) => line.includes('July to December 2025'))).to.match(/,Retention rule widened,\d{4}\.\d+$/);
    expect(shown.problems).to.deep.equal([]);
  });

  it('leave figures without them as they are', () => {
    const { table } = freelance({ annotations: undefined });
    expect(table?.columns.some(({ label }) => label === 'Note')).to.equal(false);
  });

  it('stand in the notes alone where no column is meant, and the console says so', () => {
    const shown = freelance({
      annotations: [
        { at: 'it-exports/2025-07/2025-12', text: 'Elsewhere' },
        { at: 'soon', text: 'Nowhere' },
      ],
    });
    expect(shown.notes.slice(0, 2)).to.deep.equal(['July to December 2025: Elsewhere', 'Nowhere']);
    expect(shown.problems).to.have.length(2);
    expect(shown.problems[1]).to.contain('data-at="soon" names no mark of this picture.');
    expect(JSON.stringify(shown.plot)).not.to.contain('Elsewhere');
  });

  it('are four at most', () => {
    const many = ['1', '2', '3', '4', '5'].map((words) => ({ ...widened, text: words }));
    const shown = freelance({ annotations: many });
    expect(shown.plot!.columns.at(-1)!.segments[0]!.datum.note).to.equal('1; 2; 3; 4');
    expect(shown.problems).to.deep.equal(['has 5 annotations. The first 4 are shown.']);
  });

  const freelanceNotes: readonly FreelanceAttributes[] = [
    { asOf: '2026-02-25', annotations: [widened] },
    { asOf: '2026-02-25', annotations: [widened, { at: '2024-07/2024-12', text: 'Before the rule' }] },
    { annotations: [widened, { at: 'FY2025', text: 'First full year of the new accounts' }] },
    { period: 'quarter', annotations: [{ at: '2025-01/2025-03', text: 'Ramadan' }] },
    { compare: 'first-half', annotations: [widened] },
  ];
  const exportsNotes: readonly ExportsAttributes[] = [
    { annotations: [{ at: 'FY2021', text: 'Pandemic, and a boom in remote work' }] },
    {
      asOf: '2026-02-25',
      annotations: [
        { at: 'FY2023', text: 'Retention cut' },
        { at: '2025-07/2026-01', text: 'Seven months' },
      ],
    },
    { period: 'month', annotations: [{ at: '2025-12', text: 'Record month' }] },
    {
      period: 'month',
      asOf: '2026-02-25',
      annotations: [
        { at: '2025-03', text: 'Eid holidays' },
        { at: '2026-01', text: 'Retention rule widened' },
      ],
    },
    { compare: 'first-half', annotations: [{ at: '2024-07/2024-12', text: 'Retention rule widened' }] },
  ];

  it('stand free of everything else on every page and card, in every language', () => {
    expect(overlapsOf(freelanceEarningsView, freelanceDrawing, freelanceNotes, [...onPages, ...onCards])).to.deep.equal([]);
    expect(overlapsOf(itExportsView, exportsDrawing, exportsNotes, [...onPages, ...onCards])).to.deep.equal([]);
  }).timeout(60_000);

  it('have room on phones and pages of the usual size of type', () => {
    const words = (notes: readonly (string | undefined)[]) => notes.flatMap((each) => each?.split(' ') ?? []);
    const pages = onPages.slice(1, 5);
    // At the newest month of a phone there is no room beside a record in tall letters: the note stands under the picture alone.
    const roomy = exportsNotes.map((each) => ({ ...each, annotations: each.annotations?.filter(({ at }) => at !== '2026-01') }));
    expect(
      missingFrom(freelanceEarningsView, freelanceDrawing, freelanceNotes, pages, ({ columns }) =>
        words(columns.flatMap((column) => [column.note, ...column.segments.map(({ datum }) => datum.note)])),
      ),
    ).to.deep.equal([]);
    expect(missingFrom(itExportsView, exportsDrawing, roomy, pages, ({ slots }) => words(slots.map(({ column }) => column?.datum.note)))).to.deep.equal([]);
  }).timeout(60_000);

  it('stand at the dots of counts, free of everything else', () => {
    const counts: readonly FigureAttributes[] = [
      { asOf: '2026-08-18', annotations: [{ at: '2026-02', text: 'Quoted again' }] },
      {
        asOf: '2026-08-18',
        annotations: [
          { at: '2024-01', text: 'The first survey' },
          { at: '2025-09', text: 'A minister’s number' },
        ],
      },
    ];
    expect(overlapsOf(freelancerCountsView, countsDrawing, counts, [...onPages.slice(1, 3), ...onCards.slice(2, 3)])).to.deep.equal([]);
    expect(missingFrom(freelancerCountsView, countsDrawing, counts.slice(0, 1), onPages.slice(1, 3), () => ['Quoted', 'again'])).to.deep.equal([]);
  }).timeout(60_000);

  for (const [tag, at, words] of [
    ['it-export-target-gauge', '2025-07/2026-01', 'Retention rule widened'],
    ['it-exports-growth-chart', 'it-exports/2025-07/2025-12', 'Retention rule widened'],
    ['projection-scorecard', 'FY2026', 'Retention rule widened'],
    ['freelance-earnings-chart', '2025-07/2025-12', 'Retention rule widened'],
    ['freelance-earnings-chart', '2025-07/2025-12', 'Overwhelmingly '.repeat(12).trim()],
  ] as const)
    it(`are in the downloaded picture of <${tag}>, in its foot where the chart has no place for them: ${words}`, async () => {
      const figure = Object.assign(document.createElement(tag), { asOf: '2026-02-25', loading: 'eager' });
      figure.innerHTML = `<span slot="annotation" data-at="${at}">${words}</span>`;
      await fixture(html`${figure}`);
      await drawn(figure);
      for (const size of [{}, { preset: 'square' }] as const) {
        const svg = await (await figure.toPicture('svg', size)).text();
        const said = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line).join(' ');
        expect(said.replaceAll('\u00a0', ' '), JSON.stringify(size)).to.contain(words);
      }
    });

  it('are in the foot of a picture that has no place for them, also where another begins alike', async () => {
    const figure = Object.assign(document.createElement('freelance-earnings-chart'), { asOf: '2026-02-25', loading: 'eager' });
    figure.innerHTML = '<span slot="annotation" data-at="soon">Rule</span><span slot="annotation" data-at="2025-07/2025-12">Rule widened</span>';
    await fixture(html`${figure}`);
    await drawn(figure);
    const svg = await (await figure.toPicture('svg')).text();
    const lines = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line);
    expect(lines.filter((line) => line === 'Rule')).to.have.length(1);
  });

  it('are left out of a picture that has no room for them', () => {
    const { plot } = freelance({ annotations: [{ ...widened, text: 'Overwhelmingly '.repeat(12).trim() }] });
    const labels = labelsIn(chartShapes(freelanceDrawing, plot!, themeOf(13), 288, 336));
    expect(labels.some(({ text: words }) => words.includes('Overwhelmingly'))).to.equal(false);
    expect(labels.length).to.be.above(5);
  });

  it('are children of the element, of which only the text is taken', async () => {
    const figure = await chart(html`<span slot="annotation" data-at="2025-07/2025-12">Retention <b>rule</b> &lt;b&gt;</span>`);
    expect(spoken(figure)).to.contain('Retention rule <b>, ');
    expect(text(figure.shadowRoot!.querySelector('.table'))).to.contain('Retention rule <b>');
    expect(figure.shadowRoot!.querySelector('.table b, .provenance .note b')).to.equal(null);
    const svg = await (await figure.toPicture('svg', { preset: 'square' })).text();
    expect(svg).to.contain('Retention').and.to.contain('&lt;b&gt;').and.not.to.contain('<b>');
    await expect(figure).to.be.accessible();
  });

  it('are followed while the page is open: new, changed and taken away', async () => {
    const figure = await chart(undefined);
    expect(spoken(figure)).not.to.contain('Retention');
    const child = document.createElement('span');
    child.slot = 'annotation';
    child.dataset.at = 'FY2024';
    child.textContent = 'Retention rule widened';
    const settled = async () => {
      await nextFrame();
      await figure.updateComplete;
      await drawn(figure);
    };
    figure.append(child);
    await settled();
    expect(spoken(figure)).to.match(/2024.*Retention rule widened/);
    child.textContent = 'Another rule';
    await settled();
    expect(spoken(figure)).to.contain('Another rule');
    child.dataset.at = '2025-07/2025-12';
    await settled();
    expect(spoken(figure)).to.match(/December 2025.*Another rule/);
    child.remove();
    await settled();
    expect(spoken(figure)).not.to.contain('Another rule');
  });

  it('show in the panel of their number', async () => {
    const figure = await chart(note);
    [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.data-points .ask')].find((button) => button.ariaLabel?.includes('Retention'))!.click();
    await figure.updateComplete;
    expect(text(figure.shadowRoot!.querySelector('.provenance'))).to.contain('Retention rule widened');
  });

  it('are named once in the console where they cannot be placed', async () => {
    const warned = await warnings(async () => {
      await chart(html`<span slot="annotation" data-at="2031-07">Later</span>`);
    });
    expect(warned.filter((words) => words.includes('data-at="2031-07"'))).to.have.length(1);
  });
});
