import { expect } from '@open-wc/testing';
import { dataset } from '../../../src/data/dataset.js';
import { asOf } from '../../../src/data/vintage.js';
import type { Observation } from '../../../src/data/observation.js';

const freelanceEarningsObservations = dataset.observations.filter(({ series }) => series.startsWith('freelance-'));
const latest = asOf(dataset, '2026-09-19').observations;
const figure = (period: string, series = 'freelance-earnings'): Observation => {
  const found = latest.find(({ id }) => id === `${series}/${period}`);
  if (!found) throw new Error(`${series}/${period} is missing`);
  return found;
};
const values = (...periods: string[]) => periods.map((period) => figure(period).value);

describe('freelancers’ earnings in the central bank’s line', () => {
  it('are there by quarter, and the quarters add up to the half-years and years', () => {
    const fy2025 = values('2024-07/2024-09', '2024-10/2024-12', '2025-01/2025-03', '2025-04/2025-06');
    const fy2026 = values('2025-07/2025-09', '2025-10/2025-12', '2026-01/2026-03', '2026-04/2026-06');
    expect(fy2025).to.deep.equal([160, 192, 215.5, 211.5]);
    expect(fy2026).to.deep.equal([273, 284, 299.4, 303.6]);
    const sum = (parts: number[]) => parts.reduce((total, value) => total + value, 0);
    expect(sum(fy2025.slice(0, 2))).to.equal(figure('2024-07/2024-12').value);
    expect(sum(fy2026.slice(0, 2))).to.equal(figure('2025-07/2025-12').value);
    expect(sum(fy2025)).to.equal(figure('2024-07/2025-06').value);
    expect(sum(fy2026)).to.be.closeTo(figure('2025-07/2026-06').value, 0.1);
  });

  it('are there by half-year, as printed', () => {
    expect(values('2024-07/2024-12', '2025-07/2025-12')).to.deep.equal([352, 557]);
    expect([figure('2024-07/2024-12').status, figure('2025-07/2025-12').status]).to.deep.equal(['reported', 'reported']);
  });

  it('are there by year, each as sure as its source', () => {
    expect(values('2023-07/2024-06', '2024-07/2025-06', '2025-07/2026-06')).to.deep.equal([410, 779, 1160]);
    expect(figure('2023-07/2024-06').status).to.equal('derived');
    expect(figure('2024-07/2025-06').status).to.equal('reported');
    expect(figure('2025-07/2026-06').status).to.equal('second-hand');
    expect(figure('2025-07/2026-06').tolerance).to.equal(5);
    expect([figure('2025-07/2026-06').released, figure('2026-04/2026-06').released]).to.deep.equal(['2026-09-19', '2026-09-19']);
  });

  it('carry the growth that their pages print, where last year’s figure follows from it', () => {
    expect(['2024-07/2025-06', '2025-07/2025-12', '2025-07/2025-09'].map((period) => figure(period).reportedGrowth)).to.deep.equal([0.9, 0.58, 0.71]);
  });

  it('show wherever they are derived or second-hand that they are not sure, those that rest on printed totals apart', () => {
    const sure = freelanceEarningsObservations.filter(({ status, confidence }) => (status === 'derived' || status === 'second-hand') && confidence === 'high');
    const printed = freelanceEarningsObservations.filter(({ status, confidence }) => status !== 'derived' && status !== 'second-hand' && confidence === 'high');
    const isPrinted = (input: string) => printed.some(({ id }) => id === input);
    expect(sure.filter(({ derivation }) => !derivation?.from.every(isPrinted)).map(({ id }) => id)).to.deep.equal([]);
  });
});

describe('freelancers’ earnings by other counts', () => {
  it('stand in series of their own', () => {
    expect(figure('2023-07/2024-03', 'freelance-earnings-economic-survey').value).to.equal(350.15);
    expect(figure('2024-07/2025-03', 'freelance-earnings-economic-survey').value).to.equal(400);
    expect(figure('2020-07/2021-06', 'freelance-earnings-ministry').value).to.equal(396.243);
    expect(figure('2021-07/2022-06', 'freelance-earnings-ministry').value).to.equal(397.328);
    expect(figure('2024-07/2025-06', 'freelance-earnings-all-services').value).to.equal(984);
    expect(figure('2025-07/2026-06', 'freelance-earnings-all-services').value).to.equal(1760);
  });
});
