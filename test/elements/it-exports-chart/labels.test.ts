import { expect } from '@open-wc/testing';
import { dataset } from '../../support/frozen-dataset.js';
import { draw } from '../../../src/elements/it-exports-chart/draw.js';
import { itExportsView, type ExportsAttributes } from '../../../src/elements/it-exports-chart/view.js';
import { defaultLanguage, loadLanguage, messagesFor } from '../../../src/locales/languages.js';
import type { Language } from '../../../src/locales/messages.js';
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

  it('name the target, the rate it takes and the status on a phone as on a desk', () => {
    for (const width of [328, 1240]) {
      const words = wordsOf({}, width).map(({ text }) => text);
      expect(words).to.include('Target $10bn').and.to.include('provisional').and.to.include('earlier targets');
      expect(words.join(' ')).to.contain('Needed: 29.5% a year');
    }
  });

  it('say where a running year is projected to end, beside its column', () => {
    for (const width of [328, 1240]) {
      const words = wordsOf({ asOf: '2026-02-25' }, width).map(({ text }) => text);
      expect(words).to.include('4.4–4.9').and.to.include('to January');
      // On one line or on two.
      expect(words.join(' ')).to.match(/\babout (\$4\.6bn|4\.6)(?= 4\.4–4\.9)/);
    }
  });

  it('name the years in full where there is room, else in short, else every third', () => {
    const years = (width: number) =>
      wordsOf({}, width)
        .map(({ text }) => text)
        .filter((text) => /^FY\d+$/.test(text));
    expect(years(1240)).to.include('FY2017').and.to.have.length(13);
    expect(years(600)).to.include('FY17').and.to.have.length(13);
    expect(years(288)).to.have.members(['FY17', 'FY20', 'FY23', 'FY26', 'FY29']);
  });

  it('give by month the growth once, largest, with both its months, and the unit with every amount', () => {
    for (const width of [328, 1240]) {
      const words = wordsOf({ period: 'month' }, width);
      const growths = words.filter(({ text }) => /^[+−±]\d+%$/.test(text));
      expect(growths.map(({ text }) => text)).to.deep.equal(['+18%']);
      expect(Math.max(...words.map(({ size }) => size))).to.equal(growths[0]!.size);
      expect(words.filter(({ size }) => size === growths[0]!.size).length).to.equal(1);
      expect(words.map(({ text }) => text)).to.include.members(['$354m', '$417m', 'July 2025', '$437m', 'record']);
      expect(words.filter(({ text }) => /^\d+$/.test(text) && text !== '0' && !/^20\d\d$/.test(text))).to.deep.equal([]);
    }
  });

  it('say in a gap that no figure was found', () => {
    expect(wordsOf({ period: 'month', asOf: '2023-02-21' }, 600).map(({ text }) => text)).to.include('no figure found');
  });
});

describe('the months under the columns', () => {
  it('are the same in every language', async () => {
    const urdu = (await loadLanguage('ur'))!;
    for (const width of [288, 328, 640, 1240])
      for (const asOf of [undefined, '2026-02-25', '2025-05-10']) {
        const slotsNamed = (language: Language) => {
          const { plot } = itExportsView(dataset, { period: 'month', asOf }, { messages: messagesFor(language), today: '2026-11-22' });
          const words = wordsOn(sizeOf(width), (canvas, theme) => draw(canvas, plot!, theme), { direction: language.direction });
          const names = new Set(plot!.slots.map(({ name }) => name));
          return words.filter(({ text, top }) => names.has(text) && top > 240).length;
        };
        // On the narrowest phone a wide font may have no room for one of them.
        const fewer = slotsNamed(defaultLanguage) - slotsNamed(urdu);
        expect(fewer, `${width}, ${asOf}`).to.be.within(0, width < 320 ? 1 : 0);
      }
  });
});
