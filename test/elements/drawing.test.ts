import { expect } from '@open-wc/testing';
import { draw as drawColumns } from '../../src/elements/freelance-earnings-chart/draw.js';
import { draw as drawGauge } from '../../src/elements/it-export-target-gauge/draw.js';
import type { ColourName, Theme } from '../../src/chart/theme.js';
import { inventedDatum } from '../support/invented-datum.js';

// A colour of its own for each mark, so that a pixel tells which mark it belongs to.
const colours = new Proxy({} as Record<ColourName, string>, {
  get: (_, name: string) =>
    ({
      'part-1': '#0000ff',
      'on-part-1': '#ffff00',
      'part-2': '#00ffff',
      milestone: '#ff0000',
      pace: '#ff0000',
      line: '#00ff00',
      projected: '#ff00ff',
      track: '#eeeeee',
      edge: '#ff9900',
    })[name] ?? '#000001',
});
// As fine as on paper: there the thinnest line, at any slant, has dots that are wholly its own.
const theme: Theme = { colours, direction: 'ltr', fontFamily: 'sans-serif', fontSize: 12, lineScale: 1, thickness: 1, dots: 3 };

const canvas = () => Object.assign(document.createElement('canvas'), { width: 600, height: 400 });

/** The first and last pixel of a colour in a column (or, for rows, a row) of the canvas, in CSS pixels. */
function extent(canvas: HTMLCanvasElement, colour: readonly [number, number, number], at: { x: number } | { y: number }): [number, number] | undefined {
  const ratio = canvas.width / 600;
  const vertical = 'x' in at;
  const length = vertical ? canvas.height : canvas.width;
  const { data } = vertical
    ? canvas.getContext('2d')!.getImageData(Math.round(at.x * ratio), 0, 1, length)
    : canvas.getContext('2d')!.getImageData(0, Math.round(at.y * ratio), length, 1);
  const hits: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const [r, g, b, alpha] = data.slice(index * 4, index * 4 + 4);
    if (alpha! > 100 && Math.abs(r! - colour[0]) < 30 && Math.abs(g! - colour[1]) < 30 && Math.abs(b! - colour[2]) < 30) hits.push(index / ratio);
  }
  const [first] = hits;
  const last = hits.at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}

const datum = inventedDatum();

describe('the drawn columns', () => {
  const segment = (swatch: 'part-1' | 'part-2', value: number) => ({ swatch, value, doubtful: false, isCompared: false, datum }) as const;
  const plot = {
    columns: [
      { label: 'FY2001', shortLabel: '01', sublabels: [], segments: [segment('part-1', 400), segment('part-2', 200)] },
      {
        label: 'FY2002',
        shortLabel: '02',
        sublabels: [],
        segments: [segment('part-1', 800)],
        projection: { low: 900, central: 950, high: 1000, label: '', names: [], datum },
      },
    ],
    milestone: { value: 750, label: '' },
  };

  it('stand on one line, are as high as their values, and end at the edges of the picture; the milestone is true among them', () => {
    const target = canvas();
    const picture = drawColumns(target, plot, theme);
    // Between the two columns only the milestone is drawn.
    const milestone = extent(target, [255, 0, 0], { x: 300 })!;
    const [firstTop, firstBase] = extent(target, [0, 0, 255], { x: 90 })!;
    const [secondTop] = extent(target, [255, 0, 255], { x: 470 })!;
    const [, secondBase] = extent(target, [0, 0, 255], { x: 470 })!;
    expect(firstBase).to.be.closeTo(secondBase, 1);
    const pixelsPer = (firstBase - firstTop) / 400;
    expect((secondBase - secondTop) / pixelsPer).to.be.closeTo(950, 8);
    for (const y of milestone) expect((firstBase - y) / pixelsPer).to.be.closeTo(750, 8);
    const [left] = extent(target, [0, 0, 255], { y: firstBase - 10 })!;
    const [, right] = extent(target, [0, 0, 255], { y: firstBase - 10 })!;
    expect(left).to.be.closeTo(0, 1);
    expect(right).to.be.closeTo(600, 1);
    picture.destroy();
    expect(target.width).to.equal(0);
  });

  it('stack the parts of a year, and tint the projection on top up to its central value', () => {
    const target = canvas();
    const picture = drawColumns(target, plot, theme);
    const [upperTop, upperBase] = extent(target, [0, 255, 255], { x: 90 })!;
    const [lowerTop] = extent(target, [0, 0, 255], { x: 90 })!;
    // A seam apart.
    expect(upperBase).to.be.closeTo(lowerTop, 4);
    expect(upperBase).to.be.lessThan(lowerTop - 1);
    expect(upperTop).to.be.lessThan(upperBase);
    // Beside the whisker.
    const [tintTop, tintBase] = extent(target, [255, 0, 255], { x: 470 })!;
    const base = extent(target, [0, 0, 255], { x: 90 })![1];
    const pixelsPer = (base - lowerTop) / 400;
    expect((base - tintBase) / pixelsPer).to.be.closeTo(800, 12);
    expect((base - tintTop) / pixelsPer).to.be.closeTo(950, 12);
    picture.destroy();
  });
});

describe('the drawn gauge', () => {
  const centre = { story: '', lines: [] };

  it('fills the half-ring from the left as far as the value, and marks the pace', () => {
    const target = canvas();
    const picture = drawGauge(
      target,
      {
        max: 100,
        reached: inventedDatum(50),
        isDoubtful: false,
        pace: { datum: inventedDatum(50), label: '' },
        zeroLabel: '',
        target: { datum: inventedDatum(100), label: '' },
        centre,
      },
      theme,
    );
    const [top] = extent(target, [255, 0, 0], { x: 300 })!;
    const y = top + 40;
    const [left, right] = extent(target, [0, 0, 255], { y })!;
    expect(left).to.be.lessThan(240);
    // The needle has a little paper on both sides.
    expect(right).to.be.closeTo(300, 6);
    const [trackLeft, trackRight] = extent(target, [238, 238, 238], { y })!;
    expect(trackLeft).to.be.closeTo(300, 6);
    expect(trackRight).to.be.closeTo(600 - left, 4);
    picture.destroy();
  });

  it('lets a pace that has been passed be seen on what is reached, and outlines the rest', () => {
    const target = canvas();
    const plot = { max: 100, reached: inventedDatum(60), isDoubtful: false, zeroLabel: '', target: { datum: inventedDatum(100), label: '' }, centre };
    const picture = drawGauge(target, { ...plot, pace: { datum: inventedDatum(50), label: '' } }, theme);
    // Upright in the middle, past both edges of the ring.
    const [top, bottom] = extent(target, [255, 0, 0], { x: 300 })!;
    const [outer, inner] = extent(target, [0, 0, 255], { x: 290 })!;
    expect(outer - top).to.be.within(8, 13);
    expect(bottom - inner).to.be.within(3, 7);
    // With paper beside it.
    expect(extent(target, [0, 0, 255], { x: 297 })).to.equal(undefined);
    const [outlined] = extent(target, [255, 153, 0], { x: 480 })!;
    const [filled] = extent(target, [238, 238, 238], { x: 480 })!;
    expect(outlined).to.be.at.most(filled);
    picture.destroy();
  });
});
