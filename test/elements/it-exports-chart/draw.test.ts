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
      'part-2': '#8080ff',
      'on-part-1': hex(yellow),
      ground: hex(yellow),
      pace: hex(red),
      scenario: hex(cyan),
      target: hex(green),
      projected: hex(magenta),
    })[name] ?? 'transparent',
});
const theme: Theme = { colours, direction: 'ltr', fontFamily: 'sans-serif', fontSize: 12, lineScale: 1, thickness: 1, dots: 1 };
const size = { width: 600, height: 400 };

const datum = inventedDatum();
const column = (value: number, more: Partial<PlotColumn> = {}): PlotColumn => ({
  value,
  label: '',
  amount: '',
  isMain: true,
  isDashed: false,
  datum,
  ...more,
});
const named = (name: string) => ({ name, shortName: name });

const plot: ExportsPlot = {
  period: 'year',
  slots: [
    { ...named('1'), column: column(400) },
    { ...named('2'), column: column(500, { isDashed: true }) },
    { ...named('3'), column: column(200), remainder: { low: 500, central: 550, high: 600, labels: [], datum } },
    named('4'),
    named('5'),
  ],
  top: 900,
  targets: [{ slot: 4, value: 900, label: '', shortLabel: '', isKey: true, doubtful: false, datum }],
  paths: [
    {
      kind: 'required',
      rate: '',
      lead: [
        { slot: 1, value: 500 },
        { slot: 2, value: 610 },
      ],
      points: [
        { slot: 3, value: 740, datum },
        { slot: 4, value: 900, datum },
      ],
    },
    {
      kind: 'scenario',
      rate: '',
      lead: [
        { slot: 1, value: 500 },
        { slot: 2, value: 600 },
      ],
      points: [3, 4].map((slot) => ({ slot, value: 500 + slot * 50, datum })),
    },
  ],
  ticks: [],
  words: { earlierTargets: '', missing: '' },
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

  it('tints the projected rest up to its central value', () => {
    const { extent, middle, valueAt, picture } = drawn(plot);
    const [top, bottom] = extent(magenta, middle(2) + 20)!;
    expect(valueAt(top)).to.be.closeTo(550, 8);
    expect(valueAt(bottom)).to.be.closeTo(200, 8);
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
    const { extent, middle, valueAt, picture } = drawn({ ...plot, targets: [{ ...plot.targets[0]!, slot: 0, value: 300, isKey: false }], paths: [] });
    const [top, bottom] = extent(yellow, middle(0))!;
    expect(valueAt((top + bottom) / 2)).to.be.closeTo(300, 6);
    picture.destroy();
  });

  it('leads the paths from the last closed year to the target’s, true on the axis', () => {
    const { extent, middle, valueAt, picture } = drawn(plot);
    const at = (colour: Colour | undefined, slot: number) => valueAt(extent(colour, middle(slot))!.reduce((sum, y) => sum + y / 2, 0));
    expect(at(red, 3)).to.be.closeTo(740, 8);
    expect(at(cyan, 3)).to.be.closeTo(650, 8);
    expect(at(cyan, 4)).to.be.closeTo(700, 8);
    for (const colour of [red, cyan]) expect(extent(colour, middle(0)), String(colour)).to.equal(undefined);
    picture.destroy();
  });

  it('lets the newest column stand out, and tells those that are less than sure by their edge', () => {
    const kinds = [{}, { isDashed: true }, { isMain: false }, { isMain: false, isDashed: true }];
    const { canvas, middle, base, picture } = drawn({
      ...plot,
      slots: kinds.map((kind, index) => ({ ...named(String(index)), column: column(400, kind) })),
      top: 500,
      targets: [],
      paths: [],
    });
    const ratio = canvas.width / size.width;
    const { top } = picture.hitTargets()[0]!;
    /** How much of a strip along the inner edge of a column has a colour. */
    const share = (slot: number, [wantedR, wantedG, wantedB]: Colour) => {
      const half = (size.width / 4) * 0.81 * 0.5;
      const { data } = canvas
        .getContext('2d')!
        .getImageData((middle(slot) - Math.min(half, 48)) * ratio, (top + 20) * ratio, 2 * ratio, (base - top - 40) * ratio);
      let hits = 0;
      for (let index = 0; index < data.length; index += 4)
        if (Math.abs(data[index]! - wantedR) < 60 && Math.abs(data[index + 1]! - wantedG) < 60 && Math.abs(data[index + 2]! - wantedB) < 60) hits += 1;
      return hits / (data.length / 4);
    };
    const pale: Colour = [128, 128, 255];
    expect(share(0, blue)).to.be.greaterThan(0.9);
    expect(share(1, yellow), 'perforated').to.be.within(0.1, 0.6);
    expect(share(2, pale)).to.be.greaterThan(0.4);
    expect(share(3, blue), 'dashed').to.be.within(0.1, 0.7);
    picture.destroy();
  });

  it('has a mark to ask for each number, on the canvas and large enough for a finger', () => {
    const { picture } = drawn(plot);
    const marks = picture.hitTargets();
    expect(marks.length).to.equal(3 + 1 + 1 + 4);
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
