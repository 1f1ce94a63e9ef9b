import { expect } from '@open-wc/testing';
import { dataset } from '../support/frozen-dataset.js';
import { draw as drawColumns } from '../../src/elements/freelance-earnings-chart/draw.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { draw as drawGauge } from '../../src/elements/it-export-target-gauge/draw.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { draw as drawExports } from '../../src/elements/it-exports-chart/draw.js';
import { itExportsView } from '../../src/elements/it-exports-chart/view.js';
import { chartShapes } from '../../src/picture/chart.js';
import { defaultLanguage, loadLanguage, messagesFor } from '../../src/locales/languages.js';
import { everyPicture } from '../support/every-figure.js';
import { expectApart, themeOf, wordsOn, type Size } from '../support/words.js';
import type { Picture } from '../../src/chart/drawing.js';
import type { Direction, Theme } from '../../src/chart/theme.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
type Draw = (canvas: HTMLCanvasElement, theme: Theme) => Picture;

const columns: Draw = (canvas, theme) => drawColumns(canvas, freelanceEarningsView(dataset, { asOf: '2026-02-25' }, context).plot!, theme);
const quarters: Draw = (canvas, theme) => drawColumns(canvas, freelanceEarningsView(dataset, { period: 'quarter' }, context).plot!, theme);
const gauge: Draw = (canvas, theme) => drawGauge(canvas, targetGaugeView(dataset, { asOf: '2026-02-25', growth: '20' }, context).plot!, theme);
const years: Draw = (canvas, theme) => drawExports(canvas, itExportsView(dataset, { asOf: '2026-02-25', growth: '20' }, context).plot!, theme);
const months: Draw = (canvas, theme) => drawExports(canvas, itExportsView(dataset, { period: 'month' }, context).plot!, theme);

const asTheyAre = Object.fromEntries(
  everyPicture.map(({ tag, view, draw }) => [`<${tag}>`, (canvas: HTMLCanvasElement, theme: Theme) => draw(canvas, view(dataset, {}, context).plot, theme)]),
);

const pictures = { ...asTheyAre, columns, quarters, gauge, years, months };
const sizes: readonly Size[] = [
  { width: 328, height: 240, fontSize: 13 },
  { width: 736, height: 416, fontSize: 13 },
  { width: 328, height: 442, fontSize: 26 },
];

const blue = '#0000ff';

type Span = readonly [left: number, right: number];

/** What engines draw of a thin dash differs by a pixel: a row is seen with those so many over and under it. */
const blur = 2;

/** From where to where a colour goes around each row of a picture in which only the marks of one kind have it, in CSS pixels. */
function spans(draw: Draw, direction: Direction, { width, height, fontSize }: Size): (Span | undefined)[] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const colours = new Proxy({} as Theme['colours'], { get: (_, name) => (name === 'part-1' ? blue : 'transparent') });
  // Words have that colour too, and no word reads the same from the other side.
  canvas.getContext('2d')!.fillText = () => undefined;
  const picture = draw(canvas, themeOf(fontSize, { colours, direction }));
  const ratio = canvas.width / width;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const rows = Array.from({ length: canvas.height }, (_, y) => {
    const hits = Array.from({ length: canvas.width }, (__, x) => x).filter((x) => data[(y * canvas.width + x) * 4 + 3]! > 64);
    return hits.length > 0 ? ([hits[0]! / ratio, (hits.at(-1)! + 1) / ratio] as const) : undefined;
  });
  picture.destroy();
  return rows.map((_, y) => {
    const near = rows.slice(Math.max(0, y - blur), y + blur + 1).filter((row) => row !== undefined);
    return near.length > 0 ? [Math.min(...near.map(([left]) => left)), Math.max(...near.map(([, right]) => right))] : undefined;
  });
}

const timesHigher: Readonly<Record<string, number>> = { '<projection-scorecard>': 6, '<it-exports-growth-chart>': 2 };

