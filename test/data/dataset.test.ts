import { expect } from '@open-wc/testing';
import { datasetProblems } from '../../src/data/validation/problems.js';
import { dataset } from '../../src/data/dataset.js';
import { isDay, lastDay } from '../../src/data/period.js';
import { asOf, knownFrom, releaseDays } from '../../src/data/vintage.js';
import type { Citation, Dataset } from '../../src/data/observation.js';

/** `893 - 449 - 238` or `557 / 1.58`, from left to right. */
function evaluate(formula: string): number {
  const [first, ...rest] = formula.split(' ');
  let result = Number(first);
  for (let index = 0; index < rest.length; index += 2) {
    const operand = Number(rest[index + 1]);
    if (rest[index] === '-') result -= operand;
    else if (rest[index] === '/') result /= operand;
    else throw new Error(`What is “${rest[index]}” in “${formula}”?`);
  }
  return result;
}

const observation = (id: string, known: Dataset = dataset) => known.observations.find((candidate) => candidate.id === id);

describe('the bundled dataset', () => {
  it('is sound', () => {
    expect(datasetProblems(dataset)).to.deep.equal([]);
  });

  it('was compiled on the newest day that one of its pages bears', () => {
    expect(isDay(dataset.compiled)).to.equal(true);
    const items: readonly { readonly citations?: readonly Citation[] }[] = [
      ...dataset.observations,
      ...dataset.targets,
      ...dataset.projections,
      ...dataset.notes,
    ];
    const days = items.flatMap(({ citations = [] }) => citations.flatMap(({ published = '', accessed = '' }) => [published, accessed])).filter(isDay);
    expect(days).to.include(dataset.compiled);
    expect(days.filter((day) => day > dataset.compiled)).to.deep.equal([]);
  });

  it('works its derived figures out correctly', () => {
    const derived = dataset.observations.filter(({ derivation }) => derivation);
    expect(derived.length).to.be.greaterThan(10);
    for (const { id, value, tolerance = 0.6, derivation } of derived) expect(evaluate(derivation?.formula ?? ''), id).to.be.closeTo(value, tolerance);
  });

  it('derives figures only from numbers that one of their inputs has, the last operand of a growth rate or a change apart', () => {
    for (const { id, derivation } of dataset.observations) {
      if (!derivation) continue;
      const [first = ''] = derivation.formula.split(' ');
      const inputs = dataset.observations.filter((candidate) => derivation.from.includes(candidate.id)).map(({ value }) => value);
      expect(inputs, `${id}: ${derivation.formula}`).to.include(Number(first));
    }
  });

  it('counts no money before the months are over in which it was earned', () => {
    const early = dataset.observations.filter(({ unit, period, released }) => unit === 'USD million' && released < lastDay(period.last));
    expect(early.map(({ id }) => id)).to.deep.equal([]);
  });

  it('shows on every release day only figures with a page that was public by then', () => {
    const days = releaseDays(dataset);
    expect(days.length).to.be.greaterThan(50);
    for (const day of days) {
      const { observations, targets, projections } = asOf(dataset, day);
      const unproved = [...observations, ...targets, ...projections].filter(({ citations }) => !citations.some((citation) => knownFrom(citation) <= day));
      expect(
        unproved.map(({ id }) => id),
        day,
      ).to.deep.equal([]);
    }
  });

  it('says of every series what it counts', () => {
    for (const { id, title, definition } of dataset.series) expect(Math.min(title.length, definition.length), id).to.be.greaterThan(5);
  });
});

