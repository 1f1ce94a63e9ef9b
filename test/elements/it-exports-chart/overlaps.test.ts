import { expect } from '@open-wc/testing';
import * as drawing from '../../../src/elements/it-exports-chart/draw.js';
import { itExportsView, type ExportsAttributes } from '../../../src/elements/it-exports-chart/view.js';
import { dataset } from '../../support/frozen-dataset.js';
import { missingFrom, overlapsOf } from '../../support/overlaps.js';
import { inLargeText, onCards, onPages } from '../../support/places.js';

const targets = dataset.targets.filter(({ series }) => series === 'it-exports').map(({ id }) => id);
const days = ['2018-09-18', '2021-08-01', '2022-04-24', '2023-08-22', '2024-09-25', '2025-06-30', '2025-10-28', '2026-02-25', '2026-06-30', undefined];

const states: Readonly<Record<string, readonly ExportsAttributes[]>> = {
  'on days by year': days.map((asOf) => ({ asOf })),
  'with a rate': ['20', '40', '60', '-10', '-20'].flatMap((growth) => [undefined, '2026-02-25'].map((asOf) => ({ growth, asOf }))),
  'towards each target': targets.flatMap((target) => [{ target }, { target, growth: '20' }, { target, asOf: '2026-02-25' }]),
  'by month': [...days, '2023-02-21', '2023-09-20', '2024-10-10', '2022-01-01', '2026-01-31'].map((asOf) => ({ period: 'month', asOf })),
};

describe('the labels of IT exports', () => {
  for (const [name, attributes] of Object.entries(states))
    it(`lie on nothing: ${name}`, () => {
      expect(overlapsOf(itExportsView, drawing, attributes, [...onPages, ...onCards])).to.deep.equal([]);
    }).timeout(20_000);

  it('say the newest value and the target also where text is twice as large', () => {
    const told = missingFrom(
      itExportsView,
      drawing,
      [...days.map((asOf) => ({ asOf })), { growth: '20' }],
      [...onPages.slice(5), ...inLargeText],
      ({ slots, targets: aims }) => [
        ...slots.flatMap(({ column, remainder }) => (column?.isMain && !remainder ? [column.label] : [])),
        aims.findLast(({ isKey }) => isKey)?.shortLabel,
      ],
    );
    expect(told).to.deep.equal([]);
  });
});
