import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fiscalYear, parsePeriod } from '../../src/data/period.js';
import { compound, compoundAnnualGrowthRate, requiredGrowthRate } from '../../src/projection/growth-rate.js';
import { ProjectionError } from '../../src/projection/projection-error.js';
import { scenario, scenarioPath } from '../../src/projection/scenario.js';
import { anyValue } from '../support/arbitrary.js';

const base = { fiscalYear: 2020, value: 100 };
const target = (period: string, value: number) => ({ period: parsePeriod(period), value });
/** Equal but for the last digits of floating-point arithmetic. */
const expectSame = (value: number, expected: number) => expect(value / expected).to.be.closeTo(1, 1e-9);

const anyRate = fc.double({ min: -0.5, max: 1, noNaN: true });
const anyBase = fc.record({ fiscalYear: fc.integer({ min: 1990, max: 2050 }), value: anyValue });
const anyYears = fc.integer({ min: 1, max: 30 });

describe('the path of steady growth', () => {
  it('leads from the base to the last year, both included', () => {
    const path = scenarioPath(base, 0.1, 2022);
    expect(path.map((year) => year.fiscalYear)).to.deep.equal([2020, 2021, 2022]);
    expectSame(path[1]!.value, 110);
    expectSame(path[2]!.value, 121);
  });

  it('starts with the base as it is, and is no more than that if it ends there', () => {
    expect(scenarioPath(base, 0.25, 2020)).to.deep.equal([base]);
  });

  it('stays level without growth and falls with less', () => {
    const values = (rate: number) => scenarioPath(base, rate, 2022).map(({ value }) => value);
    expect(values(0)).to.deep.equal([100, 100, 100]);
    expect(values(-0.5)).to.deep.equal([100, 50, 25]);
  });

  it('grows by the rate from each year to the next, and compounded back returns the start', () => {
    fc.assert(
      fc.property(anyBase, anyRate, anyYears, (start, rate, years) => {
        const path = scenarioPath(start, rate, start.fiscalYear + years);
        expect(path).to.have.length(years + 1);
        for (const [index, { value }] of path.slice(1).entries()) expectSame(value / path[index]!.value, 1 + rate);
        expectSame(compound(path.at(-1)!.value, rate, -years), start.value);
      }),
    );
  });
});

