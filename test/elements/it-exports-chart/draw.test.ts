import { expect } from '@open-wc/testing';
import { draw } from '../../../src/elements/it-exports-chart/draw.js';
import type { ExportsPlot, PlotColumn } from '../../../src/elements/it-exports-chart/plot.js';
import type { Picture } from '../../../src/chart/drawing.js';
import { inventedDatum } from '../../support/invented-datum.js';
import type { ColourName, Theme } from '../../../src/chart/theme.js';

type Colour = readonly [number, number, number];
const [blue, red, green, magenta, cyan, yellow]: Colour[] = [
  [0, 0, 255],
  [255, 0, 0],
  [0, 255, 0],
  [255, 0, 255],
  [0, 255, 255],
  [255, 255, 0],
] as [Colour, Colour, Colour, Colour, Colour, Colour];
const hex = (colour: Colour | undefined) => `#${(colour ?? []).map((part) => part.toString(16).padStart(2, '0')).join('')}`;

// A colour of its own for each mark, so that a pixel tells which mark it belongs to. Words are transparent.
const colours = new Proxy({} as Record<ColourName, string>, {
  get: (_, name: string) =>
    ({
      'part-1': hex(blue),
      'on-part-1': hex(yellow),
      pace: hex(red),
      scenario: hex(cyan),
      target: hex(green),
      projected: hex(magenta),
    })[name] ?? 'transparent',
});
const pale = new Proxy({} as Record<ColourName, string>, { get: () => '#8080ff' });
const theme: Theme = { colours, pale, direction: 'ltr', fontFamily: 'sans-serif', fontSize: 12, lineScale: 1, thickness: 1, leastDots: 1 };
const size = { width: 600, height: 400 };

const datum = inventedDatum();
const column = (value: number, more: Partial<PlotColumn> = {}): PlotColumn => ({
  value,
  label: '',
  amount: '',
  isKey: false,
  doubtful: false,
  provisional: false,
  revised: false,
  datum,
  ...more,
});
const named = (name: string) => ({ name, shortName: name });

const plot: ExportsPlot = {
  slots: [
    { ...named('1'), column: column(400) },
    { ...named('2'), column: column(500, { provisional: true }) },
    { ...named('3'), column: column(200), remainder: { isRough: false, low: 500, central: 550, high: 600, labels: [], datum } },
    named('4'),
    named('5'),
  ],
  nameSteps: { every: 1, from: 0 },
  targets: [{ slot: 4, value: 900, label: '', shortLabel: '', isChosen: true, doubtful: false, datum }],
  paths: [
    {
      kind: 'required',
      rate: '',
      from: { slot: 1, value: 500 },
      points: [
        { slot: 2, value: 610, datum },
        { slot: 3, value: 740, datum },
        { slot: 4, value: 900, datum },
      ],
    },
    { kind: 'scenario', rate: '', end: '', from: { slot: 1, value: 500 }, points: [2, 3, 4].map((slot) => ({ slot, value: 500 + slot * 50, datum })) },
  ],
  ticks: [0, 500, 1000].map((value) => ({ value, label: String(value) })),
  axisLabel: '',
  comma: ', ',
};

/** A drawn picture that can be asked which rows of pixels of a colour there are in a column of pixels, and what value they stand for. */
function drawn(what: ExportsPlot) {
  const canvas = Object.assign(document.createElement('canvas'), size);
  const picture: Picture = draw(canvas, what, theme);
  const ratio = canvas.width / size.width;
  const context = canvas.getContext('2d')!;
  const extent = (colour: Colour | undefined, x: number): [number, number] | undefined => {
    const { data } = context.getImageData(Math.round(x * ratio), 0, 1, canvas.height);
    const hits: number[] = [];
    for (let index = 0; index < canvas.height; index += 1) {
      const [r = 0, g = 0, b = 0, alpha = 0] = data.slice(index * 4, index * 4 + 4);
      const [wantedR, wantedG, wantedB] = colour ?? [0, 0, 0];
      if (alpha > 100 && Math.abs(r - wantedR) < 40 && Math.abs(g - wantedG) < 40 && Math.abs(b - wantedB) < 40) hits.push(index / ratio);
    }
    return hits.length > 0 ? [hits[0]!, hits.at(-1)!] : undefined;
  };
  const [first] = picture.hitTargets();
  const [top, base] = extent(blue, first!.left + first!.width / 2)!;
  const middle = (slot: number) => first!.left + first!.width * (slot + 0.5);
  return { picture, canvas, extent, base, middle, valueAt: (y: number) => ((base - y) / (base - top)) * 400 };
}

