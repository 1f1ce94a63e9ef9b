import { expect } from '@open-wc/testing';
import { dataset } from '../../support/frozen-dataset.js';
import { draw } from '../../../src/elements/it-exports-chart/draw.js';
import { itExportsView, type ExportsAttributes } from '../../../src/elements/it-exports-chart/view.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';
import { expectApart, wordsOn, type Size, type Written } from '../../support/words.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };

const sizeOf = (width: number): Size => ({ width, height: 320, fontSize: 13 });

const wordsOf = (attributes: ExportsAttributes, width: number): Written[] =>
  wordsOn(sizeOf(width), (canvas, theme) => draw(canvas, itExportsView(dataset, attributes, context).plot!, theme));

describe('the words of the drawn IT exports', () => {
  const states: ExportsAttributes[] = [
    {},
    { asOf: '2026-02-25' },
    { asOf: '2026-06-30', growth: '25' },
    ...['20', '60', '-20'].map((growth) => ({ growth })),
    ...dataset.targets.filter(({ series }) => series === 'it-exports').map(({ id }) => ({ target: id, growth: '20' })),
    { asOf: '2022-04-24', target: 'it-exports-fy2023' },
    { asOf: '2018-09-18' },
    { period: 'month' },
    { period: 'month', asOf: '2026-02-25' },
    { period: 'month', asOf: '2023-09-20' },
  ];
  for (const width of [288, 328, 600, 736, 1240]) {
    it(`do not collide and stay on the canvas at ${width} pixels`, () => {
      for (const state of states) expectApart(wordsOf(state, width), sizeOf(width), JSON.stringify(state));
    });
  }

  it('name the target and the rate it takes on a phone as on a desk', () => {
    for (const width of [328, 1240]) {
      const words = wordsOf({}, width).map(({ text }) => text);
      expect(words).to.include('Target $10bn').and.to.include('29.5% a year needed').and.to.include('provisional');
    }
  });

  it('name the years in full where there is room, else in short, else every third', () => {
    const years = (width: number) =>
      wordsOf({}, width)
        .map(({ text }) => text)
        .filter((text) => /^(FY|’)\d+$/.test(text));
    expect(years(1240)).to.include('FY2017').and.to.have.length(13);
    expect(years(600)).to.include('’17').and.to.have.length(13);
    expect(years(288)).to.have.members(['’17', '’20', '’23', '’26', '’29']);
  });

  it('give growth over months only where it fits over all', () => {
    const growths = (width: number) => wordsOf({ period: 'month' }, width).filter(({ text }) => /^[+−±]\d+%$/.test(text)).length;
    expect(growths(1240)).to.equal(25);
    expect(growths(328)).to.be.at.most(2);
  });
});
