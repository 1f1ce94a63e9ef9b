import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dataset } from '../support/frozen-dataset.js';
import { asOf } from '../../src/data/vintage.js';
import { ProjectionError } from '../../src/projection/projection-error.js';
import { projectYearEnd, type YearEndProjection } from '../../src/projection/year-end.js';
import { anyValue } from '../support/arbitrary.js';
import { invented, inventedMonths } from '../support/invented.js';
import type { Observation } from '../../src/data/observation.js';

/** Results in short: `run rate 240`, `2019 250`. */
const short = ({ results }: YearEndProjection) =>
  results.map(({ method, year, value }) => `${method === 'run-rate' ? 'run rate' : year} ${Math.round(value * 10) / 10}`);

describe('the projected end of a year', () => {
  const half = invented('2020-07/2020-12', 120);
  // The first half of FY2020 was 40% of the year, that of FY2019 half of it.
  const earlier = [invented('2018-07/2018-12', 50), invented('FY2019', 100), invented('2019-07/2019-12', 80), invented('FY2020', 200)];

  it('is by run rate alone the year to date by the month, times twelve', () => {
    const projection = projectYearEnd([half], 2021);
    expect(short(projection)).to.deep.equal(['run rate 240']);
    expect(projection).to.include({ fiscalYear: 2021, months: 6, low: 240, high: 240, central: 240 });
    expect(projectYearEnd([invented('2020-07/2021-01', 140)], 2021).central).to.equal(240);
  });

  it('is by the share of each earlier year as well, the run rate first and the years in order', () => {
    expect(short(projectYearEnd([half, ...earlier.toReversed()], 2021))).to.deep.equal(['run rate 240', '2019 240', '2020 300']);
  });

  it('has the range from the lowest to the highest result', () => {
    expect(projectYearEnd([half, ...earlier], 2021)).to.include({ low: 240, high: 300 });
  });

  it('has in its centre the mean of the run rate and of the mean share, so that many years do not outvote the run rate', () => {
    expect(projectYearEnd([half, ...earlier], 2021).central).to.equal((240 + (240 + 300) / 2) / 2);
  });

  it('names the figures it rests on', () => {
    const projection = projectYearEnd([half, ...earlier], 2021);
    expect(projection.yearToDate.observations).to.deep.equal([half]);
    expect(projection.results.map(({ observations }) => observations)).to.deep.equal([[], earlier.slice(0, 2), earlier.slice(2)]);
  });

  it('compares with the same months of an earlier year, summed where they were not reported', () => {
    const months = inventedMonths(2020, [10, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 40]);
    expect(short(projectYearEnd([half, ...months], 2021))).to.deep.equal(['run rate 240', `2020 ${(120 / 60) * 200}`]);
  });

  it('leaves out an earlier year of which the total or the same months are unknown', () => {
    expect(short(projectYearEnd([half, invented('2019-07/2019-12', 80), invented('2018-07/2018-09', 20), invented('FY2019', 100)], 2021))).to.deep.equal([
      'run rate 240',
    ]);
  });

  it('leaves out an earlier year whose figures cannot be: nothing in the first months, or more than in the whole year', () => {
    const nothing = [invented('2018-07/2018-12', 0), invented('FY2019', 100)];
    const tooMuch = [invented('2019-07/2019-12', 210), invented('FY2020', 200)];
    const unknown = [invented('2017-07/2017-12', NaN), invented('FY2018', 100), invented('2016-07/2016-12', 50), invented('FY2017', NaN)];
    expect(short(projectYearEnd([half, ...nothing, ...tooMuch, ...unknown], 2021))).to.deep.equal(['run rate 240']);
  });

  it('does not look at later years', () => {
    const later = [invented('2021-07/2021-12', 10), invented('FY2022', 1000)];
    expect(projectYearEnd([half, ...earlier, ...later], 2021)).to.deep.equal(projectYearEnd([half, ...earlier], 2021));
  });

  it('uses the latest revision of each period', () => {
    const revised = invented('2020-07/2020-12', 100, { revision: 2, status: 'revised', released: '2021-06-01' });
    expect(projectYearEnd([half, revised, ...earlier], 2021)).to.deep.equal(projectYearEnd([revised, ...earlier], 2021));
  });

  it('uses one method alone if asked to', () => {
    expect(short(projectYearEnd([half, ...earlier], 2021, { methods: ['run-rate'] }))).to.deep.equal(['run rate 240']);
    const byShare = projectYearEnd([half, ...earlier], 2021, { methods: ['share-of-year'] });
    expect(short(byShare)).to.deep.equal(['2019 240', '2020 300']);
    expect(byShare.central).to.equal(270);
  });

  it('needs of a figure no more than its period and value', () => {
    const bare = { id: 'mine', period: { first: '2020-07', last: '2020-09' }, value: 30, revision: 1 };
    expect(projectYearEnd([bare], 2021).central).to.equal(120);
  });
});

