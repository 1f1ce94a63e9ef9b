import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dataset } from '../support/frozen-dataset.js';
import { fiscalMonths, lastDay } from '../../src/data/period.js';
import { asOf } from '../../src/data/vintage.js';
import { isOutcomePending } from '../../src/projection/outcome-pending.js';
import { backtest, type Backtest, type BacktestKind } from '../../src/projection/backtest.js';
import { largestError, type BacktestRow } from '../../src/projection/backtest-rows.js';
import { ProjectionError } from '../../src/projection/projection-error.js';
import { projectYearEnd } from '../../src/projection/year-end.js';
import { anyValue } from '../support/arbitrary.js';
import { invented, inventedMonths } from '../support/invented.js';
import type { Observation } from '../../src/data/observation.js';

const kinds: readonly BacktestKind[] = ['real-time', 'pseudo-real-time'];
const observationsOf = (id: string) => dataset.observations.filter(({ series }) => series === id);
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Rows in short: `2021 after 6 run-rate 200 for 250`, with the day in real time. */
const short = ({ rows }: Pick<Backtest, 'rows'>) =>
  rows.map(({ fiscalYear, months, day, method, year, projected, outcome }) =>
    [fiscalYear, 'after', months, ...(day ? ['on', day] : []), year ?? method, rounded(projected), 'for', outcome].join(' '),
  );
const ofMethod = (rows: readonly BacktestRow[], method: BacktestRow['method']) => rows.filter((row) => row.method === method);

// The first half of FY2020 was half the year, that of FY2021 four tenths of it.
const fy2020 = [invented('2019-07/2019-12', 50), invented('FY2020', 100)];
const fy2021 = [invented('2020-07/2020-12', 80), invented('FY2021', 200)];

describe('a backtest in pseudo-real-time', () => {
  it('is what is made unless told otherwise', () => {
    const both = [...fy2020, ...fy2021];
    expect(backtest(both)).to.deep.equal(backtest(both, { kind: 'pseudo-real-time' }));
    expect(backtest(both).kind).to.equal('pseudo-real-time');
  });

  it('cuts each closed year at each month of which a total is known, reported or summed', () => {
    const { rows, years } = backtest([...inventedMonths(2020, [10, 10, 10]), invented('2019-07/2019-12', 50), invented('FY2020', 100)]);
    expect(ofMethod(rows, 'run-rate').map(({ months, projected }) => [months, projected])).to.deep.equal([
      [1, 120],
      [2, 120],
      [3, 120],
      [6, 100],
    ]);
    expect(years).to.deep.equal([2020]);
  });

  it('has a row for the run rate, one for each earlier year and one for the central value, against what came', () => {
    const fy2022 = [invented('2021-07/2021-12', 120), invented('FY2022', 250)];
    expect(short(backtest([...fy2020, ...fy2021, ...fy2022]))).to.deep.equal([
      '2020 after 6 run-rate 100 for 100',
      '2020 after 6 central 100 for 100',
      '2021 after 6 run-rate 160 for 200',
      '2021 after 6 2020 160 for 200',
      '2021 after 6 central 160 for 200',
      '2022 after 6 run-rate 240 for 250',
      '2022 after 6 2020 240 for 250',
      '2022 after 6 2021 300 for 250',
      '2022 after 6 central 255 for 250',
    ]);
  });

  it('gives the error as a fraction of what came: above zero if too much was projected', () => {
    const fy2022 = [invented('2021-07/2021-12', 120), invented('FY2022', 250)];
    const errors = backtest([...fy2021, ...fy2022]).rows.map(({ error }) => Math.round(error * 1e9) / 1e9);
    expect(errors).to.deep.equal([-0.2, -0.2, -0.04, 0.2, 0.08]);
  });

  it('compares with earlier years only, and with them as they were printed last', () => {
    const revised = invented('FY2020', 125, { revision: 2, status: 'revised', released: '2030-01-01' });
    const { rows } = backtest([...fy2020, ...fy2021, revised]);
    expect(ofMethod(rows, 'share-of-year').map(({ fiscalYear, year, projected }) => [fiscalYear, year, projected])).to.deep.equal([[2021, 2020, 200]]);
    expect(rows.find((row) => row.fiscalYear === 2020)?.outcome).to.equal(125);
  });

  it('knows nothing of the days of release', () => {
    const late = [...fy2020, ...fy2021].map((figure) => ({ ...figure, released: '2030-01-01' }));
    expect(backtest(late)).to.deep.equal(backtest([...fy2020, ...fy2021]));
    expect(backtest(late).rows.every((row) => !('day' in row))).to.equal(true);
  });

  it('has no row of a year that is not closed, nor of one of which the total alone is known', () => {
    const { rows, years } = backtest([...fy2020, invented('FY2021', 200), invented('2021-07/2021-12', 120)]);
    expect(rows.map((row) => row.fiscalYear)).to.deep.equal([2020, 2020]);
    expect(years).to.deep.equal([2020]);
  });

  it('takes the sum of the months as the outcome where no total was reported', () => {
    const { rows } = backtest(inventedMonths(2020, [...Array<number>(11).fill(10), 20]));
    expect(rows).to.have.length(22);
    expect(rows[0]).to.include({ projected: 120, outcome: 130 });
  });

  it('can be made as of a day, and then knows nothing that came out later, nor any year that closed later', () => {
    const revised = invented('FY2020', 125, { revision: 2, status: 'revised', released: '2021-05-01' });
    const all = [...fy2020, revised, ...fy2021];
    expect(short(backtest(all, { asOf: '2021-04-30' }))).to.deep.equal(['2020 after 6 run-rate 100 for 100', '2020 after 6 central 100 for 100']);
    expect(short(backtest(all, { asOf: '2021-05-01' }))[0]).to.equal('2020 after 6 run-rate 100 for 125');
    expect(backtest(all, { asOf: '2021-07-31' }).years).to.deep.equal([2020, 2021]);
    expect(backtest(all, { asOf: '2019-01-01' })).to.deep.equal({ kind: 'pseudo-real-time', rows: [], years: [] });
  });
});

