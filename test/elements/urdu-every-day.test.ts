import { messagesFor } from '../../src/locales/languages.js';
import { dataset } from '../../src/data/dataset.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { itExportsView } from '../../src/elements/it-exports-chart/view.js';
import { scorecardView } from '../../src/elements/projection-scorecard/view.js';
import { ur } from '../../src/locales/ur.js';
import { everyFigure } from '../support/every-figure.js';
import { expectSound, lastDayOfWalk, walkedDays } from '../support/sound.js';
import type { FigureAttributes, FigureView } from '../../src/model/figure-view.js';

const context = { messages: messagesFor(ur), today: lastDayOfWalk };

describe('in Urdu, on every day on which the dataset grew,', () => {
  const each = (name: string, view: (attributes: FigureAttributes) => FigureView<unknown>) =>
    it(name, () => {
      for (const asOf of walkedDays) expectSound(view({ asOf, sinceThen: true }), asOf, name, ur);
    });
  for (const { tag, view } of everyFigure) each(`<${tag}> is sound`, (attributes) => view(dataset, attributes, context));
  for (const definition of ['sbp', 'economic-survey', 'ministry'])
    each(`the freelance earnings chart is sound: ${definition}`, (attributes) =>
      freelanceEarningsView(dataset, { ...attributes, definition, period: 'quarter' }, context),
    );
  for (const target of ['it-exports-fy2029', 'it-exports-fy2026', 'it-exports-fy2026-ministry', 'it-exports-2030']) {
    each(`the target gauge is sound: ${target}`, (attributes) => targetGaugeView(dataset, { ...attributes, target, growth: '-5' }, context));
    each(`the IT exports chart is sound: ${target}`, (attributes) => itExportsView(dataset, { ...attributes, target, growth: '20' }, context));
  }
  each('the IT exports chart is sound by month', (attributes) => itExportsView(dataset, { ...attributes, period: 'month' }, context));
  for (const series of ['all', 'it-exports', 'freelance-earnings'])
    each(`the scorecard is sound: ${series}`, (attributes) => scorecardView(dataset, { ...attributes, series }, context));
});
