import { expect } from '@open-wc/testing';
import { dataset } from '../../../src/data/dataset.js';
import { draw } from '../../../src/elements/freelancer-count-chart/draw.js';
import { freelancerCountsView } from '../../../src/elements/freelancer-count-chart/view.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';
import { dotsIn, type Pixel } from '../../support/pixels.js';
import { inventedDatum } from '../../support/invented-datum.js';
import { expectApart, themeOf, wordsOn, type Size, type Written } from '../../support/words.js';
import type { HitTarget } from '../../../src/chart/drawing.js';
import type { Theme } from '../../../src/chart/theme.js';
import type { CountsPlot } from '../../../src/elements/freelancer-count-chart/plot.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const onDay = (asOf: string): CountsPlot => freelancerCountsView(dataset, { asOf }, context).plot!;
const allSix = onDay('2026-02-25');

const plotOf = (...values: readonly (readonly [value: number, swatch?: 'part-1' | 'doubtful'])[]): CountsPlot => ({
  counts: values.map(([value, swatch = 'part-1']) => ({
    datum: inventedDatum(value, { swatch, spoken: String(value) }),
    label: [`${value / 1e6} million`, 'The Gazette of Invention', '28 September 2021'],
  })),
  max: 3_180_000,
  ticks: [0, 1_000_000, 2_000_000, 3_000_000].map((value) => ({ value, label: `${value / 1e6} million` })),
  comma: ', ',
});

const sizeOf = (width: number, fontSize = 13): Size => ({ width, height: fontSize * 16, fontSize });

/** Where the dots of a picture are, as it says itself. */
function targetsOf(plot: CountsPlot, { width, height, fontSize }: Size): readonly HitTarget[] {
  const picture = draw(Object.assign(document.createElement('canvas'), { width, height }), plot, themeOf(fontSize));
  const targets = picture.hitTargets();
  picture.destroy();
  return targets;
}

const middleOf = ({ left, top, width, height }: HitTarget) => ({ x: left + width / 2, y: top + height / 2 });

/** The colours of a picture in which the line, its dots and the pale ones have one each. */
function drawn(plot: CountsPlot, size: Size) {
  const canvas = Object.assign(document.createElement('canvas'), { width: size.width, height: size.height });
  const own: Readonly<Record<string, string>> = { 'part-1': '#0000ff', text: '#ff0000', edge: '#00ff00', projected: '#ffff00' };
  const colours = new Proxy({} as Theme['colours'], { get: (_, name: string) => own[name] ?? 'transparent' });
  const picture = draw(canvas, plot, themeOf(size.fontSize, { colours }));
  const ratio = canvas.width / size.width;
  const at = (x: number, y: number): Pixel => dotsIn(canvas, Math.round(x * ratio), Math.round(y * ratio), 1, 1)[0]![0]!;
  return { at, targets: picture.hitTargets(), destroy: () => picture.destroy() };
}

const blue: Pixel = [0, 0, 255, 255];
const yellow: Pixel = [255, 255, 0, 255];

describe('the drawn counts', () => {
  it('are true on the line, which begins at 0', () => {
    const [low, middle, high] = targetsOf(plotOf([500_000], [1_500_000], [3_000_000]), sizeOf(600)).map(middleOf);
    const perCount = (high!.x - low!.x) / 2_500_000;
    expect(middle!.x - low!.x).to.be.closeTo(1_000_000 * perCount, 1);
    // As far from where it begins as half a million is.
    expect(low!.x - 500_000 * perCount).to.be.within(0, 13);
    expect(new Set([low, middle, high].map((each) => each!.y)).size).to.equal(1);
  });

  it('are filled, and pale with an edge where they are doubtful, with nothing drawn through them', () => {
    const { at, targets, destroy } = drawn(plotOf([1_000_000, 'doubtful'], [2_300_000], [2_320_000, 'doubtful'], [2_300_000]), sizeOf(600));
    for (const target of targets) {
      const { x, y } = middleOf(target);
      const wanted = target.datum.swatch === 'doubtful' ? yellow : blue;
      for (const away of [-3, 0, 3]) {
        expect(at(x + away, y), `${target.datum.spoken}, across`).to.deep.equal(wanted);
        expect(at(x, y + away), `${target.datum.spoken}, upwards`).to.deep.equal(wanted);
      }
    }
    destroy();
  });

  it('are all seen where they are the same, over one another, each with a thin line to its place', () => {
    const { at, targets, destroy } = drawn(plotOf([2_370_000], [2_370_000], [2_370_000]), sizeOf(600));
    const middles = targets.map(middleOf);
    expect(new Set(middles.map(({ x }) => x)).size).to.equal(1);
    expect(middles.map(({ y }) => y)).to.deep.equal([...middles].sort((a, b) => b.y - a.y).map(({ y }) => y));
    for (const { x, y } of middles) expect(at(x, y)).to.deep.equal(blue);
    const between = [1, 2].map((index) =>
      Array.from({ length: 5 }, (_, step) => at(middles[0]!.x + step - 2, (middles[index - 1]!.y + middles[index]!.y) / 2)),
    );
    for (const row of between) expect(row.some(([red, green]) => green > 100 && red < 100)).to.equal(true);
    destroy();
  });

  it('have a target each, large enough for a finger, none over another, column by column from the line up', () => {
    for (const width of [288, 328, 600, 1240]) {
      const targets = targetsOf(allSix, sizeOf(width));
      expect(targets.length).to.equal(6);
      expect(targets.map(({ datum }) => datum.value)).to.deep.equal([1_000_000, 2_370_000, 2_320_000, 2_300_000, 2_370_000, 3_000_000]);
      expect(targets.map(({ column }) => column)).to.deep.equal([0, 1, 1, 1, 1, 2]);
      for (const [index, one] of targets.entries()) {
        expect(Math.min(one.width, one.height)).to.be.at.least(24);
        expect(one.left).to.be.at.least(0);
        expect(one.left + one.width).to.be.at.most(width);
        for (const other of targets.slice(index + 1)) {
          const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
          const up = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
          expect(Math.min(across, up), `${width}: ${one.datum.spoken} and ${other.datum.spoken}`).to.be.at.most(0.01);
        }
      }
    }
  });

  it('follow the size of their canvas', () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 208 });
    const picture = draw(canvas, allSix, themeOf(13));
    picture.resize(328, 208);
    expect(picture.hitTargets().map(middleOf)).to.deep.equal(targetsOf(allSix, sizeOf(328)).map(middleOf));
    picture.destroy();
  });
});

