/** `compare`: the same months of several years next to one another, in both figures that have it. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import * as exportsDrawing from '../../src/elements/it-exports-chart/draw.js';
import * as freelanceDrawing from '../../src/elements/freelance-earnings-chart/draw.js';
import { freelanceEarningsView, type FreelanceAttributes } from '../../src/elements/freelance-earnings-chart/view.js';
import { itExportsView, type ExportsAttributes } from '../../src/elements/it-exports-chart/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { csvOf } from '../../src/parts/table/csv.js';
import { dataset } from '../support/frozen-dataset.js';
import { drawn, part, text } from '../support/figures.js';
import { everyLanguage, missingFrom, overlapsOf } from '../support/overlaps.js';
import { onCards, onPages } from '../support/places.js';
import { expectSound, lastDayOfWalk, walkedDays } from '../support/sound.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const freelance = (attributes: FreelanceAttributes = {}) => freelanceEarningsView(dataset, { compare: 'first-half', ...attributes }, context);
const exported = (attributes: ExportsAttributes = {}) => itExportsView(dataset, { compare: 'first-half', ...attributes }, context);
const parts = ['first-half', 'second-half', 'quarter-1', 'quarter-2', 'quarter-3', 'quarter-4', 'year-to-date'];

describe('the same months of several years', () => {
  it('are a column each, with the growth between the last two, and a year that no page splits says so', () => {
    const shown = freelance();
    expect(shown.headline).to.equal('Freelancers’ earnings up 58% to $557 million');
    expect(shown.subtitle).to.equal('Pakistan, July to December, US dollars');
    expect(shown.chartName).to.equal('Column chart, 3 fiscal years');
    expect(shown.summary).to.equal('Freelancers in Pakistan earned $557 million from July to December 2025. That is 58% more than a year earlier.');
    expect(shown.details).to.deep.equal(['No page that splits FY2024 was found by 22 November 2026.']);
    const { columns = [], story, milestone } = shown.plot ?? {};
    expect(columns.map(({ label, sublabels, segments }) => [label, ...sublabels, ...segments.map((segment) => segment.label)])).to.deep.equal([
      ['FY2024', 'not split'],
      ['FY2025', '$352m'],
      ['FY2026', '$557m'],
    ]);
    expect(story).to.deep.equal({ label: '+58%', from: 352, to: 557 });
    expect(milestone).to.equal(undefined);
    expect(columns.some(({ projection }) => projection)).to.equal(false);
  });

  it('stand in the table and its file, the year without a split as well', () => {
    const { table } = freelance();
    expect(table?.caption).to.equal('Freelancers’ foreign-exchange earnings, State Bank of Pakistan, July to December');
    const file = csvOf(table!);
    expect(file).to.contain('FY2024,July to December 2023,,,not split,');
    expect(file).to.contain('FY2026,July to December 2025,557,0.582,reported,2026-02-22');
  });

  it('are worked out as the difference of two totals where no page gives them', () => {
    const shown = freelance({ compare: 'second-half' });
    expect(shown.headline).to.equal('Freelancers’ earnings up 41% to $603 million');
    const { datum } = shown.plot!.columns.at(-1)!.segments[0]!;
    expect(datum.provenance.lines.join()).to.contain('1160 − 557');
    expect(shown.plot!.columns.at(-1)!.sublabels).to.deep.equal(['derived']);
  });

  it('of IT exports are told with their months, also of a part that does not begin in July', () => {
    const shown = exported({ compare: 'quarter-3', asOf: '2026-02-25' });
    expect(shown.headline).to.equal('IT exports up 16% to $961 million in January to March 2025');
    expect(shown.subtitle).to.equal('Pakistan, January to March, US dollars');
    expect(shown.plot?.slots.length).to.equal(5);
    expect(shown.plot?.rise).to.equal('+16%');
    expect(shown.plot?.targets).to.deep.equal([]);
    expect(shown.whatIf).to.equal(undefined);
  });

  it('end with the newest year that has them, which of a running year are those so far', () => {
    expect(exported({ compare: 'year-to-date', asOf: '2026-02-25' }).subtitle).to.equal('Pakistan, July to January, US dollars');
    expect(exported({ compare: 'second-half', asOf: '2026-02-25' }).plot?.slots.at(-1)?.name).to.equal('FY2025');
  });

  it('do not call newer figures likely before the next such months are over', () => {
    expect(freelance().newer).to.equal(undefined);
    expect(freelanceEarningsView(dataset, { compare: 'first-half' }, { ...context, today: '2027-04-01' }).newer).to.be.a('string');
  });

  it('fall back to whole years for a bad value, and say once what is wrong', () => {
    const shown = freelance({ compare: 'third-half' });
    expect(shown.plot?.milestone?.value).to.equal(1000);
    expect(shown.problems).to.deep.equal([
      'compare="third-half" is not known. Use "first-half", "second-half", "quarter-1", "quarter-2", "quarter-3", "quarter-4", "year-to-date"; whole years are shown.',
    ]);
    expect(exported({ period: 'month' }).problems).to.deep.equal(['compare="first-half" is of years, and period="month" shows months; leave one of them out.']);
  });

  it('are a sentence where no page splits any year', () => {
    const shown = freelance({ definition: 'economic-survey', compare: 'quarter-2', asOf: '2024-11-19' });
    expect(shown.plot).to.equal(undefined);
    expect(shown.summary).to.equal('No page was found that gives these months of a year by 19 November 2024. So nothing is drawn.');
  });

  for (const compare of parts)
    it(`are sound on every day and in every language: ${compare}`, () => {
      for (const { tag, context: words } of everyLanguage)
        for (const asOf of walkedDays)
          for (const [name, view] of Object.entries({ freelance: freelanceEarningsView, exported: itExportsView }))
            expectSound(view(dataset, { compare, asOf }, { ...words, today: lastDayOfWalk }), asOf, `${name} ${compare} ${tag}`, {
              ...defaultLanguage,
              tag,
              direction: tag === 'ur' ? 'rtl' : 'ltr',
            });
    }).timeout(60_000);

  it('have labels that stand free on every page and card, and leave out no number of the last two', () => {
    const attributes = parts.flatMap((compare) => [{ compare }, { compare, asOf: '2026-02-25' }]);
    expect(overlapsOf(freelanceEarningsView, freelanceDrawing, attributes, [...onPages, ...onCards])).to.deep.equal([]);
    expect(overlapsOf(itExportsView, exportsDrawing, attributes, [...onPages, ...onCards])).to.deep.equal([]);
    const phones = onPages.slice(0, 4);
    expect(
      missingFrom(itExportsView, exportsDrawing, attributes, phones, ({ slots, rise }) => [rise, ...slots.map(({ column }) => column?.amount)]),
    ).to.deep.equal([]);
    expect(
      missingFrom(freelanceEarningsView, freelanceDrawing, attributes, phones, ({ columns, story }) => [
        story?.label,
        ...columns.flatMap(({ label, sublabels, segments: [segment] }) => [label, ...sublabels, segment?.shortLabel ?? segment?.label]),
      ]),
    ).to.deep.equal([]);
  }).timeout(60_000);

  it('can be asked one by one, follow the attribute, and are in a picture file', async () => {
    const figure = document.createElement('freelance-earnings-chart');
    figure.setAttribute('loading', 'eager');
    figure.setAttribute('compare', 'first-half');
    figure.setAttribute('as-of', '2026-02-25');
    document.body.append(figure);
    await drawn(figure);
    const asks = () => [...figure.shadowRoot!.querySelectorAll('.data-points .ask')].map((button) => button.getAttribute('aria-label'));
    expect(asks()).to.deep.equal([
      'July to December 2024, 352 million US dollars, derived, 1 of 2',
      'July to December 2025, 557 million US dollars, up 58 percent on a year earlier, 2 of 2',
    ]);
    await expect(figure).to.be.accessible();
    const svg = await (await figure.toPicture('svg', { preset: 'square' })).text();
    for (const words of ['+58%', 'not split', 'July to December']) expect(svg).to.contain(words);
    figure.removeAttribute('compare');
    await figure.updateComplete;
    expect(text(part(figure, 'subtitle'))).to.equal('Pakistan, July to December 2025, US dollars');
    figure.remove();
  });
});