describe('a backtest in real time', () => {
  const inRealTime = (observations: readonly Observation[], day?: string) => backtest(observations, { kind: 'real-time', asOf: day });
  const on = (released: string, revision = 1) => ({ released, revision });

  it('has a row for each release day on which there is more to project from', () => {
    const { rows, years, kind } = inRealTime([
      invented('2019-07/2019-09', 20, on('2019-10-20')),
      invented('2019-07/2019-12', 50, on('2020-01-20')),
      invented('FY2020', 100, on('2020-07-20')),
    ]);
    expect(short({ rows })).to.deep.equal([
      '2020 after 3 on 2019-10-20 run-rate 80 for 100',
      '2020 after 3 on 2019-10-20 central 80 for 100',
      '2020 after 6 on 2020-01-20 run-rate 100 for 100',
      '2020 after 6 on 2020-01-20 central 100 for 100',
    ]);
    expect([kind, years]).to.deep.equal(['real-time', [2020]]);
  });

  it('has none for a day on which the projection stays as it was', () => {
    const quiet = [
      invented('2019-10', 9, on('2020-02-01')),
      invented('2020-01/2020-03', 20, on('2020-05-01')),
      invented('2019-07/2019-09', 20, on('2020-02-02')),
    ];
    const spoken = [invented('2019-07/2019-12', 50, on('2020-01-20')), invented('FY2020', 100, on('2020-07-20'))];
    expect(inRealTime([...spoken, ...quiet])).to.deep.equal(inRealTime(spoken));
  });

  it('has rows where a revision of the year so far, or of an earlier year, changes the projection', () => {
    const { rows } = inRealTime([
      invented('2019-07/2019-12', 50, on('2020-01-20')),
      invented('FY2020', 100, on('2020-07-20')),
      invented('2020-07/2020-12', 80, on('2021-01-20')),
      invented('2020-07/2020-12', 90, on('2021-02-20', 2)),
      invented('FY2020', 120, on('2021-03-20', 2)),
      invented('FY2021', 200, on('2021-07-20')),
    ]);
    expect(ofMethod(rows, 'central').map(({ day, projected, outcome }) => [day, projected, outcome])).to.deep.equal([
      ['2020-01-20', 100, 100],
      ['2021-01-20', 160, 200],
      ['2021-02-20', 180, 200],
      ['2021-03-20', 198, 200],
    ]);
  });

  it('shows of a day what was out on it and no later revision, and of an earlier year what was known of it', () => {
    const { rows } = inRealTime([
      invented('2019-07/2019-12', 50, on('2021-01-25')),
      invented('FY2020', 100, on('2020-07-20')),
      invented('2020-07/2020-12', 80, on('2021-01-20')),
      invented('2020-07/2020-12', 90, on('2021-09-01', 2)),
      invented('FY2021', 200, on('2021-07-20')),
    ]);
    expect(short({ rows })).to.deep.equal([
      '2021 after 6 on 2021-01-20 run-rate 160 for 200',
      '2021 after 6 on 2021-01-20 central 160 for 200',
      '2021 after 6 on 2021-01-25 run-rate 160 for 200',
      '2021 after 6 on 2021-01-25 2020 160 for 200',
      '2021 after 6 on 2021-01-25 central 160 for 200',
    ]);
  });

  it('compares with the total as it first came out, whatever it was revised to', () => {
    const revised = invented('FY2020', 125, { revision: 2, status: 'revised', released: '2021-05-01' });
    expect(inRealTime([...fy2020, revised])).to.deep.equal(inRealTime(fy2020));
    expect(backtest([...fy2020, revised])).not.to.deep.equal(backtest(fy2020));
  });

  it('compares with the sum of the months where that was known before a total', () => {
    const months = inventedMonths(2020, Array<number>(12).fill(10));
    const { rows } = inRealTime([...months, invented('FY2020', 150, on('2020-12-01'))]);
    expect(new Set(rows.map(({ outcome }) => outcome))).to.deep.equal(new Set([120]));
  });

  it('projects no year of which the total was out before its first part', () => {
    expect(inRealTime([invented('FY2020', 100, on('2020-07-20')), invented('2019-07/2019-12', 50, on('2020-08-01'))]).rows).to.deep.equal([]);
    expect(inRealTime([invented('FY2020', 100, on('2020-07-20')), invented('2019-07/2019-12', 50, on('2020-07-20'))]).rows).to.deep.equal([]);
  });

  it('projects a year as long as the figures do, and none of which a part comes out years later', () => {
    const parts = ['2020-09-30', '2020-10-01', '2022-02-01'].map((day, index) => invented(`2019-07/2019-${10 + index}`, 50, on(day)));
    const { rows } = inRealTime([...parts, invented('FY2020', 100, on('2022-07-01'))]);
    expect(rows.map(({ day }) => day)).to.deep.equal(['2020-09-30', '2020-09-30']);
    expect(['2020-09-30', '2020-10-01'].map((day) => isOutcomePending(2020, day))).to.deep.equal([true, false]);
  });

  it('does not move when something is released later', () => {
    const later = [
      invented('2019-07/2019-12', 60, { revision: 2, status: 'revised', released: '2022-01-01' }),
      invented('2019-07/2019-09', 10, { released: '2022-01-01' }),
      invented('FY2020', 999, { revision: 2, status: 'revised', released: '2022-01-01' }),
      invented('FY2019', 90, { released: '2022-01-01' }),
      invented('2018-07/2018-12', 10, { released: '2022-01-01' }),
      invented('2021-07/2021-12', 100, { released: '2022-01-01' }),
    ];
    const before = inRealTime([...fy2020, ...fy2021]);
    expect(before.rows).to.have.length(5);
    for (const observation of later) expect(inRealTime([...fy2020, ...fy2021, observation]), observation.id).to.deep.equal(before);
    expect(inRealTime([...fy2020, ...fy2021, ...later])).to.deep.equal(before);
  });

  it('can be made as of a day, and then has no year that closed later', () => {
    expect(inRealTime([...fy2020, ...fy2021], '2021-07-30')).to.deep.equal(inRealTime(fy2020));
    expect(inRealTime([...fy2020, ...fy2021], '2021-07-31').years).to.deep.equal([2020, 2021]);
  });
});

