import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dataset } from '../../../src/data/dataset.js';
import { asOf, releaseDays } from '../../../src/data/vintage.js';
import { segmentsOf } from '../../../src/elements/freelance-earnings-chart/segments.js';
import { valueOf } from '../../../src/projection/year-on-year.js';
import { observationsOf } from '../../../src/model/provenance.js';
import { yearsToDate } from '../../../src/model/progress/running-year.js';
import { anyValue } from '../../support/arbitrary.js';
import { invented, inventedMonths } from '../../support/invented.js';
import type { Observation } from '../../../src/data/observation.js';

const [half, quarter, whole] = [6, 3, 12];

/** Segments in short: `2020-07/2020-12 part 0: 100`. */
const short = (series: readonly Observation[], monthsAPart: number) =>
  segmentsOf(series, 2021, monthsAPart).map(({ period, part, value }) => `${period.first}/${period.last} part ${part ?? '-'}: ${value}`);

const firstHalf = invented('2020-07/2020-12', 100);
const year = invented('FY2021', 240);

describe('a year cut into halves', () => {
  it('has its first half at the bottom and the rest of the year above', () => {
    expect(short([year, firstHalf], half)).to.deep.equal(['2020-07/2020-12 part 0: 100', '2021-01/2021-06 part 1: 140']);
  });

  it('has the second half as it was printed, where it was', () => {
    const [, second] = segmentsOf([firstHalf, invented('2021-01/2021-06', 141, { note: 'Printed apart.' }), year], 2021, half);
    expect(second).to.include({ value: 141, status: 'reported', note: 'Printed apart.' });
  });

  it('is left as a whole where the first half is unknown', () => {
    expect(short([year, invented('2020-07/2020-09', 50)], half)).to.deep.equal(['2020-07/2021-06 part -: 240']);
  });

  it('ends, while it runs, with the last month known, which belongs to its half', () => {
    expect(short([firstHalf, invented('2020-07/2021-01', 120)], half)).to.deep.equal(['2020-07/2020-12 part 0: 100', '2021-01/2021-01 part 1: 20']);
    expect(short([invented('2020-07/2020-09', 50)], half)).to.deep.equal(['2020-07/2020-09 part 0: 50']);
  });

  it('does not say which half a total over both belongs to', () => {
    expect(short([invented('2020-07/2021-03', 170)], half)).to.deep.equal(['2020-07/2021-03 part -: 170']);
  });

  it('has no parts at all where nothing from July on is known', () => {
    expect(short([invented('2021-01/2021-06', 140), invented('FY2020', 200)], half)).to.deep.equal([]);
    expect(short([], half)).to.deep.equal([]);
  });
});

describe('a year cut into quarters', () => {
  const quarters = [invented('2020-07/2020-09', 45), invented('2020-10/2020-12', 55), invented('2021-01/2021-03', 60), invented('2021-04/2021-06', 80)];

  it('has all four of them, as printed', () => {
    expect(short([year, firstHalf, ...quarters], quarter)).to.deep.equal([
      '2020-07/2020-09 part 0: 45',
      '2020-10/2020-12 part 1: 55',
      '2021-01/2021-03 part 2: 60',
      '2021-04/2021-06 part 3: 80',
    ]);
  });

  it('has them by the difference of totals, where only those were printed', () => {
    expect(short([invented('2020-07/2020-09', 45), firstHalf, invented('2020-07/2021-03', 160), year], quarter)).to.deep.equal([
      '2020-07/2020-09 part 0: 45',
      '2020-10/2020-12 part 1: 55',
      '2021-01/2021-03 part 2: 60',
      '2021-04/2021-06 part 3: 80',
    ]);
  });

  it('keeps together what the figures do not tell apart', () => {
    expect(short([firstHalf, year], quarter)).to.deep.equal(['2020-07/2020-12 part -: 100', '2021-01/2021-06 part -: 140']);
    expect(short([invented('2020-07/2020-09', 45), year], quarter)).to.deep.equal(['2020-07/2020-09 part 0: 45', '2020-10/2021-06 part -: 195']);
  });

  it('rests a difference on the reported total before it, even where the printed quarters add up to something else', () => {
    const series = [...quarters.slice(0, 2), invented('2020-07/2020-12', 101), invented('2020-07/2021-03', 161)];
    expect(short(series, quarter).at(-1)).to.equal('2021-01/2021-03 part 2: 60');
  });

  it('has them by the sum of their months, where only those are known', () => {
    expect(short(inventedMonths(2021, [1, 2, 3, 4, 5, 6, 7]), quarter)).to.deep.equal([
      '2020-07/2020-09 part 0: 6',
      '2020-10/2020-12 part 1: 15',
      '2021-01/2021-01 part 2: 7',
    ]);
  });
});

describe('a year not cut', () => {
  it('is one segment as far as it is known', () => {
    expect(short([firstHalf, year], whole)).to.deep.equal(['2020-07/2021-06 part 0: 240']);
    expect(short([firstHalf], whole)).to.deep.equal(['2020-07/2020-12 part 0: 100']);
  });
});