describe('a scenario', () => {
  it('says what a target is short of at the end of its year', () => {
    const { atTarget, shortfall, rate } = scenario(base, 0.1, target('FY2022', 150));
    expectSame(atTarget, 121);
    expectSame(shortfall, 29);
    expect(rate).to.equal(0.1);
  });

  it('has a negative shortfall when the target is passed, and none when it is met', () => {
    expect(scenario(base, 0.5, target('FY2022', 200)).shortfall).to.equal(-25);
    expect(scenario(base, 0.5, target('FY2022', 225)).shortfall).to.equal(0);
  });

  it('has a path to the year of the target', () => {
    expect(scenario(base, 0.1, target('FY2023', 150)).path).to.deep.equal(scenarioPath(base, 0.1, 2023));
  });

  it('names the first year that comes to the target, within the path or after it', () => {
    const reachedIn = (value: number) => scenario(base, 1, target('FY2021', value)).reachedIn;
    expect([reachedIn(200), reachedIn(201), reachedIn(800), reachedIn(801)]).to.deep.equal([2021, 2022, 2023, 2024]);
  });

  it('has reached in the base year what is no more than the base', () => {
    expect(scenario(base, -0.2, target('FY2025', 90)).reachedIn).to.equal(2020);
    expect(scenario(base, -0.2, target('FY2025', 100)).reachedIn).to.equal(2020);
  });

  it('reaches nothing higher without growth', () => {
    for (const rate of [0, -0.1, -0.999]) expect(scenario(base, rate, target('FY2025', 101)).reachedIn, String(rate)).to.equal(undefined);
  });

  it('looks 50 years ahead and no further', () => {
    expect(scenario(base, 0.01, target('FY2025', 100 * 1.01 ** 50)).reachedIn).to.equal(2070);
    expect(scenario(base, 0.01, target('FY2025', 100 * 1.01 ** 50 + 0.1)).reachedIn).to.equal(undefined);
  });

  it('counts the months to a target that ends between two fiscal years, and has a path that goes past it', () => {
    const { atTarget, path, reachedIn } = scenario(base, 0.21, target('2021-01/2021-12', 133.1));
    expectSame(atTarget, 100 * 1.21 ** 1.5);
    expect(path.map((year) => year.fiscalYear)).to.deep.equal([2020, 2021, 2022]);
    expect(reachedIn).to.equal(2022);
  });

  it('may have a target in the base year itself', () => {
    expect(scenario(base, 0.1, target('FY2020', 120))).to.deep.equal({ rate: 0.1, path: [base], atTarget: 100, shortfall: 20, reachedIn: 2022 });
  });

  it('reaches a target at the rate that is required for it, in its year and not one later', () => {
    fc.assert(
      fc.property(anyBase, anyYears, fc.double({ min: 1.01, max: 100, noNaN: true }), (start, years, growth) => {
        const end = start.fiscalYear + years;
        const goal = { period: fiscalYear(end), value: start.value * growth };
        const { atTarget, shortfall, reachedIn } = scenario(start, requiredGrowthRate(start.value, goal.value, years), goal);
        expectSame(atTarget, goal.value);
        expect(shortfall).to.equal(0);
        expect(reachedIn).to.equal(end);
      }),
    );
  });

  it('is at the end of its path where the target’s year ends', () => {
    fc.assert(
      fc.property(anyBase, anyRate, anyYears, anyValue, (start, rate, years, value) => {
        const { path, atTarget, shortfall } = scenario(start, rate, { period: fiscalYear(start.fiscalYear + years), value });
        expectSame(atTarget, path.at(-1)!.value);
        expect(shortfall).to.be.closeTo(value - atTarget, value * 1e-8);
      }),
    );
  });

  it('reaches the target in the first year of the path that is not short of it', () => {
    fc.assert(
      fc.property(anyBase, anyRate, anyYears, fc.double({ min: 0.5, max: 5, noNaN: true }), (start, rate, years, multiple) => {
        const value = start.value * multiple;
        const { path, reachedIn, shortfall } = scenario(start, rate, { period: fiscalYear(start.fiscalYear + years), value });
        const first = path.find((year) => year.value >= value * (1 - 1e-9))?.fiscalYear;
        if (first === undefined) expect(reachedIn === undefined || reachedIn > path.at(-1)!.fiscalYear, String(reachedIn)).to.equal(true);
        else expect(reachedIn).to.equal(first);
        if (rate > 0) expect(shortfall <= 0).to.equal(reachedIn !== undefined && reachedIn <= path.at(-1)!.fiscalYear);
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(anyBase, anyRate, anyYears, anyValue, fc.constantFrom(0.001, 0.5, 4, 1000), (start, rate, years, value, factor) => {
        const period = fiscalYear(start.fiscalYear + years);
        const inOther = scenario({ ...start, value: start.value * factor }, rate, { period, value: value * factor });
        const { atTarget, reachedIn } = scenario(start, rate, { period, value });
        expectSame(inOther.atTarget, atTarget * factor);
        expect(inOther.reachedIn).to.equal(reachedIn);
      }),
    );
  });
});

describe('the real figures', () => {
  const fy2026 = { fiscalYear: 2026, value: 4600 };
  const tenBillion = target('FY2029', 10_000);

  it('end FY2029 at $7.9 billion at 20% a year, and reach $10 billion in FY2031', () => {
    const { atTarget, shortfall, reachedIn } = scenario(fy2026, 0.2, tenBillion);
    expect(atTarget).to.be.closeTo(7948.8, 1e-6);
    expect(shortfall).to.be.closeTo(2051.2, 1e-6);
    expect(reachedIn).to.equal(2031);
  });

  it('grew by 19.3% a year from FY2017 to FY2026, and would end FY2029 at $7.8 billion at that', () => {
    const rate = compoundAnnualGrowthRate(938.64, 4600, 9);
    expect(rate).to.be.closeTo(0.193, 0.0005);
    expectSame(scenario({ fiscalYear: 2017, value: 938.64 }, rate, target('FY2026', 5000)).atTarget, 4600);
    expect(scenario(fy2026, rate, tenBillion).atTarget).to.be.closeTo(7813.5, 0.05);
  });

  it('reach $10 billion in FY2029 at the 29.5% a year that take them there', () => {
    expect(scenario(fy2026, requiredGrowthRate(4600, 10_000, 3), tenBillion)).to.include({ shortfall: 0, reachedIn: 2029 });
  });
});

describe('a scenario of nonsense', () => {
  const goal = target('FY2022', 150);
  const cases: readonly (readonly [string, Parameters<typeof scenario>, string, string])[] = [
    ['from 0', [{ ...base, value: 0 }, 0.1, goal], 'not-positive', 'The base has to be above zero; it is 0.'],
    ['from a negative value', [{ ...base, value: -5 }, 0.1, goal], 'not-positive', 'The base has to be above zero; it is -5.'],
    ['from NaN', [{ ...base, value: NaN }, 0.1, goal], 'not-a-number', 'The base has to be a number; it is NaN.'],
    ['from half a year', [{ ...base, fiscalYear: 2020.5 }, 0.1, goal], 'not-a-number', 'The year of the base has to be a whole number; it is 2020.5.'],
    ['from no year', [{ ...base, fiscalYear: NaN }, 0.1, goal], 'not-a-number', 'The year of the base has to be a whole number; it is NaN.'],
    ['at a rate of NaN', [base, NaN, goal], 'not-a-number', 'The yearly growth factor (1 + the rate) has to be a number; it is NaN.'],
    ['at an endless rate', [base, Infinity, goal], 'not-a-number', 'The yearly growth factor (1 + the rate) has to be a number; it is Infinity.'],
    ['at a loss of all', [base, -1, goal], 'not-positive', 'The yearly growth factor (1 + the rate) has to be above zero; it is 0.'],
    ['at a loss of more than all', [base, -1.5, goal], 'not-positive', 'The yearly growth factor (1 + the rate) has to be above zero; it is -0.5.'],
    ['to 0', [base, 0.1, target('FY2022', 0)], 'not-positive', 'The target has to be above zero; it is 0.'],
    ['to NaN', [base, 0.1, target('FY2022', NaN)], 'not-a-number', 'The target has to be a number; it is NaN.'],
    ['to a target of the past', [base, 0.1, target('FY2019', 150)], 'no-years', 'The target’s period has to end with FY2020 or later; it ends in 2019-06.'],
    [
      'to a target that ends within the base year',
      [base, 0.1, target('2019-01/2019-12', 150)],
      'no-years',
      'The target’s period has to end with FY2020 or later; it ends in 2019-12.',
    ],
    ['to no period', [base, 0.1, target('soon', 150)], 'not-a-number', 'The target’s period has to end in a month, YYYY-MM; it ends in “soon”.'],
  ];
  for (const [name, input, code, sentence] of cases) {
    it(`${name} is refused with a sentence: ${sentence}`, () => {
      expect(() => scenario(...input))
        .to.throw(ProjectionError, sentence)
        .with.property('code', code);
    });
  }

  it('is refused as a path as well', () => {
    const pathCases: readonly (readonly [Parameters<typeof scenarioPath>, string, string])[] = [
      [[{ ...base, value: 0 }, 0.1, 2022], 'not-positive', 'The base has to be above zero; it is 0.'],
      [[base, -1, 2022], 'not-positive', 'The yearly growth factor (1 + the rate) has to be above zero; it is 0.'],
      [[base, 0.1, 2019], 'no-years', 'A path from FY2020 on cannot end in FY2019.'],
      [[base, 0.1, Infinity], 'not-a-number', 'The last year has to be a whole number; it is Infinity.'],
      [[base, 0.1, NaN], 'not-a-number', 'The last year has to be a whole number; it is NaN.'],
    ];
    for (const [input, code, sentence] of pathCases)
      expect(() => scenarioPath(...input))
        .to.throw(ProjectionError, sentence)
        .with.property('code', code);
  });

  it('never gives NaN, whatever is put in', () => {
    const anything = fc.oneof(fc.double(), fc.constantFrom(0, -0, NaN, Infinity, -Infinity, Number.MIN_VALUE, Number.MAX_VALUE));
    const anyPeriod = fc.constantFrom('FY2015', 'FY2020', 'FY2022', '2030-01/2030-12', 'never');
    fc.assert(
      fc.property(anything, anything, anything, anyPeriod, (from, rate, to, period) => {
        try {
          const { path, atTarget, shortfall } = scenario({ fiscalYear: 2020, value: from }, rate, target(period, to));
          for (const value of [...path.map((year) => year.value), atTarget, shortfall]) expect(value).not.to.be.NaN;
        } catch (error) {
          expect(error).to.be.instanceOf(ProjectionError);
        }
      }),
    );
  });
});