describe('any backtest', () => {
  /** Prints of parts and totals of up to four years; each comes out up to half a year after its period, the prints of a period in any order. */
  const anyPrint = fc.record({
    year: fc.integer({ min: 2019, max: 2022 }),
    months: fc.constantFrom(1, 3, 6, 6, 7, 9, 12, 12, 12),
    value: anyValue,
    delay: fc.integer({ min: 0, max: 180 }),
  });
  type AnyPrint = typeof anyPrint extends fc.Arbitrary<infer T> ? T : never;
  const released = ({ year, months, delay }: AnyPrint) =>
    new Date(Date.parse(lastDay(fiscalMonths(year, 1, months).last)) + delay * 864e5).toISOString().slice(0, 10);
  const printed = (prints: readonly AnyPrint[]): Observation[] => {
    const printsOf = new Map<string, number>();
    return prints.map((print) => {
      const { first, last } = fiscalMonths(print.year, 1, print.months);
      const number = (printsOf.get(last) ?? 0) + 1;
      printsOf.set(last, number);
      return invented(`${first}/${last}`, print.value, { revision: number, released: released(print) });
    });
  };
  const anyPrints = fc.array(anyPrint, { minLength: 1, maxLength: 24 }).map(printed);
  const anyDay = fc.integer({ min: 0, max: 5 * 365 }).map((days) => new Date(Date.UTC(2018, 6, 1 + days)).toISOString().slice(0, 10));
  const anyKind = fc.constantFrom(...kinds);
  const samePoint = (a: BacktestRow, b: BacktestRow) => a.fiscalYear === b.fiscalYear && a.months === b.months && a.day === b.day;

  it('has at every point a run rate first, and the central value last and within the range of the others', () => {
    fc.assert(
      fc.property(anyPrints, anyKind, (prints, kind) => {
        const { rows } = backtest(prints, { kind });
        for (const central of ofMethod(rows, 'central')) {
          const point = rows.filter((row) => samePoint(row, central));
          expect([point[0]?.method, point.at(-1)?.method]).to.deep.equal(['run-rate', 'central']);
          const values = point.slice(0, -1).map(({ projected }) => projected);
          expect(central.projected).to.be.within(Math.min(...values) * (1 - 1e-12), Math.max(...values) * (1 + 1e-12));
        }
        expect(rows.filter(({ method }) => method === 'run-rate')).to.have.length(ofMethod(rows, 'central').length);
      }),
    );
  });

  it('has finite numbers, the error that follows from the other two, and only earlier years to compare with', () => {
    fc.assert(
      fc.property(anyPrints, anyKind, (prints, kind) => {
        for (const { projected, outcome, error, year, fiscalYear, months } of backtest(prints, { kind }).rows) {
          expect(projected).to.be.finite;
          expect(error).to.equal(projected / outcome - 1);
          expect(months).to.be.within(1, 11);
          expect(year === undefined || year < fiscalYear).to.equal(true);
        }
      }),
    );
  });

  it('of one point of the year has the rows that it has there among all points, and none at a point that is none', () => {
    fc.assert(
      fc.property(anyPrints, anyKind, fc.integer({ min: 0, max: 13 }), (prints, kind, months) => {
        const rows = backtest(prints, { kind }).rows.filter((row) => row.months === months);
        expect(backtest(prints, { kind, months }).rows).to.deep.equal(rows);
      }),
    );
  });

  it('names the years that stand behind it, in order', () => {
    fc.assert(
      fc.property(anyPrints, anyKind, (prints, kind) => {
        const { rows, years } = backtest(prints, { kind });
        expect(years).to.deep.equal([...new Set(rows.map((row) => row.fiscalYear))].sort((a, b) => a - b));
      }),
    );
  });

  it('grows with the unit and keeps its errors', () => {
    fc.assert(
      fc.property(anyPrints, anyKind, fc.double({ min: 0.001, max: 1000, noNaN: true }), (prints, kind, factor) => {
        const { rows } = backtest(prints, { kind });
        const scaled = backtest(
          prints.map((print) => ({ ...print, value: print.value * factor })),
          { kind },
        );
        expect(scaled.rows).to.have.length(rows.length);
        for (const [index, { projected, outcome, error }] of rows.entries()) {
          const other = scaled.rows[index]!;
          expect(other.projected / (projected * factor)).to.be.closeTo(1, 1e-9);
          expect(other.outcome / (outcome * factor)).to.be.closeTo(1, 1e-9);
          expect((1 + other.error) / (1 + error)).to.be.closeTo(1, 1e-9);
        }
      }),
    );
  });

  it('does not depend on the order of the prints', () => {
    fc.assert(
      fc.property(
        anyPrints.chain((prints) => fc.tuple(fc.constant(prints), fc.shuffledSubarray(prints, { minLength: prints.length }))),
        anyKind,
        ([prints, shuffled], kind) => {
          expect(backtest(shuffled, { kind })).to.deep.equal(backtest(prints, { kind }));
        },
      ),
    );
  });

  it('made as of a day is the backtest of what was out on it', () => {
    fc.assert(
      fc.property(anyPrints, anyKind, anyDay, (prints, kind, day) => {
        expect(backtest(prints, { kind, asOf: day })).to.deep.equal(
          backtest(
            prints.filter((print) => print.released <= day),
            { kind },
          ),
        );
      }),
    );
  });

  it('has in real time the rows it ever had: those as of a day stand unmoved in every later one', () => {
    let checked = 0;
    fc.assert(
      fc.property(anyPrints, anyDay, (prints, day) => {
        const then = backtest(prints, { kind: 'real-time', asOf: day });
        const now = backtest(prints, { kind: 'real-time' });
        expect(now.rows.filter((row) => then.years.includes(row.fiscalYear))).to.deep.equal(then.rows);
        checked += then.rows.length;
      }),
    );
    expect(checked, 'rows that could have moved').to.be.greaterThan(0);
  });

  it('moves no row of real time when an observation is released later, whatever it is of', () => {
    fc.assert(
      fc.property(anyPrints, anyPrint, fc.integer({ min: 1, max: 400 }), (prints, late, days) => {
        const last = prints
          .map((print) => print.released)
          .sort()
          .at(-1)!;
        const day = new Date(Date.parse(last) + days * 864e5).toISOString().slice(0, 10);
        const { first, last: end } = fiscalMonths(late.year, 1, late.months);
        const before = backtest(prints, { kind: 'real-time' });
        const after = backtest([...prints, invented(`${first}/${end}`, late.value, { revision: 99, released: day })], { kind: 'real-time' });
        expect(after.rows.filter((row) => before.years.includes(row.fiscalYear))).to.deep.equal(before.rows);
        // What is new is a year that closed with it, and rests on what was out before.
        for (const row of after.rows) expect(before.years.includes(row.fiscalYear) || (row.fiscalYear === late.year && row.day! < day)).to.equal(true);
      }),
    );
  });

  it('has in real time what a projection of that day gives', () => {
    fc.assert(
      fc.property(anyPrints, (prints) => {
        for (const { day, fiscalYear, months, projected } of ofMethod(backtest(prints, { kind: 'real-time' }).rows, 'central')) {
          const projection = projectYearEnd(
            prints.filter((print) => print.released <= day!),
            fiscalYear,
          );
          expect([projection.months, projection.central]).to.deep.equal([months, projected]);
        }
      }),
    );
  });
});

