import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { asOf } from '../../src/data/vintage.js';
import type { Dataset, Sourced } from '../../src/data/observation.js';

/** The pages that prove a figure, a target or a projection sooner than was known: what they print, and their day. */
const proofs: readonly (readonly [id: string, value: number, day: string])[] = [
  ['it-exports/2018-07/2019-06', 1191.864, '2020-08-27'],
  ['it-exports/2019-07/2020-06', 1438.827, '2020-08-27'],
  ['it-exports/2019-07/2020-06', 1440, '2021-07-20'],
  ['it-exports/2020-07/2021-06', 2123, '2021-07-20'],
  ['it-exports/2021-07/2021-12', 1302, '2022-01-22'],
  ['it-exports/2022-07/2023-06', 2605, '2023-07-18'],
  ['it-exports/2022-07/2023-06', 2597, '2023-12-18'],
  ['it-exports/2023-07/2023-08', 449, '2023-09-23'],
  ['it-exports/2023-08/2023-08', 235, '2023-09-23'],
  ['it-exports/2023-09/2023-09', 206, '2023-11-20'],
  ['it-exports/2023-10/2023-10', 238, '2023-11-20'],
  ['it-exports/2023-07/2023-10', 893, '2023-11-20'],
  ['it-exports/2023-11/2023-11', 259, '2023-12-18'],
  ['it-exports/2023-07/2023-12', 1454.881, '2024-02-19'],
  ['it-exports/2024-02/2024-02', 257, '2024-03-19'],
  ['it-exports/2024-02/2024-02', 257, '2024-04-02'],
  ['it-exports/2023-07/2024-03', 2283, '2024-04-22'],
  ['it-exports/2024-04/2024-04', 310, '2024-05-18'],
  ['it-exports/2024-11/2024-11', 310, '2025-01-31'],
  ['it-exports/2025-01/2025-01', 313, '2025-04-18'],
  ['it-exports/2025-02/2025-02', 305, '2025-04-18'],
  ['it-exports/2025-03/2025-03', 342, '2025-04-18'],
  ['it-exports/2025-03/2025-03', 342, '2025-06-09'],
  ['it-exports/2024-07/2025-03', 2824, '2025-04-18'],
  ['it-exports/2025-04/2025-04', 317, '2025-05-17'],
  ['it-exports/2024-07/2025-04', 3142, '2025-05-17'],
  ['it-exports/2025-05/2025-05', 329, '2025-08-20'],
  ['it-exports/2025-05/2025-05', 329.29, '2026-06-17'],
  ['it-exports/2024-07/2025-06', 3800, '2025-07-19'],
  ['it-exports/2024-07/2025-06', 3800, '2025-08-08'],
  ['it-exports/2025-07/2026-04', 3810.178, '2026-08-25'],
  ['it-exports/2025-09/2025-09', 366, '2025-10-20'],
  ['it-exports/2025-07/2025-09', 1057, '2025-10-20'],
  ['it-exports/2025-11/2025-11', 356, '2025-12-18'],
  ['it-exports/2025-11/2025-11', 356, '2025-12-22'],
  ['it-exports/2025-07/2025-11', 1799, '2025-12-18'],
  ['it-exports/2025-07/2025-12', 2236, '2026-01-20'],
  ['it-exports/2026-04/2026-04', 422.26, '2026-05-18'],
  ['freelance-earnings/2025-07/2026-06', 1160, '2026-09-19'],
  ['freelance-earnings/2023-07/2024-06', 400, '2025-06-30'],
  ['freelance-earnings-economic-survey/2024-07/2025-03', 400, '2025-06-09'],
  ['freelance-earnings-ministry/2020-07/2020-09', 87.2, '2021-11-04'],
  ['freelance-earnings-ministry/2021-07/2021-09', 105.8, '2021-11-04'],
  ['it-exports-fy2022', 3500, '2022-01-22'],
  ['it-exports-fy2023', 5000, '2021-07-20'],
  ['it-exports-fy2026-ministry', 5200, '2025-06-30'],
  ['it-exports-2030', 15000, '2024-11-22'],
  ['it-exports-fy2025-experts', 3500, '2024-10-01'],
  ['freelance-earnings-fy2025-pafla', 500, '2025-06-30'],
];

const known = ({ observations, targets, projections }: Dataset): readonly (Sourced & { readonly tolerance?: number })[] => [
  ...observations,
  ...targets,
  ...projections,
];
const dayBefore = (day: string): string => new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10);

/** The first day on which a page proves it. */
const firstDay = (id: string): string | undefined => proofs.flatMap(([other, , day]) => (other === id ? day : [])).sort()[0];

describe('a figure is known from the day of the earliest page', () => {
  for (const [id, value, day] of proofs) {
    it(`${id} by ${day}: ${value}`, () => {
      const found = known(asOf(dataset, day)).find((item) => item.id === id);
      expect(found?.value).to.be.closeTo(value, Math.max(found?.tolerance ?? 0, 0.5));
    });
  }

  const { observations, targets, projections } = dataset;
  const first = [...observations.filter(({ revision }) => revision === 1), ...targets, ...projections];
  for (const { id, released } of first.filter(({ id, released }) => released === firstDay(id))) {
    it(`${id} not the day before ${released}`, () => {
      expect(known(asOf(dataset, dayBefore(released))).map((item) => item.id)).not.to.include(id);
    });
  }

  it('and not sooner, but where an earlier print was out', () => {
    const early = proofs.filter(([id]) => first.some((item) => item.id === id && item.released < (firstDay(id) ?? '')));
    expect([...new Set(early.map(([id]) => id))]).to.have.members(['it-exports/2024-11/2024-11', 'it-exports/2025-07/2026-04']);
  });

  it('even where a later print was out before: the $3,811.751 million of FY2025 are known then, and not shown', () => {
    const id = 'it-exports/2024-07/2025-06';
    expect(dataset.observations.find((print) => print.id === id && print.value === 3811.751)?.released).to.equal('2026-08-25');
    expect(known(asOf(dataset, '2026-08-25')).find((item) => item.id === id)?.value).to.equal(3814);
  });
});
