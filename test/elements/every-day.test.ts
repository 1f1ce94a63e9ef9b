import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { everyFigure } from '../support/every-figure.js';
import { expectSound, lastDayOfWalk, walkedDays } from '../support/sound.js';

const context = { messages: messagesFor(defaultLanguage), today: lastDayOfWalk };

describe('on every day on which the dataset grew', () => {
  for (const { tag, view } of everyFigure)
    it(`<${tag}> is sound`, () => {
      for (const asOf of walkedDays) expectSound(view(dataset, { asOf, sinceThen: true }, context), asOf, tag);
    });

  for (const definition of ['sbp', 'economic-survey', 'ministry']) {
    for (const period of ['half', 'quarter', 'year']) {
      it(`the freelance earnings chart is sound: ${definition}, ${period}`, () => {
        for (const asOf of walkedDays) {
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
      for (const asOf of walkedDays) {
        const view = targetGaugeView(dataset, { asOf, target: id }, context);
        expectSound(view, asOf, id);
        if (!view.plot) continue;
        const { max, reached, projection, pace, target } = view.plot;
        for (const shown of [reached.value, projection?.high ?? 0, target.datum.value]) expect(shown, asOf).to.be.within(0, max);
        if (pace) expect(pace.datum.value, asOf).to.be.within(0, max);
      }
    });
  }
});
