import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fiscalYear } from '../../src/data/period.js';
import { requiredGrowthRate } from '../../src/projection/growth-rate.js';
import { shownAmount, shownRate } from '../../src/projection/scenario-precision.js';
import { scenario } from '../../src/projection/scenario.js';

describe('what is shown of a scenario', () => {
  it('is a rate to a tenth of a percent', () => {
    expect([0.29539, 0.2954999, 0.2955, -0.05, 0.7576].map(shownRate)).to.deep.equal([0.295, 0.295, 0.296, -0.05, 0.758]);
  });

  it('is an amount to three digits, and to no less than a million', () => {
    expect([1160.4, 9994.9, 9995, 12622.4, 557.4, 5.4, 999.6].map(shownAmount)).to.deep.equal([1160, 9990, 10000, 12600, 557, 5, 1000]);
  });
});

describe('a scenario judged as it is shown', () => {
  const base = { fiscalYear: 2026, value: 4600 };

  it('reaches a target whose amount it comes to as shown, and in the same year', () => {
    const target = { period: fiscalYear(2029), value: 10000 };
    const rate = requiredGrowthRate(4600, 9996, 3);
    expect(scenario(base, rate, target)).to.include({ reachedIn: 2030 });
    expect(scenario(base, rate, target, shownAmount)).to.include({ shortfall: 0, reachedIn: 2029 });
    expect(scenario(base, requiredGrowthRate(4600, 9994, 3), target, shownAmount).shortfall).to.be.closeTo(6, 1e-6);
  });

  it('is never said to be short in a year in which it is reached', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2027, max: 2035 }), fc.integer({ min: -200, max: 600 }), fc.integer({ min: 5, max: 250 }), (year, tenths, hundreds) => {
        const { shortfall, reachedIn } = scenario(base, tenths / 1000, { period: fiscalYear(year), value: hundreds * 100 }, shownAmount);
        if (tenths >= 0) expect(shortfall <= 0).to.equal(reachedIn !== undefined && reachedIn <= year);
      }),
    );
  });
});
