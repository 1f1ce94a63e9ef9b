import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { draw } from '../../src/elements/it-exports-chart/drawing.js';
import { itExportsView, type ExportsAttributes } from '../../src/elements/it-exports-chart/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import type { ColourName, Theme } from '../../src/figure/theme.js';

const black = new Proxy({} as Record<ColourName, string>, { get: () => '#000' });
const theme: Theme = { colours: black, pale: black, fontFamily: 'sans-serif', fontSize: 13 };
const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };

interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything that is written on a canvas of a width, with its box. */
function wordsOf(attributes: ExportsAttributes, width: number): Written[] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height: 320 });
  const words: Written[] = [];
  const context2d = canvas.getContext('2d')!;
  const ratio = Math.min(devicePixelRatio, 3);
  context2d.fillText = function (this: CanvasRenderingContext2D, text: string, x: number, y: number) {
    const {
      actualBoundingBoxLeft: left,
      actualBoundingBoxRight: right,
      actualBoundingBoxAscent: ascent,
      actualBoundingBoxDescent: descent,
    } = this.measureText(text);
    // Chart.js moves the canvas to where it writes the numbers of an axis.
    const { e, f } = this.getTransform();
    const [atX, atY] = [x + e / ratio, y + f / ratio];
    if (text.trim()) words.push({ text, left: atX - left, right: atX + right, top: atY - ascent, bottom: atY + descent });
  };
  draw(canvas, itExportsView(dataset, attributes, context).plot!, theme).destroy();
  return words;
}

const overlap = (a: Written, b: Written) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

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
      for (const state of states) {
        const words = wordsOf(state, width);
        const where = JSON.stringify(state);
        for (const [index, word] of words.entries()) {
          expect(word.left, `${where}: ${word.text}`).to.be.at.least(-1);
          expect(word.right, `${where}: ${word.text}`).to.be.at.most(width + 1);
          for (const other of words.slice(index + 1)) expect(overlap(word, other), `${where}: “${word.text}” and “${other.text}”`).to.equal(false);
        }
      }
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
