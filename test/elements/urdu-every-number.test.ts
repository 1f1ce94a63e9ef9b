import { messagesFor } from '../../src/locales/languages.js';
import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { itExportsView } from '../../src/elements/it-exports-chart/view.js';
import { scorecardView } from '../../src/elements/projection-scorecard/view.js';
import { withoutLayoutMarks } from '../../src/locales/bidi.js';
import { ur } from '../../src/locales/ur.js';
import { everyFigure } from '../support/every-figure.js';
import type { FigureAttributes, FigureView } from '../../src/model/figure-view.js';

const messages = messagesFor(ur);
const context = { messages, today: '2026-11-22' };

/** What is read besides the table; not what came since then, which a pinned table must not hold. */
const onScreen = ({ headline, summary, details, legend, whatIf }: FigureView<unknown>): string =>
  [headline, summary, ...details, ...legend.map(({ label, value = '' }) => `${label} ${value}`), ...(whatIf?.chosen ? [whatIf.sentence] : [])].join(' | ');

const scale: Readonly<Record<string, number>> = { ملین: 1, ارب: 1000 };

/** The amounts (in millions), people and percentages in Urdu words, each with the half unit of its last digit. */
function numbersIn(words: string): { text: string; value: number; slack: number }[] {
  const read = (text: string, digits: string, factor: number) => {
    const decimals = digits.split('.')[1]?.length ?? 0;
    // A projection of less than a billion has two digits: about 530 million.
    const isRound = factor === 1 && /^\d\d0$/.test(digits);
    return { text, value: (digits === 'ایک' ? 1 : Number(digits.replaceAll(',', ''))) * factor, slack: isRound ? 5 : (0.5 / 10 ** decimals) * factor + 1e-6 };
  };
  const text = withoutLayoutMarks(words);
  const amounts = [...text.matchAll(/(ایک|[\d,.]+) (ملین|ارب)/g)].map(([whole, digits = '', unit = '']) => read(whole, digits, scale[unit]!));
  // The lower end of a range has the unit of the upper one, unless it has one of its own.
  const ends = [...text.matchAll(/([\d,.]+) سے (?:ایک|[\d,.]+) (ملین|ارب)/g)].map(([whole, digits = '', unit = '']) => read(whole, digits, scale[unit]!));
  const people = [...text.matchAll(/([\d.]+) لاکھ/g)].map(([whole, digits = '']) => read(whole, digits, 100_000));
  const rates = [...text.matchAll(/([\d,.]+)(?: فیصد|%)/g)].map(([whole, digits = '']) => read(whole, digits, 1));
  return [...amounts, ...ends, ...people, ...rates];
}

function expectEveryNumber(view: FigureView<unknown>, name: string): void {
  const values = (view.table?.rows ?? []).flat().flatMap(({ value }) => (typeof value === 'number' ? [Math.abs(value)] : []));
  const held = [...values, ...values.map((value) => value * 100)];
  for (const { text, value, slack } of numbersIn(onScreen(view)))
    expect(
      held.some((number) => Math.abs(number - value) <= slack + 0.05),
      `${name}: ${text} stands on screen, but not in the table`,
    ).to.equal(true);
}

describe('every number said in Urdu also stands in the table', () => {
  it('which is a test only as far as the numbers are found', () => {
    const found = numbersIn('58 فیصد اضافے سے 557 ملین ڈالر، 4.474 سے 4.891 ارب ڈالر، 980 ملین سے ایک ارب ڈالر').map(({ value }) => value);
    expect(found).to.have.members([557, 4474, 4891, 980, 1000, 58]);
  });

  const each = (name: string, view: (attributes: FigureAttributes) => FigureView<unknown>) =>
    it(name, () => {
      for (const asOf of [undefined, '2026-02-25', '2026-04-17', '2025-10-27', '2025-06-15', '2024-09-25', '2023-08-01'])
        for (const growth of [undefined, '20', '40']) expectEveryNumber(view({ asOf, growth }), `${asOf ?? 'live'}, ${growth ?? 'no growth'}`);
    });
  for (const { tag, view } of everyFigure) each(`<${tag}>`, (attributes) => view(dataset, attributes, context));
  for (const definition of ['sbp', 'economic-survey', 'ministry'])
    each(`freelance earnings chart, ${definition}`, (attributes) => freelanceEarningsView(dataset, { ...attributes, definition, period: 'quarter' }, context));
  for (const { id: target } of dataset.targets.filter(({ series }) => series === 'it-exports')) {
    each(`target gauge, ${target}`, (attributes) => targetGaugeView(dataset, { ...attributes, target }, context));
    each(`IT exports chart by year, ${target}`, (attributes) => itExportsView(dataset, { ...attributes, target }, context));
  }
  each('IT exports chart by month', (attributes) => itExportsView(dataset, { ...attributes, period: 'month' }, context));
  each('projection scorecard', (attributes) => scorecardView(dataset, attributes, context));
});
