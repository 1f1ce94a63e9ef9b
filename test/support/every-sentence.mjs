/** Every figure with every option that changes its words, and what it says on every day on which the dataset grew. Needs `npm run build`. */
import { dataset } from '../../dist/esm/data/dataset.js';
import { releaseDays } from '../../dist/esm/data/vintage.js';
import { freelanceEarningsView } from '../../dist/esm/elements/freelance-earnings-chart/view.js';
import { freelancerCountsView } from '../../dist/esm/elements/freelancer-count-chart/view.js';
import { targetGaugeView } from '../../dist/esm/elements/it-export-target-gauge/view.js';
import { exportsGrowthView } from '../../dist/esm/elements/it-exports-growth-chart/view.js';
import { itExportsView } from '../../dist/esm/elements/it-exports-chart/view.js';
import { scorecardView } from '../../dist/esm/elements/projection-scorecard/view.js';
import { withoutLayoutMarks } from '../../dist/esm/locales/bidi.js';
import { messagesFor } from '../../dist/esm/locales/languages.js';

const days = releaseDays(dataset);
const today = days.at(-1);
const targets = dataset.targets.filter(({ series }) => series === 'it-exports').map(({ id }) => id);

/** Each figure with each of its options. */
const looks = [
  ...['sbp', 'economic-survey', 'ministry'].flatMap((definition) =>
    ['1000', '1200', 'none'].map((milestone) => ({ view: freelanceEarningsView, options: { definition, milestone } })),
  ),
  ...targets.flatMap((target) =>
    [undefined, '12', '-5'].flatMap((growth) => [
      { view: targetGaugeView, options: { target, growth } },
      { view: itExportsView, options: { target, growth } },
    ]),
  ),
  { view: itExportsView, options: { period: 'month' } },
  { view: itExportsView, options: { parts: 'freelance' } },
  ...['first-half', 'second-half', 'quarter-1', 'quarter-2', 'quarter-3', 'quarter-4', 'year-to-date'].flatMap((compare) => [
    ...['sbp', 'economic-survey', 'ministry'].map((definition) => ({ view: freelanceEarningsView, options: { definition, compare } })),
    { view: itExportsView, options: { compare } },
    { view: itExportsView, options: { compare, parts: 'freelance' } },
  ]),
  ...['all', 'it-exports', 'freelance-earnings'].map((series) => ({ view: scorecardView, options: { series } })),
  { view: freelancerCountsView, options: {} },
  ...[undefined, 'FY2026', 'FY2025', 'FY2023', 'FY2020', '2025-07/2025-12', '2026-05'].flatMap((of) =>
    [undefined, 'freelance', 'telecom information'].map((parts) => ({ view: exportsGrowthView, options: { of, parts } })),
  ),
];

/** Each text once, with one place where it is said. */
const once = (said) => [...new Map(said.map((each) => [each.text, each])).values()];

/**
 * What a reader meets first, headline and sentence, and all other running text: the lines under the picture, what came since and
 * the answer of the what-if.
 */
export function everySentence(language) {
  const context = { messages: messagesFor(language), today };
  const views = looks.flatMap(({ view, options }) =>
    days.map((asOf) => ({
      where: `${Object.entries(options).flat().join(' ')} as-of ${asOf}`,
      view: view(dataset, { ...options, asOf, sinceThen: true }, context),
    })),
  );
  const said = (texts) => once(views.flatMap(({ where, view }) => texts(view).flatMap((text) => (text ? [{ where, text: withoutLayoutMarks(text) }] : []))));
  return {
    headlines: said(({ headline }) => [headline]),
    summaries: said(({ summary }) => [summary]),
    /** Headline and sentence together, as they are read. */
    beside: said(({ headline, summary }) => [headline ? `${headline}. ${summary}` : summary]),
    others: said(({ details, sinceThen = [], whatIf }) => [...details, ...sinceThen, whatIf?.sentence]),
  };
}

/** The sentences of a text, in words; a stop within a number or a name ends nothing. */
export const sentencesOf = (text) =>
  text
    .split(/[.۔?](?=\s|$)/)
    .map((sentence) => sentence.split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 0);