describe('the largest miss', () => {
  const fy2022 = [invented('2021-07/2021-12', 120), invented('FY2022', 250)];

  it('is the largest error of the central value to either side, with the number of years that were checked', () => {
    expect(largestError(backtest([...fy2020, ...fy2021]), 6)?.error).to.be.closeTo(0.2, 1e-12);
    const tooHigh = largestError(backtest([invented('2019-07/2019-12', 60), invented('FY2020', 100)]), 6);
    expect(tooHigh?.error).to.be.closeTo(0.2, 1e-12);
    expect(tooHigh?.years).to.equal(1);
  });

  it('does not look at the single methods', () => {
    // FY2021's share alone would have been 20% too high for FY2022.
    const result = largestError(backtest([...fy2021.map((figure) => ({ ...figure, value: figure.value / 2 })), ...fy2022]), 6);
    expect(result?.error).to.be.closeTo(0.2, 1e-12);
    const rows = backtest([...fy2020, ...fy2021, ...fy2022]).rows.filter((row) => row.fiscalYear === 2022);
    expect(largestError({ rows }, 6)?.error).to.be.closeTo(0.02, 1e-12);
  });

  it('counts years, not rows', () => {
    const twice = [
      invented('2019-07/2019-12', 50, { released: '2020-01-20' }),
      invented('2019-07/2019-12', 60, { released: '2020-02-20', revision: 2 }),
      invented('FY2020', 100, { released: '2020-07-20' }),
    ];
    const real = backtest(twice, { kind: 'real-time' });
    expect(real.rows).to.have.length(4);
    expect(largestError(real, 6)?.years).to.equal(1);
    expect(largestError(real, 6)?.error).to.be.closeTo(0.2, 1e-12);
  });

  it('tells in how many years the outcome lay between the lowest and the highest result', () => {
    const half = (year: number, value: number) => invented(`${year - 1}-07/${year - 1}-12`, value, { released: `${year}-01-20` });
    const whole = (year: number, value: number) => invented(`FY${year}`, value, { released: `${year}-07-20` });
    // FY2020 by run rate 100 for 100; FY2021 by run rate 120 and share 120 for 130; FY2022 by run rate 100, shares 100 and 108.3 for 105.
    const known = [half(2020, 50), whole(2020, 100), half(2021, 60), whole(2021, 130), half(2022, 50), whole(2022, 105)];
    expect(largestError(backtest(known), 6)).to.include({ years: 3, inside: 2 });
  });

  it('is unknown at a month at which no year can be checked', () => {
    expect(largestError(backtest([...fy2020, ...fy2021]), 7)).to.equal(undefined);
    expect(largestError(backtest([]), 6)).to.equal(undefined);
  });
});

