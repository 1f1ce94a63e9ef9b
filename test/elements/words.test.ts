import { expect } from '@open-wc/testing';
import { dataset } from '../support/frozen-dataset.js';
import { draw as drawColumns } from '../../src/elements/freelance-earnings-chart/draw.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { draw as drawGauge } from '../../src/elements/it-export-target-gauge/draw.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { draw as drawExports } from '../../src/elements/it-exports-chart/draw.js';
import { itExportsView } from '../../src/elements/it-exports-chart/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { everyPicture } from '../support/every-figure.js';
import { inLargeText, onPages } from '../support/places.js';
import { expectApart, wordsOn, type Size, type Written } from '../support/words.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const days = ['2026-02-25', '2025-10-28', '2025-08-01', undefined];

type Words = (attributes: Record<string, string | undefined>, size: Size) => Written[];

const columns: Words = (attributes, size) =>
  wordsOn(size, (canvas, theme) => drawColumns(canvas, freelanceEarningsView(dataset, attributes, context).plot!, theme));
const gauge: Words = (attributes, size) => wordsOn(size, (canvas, theme) => drawGauge(canvas, targetGaugeView(dataset, attributes, context).plot!, theme));
const exports: Words = (attributes, size) => wordsOn(size, (canvas, theme) => drawExports(canvas, itExportsView(dataset, attributes, context).plot!, theme));

const states = {
  columns: ['half', 'quarter', 'year'].flatMap((period) => [
    ...days.map((asOf) => ({ period, asOf })),
    { period, definition: 'ministry' },
    { period, definition: 'economic-survey' },
  ]),
  gauge: dataset.targets.filter(({ series }) => series === 'it-exports').flatMap(({ id }) => [undefined, '20'].map((growth) => ({ target: id, growth }))),
  exports: ['year', 'month'].flatMap((period) => [undefined, '2026-02-25'].map((asOf) => ({ period, asOf, growth: period === 'year' ? '20' : undefined }))),
};

const sizes = [...onPages, ...inLargeText];

describe('the words of a picture', () => {
  for (const size of sizes) {
    const at = `at ${size.width} pixels in text of ${size.fontSize}`;
    for (const { tag, view, draw } of everyPicture)
      it(`of <${tag}> stand apart ${at}`, () => {
        for (const asOf of days)
          expectApart(
            wordsOn(size, (canvas, theme) => draw(canvas, view(dataset, { asOf }, context).plot, theme)),
            size,
            `${asOf}`,
          );
      });
    it(`of columns stand apart ${at}`, () => {
      for (const state of states.columns) expectApart(columns(state, size), size, JSON.stringify(state));
    });
    it(`of the gauge stand apart ${at}`, () => {
      for (const state of states.gauge) expectApart(gauge(state, size), size, JSON.stringify(state));
    });
    it(`of IT exports stand apart ${at}`, () => {
      for (const state of states.exports) expectApart(exports(state, size), size, JSON.stringify(state));
    });
  }

  it('stand in lines farther apart in a script that reaches high and low', () => {
    const size = { width: 600, height: 375, fontSize: 13 };
    const plot = freelanceEarningsView(dataset, { asOf: '2026-02-25' }, context).plot!;
    const apart = (lineScale: number) => {
      const words = wordsOn(size, (canvas, theme) => drawColumns(canvas, plot, theme), { lineScale });
      expectApart(words, size, String(lineScale));
      const [name, below] = ['FY2026', 'to December'].map((wanted) => words.find(({ text }) => text === wanted)!);
      return below!.top - name!.top;
    };
    expect(apart(1.5)).to.be.closeTo(apart(1) * 1.5, 1);
  });

  it('say the weightiest in large text on a phone', () => {
    const size = { width: 288, height: 544, fontSize: 26 };
    const said = (words: readonly Written[]) => words.map(({ text }) => text);
    expect(said(columns({ asOf: '2026-02-25' }, size))).to.include('about $1.17bn');
    expect(said(gauge({ asOf: '2026-02-25' }, size))).to.include('46%');
    expect(said(exports({ asOf: '2026-02-25' }, size))).to.include('Target $10bn');
  });
});