describe('every number of the op-ed of 25 February 2026 is there, by its day', () => {
  const known = asOf(dataset, '2026-02-25');
  const numbers: readonly [string, string, number][] = [
    ['freelancers’ earnings from July to December 2025', 'freelance-earnings/2025-07/2025-12', 557],
    ['the same months a year before', 'freelance-earnings/2024-07/2024-12', 352],
    ['IT exports in seven months', 'it-exports/2025-07/2026-01', 2610],
    ['IT exports in January', 'it-exports/2026-01/2026-01', 374],
    ['the number of freelancers', 'freelancers/2026-02/2026-02', 2370000],
    ['the percentage of earnings that may be kept in dollars', 'retention-limit/2023-10/2026-02', 50],
    ['the rate of the withholding tax', 'withholding-tax-registered/2022-07/2026-06', 0.25],
  ];
  for (const [name, id, value] of numbers) {
    it(`${name}: ${value}`, () => {
      expect(observation(id, known)?.value).to.equal(value);
    });
  }

  it('growth of 58%', () => {
    const [now, before] = numbers.map(([, id]) => observation(id, known)?.value ?? NaN);
    expect(Math.round(((now ?? NaN) / (before ?? NaN) - 1) * 100)).to.equal(58);
  });

  it('rank three or four among freelancing countries', () => {
    const rank = observation('freelancers-rank/2026-02/2026-02', known);
    expect([rank?.value, rank?.upper, rank?.unit]).to.deep.equal([3, 4, 'rank']);
  });

  it('projections of more than 1,000 and of 4,500 for FY2026', () => {
    const own = known.projections.filter(({ madeBy, period }) => madeBy === 'An opinion piece at ARY News' && period.last === '2026-06');
    expect(own.map(({ series, kind, value }) => [series, kind, value])).to.have.deep.members([
      ['freelance-earnings', 'at-least', 1000],
      ['it-exports', 'about', 4500],
    ]);
  });

  it('the goal of 10,000 for FY2029', () => {
    const goal = known.targets.find(({ id }) => id === 'it-exports-fy2029');
    expect([goal?.series, goal?.value, goal?.period.last]).to.deep.equal(['it-exports', 10000, '2029-06']);
  });

  it('the article itself is among the sources of each', () => {
    for (const id of ['freelance-earnings/2025-07/2025-12', 'freelancers/2026-02/2026-02', 'retention-limit/2023-10/2026-02'])
      expect(
        observation(id, known)?.citations.map(({ url }) => url),
        id,
      ).to.include('https://arynews.tv/pakistan-freelancers-coded-their-way-to-557-million');
  });
});

describe('every number of the article on the Economic Survey 2024-25 is there, by mid-June 2025', () => {
  const known = asOf(dataset, '2025-06-15');

  it('IT exports of 2,825 from July 2024 to March 2025', () => {
    expect(observation('it-exports/2024-07/2025-03', known)?.value).to.equal(2825);
  });

  it('400 of it from freelancers, by the survey’s own count', () => {
    expect(observation('freelance-earnings-economic-survey/2024-07/2025-03', known)?.value).to.equal(400);
  });

  it('a full year of up to 4,000, before the first figure of that year was out', () => {
    const upTo = ({ projections }: Dataset) =>
      projections.filter(({ kind, series, period, value }) => kind === 'up-to' && series === 'it-exports' && period.last === '2025-06' && value === 4000);
    expect(upTo(asOf(dataset, '2025-07-18'))).to.have.length(1);
    expect(observation('it-exports/2024-07/2025-06', asOf(dataset, '2025-07-18'))).to.equal(undefined);
    expect(observation('it-exports/2024-07/2025-06', asOf(dataset, '2025-07-19'))?.value).to.equal(3800);
  });

  it('the 2,825 was later revised to 2,833.53', () => {
    expect(observation('it-exports/2024-07/2025-03', asOf(dataset, '2026-04-16'))?.value).to.equal(2825);
    expect(observation('it-exports/2024-07/2025-03', asOf(dataset, '2026-04-17'))?.value).to.equal(2833.53);
  });

  it('the central bank’s 567.52 for the same months stands in another series', () => {
    expect(observation('freelance-earnings/2024-07/2025-03')?.value).to.equal(567.52);
    expect(observation('freelance-earnings/2024-07/2025-03', known)).to.equal(undefined);
  });
});