describe('a backtest that cannot be made', () => {
  for (const kind of kinds) {
    it(`in ${kind} is empty without observations`, () => {
      expect(backtest([], { kind })).to.deep.equal({ kind, rows: [], years: [] });
    });

    it(`in ${kind} is refused of two series at once`, () => {
      expect(() => backtest([...fy2020, invented('2019-07/2019-12', 5, { series: 'other' })], { kind }))
        .to.throw(ProjectionError, 'A backtest is of one series; these figures are of “invented” and of “other”.')
        .with.property('code', 'mixed-series');
    });

    it(`in ${kind} is refused as of what is no day`, () => {
      for (const day of ['2021-2-3', '2021-02-30', 'today', ''])
        expect(() => backtest(fy2020, { kind, asOf: day }), day).to.throw(RangeError, `“${day}” is not a day`);
    });

    it(`in ${kind} leaves out points and years of which nothing can be said`, () => {
      for (const value of [0, -3, NaN, Infinity]) {
        expect(backtest([invented('2019-07/2019-12', value), invented('FY2020', 100)], { kind }).rows, `from ${value}`).to.deep.equal([]);
        expect(backtest([invented('2019-07/2019-12', 50), invented('FY2020', value)], { kind }).rows, `to ${value}`).to.deep.equal([]);
      }
    });
  }
});

