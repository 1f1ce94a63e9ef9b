/** Where a figure in running text comes from: what a panel over a chart says, and what the chart would say around it. */
import { samePeriod, yearEarlier } from '../../data/period.js';
import { describeProvenance, seriesOf } from '../../model/provenance.js';
import type { Dataset, Observation, PublishedProjection, Target } from '../../data/observation.js';
import type { Provenance } from '../../model/datum.js';
import type { Messages } from '../../locales/messages.js';

export type SourcedValue = Observation | Target | PublishedProjection;

const titleOf = (value: SourcedValue, title: string, { provenance }: Messages): string => {
  if ('setBy' in value) return provenance.target(title);
  return 'madeBy' in value ? provenance.projection(title) : title;
};

/** Growth on the same months a year earlier, where they are known. */
const growthWords = ({ series, period, value }: Observation, { observations }: Dataset, { provenance }: Messages): string[] => {
  const earlier = observations.find((other) => other.series === series && samePeriod(other.period, yearEarlier(period)));
  return earlier?.value ? [provenance.grown(value / earlier.value - 1, provenance.value(earlier))] : [];
};

/** What a value is of. */
const subjectOf = (value: SourcedValue, dataset: Dataset, messages: Messages): Pick<Provenance, 'title' | 'period' | 'definition'> => {
  const series = seriesOf(dataset, value.series);
  return {
    title: titleOf(value, messages.seriesTitle(series), messages),
    period: messages.provenance.period(value.period),
    // Nobody who sets a target or projects a value says by which statistic.
    ...('status' in value && { definition: messages.definition(series) }),
  };
};

const amountOf = (value: SourcedValue, { provenance }: Messages): string => {
  const amount = provenance.value(value);
  return 'madeBy' in value ? provenance.claim(value.kind, amount) : amount;
};

/**
 * @param known all that is known of it, and of the same months a year earlier
 * @param earlier the revisions before it
 */
export const provenanceOf = (value: SourcedValue, known: Dataset, earlier: readonly Observation[], messages: Messages): Provenance => {
  const { attribution, lines } = describeProvenance(value, earlier, messages);
  const notes = known.notes.filter(({ about }) => about.includes(value.id) || about.includes(value.series));
  return {
    ...subjectOf(value, known, messages),
    value: amountOf(value, messages),
    attribution,
    lines: [...('status' in value ? growthWords(value, known, messages) : []), ...lines, ...notes.map((note) => messages.note(note))],
    citations: value.citations,
  };
};

/** What is said of a value before a page was found with it: what it is of, and nothing of what it came to. */
export const provenanceBefore = (value: SourcedValue, dataset: Dataset, day: string, messages: Messages): Provenance => ({
  ...subjectOf(value, dataset, messages),
  value: '',
  attribution: [messages.provenance.notFound(day)],
  lines: [],
  citations: [],
});