describe('a part worked out from several figures', () => {
  const rough = invented('2020-07/2020-12', 100, { released: '2021-01-20', confidence: 'medium', tolerance: 2, note: 'Rounded.' });
  const total = invented('FY2021', 240, { released: '2021-08-10', tolerance: 5 });
  const [first, second] = segmentsOf([rough, total], 2021, half);

  it('is marked as derived', () => {
    expect(second?.status).to.equal('derived');
  });

  it('is no surer than the weakest of them', () => {
    expect(second?.confidence).to.equal('medium');
    expect(second?.tolerance).to.equal(7);
  });

  it('was known when the last of them was, and cites them all', () => {
    expect(second?.released).to.equal('2021-08-10');
    expect(second?.citations).to.deep.equal([...total.citations, ...rough.citations]);
  });

  it('does not say of itself what was said of one of them', () => {
    expect(second?.note).to.equal(undefined);
  });

  it('stands above one that is as it was printed', () => {
    expect(first).to.include({ value: 100, status: 'reported', confidence: 'medium', tolerance: 2, released: '2021-01-20', note: 'Rounded.' });
  });

  it('is derived also when it is a sum of months, the weakest of which says how sure it is', () => {
    const months = inventedMonths(2021, [1, 2, 3]).map((month, index) => (index === 1 ? { ...month, confidence: 'low' as const } : month));
    expect(segmentsOf(months, 2021, half)[0]).to.include({ value: 6, status: 'derived', confidence: 'low', released: '2020-10-31' });
  });
});

describe('the parts of any year', () => {
  const anyYear = fc.array(anyValue, { minLength: 1, maxLength: 12 });
  const anyCut = fc.constantFrom(half, quarter, whole);

  it('follow on each other from July on, without gap or overlap, and make up the year to date', () => {
    fc.assert(
      fc.property(anyYear, fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 }), anyCut, (values, reported, monthsAPart) => {
        // Only some totals are reported, and no months, so that parts may be unknown.
        const months = inventedMonths(2021, values);
        const totals = reported
          .filter((month) => month <= values.length)
          .map((month) =>
            invented(
              `2020-07/${months[month - 1]!.period.last}`,
              values.slice(0, month).reduce((sum, value) => sum + value, 0),
            ),
          );
        const segments = segmentsOf(totals, 2021, monthsAPart);
        const last = totals.at(-1);
        expect(segments.length > 0).to.equal(last !== undefined);
        if (!last) return;
        expect(segments[0]!.period.first).to.equal('2020-07');
        expect(segments.at(-1)!.period.last).to.equal(last.period.last);
        segments.slice(1).forEach(({ period }, index) => {
          expect(months.findIndex((month) => month.period.first === period.first)).to.equal(
            1 + months.findIndex((month) => month.period.last === segments[index]!.period.last),
          );
        });
        expect(segments.reduce((sum, { value }) => sum + value, 0) / last.value).to.be.closeTo(1, 1e-9);
      }),
    );
  });

  it('of the real figures, on every day on which one came out, make up the year to date within a million', () => {
    for (const id of ['freelance-earnings', 'freelance-earnings-economic-survey', 'freelance-earnings-ministry']) {
      for (const day of releaseDays(dataset)) {
        const series = observationsOf(asOf(dataset, day), id);
        for (const { fiscalYear, value } of yearsToDate(series)) {
          for (const monthsAPart of [half, quarter, whole] as number[]) {
            const sum = segmentsOf(series, fiscalYear, monthsAPart).reduce((total, segment) => total + segment.value, 0);
            expect(sum, `${id}, FY${fiscalYear} by ${monthsAPart} months on ${day}`).to.be.closeTo(value, 1);
          }
        }
      }
    }
  });

  it('of FY2025 and FY2026 show on 25 February 2026 the first halves on one baseline', () => {
    const series = observationsOf(asOf(dataset, '2026-02-25'), 'freelance-earnings');
    const bottom = (fiscalYear: number) => segmentsOf(series, fiscalYear, half)[0];
    expect(bottom(2025)).to.include({ part: 0, value: 352 });
    expect(bottom(2026)).to.include({ part: 0, value: 557 });
  });
});

describe('the value of any part of a year', () => {
  it('is as printed, where it was printed', () => {
    expect(valueOf([firstHalf, year, invented('2021-01/2021-06', 141)], 2021, 7, 12)).to.equal(141);
  });

  it('is the difference of two totals, where those are known', () => {
    expect(valueOf([firstHalf, year], 2021, 7, 12)).to.equal(140);
    expect(valueOf([firstHalf, invented('2020-07/2021-01', 120)], 2021, 7, 7)).to.equal(20);
  });

  it('is the sum of months, where those are known', () => {
    expect(valueOf(inventedMonths(2021, [1, 2, 3, 4]), 2021, 1, 3)).to.equal(6);
    expect(valueOf(inventedMonths(2021, [1, 2, 3, 4]), 2021, 2, 3)).to.equal(5);
  });

  it('is unknown where either total is', () => {
    expect(valueOf([year], 2021, 7, 12)).to.equal(undefined);
    expect(valueOf([firstHalf], 2021, 7, 12)).to.equal(undefined);
    expect(valueOf([firstHalf], 2021, 1, 3)).to.equal(undefined);
  });
});