describe('the real figures, tested backwards', () => {
  const central = (id: string, kind: BacktestKind, year: number, months: number, day?: string) =>
    ofMethod(backtest(observationsOf(id), { kind }).rows, 'central').find(
      (row) => row.fiscalYear === year && row.months === months && (day === undefined || row.day === day),
    );

  it('show what was projected for freelancers on 25 February 2026 and what came', () => {
    const rows = backtest(observationsOf('freelance-earnings'), { kind: 'real-time' }).rows.filter(({ day }) => day === '2026-02-25');
    // 557 / 6 x 12; 557 / (352 / 779); their mean.
    expect(short({ rows })).to.deep.equal([
      '2026 after 6 on 2026-02-25 run-rate 1114 for 1160',
      '2026 after 6 on 2026-02-25 2025 1232.7 for 1160',
      '2026 after 6 on 2026-02-25 central 1173.3 for 1160',
    ]);
    expect(rows.map(({ error }) => Math.round(error * 1000) / 10)).to.deep.equal([-4, 6.3, 1.1]);
  });

  it('show that three days earlier there was no earlier year to compare freelancers with', () => {
    const rows = backtest(observationsOf('freelance-earnings'), { kind: 'real-time' }).rows.filter(({ day }) => day === '2026-02-22');
    expect(rows.map(({ method, projected }) => [method, projected])).to.deep.equal([
      ['run-rate', 1114],
      ['central', 1114],
    ]);
  });

  it('show IT exports of FY2026 at seven months: 4,573 in real time, 4,574 with what FY2025 was revised to, 4,600 came', () => {
    // The mean of 2610 / 7 x 12 and of the mean of 2610 over 811 / 1440, 1121 / 2108, 1488 / 2619.1, 1524.97 / 2596, 1719.921 / 3223 and 2180 / 3810.
    expect(central('it-exports', 'real-time', 2026, 7)?.projected).to.be.closeTo(4573.1, 0.05);
    // With 3814 for 3810.
    expect(central('it-exports', 'pseudo-real-time', 2026, 7)?.projected).to.be.closeTo(4573.5, 0.05);
    expect(central('it-exports', 'real-time', 2026, 7)?.outcome).to.equal(4600);
  });

  it('compare IT exports of FY2025 in real time with the 3,800 that came first, otherwise with the 3,814 of the last revision', () => {
    expect(central('it-exports', 'real-time', 2025, 9, '2025-04-18')).to.include({ outcome: 3800 });
    expect(central('it-exports', 'pseudo-real-time', 2025, 9)).to.include({ outcome: 3814 });
  });

  it('miss IT exports at seven months by 7.2% at most, in the seven years that can be checked', () => {
    const result = largestError(backtest(observationsOf('it-exports')), 7);
    expect(result?.years).to.equal(7);
    // FY2021: the mean of 1121 / 7 x 12 and of 1121 / (811 / 1440) is 1956.1, for 2108.
    expect(result?.error).to.be.closeTo(0.0721, 0.00005);
  });

  it('as of 25 February 2026 know FY2026 as no outcome', () => {
    for (const kind of kinds) {
      const known = backtest(observationsOf('it-exports'), { kind, asOf: '2026-02-25' });
      // The months of FY2019 were found in pages of FY2020 only.
      expect(known.years, kind).to.deep.equal([...(kind === 'real-time' ? [] : [2019]), 2020, 2021, 2022, 2023, 2024, 2025]);
    }
    expect(largestError(backtest(observationsOf('it-exports'), { asOf: '2026-02-25' }), 7)?.years).to.equal(6);
    expect(largestError(backtest(observationsOf('freelance-earnings'), { asOf: '2026-02-25' }), 6)?.years).to.equal(1);
  });

  it('give in real time what the dataset as of that day gives, for every series', () => {
    for (const { id } of dataset.series)
      for (const { day, fiscalYear, projected } of ofMethod(backtest(observationsOf(id), { kind: 'real-time' }).rows, 'central')) {
        const known = asOf(dataset, day!).observations.filter(({ series }) => series === id);
        expect(projectYearEnd(known, fiscalYear).central, `${id} on ${day}`).to.equal(projected);
      }
  });
});
