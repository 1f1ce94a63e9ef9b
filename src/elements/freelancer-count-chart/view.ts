/** What `<freelancer-count-chart>` shows: every published count of freelancers, which are estimates and not one statistic. */
import { asOf } from '../../data/vintage.js';
import { reportUnplaced } from '../../model/annotations.js';
import { knownDay } from '../../model/known-day.js';
import { notesAbout, observationsOf, periodNotes, qualityNotes, seriesOf } from '../../model/provenance.js';
import { corrections } from '../../model/since-then.js';
import { emptyView, scopeOf, spanOf, viewOf, type ViewScope } from '../../model/view-envelope.js';
import { disputedId, numbersOf, publicationOf, seriesId } from './numbers.js';
import { aboutDollars, perHeadOf } from './per-head.js';
import { plotOf, type CountsPlot } from './plot.js';
import { tableOf } from './table.js';
import type { Dataset, Observation } from '../../data/observation.js';
import type { CountWords, Messages } from '../../locales/messages.js';
import type { FigureAttributes, View } from '../../model/figure-view.js';

/** The counts of a dataset, in the order in which they became public. */
const countsIn = (dataset: Dataset): Observation[] =>
  [seriesId, disputedId]
    .flatMap((id) => observationsOf(dataset, id))
    .sort(({ released: one }, { released: other }) => (one < other ? -1 : one > other ? 1 : 0));

const wordsOf = (count: Observation, messages: Messages): CountWords => ({ value: count.value, quality: count, ...publicationOf(count, messages) });

/** What was earned for each person of a count, as a sentence. */
function perHeadWords(count: Observation | undefined, vintage: Dataset, { counts }: Messages): string | undefined {
  const perHead = count && perHeadOf(count, vintage);
  return perHead && counts.divided({ people: count.value, earnings: perHead.earnings, value: aboutDollars(perHead.known.value) });
}

/**
 * The counts that were published after the day of a pinned figure, the corrections of what it shows, and what was earned for each
 * person of the newest count, where that is another amount by now.
 *
 * @param divided the earnings of its dollars a head
 */
function sinceThenOf(shown: readonly Observation[], divided: readonly Observation[], { dataset, vintage, today, messages }: ViewScope): string[] {
  const later = asOf(dataset, knownDay(undefined, dataset, today, []).day);
  const now = countsIn(later);
  const newer = now.filter(({ id }) => shown.every((count) => count.id !== id));
  const lines = newer.map((count) => [messages.counts.laterCount(wordsOf(count, messages)), ...messages.notesOn(count)].join(' '));
  const perHead = perHeadWords(now.at(-1), later, messages);
  return [
    ...(lines.length > 0 ? [messages.counts.sinceThen(lines.length), ...lines] : []),
    ...corrections([...shown, ...divided], later.observations, messages),
    ...(perHead && perHead !== perHeadWords(shown.at(-1), vintage, messages) ? [perHead] : []),
  ];
}

/** The view of `<freelancer-count-chart>`. */
export const freelancerCountsView: View<FigureAttributes, CountsPlot> = (dataset, attributes, context) => {
  const scope = scopeOf(dataset, attributes, context);
  const { vintage, known, messages } = scope;
  const counts = countsIn(vintage);
  const newest = counts.at(-1);
  if (!newest) return emptyView(scope, messages.counts.noFigures(known.day));

  const numbers = numbersOf(counts, scope);
  const divided = [...new Set(numbers.flatMap(({ perHead }) => perHead?.earnings ?? []))];
  const series = [...new Set([...counts, ...divided].map((each) => each.series))].map((id) => seriesOf(vintage, id));
  const values = counts.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const hasDoubtful = numbers.some(({ datum }) => datum.swatch === 'doubtful');
  reportUnplaced(scope, seriesId, counts);
  return viewOf(scope, {
    headline: messages.counts.headline(low, high),
    summary: messages.counts.summary({
      count: counts.length,
      low,
      high,
      newest: wordsOf(newest, messages),
      perHead: perHeadWords(newest, vintage, messages),
    }),
    shown: { subject: 'counts', period: spanOf(counts), count: counts.length },
    // What is newest need not be new: a count may have been quoted again.
    details: messages.notesOn(newest),
    sinceThen: () => sinceThenOf(counts, divided, scope),
    legend: hasDoubtful ? [{ swatch: 'doubtful', label: messages.counts.doubtful }] : [],
    plot: plotOf(numbers, messages),
    table: tableOf(numbers, newest.unit, messages),
    newest: [newest],
    notes: [
      ...series.map((each) => messages.definition(each)),
      messages.counts.estimates,
      messages.counts.otherDefinitions,
      ...(divided.length > 0 ? [messages.counts.perHeadNote] : []),
      ...notesAbout(
        vintage,
        counts.map(({ id }) => id),
        messages,
      ),
      ...periodNotes(divided, messages),
      ...qualityNotes([...counts, ...divided, ...numbers.flatMap(({ perHead }) => perHead?.known ?? [])], messages),
    ],
    inputs: [...counts.toReversed(), ...divided.toReversed()],
    series: seriesOf(vintage, newest.series),
  });
};
