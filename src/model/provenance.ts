/** Where values come from and how sure they are: attribution, citations and notes. */
import { daysBetween, monthsBetween } from '../data/period.js';
import { isReleaseDayKnown } from '../data/vintage.js';
import type { Citation, Confidence, Dataset, Observation, PublishedProjection, Series, Sourced, Target } from '../data/observation.js';
import type { Messages, Noted, PublishedDay, Quality } from '../locales/messages.js';
import type { Datum, Provenance } from './datum.js';
import type { KnownDay } from './known-day.js';

/** The observations of one series. */
export const observationsOf = (dataset: Dataset, series: string): Observation[] => dataset.observations.filter((observation) => observation.series === series);

/** The definition of a series that the dataset is known to hold. */
export const seriesOf = (dataset: Dataset, id: string): Series => {
  const series = dataset.series.find((candidate) => candidate.id === id);
  if (!series) throw new RangeError(`The dataset has no series “${id}”.`);
  return series;
};

/** Whether a value is derived, second-hand or less than certain. */
export const isDoubtful = ({ status, confidence }: Pick<Observation, 'status' | 'confidence'>): boolean =>
  status === 'derived' || status === 'second-hand' || confidence !== 'high';

/** Whether a value is not, or not finally, what its source of record published, which is then said wherever it is shown. */
export const needsQualityNote = ({ status }: Pick<Observation, 'status'>): boolean => status !== 'reported' && status !== 'revised';

/** {@link isDoubtful} of a datum. */
export const isUncertain = ({ quality }: Pick<Datum, 'quality'>): boolean => quality !== undefined && isDoubtful(quality);

/** Whether the chart shows a number as “about”. */
export const isApproximate = ({ quality }: Pick<Datum, 'quality'>): boolean => Boolean(quality?.tolerance) && quality?.confidence !== 'high';

/** What is known of where a value comes from: an observation, or a value worked out from several. */
export interface Attributed extends Quality, Noted {
  readonly released: string;
  readonly citations: readonly Citation[];
  readonly derivation?: Observation['derivation'] | undefined;
  readonly reportedGrowth?: number | undefined;
}

const ranks: readonly Confidence[] = ['low', 'medium', 'high'];

export const lowestConfidence = (values: readonly { readonly confidence: Confidence }[]): Confidence =>
  ranks[Math.min(2, ...values.map(({ confidence }) => ranks.indexOf(confidence)))] ?? 'low';

export const latestRelease = (values: readonly { readonly released: string }[]): string =>
  values
    .map(({ released }) => released)
    .sort()
    .at(-1) ?? '';

/** How sure a total is: as its only observation, else derived and no surer than the least sure of them. */
export const qualityOf = ({ observations }: { readonly observations: readonly Observation[] }): Quality & { released: string } => {
  const [only] = observations;
  if (only && observations.length === 1) return only;
  return { status: 'derived', confidence: lowestConfidence(observations), released: latestRelease(observations) };
};

/** Every page that the values cite, in their order, each once. */
export const citationsOf = (values: readonly Pick<Sourced, 'citations'>[]): Citation[] => {
  const byUrl = new Map(values.flatMap(({ citations }) => citations).map((citation) => [citation.url ?? citation.title, citation]));
  return [...byUrl.values()];
};

/** The attribution of a total: that of its only observation, or that it was worked out from several. */
export const attributionOf = (total: { readonly observations: readonly Observation[] }): Attributed => ({
  ...(total.observations.length === 1 && total.observations[0]),
  ...qualityOf(total),
  citations: citationsOf(total.observations),
});

/** Since when a value is known, as exactly as its pages prove it. */
export const publishedDay = (value: Pick<Sourced, 'released' | 'citations'>): PublishedDay => ({ day: value.released, isExact: isReleaseDayKnown(value) });

const lastMonth = (observations: readonly Pick<Observation, 'period'>[]): string | undefined =>
  observations
    .map(({ period }) => period.last)
    .sort()
    .at(-1);

/** “Figures to January 2026, published 18 February 2026”, of the observations that reach furthest. */
export const throughLine = (observations: readonly Pick<Observation, 'period' | 'released' | 'citations'>[], messages: Messages): string | undefined => {
  const month = lastMonth(observations);
  const furthest = observations.filter(({ period }) => monthsBetween(period.last, month ?? '') === 0);
  return month && messages.shell.through(month, publishedDay({ released: latestRelease(furthest), citations: citationsOf(furthest) }));
};

/** The citations of a view, those of the newest value first, and “Source: State Bank of Pakistan, read at APP, and three more pages”. */
export const withSources = (citations: readonly Citation[], { shell }: Messages): { readonly citations: readonly Citation[]; readonly source?: string } => {
  const [first] = citations;
  return { citations, ...(first && { source: shell.source(shell.cited(first), citations.length - 1) }) };
};

