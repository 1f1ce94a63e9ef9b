import { expect } from '@open-wc/testing';
import { draw } from '../../src/elements/freelance-earnings-chart/draw.js';
import { dotsIn, type Pixel } from '../support/pixels.js';
import { inventedDatum } from '../support/invented-datum.js';
import type { Swatch } from '../../src/model/datum.js';
import type { ColourName, Theme } from '../../src/chart/theme.js';

// One colour for all parts, another for all textures: what tells parts apart here is no colour.
const colours = new Proxy({} as Record<ColourName, string>, {
  get: (_, name: string) =>
    name.startsWith('grain') ? '#fff' : name.startsWith('part') || name === 'undivided' || name === 'projected' ? '#00f' : 'transparent',
});
const pale = new Proxy({} as Record<ColourName, string>, { get: () => 'transparent' });
const theme: Theme = { colours, pale, direction: 'ltr', fontFamily: 'sans-serif', fontSize: 12, lineScale: 1, thickness: 1, leastDots: 1 };
const datum = inventedDatum();

const swatches = ['part-1', 'part-2', 'part-3', 'part-4', 'undivided'] as const;

/** The dots in the middle of the part of a swatch, or of what is projected. */
function partOf(swatch: Swatch, doubtful: boolean, more: Partial<Theme> = {}): Pixel[][] {
  const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 300 });
  const segment = { swatch: swatch === 'projected' ? 'part-1' : swatch, value: swatch === 'projected' ? 1 : 1000, doubtful, label: '', datum };
  const projection = { isRough: false, low: 1000, central: 1000, high: 1000, label: '', range: '', datum };
  const columns = [{ label: '', shortLabel: '', segments: [segment], ...(swatch === 'projected' && { projection }) }];
  const picture = draw(canvas, { columns, ticks: [0, 1000].map((value) => ({ value, label: '' })), axisLabel: '' }, { ...theme, ...more });
  const dots = dotsIn(canvas, canvas.width / 2 - 24, 100, 48, 48);
  picture.destroy();
  return dots;
}

/** What a part looks like without its colour: how much of it is drawn on, and whether lines go across it or down. */
function lookOf(dots: readonly (readonly Pixel[])[]) {
  // The parts are filled with blue or, where they are doubtful, not at all; what is drawn on them is white or blue.
  const isFilled = dots.flat().every(([, , , alpha]) => alpha > 250);
  const strengths = dots.map((row) => row.map(([red, , , alpha]) => (isFilled ? red : alpha) / 255));
  const drawn = strengths.map((row) => row.map((strength) => strength > 0.15));
  const share = strengths.flat().reduce((sum, strength) => sum + strength, 0) / strengths.flat().length;
  return {
    share,
    name: [
      share > 0 ? 'drawn on' : 'plain',
      drawn.some((row) => row.every(Boolean)) ? 'across' : '',
      drawn.some((_, column) => drawn.every((row) => row[column])) ? 'down' : '',
    ].join(' '),
  };
}

describe('the texture of an area', () => {
  for (const doubtful of [false, true]) {
    it(`tells the parts of a column apart without colour${doubtful ? ', also of doubtful ones' : ''}`, () => {
      const looks = swatches.map((swatch) => lookOf(partOf(swatch, doubtful)));
      expect(looks.map(({ name }) => name)).to.deep.equal(['plain  ', 'drawn on  ', 'drawn on  down', 'drawn on across ', 'drawn on across down']);
      for (const { share } of looks) expect(share).to.be.below(0.5);
    });
  }

  it('sets what is projected off from what is known: lines on nothing', () => {
    const dots = partOf('projected', false);
    const { share, name } = lookOf(dots);
    expect(name).to.equal('drawn on  ');
    expect(share).to.be.within(0.15, 0.6);
    expect(dots.flat().some(([, , , alpha]) => alpha === 0)).to.equal(true);
    expect(
      partOf('part-2', false)
        .flat()
        .some(([, , , alpha]) => alpha === 0),
    ).to.equal(false);
  });

  it('is stronger for readers who ask for contrast', () => {
    for (const swatch of swatches.slice(1)) {
      const [usual, more] = [lookOf(partOf(swatch, false)), lookOf(partOf(swatch, false, { thickness: 1.5 }))];
      expect(more.share, swatch).to.be.greaterThan(usual.share);
      expect(more.name, swatch).to.equal(usual.name);
    }
  });

  it('is left out behind a label', () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 300 });
    const segment = { swatch: 'part-3', value: 1000, doubtful: false, label: '—', datum } as const;
    const picture = draw(
      canvas,
      { columns: [{ label: '', shortLabel: '', segments: [segment] }], ticks: [0, 1000].map((value) => ({ value, label: '' })), axisLabel: '' },
      theme,
    );
    const filled = dotsIn(canvas, canvas.width / 2, 0, 1, canvas.height).flatMap(([dot], y) => (dot![3] > 250 ? [y] : []));
    const middle = (filled[0]! + filled.at(-1)!) / 2;
    const lookAt = (y: number) => lookOf(dotsIn(canvas, canvas.width / 2 - 6, Math.round(y) - 6, 12, 12)).name;
    expect(lookAt(middle)).to.equal('plain  ');
    expect(lookAt(middle - 40)).to.equal('drawn on  down');
    picture.destroy();
  });
});
