import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { knownFrom, releaseDays } from '../../src/data/vintage.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import type { FigureView } from '../../src/figure/figure-view.js';

const today = '2026-12-31';
const context = { messages: messagesFor(defaultLanguage), today };
// Every release day, the day before each, and the first days of months that brought none.
const dayBefore = (day: string) => new Date(Date.parse(day) - 86400000).toISOString().slice(0, 10);
const quietDays = Array.from({ length: 41 }, (_, index) => new Date(Date.UTC(2023, 7 + index, 1)).toISOString().slice(0, 10)).filter((day) => day <= today);
const days = [...new Set([...releaseDays(dataset), ...releaseDays(dataset).map(dayBefore), ...quietDays])].sort();

/** What has to hold for any figure on any day. */
function expectSound(view: FigureView<unknown>, day: string, name: string): void {
  const text = JSON.stringify(view);
  const where = `${name} on ${day}`;
  expect(view.summary, where).to.match(/^[A-Z].+\.$/);
  expect(/NaN|undefined|Infinity|null|\[object/.exec(text)?.[0], where).to.equal(undefined);
  expect(view.problems, where).to.deep.equal([]);
  for (const citation of view.citations) expect(knownFrom(citation) <= day, `${where} cites ${citation.url}`).to.equal(true);
  for (const row of view.table?.rows ?? []) {
    expect(row.length, where).to.equal(view.table?.columns.length);
    for (const { value } of row)
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) expect(value <= day, `${where} shows a figure released ${value}`).to.equal(true);
  }
  if (view.plot === undefined && view.table === undefined) expect(view.summary, where).to.contain('were public by');
}

describe('on every day on which the dataset grew', () => {
  for (const definition of ['sbp', 'economic-survey', 'ministry']) {
    for (const period of ['half', 'quarter', 'year']) {
      it(`the freelance earnings chart is sound: ${definition}, ${period}`, () => {
        for (const asOf of days) {
          const view = freelanceEarningsView(dataset, { asOf, definition, period }, context);
          expectSound(view, asOf, `${definition}/${period}`);
          for (const { segments, projection } of view.plot?.columns ?? []) {
            const sum = segments.reduce((total, { value }) => total + value, 0);
            for (const { value } of segments) expect(value, asOf).to.be.greaterThan(0);
            if (projection) {
              expect(projection.low, asOf).to.be.at.most(projection.central);
              expect(projection.high, asOf).to.be.at.least(projection.central);
              expect(projection.central, asOf).to.be.greaterThan(sum);
            }
          }
        }
      });
    }
  }

  for (const { id } of dataset.targets.filter(({ series }) => series === 'it-exports')) {
    it(`the target gauge is sound: ${id}`, () => {
      for (const asOf of days) {
        const view = targetGaugeView(dataset, { asOf, target: id }, context);
        expectSound(view, asOf, id);
        if (!view.plot) continue;
        const { max, value, projection, pace, target } = view.plot;
        for (const shown of [value, projection?.high ?? 0, target.value]) expect(shown, asOf).to.be.within(0, max);
        if (pace) expect(pace.value, asOf).to.be.within(0, Math.max(max, pace.value));
      }
    });
  }
});