/** When a page was published, as exactly as the page says. */
export const publishedWords = ({ published, notAfter, accessed }: Citation, messages: Messages): string => {
  if (!published && notAfter) return messages.shell.outBy(notAfter);
  if (!published) return accessed ? messages.shell.readAt(accessed) : '';
  if (published.length === 4) return messages.calendarYear(published);
  return published.length === 7 ? messages.period({ first: published, last: published }) : messages.day(published);
};

/** The notes of the dataset that speak of a series, as far as they were known. */
export const notesAbout = (dataset: Dataset, series: readonly string[], messages: Messages): string[] =>
  dataset.notes.filter(({ about }) => about.some((id) => series.some((own) => id === own || id.startsWith(`${own}/`)))).map((note) => messages.note(note));

/** The notes on single values, each with the period it is about. */
export const periodNotes = (values: readonly (Pick<Sourced, 'period'> & Noted)[], messages: Messages): string[] => [
  ...new Set(values.flatMap((value) => messages.notesOn(value).map((note) => messages.periodNote(value.period, note)))),
];

/** Who stands behind a number and how surely, and since when. */
const attributionWords = (figure: Attributed | Target | PublishedProjection, messages: Messages): string[] => {
  const { provenance } = messages;
  const published = provenance.published(publishedDay(figure), 'status' in figure && figure.status === 'derived');
  if ('status' in figure) return [messages.quality(figure), published];
  const who = 'setBy' in figure ? provenance.setBy(figure.setBy) : provenance.saidBy(figure.madeBy);
  return [who, ...(figure.confidence === 'high' ? [] : [provenance.confidence(figure.confidence)]), published];
};

/** Earlier revisions of a value that were known on a day. */
export const earlierRevisions = ({ observations }: Pick<Dataset, 'observations'>, day: string, { id, revision = 1 }: Noted): Observation[] =>
  // Few values were revised: for the others the dataset need not be gone through.
  revision > 1 ? observations.filter((other) => other.id === id && other.revision < revision && other.released <= day) : [];

/** Where a number comes from: its status, its release day, how it was worked out, the revisions before it, and what has to be known of it. */
export const describeProvenance = (
  figure: Attributed | Target | PublishedProjection,
  earlier: readonly Observation[],
  messages: Messages,
): Pick<Provenance, 'attribution' | 'lines' | 'citations'> => {
  const { provenance } = messages;
  return {
    attribution: attributionWords(figure, messages),
    lines: [
      ...('reportedGrowth' in figure && figure.reportedGrowth !== undefined ? [provenance.reportedGrowth(figure.reportedGrowth)] : []),
      ...('derivation' in figure && figure.derivation ? [provenance.derived(figure.derivation.formula)] : []),
      ...earlier.map((revision) =>
        [provenance.earlier(provenance.value(revision), revision, publishedDay(revision)), ...messages.notesOn(revision)].join(messages.punctuation.stop),
      ),
      ...messages.notesOn(figure),
    ],
    citations: figure.citations,
  };
};

/** What “derived”, “provisional” and the like mean, as far as they occur among the values. */
export const qualityNotes = (values: readonly Pick<Observation, 'status' | 'confidence'>[], messages: Messages): string[] => {
  const { derived, secondHand, provisional, doubtful } = messages.general;
  const has = (status: Observation['status']) => values.some((value) => value.status === status);
  return [
    ...(has('derived') ? [derived] : []),
    ...(has('second-hand') ? [secondHand] : []),
    ...(has('provisional') ? [provisional] : []),
    ...(values.some(({ confidence }) => confidence !== 'high') ? [doubtful] : []),
  ];
};

/** The notes every figure ends with: on contradictions, on how sure values are, on single values, on fiscal years and on what is counted. */
export const sharedNotes = (
  vintage: Dataset,
  about: readonly string[],
  inputs: readonly (Pick<Sourced, 'period'> & Noted)[],
  shown: readonly Pick<Observation, 'status' | 'confidence'>[],
  messages: Messages,
): string[] => [
  ...notesAbout(vintage, about, messages),
  ...qualityNotes(shown, messages),
  ...periodNotes(inputs, messages),
  messages.general.fiscalYear,
  messages.general.remitted,
];

/** “Figures to January 2026, published 18 February 2026”; of a pinned figure in place of that day until when its sources were looked at. */
export const throughWords = (
  observations: readonly Pick<Observation, 'period' | 'released' | 'citations'>[],
  { watched }: Series,
  { day, pinned }: KnownDay,
  messages: Messages,
): string => {
  if (!pinned) return throughLine(observations, messages) ?? '';
  return messages.shell.asOf(watched && watched.through < day ? watched.through : day, lastMonth(observations));
};

/** A month's figure comes about three weeks after it; after this many days without one the next is likely out. */
export const longestSilence = 50;

/** Where newer values of a live figure are likely to be found; undefined where none are to be expected. */
export const newerLikelyAt = (observations: readonly Pick<Observation, 'released'>[], { watched }: Series, { day, pinned }: KnownDay): string | undefined =>
  !pinned && watched && observations.length > 0 && daysBetween(latestRelease(observations), day) > longestSilence ? watched.url : undefined;
