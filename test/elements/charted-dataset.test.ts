import { expect } from '@open-wc/testing';
import { chartedDataset } from '../../src/data/charted.js';
import { dataset } from '../../src/data/dataset.js';
import { asOf as knownOn, releaseDays } from '../../src/data/vintage.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { itExportsView } from '../../src/elements/it-exports-chart/view.js';
import { allMessagesFor } from '../../src/locales/all-messages.js';
import { defaultLanguage } from '../../src/locales/languages.js';
import type { Dataset } from '../../src/data/observation.js';
import type { FigureAttributes, View } from '../../src/figure/figure-view.js';

const messages = allMessagesFor(defaultLanguage);
const lastDay = '2026-12-31';

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

/** The figure says the same of the charted part as of the whole dataset. */
function expectSame<A extends FigureAttributes>(view: View<A, unknown>, settings: readonly Omit<A, 'asOf'>[]): void {
  const seen = (known: Dataset, attributes: A, today: string) => JSON.stringify(view(known, attributes, { messages, today }));
  for (const setting of settings) {
    const attributes = setting as A;
    for (const asOf of releaseDays(dataset)) {
      const where = `${JSON.stringify(setting)} on ${asOf}`;
      // Figures share what was known on a day: one that changed it would throw here.
      freeze(knownOn(chartedDataset, asOf));
      expect(seen(chartedDataset, { ...attributes, asOf }, lastDay), where).to.equal(seen(dataset, { ...attributes, asOf }, lastDay));
    }
    for (const today of ['2020-01-01', lastDay, '2031-01-01'])
      expect(seen(chartedDataset, attributes, today), `${JSON.stringify(setting)}, live on ${today}`).to.equal(seen(dataset, attributes, today));
  }
}

describe('with the charted part of the dataset alone', () => {
  for (const definition of ['sbp', 'economic-survey', 'ministry'])
    it(`the freelance earnings chart says what it says with the whole: ${definition}`, () => {
      expectSame(freelanceEarningsView, [{ definition }, { definition, period: 'quarter', milestone: '500', sinceThen: true }]);
    });

  for (const target of [undefined, ...dataset.targets.map(({ id }) => id), 'unknown']) {
    it(`the target gauge says what it says with the whole: ${target}`, () => {
      expectSame(targetGaugeView, [{ target }, { target, growth: '20', sinceThen: true }]);
    });

    it(`the IT exports chart says what it says with the whole: ${target}`, () => {
      expectSame(itExportsView, [{ target }, { target, growth: '20', sinceThen: true }]);
    });
  }

  it('the IT exports chart says by month what it says with the whole', () => {
    expectSame(itExportsView, [{ period: 'month' }, { period: 'month', sinceThen: true }]);
  });
});
