import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compound, compoundAnnualGrowthRate, requiredGrowthRate } from '../../src/projection/growth-rate.js';
import { ProjectionError } from '../../src/projection/projection-error.js';

const anyValue = fc.double({ min: 1, max: 10_000, noNaN: true });
const anyYears = fc.double({ min: 1, max: 30, noNaN: true });
/** Equal but for the last digits of floating-point arithmetic. */
const expectSame = (value: number, expected: number) => expect(value / expected).to.be.closeTo(1, 1e-9);

describe('the compound annual growth rate', () => {
  it('is the growth itself over one year', () => {
    expect(compoundAnnualGrowthRate(100, 125, 1)).to.be.closeTo(0.25, 1e-12);
  });

  it('is the steady rate over several years, not the mean of the whole growth', () => {
    expect(compoundAnnualGrowthRate(100, 144, 2)).to.be.closeTo(0.2, 1e-12);
  });

  it('counts parts of a year', () => {
    expect(compoundAnnualGrowthRate(100, 110, 0.5)).to.be.closeTo(0.21, 1e-12);
  });

  it('is negative when the value fell and 0 when it stayed', () => {
    expect(compoundAnnualGrowthRate(100, 81, 2)).to.be.closeTo(-0.1, 1e-12);
    expect(compoundAnnualGrowthRate(100, 100, 7)).to.equal(0);
  });

  it('was 19.3% for IT exports from FY2017 to FY2026', () => {
    expect(compoundAnnualGrowthRate(938.64, 4600, 9)).to.be.closeTo(0.193, 0.0005);
  });

  it('leads from the first value to the last and back again', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyYears, (first, last, years) => {
        const rate = compoundAnnualGrowthRate(first, last, years);
        expectSame(compound(first, rate, years), last);
        expectSame(compound(last, rate, -years), first);
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyYears, fc.double({ min: 0.001, max: 1000, noNaN: true }), (first, last, years, factor) => {
        expectSame(1 + compoundAnnualGrowthRate(first * factor, last * factor, years), 1 + compoundAnnualGrowthRate(first, last, years));
      }),
    );
  });
});

describe('the required growth rate', () => {
  it('is 29.5% a year from 4,600 to 10,000 in three years', () => {
    expect(requiredGrowthRate(4600, 10000, 3)).to.be.closeTo(0.295, 0.0005);
  });

  it('is negative when the target is already passed', () => {
    expect(requiredGrowthRate(120, 100, 2)).to.be.lessThan(0);
  });

  it('reaches the target, and no lower rate does', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyYears, (current, target, years) => {
        const rate = requiredGrowthRate(current, target, years);
        expectSame(compound(current, rate, years), target);
        expect(compound(current, rate - (1 + rate) / 1000, years)).to.be.lessThan(target);
      }),
    );
  });
});

describe('steady growth', () => {
  it('leads from FY2024’s 3,223 by way of 5,069 in FY2026 to 10,000 in FY2029', () => {
    const rate = requiredGrowthRate(3223, 10000, 5);
    expect(compound(3223, rate, 2)).to.be.closeTo(5069, 0.5);
    expect(compound(3223, rate, 5)).to.be.closeTo(10000, 1e-6);
  });

  it('leaves the value as it is while no time passes or nothing grows', () => {
    expect(compound(352, 0.58, 0)).to.equal(352);
    expect(compound(352, 0, 10)).to.equal(352);
  });
});

describe('a growth rate of nonsense', () => {
  const cases: readonly (readonly [string, readonly [number, number, number], string, string])[] = [
    ['from 0', [0, 100, 3], 'not-positive', 'The first value has to be above zero; it is 0.'],
    ['from a negative value', [-5, 100, 3], 'not-positive', 'The first value has to be above zero; it is -5.'],
    ['to 0', [100, 0, 3], 'not-positive', 'The last value has to be above zero; it is 0.'],
    ['to a negative value', [100, -5, 3], 'not-positive', 'The last value has to be above zero; it is -5.'],
    ['from NaN', [NaN, 100, 3], 'not-a-number', 'The first value has to be a number; it is NaN.'],
    ['to infinity', [100, Infinity, 3], 'not-a-number', 'The last value has to be a number; it is Infinity.'],
    ['over NaN years', [100, 200, NaN], 'not-a-number', 'The number of years has to be a number; it is NaN.'],
    ['over endless years', [100, 200, Infinity], 'not-a-number', 'The number of years has to be a number; it is Infinity.'],
    ['in no time', [100, 200, 0], 'no-years', 'Growth a year needs time to pass; the number of years is 0.'],
    ['backwards in time', [100, 200, -2], 'no-years', 'Growth a year needs time to pass; the number of years is -2.'],
    ['in next to no time', [100, 100, Number.MIN_VALUE], 'not-a-number', 'From 100 to 100 in 5e-324 years is no rate of growth.'],
  ];
  for (const [name, input, code, sentence] of cases) {
    it(`${name} is refused with a sentence: ${sentence}`, () => {
      expect(() => compoundAnnualGrowthRate(...input))
        .to.throw(ProjectionError, sentence)
        .with.property('code', code);
      expect(() => requiredGrowthRate(...input))
        .to.throw(ProjectionError)
        .with.property('code', code);
    });
  }

  it('never gives NaN, whatever is put in', () => {
    const anything = fc.oneof(fc.double(), fc.constantFrom(0, -0, NaN, Infinity, -Infinity, Number.MIN_VALUE, Number.MAX_VALUE));
    const anySpan = fc.oneof(fc.double({ min: -100, max: 100 }), fc.constantFrom(0, -0, NaN, Infinity, -Infinity));
    fc.assert(
      fc.property(anything, anything, anySpan, (first, last, years) => {
        try {
          expect(compoundAnnualGrowthRate(first, last, years)).not.to.be.NaN;
        } catch (error) {
          expect(error).to.be.instanceOf(ProjectionError);
        }
      }),
    );
  });
});
