import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  addMonths,
  fiscalMonths,
  fiscalYear,
  fiscalYearOf,
  isDay,
  isFiscalYear,
  lastDay,
  monthsBetween,
  monthsIn,
  parsePeriod,
  samePeriod,
  startsInJuly,
  yearEarlier,
} from '../../src/data/period.js';
import { anyMonth } from '../support/arbitrary.js';

describe('months', () => {
  it('are counted across the turn of a year, forwards and backwards', () => {
    expect(addMonths('2025-11', 3)).to.equal('2026-02');
    expect(addMonths('2026-02', -3)).to.equal('2025-11');
    expect(addMonths('2025-12', 0)).to.equal('2025-12');
    expect(monthsBetween('2025-11', '2026-02')).to.equal(3);
    expect(monthsBetween('2026-02', '2025-11')).to.equal(-3);
  });

  it('come back to where they started, whatever is added', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -600, max: 600 }), (month, count) => {
        expect(monthsBetween(month, addMonths(month, count))).to.equal(count);
        expect(addMonths(addMonths(month, count), -count)).to.equal(month);
      }),
    );
  });

  it('end on their last day, also in leap years', () => {
    expect(lastDay('2026-01')).to.equal('2026-01-31');
    expect(lastDay('2026-02')).to.equal('2026-02-28');
    expect(lastDay('2024-02')).to.equal('2024-02-29');
    expect(lastDay('2000-02')).to.equal('2000-02-29');
    expect(lastDay('2026-06')).to.equal('2026-06-30');
    expect(lastDay('2026-12')).to.equal('2026-12-31');
  });
});

describe('a fiscal year', () => {
  it('runs from July to June and is named by the year it ends in', () => {
    expect(fiscalYear(2026)).to.deep.equal({ first: '2025-07', last: '2026-06' });
    expect(fiscalYearOf('2025-06')).to.equal(2025);
    expect(fiscalYearOf('2025-07')).to.equal(2026);
    expect(fiscalYearOf('2025-12')).to.equal(2026);
    expect(fiscalYearOf('2026-01')).to.equal(2026);
    expect(fiscalYearOf('2026-06')).to.equal(2026);
  });

  it('holds every one of its months, and no other', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const { first, last } = fiscalYear(fiscalYearOf(month));
        expect(first <= month && month <= last, `${month} in ${first} to ${last}`).to.equal(true);
      }),
    );
  });

  it('counts its months from July', () => {
    expect(fiscalMonths(2026, 1, 7)).to.deep.equal({ first: '2025-07', last: '2026-01' });
    expect(fiscalMonths(2026, 7, 12)).to.deep.equal({ first: '2026-01', last: '2026-06' });
    expect(fiscalMonths(2026, 6, 6)).to.deep.equal({ first: '2025-12', last: '2025-12' });
  });

  it('is told from other spans of the same length and from its own parts', () => {
    expect(isFiscalYear(fiscalYear(2026))).to.equal(true);
    expect(isFiscalYear({ first: '2025-01', last: '2025-12' })).to.equal(false);
    expect(isFiscalYear({ first: '2025-07', last: '2026-05' })).to.equal(false);
    expect(isFiscalYear({ first: '2025-07', last: '2027-06' })).to.equal(false);
  });

  it('is opened only by a period that starts in July', () => {
    expect(startsInJuly({ first: '2025-07', last: '2025-07' })).to.equal(true);
    expect(startsInJuly({ first: '2025-08', last: '2026-07' })).to.equal(false);
  });
});

describe('a period', () => {
  it('covers both of its ends', () => {
    expect(monthsIn({ first: '2026-01', last: '2026-01' })).to.equal(1);
    expect(monthsIn({ first: '2025-07', last: '2026-01' })).to.equal(7);
    expect(monthsIn(fiscalYear(2026))).to.equal(12);
  });

  it('has the same months a year earlier', () => {
    expect(yearEarlier({ first: '2025-07', last: '2026-01' })).to.deep.equal({ first: '2024-07', last: '2025-01' });
    expect(yearEarlier({ first: '2024-02', last: '2024-02' })).to.deep.equal({ first: '2023-02', last: '2023-02' });
  });

  it('is the same as another only when both ends are', () => {
    const period = { first: '2025-07', last: '2025-12' };
    expect(samePeriod(period, { ...period })).to.equal(true);
    expect(samePeriod(period, { ...period, first: '2025-08' })).to.equal(false);
    expect(samePeriod(period, { ...period, last: '2026-06' })).to.equal(false);
  });

  it('is read from a month, a span or a fiscal year', () => {
    expect(parsePeriod('2026-01')).to.deep.equal({ first: '2026-01', last: '2026-01' });
    expect(parsePeriod('2025-07/2026-01')).to.deep.equal({ first: '2025-07', last: '2026-01' });
    expect(parsePeriod('FY2026')).to.deep.equal({ first: '2025-07', last: '2026-06' });
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 1, max: 36 }), (first, months) => {
        const period = { first, last: addMonths(first, months - 1) };
        expect(parsePeriod(`${period.first}/${period.last}`)).to.deep.equal(period);
        expect(monthsIn(period)).to.equal(months);
        expect(monthsIn(yearEarlier(period))).to.equal(months);
      }),
    );
  });
});

describe('a day', () => {
  it('is one that the calendar has', () => {
    for (const day of ['2026-02-25', '2024-02-29', '2025-12-31']) expect(isDay(day), day).to.equal(true);
  });

  it('is nothing else', () => {
    for (const text of [
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-2-5',
      '2026-02',
      '25-02-2026',
      '2026-02-25T00:00',
      ' 2026-02-25',
      'yesterday',
      '',
    ])
      expect(isDay(text), `“${text}”`).to.equal(false);
  });
});
