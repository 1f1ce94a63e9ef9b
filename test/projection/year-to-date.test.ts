import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cumulative, fiscalYearsIn, yearToDate } from '../../src/projection/year-to-date.js';
import { anyValue } from '../support/arbitrary.js';
import { invented, inventedMonths } from '../support/invented.js';

describe('the total of the first months of a fiscal year', () => {
  it('is the reported one where there is one, and rests on it alone', () => {
    const half = invented('2020-07/2020-12', 65);
    expect(cumulative([half], 2021, 6)).to.deep.equal({ fiscalYear: 2021, months: 6, value: 65, observations: [half] });
  });

  it('is the sum of its months where none was reported, and rests on them all', () => {
    const months = inventedMonths(2021, [10, 11, 12]);
    expect(cumulative(months, 2021, 3)).to.deep.equal({ fiscalYear: 2021, months: 3, value: 33, observations: months });
    expect(cumulative(months, 2021, 2)?.value).to.equal(21);
  });

  it('is the reported one even where all months are there and add up to something else', () => {
    const half = invented('2020-07/2020-12', 65);
    const total = cumulative([...inventedMonths(2021, [10, 10, 10, 10, 10, 10]), half], 2021, 6);
    expect(total?.value).to.equal(65);
    expect(total?.observations).to.deep.equal([half]);
  });

  it('is unknown where a month is missing', () => {
    const [july, , september] = inventedMonths(2021, [10, 11, 12]);
    expect(cumulative([july!, september!], 2021, 3)).to.equal(undefined);
    expect(cumulative([september!], 2021, 3)).to.equal(undefined);
    expect(cumulative([july!, september!], 2021, 1)?.value).to.equal(10);
  });

  it('is not pieced together from quarters and months', () => {
    expect(cumulative([invented('2020-07/2020-09', 30), invented('2020-10', 10)], 2021, 4)).to.equal(undefined);
  });

  it('is not taken from the same months of another year, nor from months that do not start in July', () => {
    const figures = [invented('2019-07/2019-12', 50), invented('2020-08/2020-12', 55), invented('2021-01/2021-06', 60)];
    expect(cumulative(figures, 2021, 6)).to.equal(undefined);
  });

  it('of a July is that month', () => {
    expect(cumulative(inventedMonths(2021, [10]), 2021, 1)?.value).to.equal(10);
  });

  it('is the same in whatever order the figures stand', () => {
    const figures = [...inventedMonths(2021, [10, 11, 12]), invented('2020-07/2020-12', 65), invented('FY2020', 100)];
    fc.assert(
      fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), fc.integer({ min: 1, max: 12 }), (shuffled, months) => {
        expect(cumulative(shuffled, 2021, months)).to.deep.equal(cumulative(figures, 2021, months));
      }),
    );
  });
});

describe('the year to date', () => {
  it('is the longest total there is, reported or summed', () => {
    const months = inventedMonths(2021, [10, 11, 12, 13]);
    expect(yearToDate([...months, invented('2020-07/2020-09', 33)], 2021)).to.include({ months: 4, value: 46 });
    expect(yearToDate([...months, invented('2020-07/2020-12', 70)], 2021)).to.include({ months: 6, value: 70 });
  });

  it('ends before the first month that is missing', () => {
    const months = inventedMonths(2021, [10, 11, 12, 13, 14]);
    expect(yearToDate(months.toSpliced(2, 1), 2021)).to.include({ months: 2, value: 21 });
  });

  it('is the whole year once that is known', () => {
    expect(yearToDate([invented('2020-07/2021-03', 90), invented('FY2021', 130)], 2021)).to.include({ months: 12, value: 130 });
    expect(yearToDate(inventedMonths(2021, Array<number>(12).fill(10)), 2021)).to.include({ months: 12, value: 120 });
  });

  it('is unknown for a year of which nothing from July on is', () => {
    expect(yearToDate([invented('2020-08', 10), invented('2021-01/2021-06', 60), invented('FY2020', 100)], 2021)).to.equal(undefined);
    expect(yearToDate([], 2021)).to.equal(undefined);
  });

  it('covers every month known without a gap', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 12 }), (values) => {
        const soFar = yearToDate(inventedMonths(2021, values), 2021);
        expect(soFar?.months).to.equal(values.length);
        expect(soFar?.value).to.equal(values.reduce((sum, value) => sum + value, 0));
      }),
    );
  });
});

describe('the fiscal years of a series', () => {
  it('are those with a first part, in order, each once', () => {
    const figures = [invented('2020-07/2020-12', 1), invented('FY2019', 1), invented('2020-07', 1), invented('2022-07', 1)];
    expect(fiscalYearsIn(figures)).to.deep.equal([2019, 2021, 2023]);
  });

  it('are none of which only a later part is known, and no calendar year or longer span', () => {
    expect(fiscalYearsIn([invented('2020-08', 1), invented('2020-01/2020-12', 1), invented('2020-07/2022-06', 1)])).to.deep.equal([]);
  });
});