describe('the projected end of any year', () => {
  /** Months of up to three closed years and of the first part of FY2021. */
  const anyYears = fc
    .tuple(fc.array(fc.array(anyValue, { minLength: 12, maxLength: 12 }), { maxLength: 3 }), fc.array(anyValue, { minLength: 1, maxLength: 11 }))
    .map(([closed, running]) => [...closed.flatMap((values, index) => inventedMonths(2020 - index, values)), ...inventedMonths(2021, running)]);

  it('has every result, and the central value, within its range', () => {
    fc.assert(
      fc.property(anyYears, (series) => {
        const { low, high, central, results } = projectYearEnd(series, 2021);
        for (const value of [central, ...results.map((result) => result.value)]) expect(value).to.be.within(low * (1 - 1e-12), high * (1 + 1e-12));
      }),
    );
  });

  it('has one result by run rate and one for each closed year', () => {
    fc.assert(
      fc.property(anyYears, (series) => {
        const closed = new Set(series.map(({ period }) => period.first).filter((month) => month.endsWith('-07') && month < '2020-07'));
        expect(projectYearEnd(series, 2021).results).to.have.length(1 + closed.size);
      }),
    );
  });

  it('is never below the year to date', () => {
    fc.assert(
      fc.property(anyYears, (series) => {
        const { low, yearToDate } = projectYearEnd(series, 2021);
        expect(low).to.be.at.least(yearToDate.value * (1 - 1e-12));
      }),
    );
  });

  it('grows with the unit: all figures times a factor, all results times that factor', () => {
    fc.assert(
      fc.property(anyYears, fc.double({ min: 0.001, max: 1000, noNaN: true }), (series, factor) => {
        const scaled = projectYearEnd(
          series.map((figure) => ({ ...figure, value: figure.value * factor })),
          2021,
        );
        const { low, high, central, results } = projectYearEnd(series, 2021);
        const pairs = [
          [scaled.low, low],
          [scaled.high, high],
          [scaled.central, central],
          ...results.map((result, index) => [scaled.results[index]!.value, result.value]),
        ];
        for (const [value, original] of pairs) expect(value! / (original! * factor)).to.be.closeTo(1, 1e-9);
      }),
    );
  });

  it('is right by an earlier year’s share when the year runs as that one did', () => {
    fc.assert(
      fc.property(
        fc.array(anyValue, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 11 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (year, months, growth) => {
          const grown = year.map((value) => value * growth);
          const { results } = projectYearEnd([...inventedMonths(2020, year), ...inventedMonths(2021, grown.slice(0, months))], 2021);
          const outcome = grown.reduce((sum, value) => sum + value, 0);
          expect(results.find((result) => result.year === 2020)!.value / outcome).to.be.closeTo(1, 1e-9);
        },
      ),
    );
  });

  it('is the same by all methods when every month is', () => {
    fc.assert(
      fc.property(anyValue, fc.integer({ min: 1, max: 11 }), (value, months) => {
        const { low, high } = projectYearEnd(
          [...inventedMonths(2020, Array<number>(12).fill(value)), ...inventedMonths(2021, Array<number>(months).fill(value))],
          2021,
        );
        expect(low / (value * 12)).to.be.closeTo(1, 1e-9);
        expect(high / (value * 12)).to.be.closeTo(1, 1e-9);
      }),
    );
  });

  it('does not depend on the order of the figures', () => {
    fc.assert(
      fc.property(
        anyYears.chain((series) => fc.tuple(fc.constant(series), fc.shuffledSubarray(series, { minLength: series.length }))),
        ([series, shuffled]) => {
          expect(projectYearEnd(shuffled, 2021)).to.deep.equal(projectYearEnd(series, 2021));
        },
      ),
    );
  });
});

describe('a projection that cannot be made', () => {
  const half = invented('2020-07/2020-12', 120);
  const cases: readonly (readonly [string, readonly Observation[], string, string])[] = [
    ['without any figure', [], 'no-observations', 'No figure from July on is known for FY2021.'],
    ['without a figure from July on', [invented('2020-08', 10), invented('FY2020', 100)], 'no-observations', 'No figure from July on is known for FY2021.'],
    ['of a closed year', [half, invented('FY2021', 250)], 'year-closed', 'FY2021 is closed: its total is 250.'],
    ['of a year closed by its months', inventedMonths(2021, Array<number>(12).fill(10)), 'year-closed', 'FY2021 is closed: its total is 120.'],
    ['from nothing', [invented('2020-07/2020-12', 0)], 'not-positive', 'The total of the first 6 months of FY2021 has to be above zero; it is 0.'],
    ['from less than nothing', [invented('2020-07/2020-12', -3)], 'not-positive', 'The total of the first 6 months of FY2021 has to be above zero; it is -3.'],
    ['from NaN', [invented('2020-07/2020-12', NaN)], 'not-a-number', 'The total of the first 6 months of FY2021 has to be a number; it is NaN.'],
    ['from infinity', [invented('2020-07/2020-12', Infinity)], 'not-a-number', 'The total of the first 6 months of FY2021 has to be a number; it is Infinity.'],
    [
      'from months of which one is NaN',
      inventedMonths(2021, [10, NaN, 10]),
      'not-a-number',
      'The total of the first 3 months of FY2021 has to be a number; it is NaN.',
    ],
  ];
  for (const [name, series, code, sentence] of cases) {
    it(`${name} is refused with a sentence: ${sentence}`, () => {
      expect(() => projectYearEnd(series, 2021))
        .to.throw(ProjectionError, sentence)
        .with.property('code', code);
    });
  }

  it('by share alone is refused where no earlier year can be compared', () => {
    expect(() => projectYearEnd([half, invented('FY2020', 100)], 2021, { methods: ['share-of-year'] }))
      .to.throw(ProjectionError, 'No earlier year is known to compare the first 6 months of FY2021 with.')
      .with.property('code', 'no-observations');
  });

  it('for a year that is no number is refused', () => {
    expect(() => projectYearEnd([half], NaN))
      .to.throw(ProjectionError)
      .with.property('code', 'no-observations');
  });
});

describe('the real figures project', () => {
  const project = (series: string, day: string, year: number) =>
    projectYearEnd(
      asOf(dataset, day).observations.filter((observation) => observation.series === series),
      year,
    );

  it('freelancers’ earnings of FY2026, as of 25 February 2026, between 1,114 and 1,233', () => {
    const projection = project('freelance-earnings', '2026-02-25', 2026);
    expect(short(projection)).to.deep.equal(['run rate 1114', '2025 1232.7']);
    expect(projection.months).to.equal(6);
    expect(projection.central).to.be.closeTo(1173.3, 0.05);
  });

  it('IT exports of FY2026, as of 25 February 2026, between 4,443 and 4,908', () => {
    const projection = project('it-exports', '2026-02-25', 2026);
    expect(projection.months).to.equal(7);
    expect(short(projection)).to.deep.equal(['run rate 4474.3', '2020 4634.3', '2021 4908', '2022 4594', '2023 4443.1', '2024 4890.9', '2025 4561.5']);
    expect(projection.low).to.be.closeTo(4443.1, 0.05);
    expect(projection.high).to.be.closeTo(4908, 0.05);
    expect(projection.central).to.be.closeTo(4573.1, 0.05);
  });

  it('IT exports of FY2025, as of 15 June 2025, by a run rate of 3,770', () => {
    const projection = project('it-exports', '2025-06-15', 2025);
    expect(projection.months).to.equal(10);
    // 3142 / 10 x 12
    expect(short(projection)[0]).to.equal('run rate 3770.4');
  });

  it('no end of FY2026 once its total is out', () => {
    expect(() => project('it-exports', '2026-08-07', 2026))
      .to.throw(ProjectionError, 'FY2026 is closed: its total is 4600.')
      .with.property('code', 'year-closed');
  });
});
