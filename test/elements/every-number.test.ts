import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { itExportsView } from '../../src/elements/it-exports-chart/view.js';
import { scorecardView } from '../../src/elements/projection-scorecard/view.js';
import { csvOf } from '../../src/parts/table/csv.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { everyFigure } from '../support/every-figure.js';
import type { Datum } from '../../src/model/datum.js';
import type { FigureAttributes, FigureView } from '../../src/model/figure-view.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };

/**
 * What is on screen besides the table: headline, sentences, key, labels, what is spoken of them, the what-if as far as a rate was chosen. Not what came since then,
 * which a pinned table must not hold, nor where the numbers come from.
 */
function onScreen({ headline, summary, details, legend, plot, whatIf }: FigureView<unknown>): string {
  const labels = JSON.stringify(plot ?? {}, (key, value: unknown) => (key === 'ticks' ? undefined : isDatum(value) ? value.spoken : value));
  const control = whatIf?.chosen ? [whatIf.sentence] : [];
  return [headline, summary, ...details, ...legend.map(({ label, value }) => `${label} ${value ?? ''}`), labels, ...control].join(' | ');
}

const isDatum = (value: unknown): value is Datum => typeof value === 'object' && value !== null && 'spoken' in value;

const scale: Readonly<Record<string, number>> = { million: 1, m: 1, billion: 1000, bn: 1000 };

/** The amounts (in millions), people and percentages in a text, each with the half unit of its last digit. */
function numbersIn(text: string): { text: string; value: number; slack: number }[] {
  const read = (whole: string, digits: string, factor: number) => {
    const decimals = digits.split('.')[1]?.length ?? 0;
    return { text: whole, value: Number(digits.replaceAll(',', '')) * factor, slack: (0.5 / 10 ** decimals) * factor + 1e-6 };
  };
  // A projection of less than a billion has two digits: about $530 million.
  const projected = [...text.matchAll(/(?:about|between|and|≈) \$(\d\d0)(?: million|m)\b/g)].map(([whole, digits = '']) => ({
    ...read(whole, digits, 1),
    slack: 5,
  }));
  const amounts = [
    ...text.replaceAll(/(?:about|between|and|≈) \$\d\d0(?: million|m)\b/g, '').matchAll(/\$([\d,]+(?:\.\d+)?)\s?(million|billion|m|bn)\b/g),
    ...text.matchAll(/([\d,.]+) (million|billion) US dollars/g),
  ].map(([whole, digits = '', unit = '']) => read(whole, digits, scale[unit] ?? 1));
  const ranges = [...text.matchAll(/–([\d,]+)m\b/g)].map(([whole, digits = '']) => read(whole, digits, 1));
  const people = [...text.matchAll(/(?<![$\d,.])([\d.]+) million\b(?! US)/g)].map(([whole, digits = '']) => read(whole, digits, 1_000_000));
  const rates = [...text.matchAll(/([\d,]+(?:\.\d+)?)(?:%| percent)/g)].map(([whole, digits = '']) => read(whole, digits, 1));
  return [...projected, ...amounts, ...ranges, ...people, ...rates];
}

/** The numbers of a table: as they stand, and fractions as percentages. */
function numbersOf({ table }: FigureView<unknown>): number[] {
  const values = (table?.rows ?? []).flat().flatMap(({ value }) => (typeof value === 'number' ? [Math.abs(value)] : []));
  return [...values, ...values.map((value) => value * 100)];
}

function expectEveryNumber(view: FigureView<unknown>, name: string): void {
  const held = numbersOf(view);
  const csv = view.table ? csvOf(view.table) : '';
  for (const { text, value, slack } of numbersIn(onScreen(view))) {
    // Rates are rounded in the table as well, to a tenth of a percent.
    const match = held.find((number) => Math.abs(number - value) <= slack + 0.05);
    expect(match, `${name}: ${text} stands on screen, but not in the table`).not.to.equal(undefined);
  }
  for (const row of view.table?.rows ?? [])
    for (const { value } of row) if (typeof value === 'number') expect(csv.includes(String(value)), `${name}: ${value}`).to.equal(true);
}

describe('every number on screen also stands in the table and in its file', () => {
  const days = [undefined, '2026-02-25', '2026-04-17', '2025-10-27', '2025-06-15', '2024-09-25', '2023-08-01'];
  const each = (name: string, view: (attributes: FigureAttributes) => FigureView<unknown>) =>
    it(name, () => {
      for (const asOf of days) {
        for (const growth of [undefined, '20', '40']) expectEveryNumber(view({ asOf, growth }), `${asOf ?? 'live'}, ${growth ?? 'no growth'}`);
      }
    });
  for (const { tag, view } of everyFigure) each(`<${tag}>`, (attributes) => view(dataset, attributes, context));
  for (const definition of ['sbp', 'economic-survey', 'ministry']) {
    for (const period of ['half', 'quarter', 'year']) {
      each(`freelance earnings chart, ${definition}, ${period}`, (attributes) =>
        freelanceEarningsView(dataset, { ...attributes, definition, period }, context),
      );
    }
  }
  for (const target of dataset.targets.filter(({ series }) => series === 'it-exports')) {
    each(`target gauge, ${target.id}`, (attributes) => targetGaugeView(dataset, { ...attributes, target: target.id }, context));
    each(`IT exports chart by year, ${target.id}`, (attributes) => itExportsView(dataset, { ...attributes, target: target.id }, context));
  }
  for (const compare of [undefined, 'first-half', 'quarter-3'])
    each(`IT exports chart by freelancers’ part, ${compare ?? 'years'}`, (attributes) =>
      itExportsView(dataset, { ...attributes, compare, parts: 'freelance' }, context),
    );
  each('IT exports chart by month', (attributes) => itExportsView(dataset, { ...attributes, period: 'month' }, context));
  each('projection scorecard', (attributes) => scorecardView(dataset, attributes, context));
});
