import { expect } from '@open-wc/testing';
import { dataset } from '../../../src/data/dataset.js';
import { itExportsView } from '../../../src/elements/it-exports-chart/view.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';
import { expectSound, lastDayOfWalk, walkedDays } from '../../support/sound.js';
import type { ExportsPlot } from '../../../src/elements/it-exports-chart/plot.js';
import type { TableView } from '../../../src/model/figure-view.js';

const context = { messages: messagesFor(defaultLanguage), today: lastDayOfWalk };

/** Every number of the picture stands in the table, as exactly as the table has it. */
function expectAllInTable({ slots, targets, paths }: ExportsPlot, table: TableView | undefined, where: string): void {
  const numbers = new Set(table?.rows.flatMap((row) => row.map(({ value }) => value)));
  const has = (value: number) => numbers.has(Math.round(value * 1000) / 1000) || numbers.has(Math.round(value));
  const shown = [
    ...slots.flatMap(({ column, remainder }) => [...(column ? [column.value] : []), ...(remainder ? [remainder.low, remainder.central, remainder.high] : [])]),
    ...targets.map(({ value }) => value),
    ...paths.flatMap(({ points }) => points.map(({ value }) => value)),
  ];
  for (const value of shown) expect(has(value), `${where}: ${value} is not in the table`).to.equal(true);
}

function expectSoundPlot(plot: ExportsPlot, where: string): void {
  const { top } = plot;
  for (const { column, remainder } of plot.slots) {
    if (column) expect(column.value, where).to.be.within(1, top);
    if (column && remainder) {
      expect(remainder.low, where).to.be.at.most(remainder.central);
      expect(remainder.high, where).to.be.at.least(remainder.central);
      expect(remainder.high, where).to.be.at.most(top);
      expect(remainder.central, where).to.be.greaterThan(column.value);
    }
  }
  for (const { slot, value } of [...plot.targets, ...plot.paths.flatMap(({ points }) => points)]) {
    expect(slot, where).to.be.within(0, plot.slots.length - 1);
    expect(value, where).to.be.within(0, top);
  }
}

describe('the IT exports chart on every day on which the dataset grew', () => {
  for (const { id, period, value } of dataset.targets.filter(({ series }) => series === 'it-exports')) {
    it(`is sound by year: ${id}`, () => {
      for (const asOf of walkedDays) {
        for (const growth of id === 'it-exports-fy2029' ? [undefined, '20'] : [undefined]) {
          const view = itExportsView(dataset, { asOf, target: id, growth }, context);
          const where = `${id} at ${growth} on ${asOf}`;
          expectSound(view, asOf, where);
          if (!view.plot) continue;
          expectSoundPlot(view.plot, where);
          expectAllInTable(view.plot, view.table, where);
          const required = view.plot.paths.find(({ kind }) => kind === 'required');
          const mark = view.plot.targets.find(({ datum }) => datum.value === value && datum.period.last === period.last);
          if (!required) continue;
          expect(required.points.at(-1)?.value, where).to.be.closeTo(value, 0.001);
          expect(required.points.at(-1)?.slot, where).to.equal(mark?.slot);
          expect(view.whatIf?.target.period, where).to.deep.equal(period);
        }
      }
    });
  }

  it('is sound by month, with a slot for every month and a gap for every one that was not found', () => {
    for (const asOf of walkedDays) {
      const view = itExportsView(dataset, { asOf, period: 'month' }, context);
      expectSound(view, asOf, 'by month');
      expect(view.whatIf, asOf).to.equal(undefined);
      if (!view.plot) continue;
      expectSoundPlot(view.plot, asOf);
      expectAllInTable(view.plot, view.table, asOf);
      const gaps = view.plot.slots.filter(({ column }) => !column);
      expect(view.plot.slots.length, asOf).to.be.at.most(25);
      expect(view.details.length > 0, asOf).to.equal(gaps.length > 0);
      expect(view.table?.rows.filter((row) => row.some(({ text }) => text === 'not found')).length, asOf).to.equal(gaps.length);
    }
  });
});
