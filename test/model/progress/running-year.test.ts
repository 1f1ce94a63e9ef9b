import { expect } from '@open-wc/testing';
import { closedYears, projectionOf, projectionWords, yearsToDate } from '../../../src/model/progress/running-year.js';
import { isOutcomePending } from '../../../src/projection/outcome-pending.js';
import { yearToDate } from '../../../src/projection/year-to-date.js';
import { projectYearEnd } from '../../../src/projection/year-end.js';
import { invented, inventedMonths } from '../../support/invented.js';
import type { Observation } from '../../../src/data/observation.js';

const series = [
  invented('2018-07/2018-12', 50),
  invented('FY2019', 100),
  ...inventedMonths(2020, [10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 40]),
  invented('2020-07/2020-12', 120),
];

describe('the outcome of a fiscal year', () => {
  it('is awaited while the year runs and until three months after its end', () => {
    expect(isOutcomePending(2026, '2025-07-01')).to.equal(true);
    expect(isOutcomePending(2026, '2026-06-30')).to.equal(true);
    expect(isOutcomePending(2026, '2026-09-30')).to.equal(true);
    expect(isOutcomePending(2026, '2026-10-01')).to.equal(false);
  });
});

describe('the years of a series', () => {
  it('are shown as far as each is known', () => {
    expect(yearsToDate(series).map(({ fiscalYear, months, value }) => [fiscalYear, months, value])).to.deep.equal([
      [2019, 12, 100],
      [2020, 12, 200],
      [2021, 6, 120],
    ]);
  });

  it('are closed where their total is reported or all their months are known', () => {
    expect(closedYears(series).map(({ fiscalYear, value }) => [fiscalYear, value])).to.deep.equal([
      [2019, 100],
      [2020, 200],
    ]);
  });

  it('are none where nothing from a July on is known', () => {
    expect(yearsToDate([invented('2021-01/2021-06', 60)])).to.deep.equal([]);
    expect(closedYears([])).to.deep.equal([]);
  });
});

describe('the projection of a year', () => {
  const project = (figures: readonly Observation[], year: number, day: string) => projectionOf(figures, yearToDate(figures, year)!, day);

  it('is made while its outcome is awaited', () => {
    expect(project(series, 2021, '2021-01-20')).to.deep.equal(projectYearEnd(series, 2021));
    expect(project(series, 2021, '2021-09-30')).not.to.equal(undefined);
  });

  it('is not made any more afterwards, though the year never was closed', () => {
    expect(project(series, 2021, '2021-10-01')).to.equal(undefined);
  });

  it('is not made of a closed year, nor from nothing', () => {
    expect(project(series, 2020, '2020-08-01')).to.equal(undefined);
    expect(project([invented('2020-07/2020-12', 0)], 2021, '2021-01-20')).to.equal(undefined);
  });

  it('says by which methods its ends were reached', () => {
    // Half of FY2019, 30% of FY2020 was reached by December.
    expect(projectionWords(projectYearEnd(series, 2021))).to.deep.include({ fiscalYear: 2021, central: 280 });
    const { low, high } = projectionWords(projectYearEnd(series, 2021));
    expect(low).to.include({ method: 'run-rate', value: 240 });
    expect(high).to.include({ method: 'share-of-year', year: 2020 });
    expect(high.value).to.be.closeTo(400, 1e-9);
  });
});
