/** Where the figures of a view come from, in words and links. */
import { monthsBetween } from '../data/period.js';
import type { Citation, Confidence, Dataset, Observation, PublishedProjection, Series, Sourced, Target } from '../data/observation.js';
import type { Messages, Noted, Quality } from '../locales/messages.js';
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

/** A figure that did not only come as published by a source that can be trusted for it. */
export const isDoubtful = ({ status, confidence }: Pick<Observation, 'status' | 'confidence'>): boolean =>
  status === 'derived' || status === 'second-hand' || confidence !== 'high';

/** A figure that is not, or not finally, what its source of record published; it says so wherever it stands. */
export const needsQualityNote = ({ status }: Pick<Observation, 'status'>): boolean => status !== 'reported' && status !== 'revised';

/** A number of a figure of which the same is true. */
export const isUncertain = ({ quality }: Pick<Datum, 'quality'>): boolean => quality !== undefined && isDoubtful(quality);

/** A number that its picture gives as “about”. */
export const isApproximate = ({ quality }: Pick<Datum, 'quality'>): boolean => Boolean(quality?.tolerance) && quality?.confidence !== 'high';

/** What is said of where a figure comes from: an observation, or a value worked out from several. */
export interface Attributed extends Quality, Noted {
  readonly released: string;
  readonly citations: readonly Citation[];
  readonly derivation?: Observation['derivation'] | undefined;
}

const ranks: readonly Confidence[] = ['low', 'medium', 'high'];

/** The lowest confidence of several figures. */
export const lowestConfidence = (figures: readonly { readonly confidence: Confidence }[]): Confidence =>
  ranks[Math.min(2, ...figures.map(({ confidence }) => ranks.indexOf(confidence)))] ?? 'low';

export const latestRelease = (figures: readonly { readonly released: string }[]): string =>
  figures
    .map(({ released }) => released)
    .sort()
    .at(-1) ?? '';

/** How sure a total is: as its only figure says, else derived and no surer than its weakest part. */
export const qualityOf = ({ observations }: { readonly observations: readonly Observation[] }): Quality & { released: string } => {
  const [only] = observations;
  if (only && observations.length === 1) return only;
  return { status: 'derived', confidence: lowestConfidence(observations), released: latestRelease(observations) };
};

/** Every page cited by the given figures, in their order, each once. */
export const citationsOf = (figures: readonly Pick<Sourced, 'citations'>[]): Citation[] => {
  const byUrl = new Map(figures.flatMap(({ citations }) => citations).map((citation) => [citation.url, citation]));
  return [...byUrl.values()];
};

/** What is said of a total: its only observation, or that it was worked out from several. */
export const attributionOf = (total: { readonly observations: readonly Observation[] }): Attributed => ({
  ...(total.observations.length === 1 && total.observations[0]),
  ...qualityOf(total),
  citations: citationsOf(total.observations),
});

/** “Figures to January 2026, released 18 February 2026”, of the figures that reach furthest. */
export const throughLine = (figures: readonly Pick<Observation, 'period' | 'released'>[], messages: Messages): string | undefined => {
  const month = figures
    .map(({ period }) => period.last)
    .sort()
    .at(-1);
  return month && messages.shell.through(month, latestRelease(figures.filter(({ period }) => monthsBetween(period.last, month) === 0)));
};

/** The citations of a view, and “Source: State Bank of Pakistan, read at APP and 3 more”: the page of the newest figure stands first. */
export const withSources = (
  citations: readonly Citation[],
  series: Series,
  { shell }: Messages,
): { readonly citations: readonly Citation[]; readonly source?: string } => {
  const [first] = citations;
  return { citations, ...(first && { source: shell.source(shell.cited(first.record ?? series.record, first.publisher), citations.length - 1) }) };
};

/** When a page was published, as exactly as it says. */
export const publishedWords = ({ published, accessed }: Citation, messages: Messages): string => {
  if (!published) return accessed ? messages.shell.readAt(accessed) : '';
  if (published.length === 4) return published;
  return published.length === 7 ? messages.period({ first: published, last: published }) : messages.day(published);
};

/** The notes of the dataset that speak of a series, as far as they were public. */
export const notesAbout = (dataset: Dataset, series: readonly string[], messages: Messages): string[] =>
  dataset.notes.filter(({ about }) => about.some((id) => series.some((own) => id === own || id.startsWith(`${own}/`)))).map((note) => messages.note(note));

/** What has to be known of single figures, each with the period it is about. */
export const figureNotes = (figures: readonly (Pick<Sourced, 'period'> & Noted)[], messages: Messages): string[] => [
  ...new Set(figures.flatMap((figure) => messages.notesOn(figure).map((note) => messages.figureNote(figure.period, note)))),
];

/** Who stands behind a number and how surely, and since when. */
const attributionWords = (figure: Attributed | Target | PublishedProjection, messages: Messages): string[] => {
  const { provenance } = messages;
  const released = provenance.released(figure.released);
  if ('status' in figure) return [messages.quality(figure), released];
  const who = 'setBy' in figure ? provenance.setBy(figure.setBy) : provenance.saidBy(figure.madeBy);
  return [who, ...(figure.confidence === 'high' ? [] : [provenance.confidence(figure.confidence)]), released];
};

/** Earlier revisions of a value that were public on a day. */
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
      ...('derivation' in figure && figure.derivation ? [provenance.derived(figure.derivation.formula)] : []),
      ...earlier.map((revision) => provenance.earlier(provenance.value(revision), revision)),
      ...messages.notesOn(figure),
    ],
    citations: figure.citations,
  };
};

/** What the marks of doubt that occur among the figures mean. */
export const qualityNotes = (figures: readonly Pick<Observation, 'status' | 'confidence'>[], messages: Messages): string[] => {
  const { derived, secondHand, provisional, doubtful } = messages.general;
  const has = (status: Observation['status']) => figures.some((figure) => figure.status === status);
  return [
    ...(has('derived') ? [derived] : []),
    ...(has('second-hand') ? [secondHand] : []),
    ...(has('provisional') ? [provisional] : []),
    ...(figures.some(({ confidence }) => confidence !== 'high') ? [doubtful] : []),
  ];
};

/** The notes every figure ends with: contradictions, marks of doubt, single figures, fiscal years, and what is counted. */
export const sharedNotes = (
  vintage: Dataset,
  about: readonly string[],
  inputs: readonly (Pick<Sourced, 'period'> & Noted)[],
  shown: readonly Pick<Observation, 'status' | 'confidence'>[],
  messages: Messages,
): string[] => [
  ...notesAbout(vintage, about, messages),
  ...qualityNotes(shown, messages),
  ...figureNotes(inputs, messages),
  messages.general.fiscalYear,
  messages.general.remitted,
];

/** “Figures to January 2026, released 18 February 2026. As known on 25 February 2026”. */
export const throughWords = (figures: readonly Pick<Observation, 'period' | 'released'>[], { day, pinned }: KnownDay, messages: Messages): string =>
  [throughLine(figures, messages), pinned ? messages.shell.asOf(day) : ''].filter(Boolean).join(messages.punctuation.stop);
