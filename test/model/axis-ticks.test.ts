import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { axisTicks } from '../../src/model/axis-ticks.js';

describe('the ticks of a value axis', () => {
  it('are round numbers from 0 past the highest value', () => {
    expect(axisTicks(1380)).to.deep.equal([0, 250, 500, 750, 1000, 1250, 1500]);
    expect(axisTicks(600)).to.deep.equal([0, 100, 200, 300, 400, 500, 600]);
    expect(axisTicks(1120)).to.deep.equal([0, 200, 400, 600, 800, 1000, 1200]);
    expect(axisTicks(9)).to.deep.equal([0, 2, 4, 6, 8, 10]);
    expect(axisTicks(25000)).to.deep.equal([0, 5000, 10000, 15000, 20000, 25000]);
  });

  it('are fewer if asked for', () => {
    expect(axisTicks(1380, 3)).to.deep.equal([0, 500, 1000, 1500]);
    expect(axisTicks(1380, 1)).to.deep.equal([0, 2000]);
  });

  it('are an axis even where there is nothing to show', () => {
    for (const highest of [0, -5]) {
      expect(axisTicks(highest)[0]).to.equal(0);
      expect(axisTicks(highest).at(-1)).to.be.closeTo(1, 1e-9);
    }
  });

  it('cover any value with no more steps than asked for, each 1, 2, 2.5 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 1, max: 12 }), (highest, most) => {
        const ticks = axisTicks(highest, most);
        const step = ticks[1]!;
        expect(ticks.length - 1).to.be.within(1, most);
        expect(ticks[0]).to.equal(0);
        expect(ticks.at(-1)).to.be.at.least(highest * (1 - 1e-9));
        expect(ticks.at(-1)! - step, 'no step in vain').to.be.lessThan(highest);
        ticks.forEach((tick, index) => expect(tick).to.be.closeTo(index * step, step * 1e-9));
        const leading = Number(step.toExponential(6).split('e')[0]);
        expect([1, 2, 2.5, 5]).to.include(leading);
      }),
    );
  });
});
