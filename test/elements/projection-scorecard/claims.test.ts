import { expect } from '@open-wc/testing';
import { fiscalYear, parsePeriod } from '../../../src/data/period.js';
import { asOf } from '../../../src/data/vintage.js';
import { isCounted, scoredClaims } from '../../../src/elements/projection-scorecard/claims.js';
import { invented, inventedDataset, inventedMonths, page } from '../../support/invented.js';
import type { Dataset, Observation, PublishedProjection, Target } from '../../../src/data/observation.js';

const claimed = (published: string, released: string, detail: Partial<PublishedProjection> = {}): PublishedProjection => ({
  id: `invented-${released}`,
  series: 'invented',
  period: fiscalYear(2021),
  kind: 'about',
  value: 100,
  unit: 'USD million',
  confidence: 'high',
  released,
  citations: [page(published)],
  madeBy: 'The Oracle',
  ...detail,
});
const target = (period: string, released: string): Target => ({
  id: `target-${period}`,
  series: 'invented',
  period: parsePeriod(period),
  value: 100,
  unit: 'USD million',
  confidence: 'high',
  released,
  citations: [page(released)],
  setBy: 'The Ministry',
});
const total = (value: number, released: string, more: Partial<Observation> = {}) => invented('FY2021', value, { released, ...more });
const scored = (dataset: Dataset, day = '2024-01-01', series?: string) => scoredClaims(dataset, asOf(dataset, day), day, series);
const only = (dataset: Dataset, day?: string) => scored(dataset, day)[0]!;

describe('a claim', () => {
  const projections = [claimed('2020-10-01', '2020-10-01')];

  it('is open as long as no total of its year is public', () => {
    const dataset = inventedDataset([invented('2020-07/2021-03', 90), total(120, '2021-08-01')], { projections });
    expect(only(dataset, '2021-06-30')).to.include({ over: false }).and.not.to.have.property('result');
    expect(only(dataset, '2021-07-31')).to.include({ over: true }).and.not.to.have.property('result');
    expect(only(dataset, '2021-08-01').result).to.deep.include({ judgement: { verdict: 'too-low', error: -0.2 }, difference: -20, timing: 'before' });
  });

  it('is judged by the latest revision that was public on the day', () => {
    const dataset = inventedDataset([total(120, '2021-08-01'), total(80, '2022-01-01', { revision: 2, status: 'revised' })], { projections });
    expect(only(dataset, '2021-12-31').result?.judgement?.verdict).to.equal('too-low');
    expect(only(dataset, '2022-01-01').result).to.deep.include({ judgement: { verdict: 'too-high', error: 0.2 }, difference: 20 });
  });

  it('is judged by the sum of the months where no total was printed', () => {
    const dataset = inventedDataset(inventedMonths(2021, Array<number>(12).fill(9)), { projections });
    expect(only(dataset).result?.outcome.value).to.equal(108);
    expect(only(dataset, '2021-07-30').result).to.equal(undefined);
  });

  it('for a calendar year stays open, whatever the months add up to', () => {
    const dataset = inventedDataset([...inventedMonths(2021, Array<number>(12).fill(9)), ...inventedMonths(2022, Array<number>(12).fill(9))], {
      targets: [target('2021-01/2021-12', '2020-10-01')],
    });
    expect(only(dataset).result).to.equal(undefined);
    expect(only(dataset).over).to.equal(true);
  });

  it('is not there before it was public', () => {
    expect(scored(inventedDataset([], { projections }), '2020-09-30')).to.deep.equal([]);
  });
});

describe('the day of a claim', () => {
  const timing = (published: string, released: string) =>
    only(inventedDataset([total(120, '2021-08-01'), total(121, '2022-01-01', { revision: 2 })], { projections: [claimed(published, released)] }));

  it('counts where it proves that the total was not public', () => {
    expect(timing('2021-07-31', '2021-07-31').result).to.include({ timing: 'before' }).and.to.have.property('judgement');
    expect(timing('2021-07', '2021-07-31').result?.timing).to.equal('before');
    expect(timing('2020', '2020-12-31').result?.timing).to.equal('before');
  });
  it('may lie on either side: there is a verdict, which is not counted', () => {
    for (const [published, released] of [
      ['2021-08-01', '2021-08-01'],
      ['2021-08', '2021-08-31'],
      ['2021', '2021-12-31'],
    ] as const) {
      const row = timing(published, released);
      expect(row.result, published).to.include({ timing: 'unclear' }).and.to.have.property('judgement');
      expect(isCounted(row), published).to.equal(false);
    }
  });
  it('of an undated page may lie on either side, too', () => {
    const { published, ...undated } = page('2021-12-31');
    const row = only(
      inventedDataset([total(120, '2021-08-01')], { projections: [claimed('', '2021-12-31', { citations: [{ ...undated, accessed: published! }] })] }),
    );
    expect(row.result?.timing).to.equal('unclear');
  });
  it('after the first release of the total leaves no verdict, even before a revision', () => {
    for (const [published, released] of [
      ['2021-08-02', '2021-08-02'],
      ['2021-09', '2021-09-30'],
      ['2022', '2022-12-31'],
    ] as const) {
      const row = timing(published, released);
      expect(row.result, published).to.include({ timing: 'after' }).and.not.to.have.property('judgement');
      expect(isCounted(row), published).to.equal(false);
    }
  });
});

describe('the order of claims', () => {
  const dataset = inventedDataset([invented('FY2020', 1), invented('FY2021', 1)], {
    targets: [target('FY2020', '2019-10-01'), target('FY2022', '2019-10-01'), target('FY2030', '2019-10-01')],
    projections: [claimed('2020-10-01', '2020-10-01')],
  });
  it('has targets first, of each the newest year first and those without an outcome last', () => {
    expect(scored(dataset).map(({ claim }) => `${claim.kind} ${claim.period.last}`)).to.deep.equal([
      'target 2020-06',
      'target 2030-06',
      'target 2022-06',
      'about 2021-06',
    ]);
  });
  it('keeps to one series where one is asked for', () => {
    expect(scored(dataset, undefined, 'invented')).to.have.length(4);
    expect(scored(dataset, undefined, 'other')).to.have.length(0);
  });
});
