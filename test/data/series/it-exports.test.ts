import { expect } from '@open-wc/testing';
import { dataset } from '../../../src/data/dataset.js';
import { itExports } from '../../../src/data/series/it-exports.js';
import { addMonths, fiscalYear, monthsIn } from '../../../src/data/period.js';
import { asOf, latestRevisions } from '../../../src/data/vintage.js';

const id = (period: string) => `it-exports/${period}`;
const valueOn = (day: string, period: string) => asOf(dataset, day).observations.find((observation) => observation.id === id(period))?.value;
const latest = asOf(dataset, '2026-08-18').observations;
const latestValue = (period: string) => latest.find((observation) => observation.id === id(period))?.value ?? NaN;
const sumOfMonths = (year: number) => {
  const months = Array.from({ length: 12 }, (_, index) => addMonths(fiscalYear(year).first, index));
  return months.reduce((sum, month) => sum + latestValue(`${month}/${month}`), 0);
};

describe('IT exports by month', () => {
  it('of July 2020 to July 2026 are all there', () => {
    const months = latestRevisions(itExports.observations)
      .filter(({ period }) => monthsIn(period) === 1)
      .map(({ period }) => period.first);
    expect(months).to.include.members(Array.from({ length: 73 }, (_, index) => addMonths('2020-07', index)));
  });

  it('add up to the reported years, but for later revisions of either', () => {
    for (const year of [2025, 2026]) {
      const { first, last } = fiscalYear(year);
      const reported = latestValue(`${first}/${last}`);
      expect(sumOfMonths(year), `FY${year}`).to.be.closeTo(reported, reported / 1000);
    }
  });

  it('of FY2024 add up to the reported year exactly', () => {
    expect(sumOfMonths(2024)).to.equal(3223);
    expect(latestValue('2023-07/2024-06')).to.equal(3223);
  });
});

describe('IT exports by fiscal year', () => {
  it('are there from FY2017 to FY2026', () => {
    const values = Array.from({ length: 10 }, (_, index) => fiscalYear(2017 + index)).map(({ first, last }) => latestValue(`${first}/${last}`));
    expect(values).to.deep.equal([938.64, 1065, 1191.864, 1440, 2108, 2619.1, 2596, 3223, 3814, 4600]);
  });

  it('of FY2026 are marked as provisional', () => {
    expect(latest.find((observation) => observation.id === id('2025-07/2026-06'))?.status).to.equal('provisional');
  });
});

describe('IT exports of the year so far', () => {
  it('are there for most months of FY2021 to FY2024, this year’s and last year’s prints', () => {
    const count = (year: number) => latestRevisions(itExports.observations).filter(({ id }) => id.startsWith(`it-exports/${year - 1}-07/`)).length;
    expect([2019, 2020, 2021, 2022, 2023, 2024].map(count)).to.deep.equal([4, 9, 12, 12, 12, 11]);
  });

  it('of December 2025 are as printed, not as rounded', () => {
    expect(latestValue('2025-07/2025-12')).to.equal(2236);
  });
});

describe('a superseded value of IT exports', () => {
  const trails: readonly (readonly [string, string, readonly number[]])[] = [
    ['November 2024', '2024-11/2024-11', [324, 310]],
    ['FY2018', '2017-07/2018-06', [1067, 1065]],
    ['FY2020', '2019-07/2020-06', [1438.827, 1440]],
    ['FY2021', '2020-07/2021-06', [2123, 2108]],
    ['FY2022', '2021-07/2022-06', [2616, 2618, 2619.1]],
    ['FY2023', '2022-07/2023-06', [2605.34, 2593, 2597, 2596]],
    ['FY2025', '2024-07/2025-06', [3800, 3810, 3811.751, 3814]],
    ['July 2020 to February 2021', '2020-07/2021-02', [1298.08, 1300.1]],
    ['July to October 2021', '2021-07/2021-10', [829.977, 829.89]],
    ['July 2022 to March 2023', '2022-07/2023-03', [1940, 1941.35, 1945]],
    ['July to December 2023', '2023-07/2023-12', [1454.881, 1456]],
    ['June 2023', '2023-06/2023-06', [236, 224, 224.95]],
    ['May 2025', '2025-05/2025-05', [329, 329.29, 329.29]],
    ['February 2026', '2026-02/2026-02', [365, 363.81]],
    ['March 2025', '2025-03/2025-03', [342, 344.93]],
    ['July 2024 to March 2025', '2024-07/2025-03', [2824, 2825, 2833.53]],
  ];
  for (const [name, period, values] of trails) {
    it(`of ${name} is kept before its revision: ${values.join(', then ')}`, () => {
      expect(
        itExports.observations
          .filter((observation) => observation.id === id(period))
          .slice(0, values.length)
          .map(({ value }) => value),
      ).to.deep.equal(values);
    });
  }

  const changes: readonly (readonly [string, string, number, string, number, string])[] = [
    ['November 2024', '2024-11/2024-11', 324, '2025-01-30', 310, '2025-01-31'],
    ['FY2021', '2020-07/2021-06', 2123, '2022-07-27', 2108, '2022-07-28'],
    ['FY2023', '2022-07/2023-06', 2597, '2024-07-19', 2596, '2024-07-20'],
    ['FY2025', '2024-07/2025-06', 3810, '2026-08-06', 3814, '2026-08-07'],
    ['March 2025', '2025-03/2025-03', 342, '2026-04-16', 344.93, '2026-04-17'],
  ];
  for (const [name, period, before, lastDay, after, firstDay] of changes) {
    it(`of ${name} is what was known until its revision came out`, () => {
      expect(valueOn(lastDay, period)).to.equal(before);
      expect(valueOn(firstDay, period)).to.equal(after);
      expect(valueOn('2026-08-18', period)).to.equal(after);
    });
  }

  it('of February 2026, whose page is undated, never takes the place of the revision', () => {
    expect(valueOn('2026-04-16', '2026-02/2026-02')).to.equal(undefined);
    expect(valueOn('2026-04-17', '2026-02/2026-02')).to.equal(363.81);
    for (const day of ['2026-12-30', '2026-12-31', '2027-01-01']) expect(valueOn(day, '2026-02/2026-02'), day).not.to.equal(365);
  });

  it('of FY2025 from a later copy never takes the place of the later revision', () => {
    expect(valueOn('2026-12-31', '2024-07/2025-06')).not.to.equal(3811.751);
  });
});