describe('the words of the drawn counts', () => {
  /** The days on which a count was added, a crowd of equal ones, one at either end, and many side by side. */
  const plots: Readonly<Record<string, CountsPlot>> = {
    ...Object.fromEntries(['2024-02-01', '2024-12-20', '2025-10-01', '2026-01-15', '2026-02-23', '2026-02-25'].map((day) => [`known on ${day}`, onDay(day)])),
    'a crowd': plotOf(...Array.from({ length: 12 }, (_, index) => [2_300_000 + (index % 3) * 10_000] as const)),
    'both ends': plotOf([0], [3_000_000]),
    'two crowds': plotOf([900_000], [2_400_000], [900_000], [2_400_000], [910_000], [2_390_000]),
    'side by side': plotOf(...Array.from({ length: 11 }, (_, index) => [250_000 * (index + 1)] as const)),
  };
  const sizes = [...[320, 360, 640, 1280].map((width) => sizeOf(width - 32)), sizeOf(288, 26), sizeOf(700, 26), { width: 600, height: 420, fontSize: 13 }];

  const wordsOf = (plot: CountsPlot, size: Size): Written[] => wordsOn(size, (canvas, theme) => draw(canvas, plot, theme));

  for (const [name, plot] of Object.entries(plots))
    for (const size of sizes)
      it(`stand apart, on the canvas and clear of every dot: ${name}, ${size.width} pixels wide in text of ${size.fontSize}`, () => {
        const words = wordsOf(plot, size);
        expectApart(words, size, name);
        const radius = size.fontSize / 2;
        for (const target of targetsOf(plot, size)) {
          const { x, y } = middleOf(target);
          for (const { text, left, right, top, bottom } of words) {
            const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
            expect(away, `“${text}” lies on the dot of ${target.datum.spoken}`).to.be.at.least(radius);
          }
        }
      });

  it('name each count, its publisher and its day on a phone as on a desk', () => {
    for (const width of [328, 608, 1248]) {
      const words = wordsOf(allSix, sizeOf(width));
      for (const { label } of allSix.counts) {
        const all = words.map(({ text }) => text).join(' ');
        for (const piece of label) expect(all, `${width}`).to.contain(piece);
      }
      expect(words.filter(({ text }) => text.startsWith('2.37 million'))).to.have.length(2);
    }
  });

  it('stand beside the dots they name', () => {
    for (const width of [328, 608, 1248]) {
      const words = wordsOf(allSix, sizeOf(width));
      for (const target of targetsOf(allSix, sizeOf(width))) {
        const { x, y } = middleOf(target);
        const away = ({ left, right, top, bottom }: Written) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        const nearest = words.reduce((best, word) => (away(word) < away(best) ? word : best));
        const own = allSix.counts.find(({ datum }) => datum === target.datum)!.label;
        expect(
          own.some((piece) => nearest.text.includes(piece)),
          `${width}: “${nearest.text}” is nearest to ${target.datum.spoken}`,
        ).to.equal(true);
      }
    }
  });

  it('leave the round numbers of the line where there is room for them', () => {
    const round = (width: number) =>
      wordsOf(onDay('2026-01-15'), sizeOf(width))
        .map(({ text }) => text)
        .filter((text) => /^(0|\d million)$/.test(text));
    expect(round(1248)).to.have.members(['0', '1 million', '2 million', '3 million']);
    expect(round(328)).to.include('0');
  });
});