describe('the drawn IT exports', () => {
  it('has columns as high as their values on one baseline, and none where there is none', () => {
    const { extent, base, middle, valueAt, picture } = drawn(plot);
    // Beside the middle, where the paths begin.
    const [top, bottom] = extent(blue, middle(1) - 20)!;
    expect(bottom).to.be.closeTo(base, 1);
    expect(valueAt(top)).to.be.closeTo(500, 6);
    expect(extent(blue, middle(3))).to.equal(undefined);
    picture.destroy();
  });

  it('hatches the projected rest up to its central value', () => {
    const { extent, middle, valueAt, picture } = drawn(plot);
    // A slanted line crosses each of these columns of pixels at another height.
    const rows = [20, 21, 22, 23, 24, 25, 26].flatMap((x) => extent(magenta, middle(2) + x) ?? []);
    expect(valueAt(Math.min(...rows))).to.be.closeTo(550, 8);
    expect(valueAt(Math.max(...rows))).to.be.closeTo(200, 8);
    picture.destroy();
  });

  it('marks the target at its value in its slot, and nowhere else', () => {
    const { extent, middle, valueAt, picture } = drawn(plot);
    const [top, bottom] = extent(green, middle(4) + 20)!;
    expect(valueAt((top + bottom) / 2)).to.be.closeTo(900, 6);
    expect(extent(green, middle(3))).to.equal(undefined);
    picture.destroy();
  });

  it('lets a target that was beaten be seen on its column', () => {
    const { extent, middle, valueAt, picture } = drawn({ ...plot, targets: [{ ...plot.targets[0]!, slot: 0, value: 300 }], paths: [] });
    const [top, bottom] = extent(yellow, middle(0))!;
    expect(valueAt((top + bottom) / 2)).to.be.closeTo(300, 6);
    picture.destroy();
  });

  it('leads the paths from the last closed year to the target’s, true on the axis', () => {
    const { extent, middle, valueAt, picture } = drawn(plot);
    const at = (colour: Colour | undefined, slot: number) => valueAt(extent(colour, middle(slot))!.reduce((sum, y) => sum + y / 2, 0));
    expect(at(red, 3)).to.be.closeTo(740, 8);
    expect(at(red, 4)).to.be.closeTo(900, 8);
    expect(at(cyan, 3)).to.be.closeTo(650, 8);
    expect(at(cyan, 4)).to.be.closeTo(700, 8);
    for (const colour of [red, cyan]) expect(extent(colour, middle(0)), String(colour)).to.equal(undefined);
    picture.destroy();
  });

  it('tells provisional, revised and doubtful columns from reported ones', () => {
    const kinds = [{}, { provisional: true }, { revised: true }, { doubtful: true }];
    const { canvas, middle, base, picture } = drawn({
      ...plot,
      slots: kinds.map((kind, index) => ({ ...named(String(index)), column: column(400, kind) })),
      targets: [],
      paths: [],
    });
    const ratio = canvas.width / size.width;
    const blueIn = (slot: number, fromBase: number, height: number) => {
      const { data } = canvas.getContext('2d')!.getImageData((middle(slot) - 15) * ratio, (base - fromBase - height) * ratio, 30 * ratio, height * ratio);
      let hits = 0;
      for (let index = 0; index < data.length; index += 4) if (data[index + 3]! > 200 && data[index]! < 60 && data[index + 2]! > 200) hits += 1;
      return hits / (data.length / 4);
    };
    const { top } = picture.hitTargets()[0]!;
    const height = base - top;
    expect(blueIn(0, 2, height - 6)).to.be.greaterThan(0.98);
    // The hatched top, the dot at the foot, the pale fill.
    expect(blueIn(1, height - 8, 6)).to.be.within(0.1, 0.7);
    expect(blueIn(1, 2, height - 20)).to.be.greaterThan(0.98);
    expect(blueIn(2, 2, 10)).to.be.within(0.6, 0.99);
    expect(blueIn(3, 10, height - 20)).to.be.lessThan(0.05);
    picture.destroy();
  });

  it('has a mark to ask for each number, on the canvas and large enough for a finger', () => {
    const { picture } = drawn(plot);
    const marks = picture.hitTargets();
    expect(marks.length).to.equal(3 + 1 + 1 + 6);
    for (const { left, top, width, height } of marks) {
      expect(left).to.be.at.least(0);
      expect(left + width).to.be.at.most(size.width + 1);
      expect(top).to.be.at.least(0);
      expect(top + height).to.be.at.most(size.height);
      expect(Math.min(width, height)).to.be.at.least(23.9);
    }
    picture.destroy();
  });
});