describe('a picture in a language that is read from the right', () => {
  for (const [name, draw] of Object.entries(pictures))
    // Some are as high as their rows need.
    for (const size of sizes.map((each) => ({ ...each, height: each.height * (timesHigher[name] ?? 1) }))) {
      const { width, height, fontSize } = size;
      const at = `${name}, ${width} pixels wide in text of ${fontSize}`;
      const both = <T>(make: (direction: Direction) => T) => [make('ltr'), make('rtl')] as const;

      it(`has the numbers that can be asked where they are drawn, in the same order: ${at}`, () => {
        const [usual, mirrored] = both((direction) => {
          const picture = draw(Object.assign(document.createElement('canvas'), { width, height }), themeOf(fontSize, { direction }));
          const marks = picture.hitTargets();
          picture.destroy();
          return marks;
        });
        expect(mirrored.length).to.equal(usual.length);
        mirrored.forEach((mark, index) => {
          const { left, ...rest } = usual[index]!;
          expect(mark.left).to.be.closeTo(width - left - rest.width, 1);
          expect(mark.top).to.be.closeTo(rest.top, 1);
          expect(mark.width).to.be.closeTo(rest.width, 0.1);
          expect(mark.height).to.be.closeTo(rest.height, 0.1);
          expect([mark.column, mark.datum.provenance.title]).to.deep.equal([rest.column, rest.datum.provenance.title]);
        });
      });

      it(`has the same words on the other side, laid out from the right: ${at}`, () => {
        const [usual, mirrored] = both((direction) => wordsOn(size, draw, { direction }));
        expect(new Set(mirrored.map(({ direction }) => direction))).to.deep.equal(new Set(['rtl']));
        expect(mirrored.map(({ text }) => text)).to.deep.equal(usual.map(({ text }) => text));
        mirrored.forEach(({ text, x }, index) => expect(x, text).to.be.closeTo(width - usual[index]!.x, 2));
      });

      it(`has its colours on the other side: ${at}`, () => {
        const [usual, mirrored] = both((direction) => spans(draw, direction, size));
        const coloured = usual.filter(Boolean).length;
        expect(coloured).to.be.greaterThan(20);
        const isOff = (one: Span | undefined, other: Span | undefined) =>
          one && other ? Math.abs(one[0] - (width - other[1])) > 3 || Math.abs(one[1] - (width - other[0])) > 3 : one !== other;
        const off = mirrored.filter((span, row) => isOff(span, usual[row]));
        // A dash more or less, where an arc is nearly level: its dots are half seen.
        expect(off.length).to.be.at.most(coloured * 0.02);
      });
    }

  for (const size of [...sizes, { width: 288, height: 320, fontSize: 13 }, { width: 1240, height: 416, fontSize: 13 }])
    it(`has Urdu words that stand apart, ${size.width} pixels wide in text of ${size.fontSize}`, async () => {
      const language = (await loadLanguage('ur'))!;
      const urdu = { messages: messagesFor(language), today: context.today };
      const theme = { direction: language.direction, lineScale: language.tallLines!.chartLineScale };
      const apart = (where: string, draw: Draw) => expectApart(wordsOn(size, draw, theme), size, where);
      for (const asOf of ['2026-02-25', '2025-10-28', undefined]) {
        for (const { tag, view, draw } of everyPicture) apart(`<${tag}> ${asOf}`, (canvas, theme) => draw(canvas, view(dataset, { asOf }, urdu).plot, theme));
        for (const period of ['half', 'quarter', 'year'])
          apart(`${period} ${asOf}`, (canvas, theme) => drawColumns(canvas, freelanceEarningsView(dataset, { asOf, period }, urdu).plot!, theme));
        apart(`gauge ${asOf}`, (canvas, theme) => drawGauge(canvas, targetGaugeView(dataset, { asOf, growth: '20' }, urdu).plot!, theme));
        for (const period of ['year', 'month'])
          apart(`${period} ${asOf}`, (canvas, theme) => drawExports(canvas, itExportsView(dataset, { asOf, period }, urdu).plot!, theme));
      }
    });

  it('has the first column at the right, the latest left of it, and the target at the left', () => {
    const size = { width: 736, height: 416, fontSize: 13 };
    const words = wordsOn(size, years, { direction: 'rtl' });
    // In full or in short, as there is room.
    const [target, first, latest] = [/^Target \$10bn$/, /^FY(20)?17$/, /^FY(20)?26$/].map((wanted) => words.find(({ text }) => wanted.test(text))!.x);
    expect(target).to.be.lessThan(100);
    expect(first).to.be.greaterThan(680);
    expect(latest).to.be.lessThan(first! - 300);
  });

  it('fills the half-ring from the right', () => {
    const size = { width: 600, height: 380, fontSize: 13 };
    // Less than half of it is filled.
    for (const [left] of spans(gauge, 'rtl', size).filter((span) => span !== undefined)) expect(left).to.be.greaterThan(300);
    for (const [, right] of spans(gauge, 'ltr', size).filter((span) => span !== undefined)) expect(right).to.be.lessThan(300);
  });

  it('is so in the file as well', () => {
    const [{ width, height, fontSize }] = sizes as [Size];
    const plot = itExportsView(dataset, {}, context).plot!;
    const words = chartShapes({ draw: drawExports }, plot, themeOf(fontSize, { direction: 'rtl' }), width, height).filter((shape) => shape.kind === 'text');
    expect(new Set(words.map(({ direction }) => direction))).to.deep.equal(new Set(['rtl']));
    const first = words.find(({ text }) => /^FY(20)?17$/.test(text));
    expect(first!.matrix.e + first!.x).to.be.greaterThan(width * 0.9);
  });
});
