/** A figure in running text as a value: all that its panel says, and what is wrong with it. */
import { asOf } from '../../data/vintage.js';
import { knownDay } from '../../model/known-day.js';
import { publishedWords, seriesOf } from '../../model/provenance.js';
import { contradicts } from './contradiction.js';
import type { Around } from './amounts.js';
import type { Citation, Dataset, Observation, PublishedProjection, Sourced, Target } from '../../data/observation.js';
import type { ViewContext } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';

/** A page a figure was read in. */
export interface Source {
  readonly cited: string;
  readonly title: string;
  readonly href: string;
  readonly language?: string;
  readonly published?: string;
}

/** What the panel says. Each line is a sentence or a phrase of its own. */
export interface SourcedPanel {
  readonly title: string;
  readonly period: string;
  /** Missing where it was not public yet. */
  readonly value?: string;
  /** Status, confidence, who said it, and the day of release. */
  readonly standing: readonly string[];
  readonly definition: string;
  /** How it was worked out, and the prints before it. */
  readonly history: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

export interface SourcedFigureView {
  /** Missing where nothing in the dataset has the id. */
  readonly panel?: SourcedPanel;
  readonly problems: readonly string[];
}

export interface SourcedFigureAttributes {
  readonly of?: string | undefined;
  readonly asOf?: string | undefined;
  /** What the author wrote, as far as it is to be compared with the dataset. */
  readonly words?: string | undefined;
  readonly around?: Around | undefined;
}

type Figure = Observation | Target | PublishedProjection;

const figures = ({ observations, targets, projections }: Dataset): Figure[] => [...observations, ...targets, ...projections];

/** The dataset with nothing but one id, so that a page of many figures does not go through all of it for each. */
const only = (dataset: Dataset, id: string): Dataset => {
  const named = <T extends Sourced>(items: readonly T[]): T[] => items.filter((item) => item.id === id);
  return { ...dataset, observations: named(dataset.observations), targets: named(dataset.targets), projections: named(dataset.projections) };
};

/** How many letters two ids have in common from the start. */
const sharedStart = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

const reversed = (id: string): string => id.split('/').reverse().join('/');

/** The ids most like a wrong one: of its series, if it names one, or with its months. */
const closeIds = (dataset: Dataset, id: string): string => {
  const likeness = (other: string) => sharedStart(id, other) + sharedStart(reversed(id), reversed(other));
  const close = [...new Set(figures(dataset).map((figure) => figure.id))].filter((other) => likeness(other) > 3);
  if (close.length === 0) return 'All ids stand in dataset.json.';
  return `Close to it: ${close
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, 8)
    .join(', ')}.`;
};

const sourceOf = (citation: Citation, record: string | undefined, messages: Messages): Source => {
  const { publisher, title, url, language } = citation;
  const published = publishedWords(citation, messages);
  return {
    cited: messages.shell.cited(record === publisher ? undefined : record, publisher),
    title: messages.name(title),
    href: url,
    ...(language && { language: messages.shell.inLanguage(language) }),
    ...(published && { published }),
  };
};

/** Who stands behind the figure, and how surely. */
const standing = (figure: Figure, messages: Messages): string[] => {
  if ('status' in figure) return [messages.quality(figure)];
  const { sourced, provenance } = messages;
  const who = 'setBy' in figure ? provenance.setBy(figure.setBy) : sourced.saidBy(figure.madeBy);
  return figure.confidence === 'high' ? [who] : [who, sourced.confidence(figure.confidence)];
};

const titleOf = (figure: Figure, title: string, { sourced }: Messages): string => {
  if ('setBy' in figure) return sourced.target(title);
  return 'madeBy' in figure ? sourced.projection(title) : title;
};

/** How an observation was worked out, and what was printed for its period before, as far as that was public. */
const historyOf = (figure: Figure, prints: readonly Observation[], day: string, messages: Messages): string[] => {
  if (!('status' in figure)) return [];
  const earlier = prints.filter(({ revision, released }) => revision < figure.revision && released <= day);
  return [
    ...(figure.derivation ? [messages.provenance.derived(figure.derivation.formula)] : []),
    ...earlier.map((print) => messages.sourced.earlier(messages.sourced.value(print), print)),
  ];
};

const panelOf = (figure: Figure, known: Dataset, prints: readonly Observation[], day: string, messages: Messages): SourcedPanel => {
  const series = seriesOf(known, figure.series);
  const value = messages.sourced.value(figure);
  const record = 'status' in figure ? series.record : undefined;
  return {
    title: titleOf(figure, messages.seriesTitle(series), messages),
    period: messages.sourced.period(figure.period),
    value: 'madeBy' in figure ? messages.sourced.claim(figure.kind, value) : value,
    standing: [...standing(figure, messages), messages.provenance.released(figure.released)],
    definition: messages.definition(series),
    history: historyOf(figure, prints, day, messages),
    notes: [
      ...messages.notesOn(figure),
      ...known.notes.filter(({ about }) => about.includes(figure.id) || about.includes(figure.series)).map((note) => messages.note(note)),
    ],
    sources: figure.citations.map((citation) => sourceOf(citation, citation.record ?? record, messages)),
  };
};

/** What is said of a figure that was not out yet: what it is about, and nothing of what it came to. */
const notPublicPanel = (figure: Figure, dataset: Dataset, day: string, messages: Messages): SourcedPanel => {
  const series = seriesOf(dataset, figure.series);
  return {
    title: titleOf(figure, messages.seriesTitle(series), messages),
    period: messages.sourced.period(figure.period),
    standing: [messages.sourced.notPublic(day)],
    definition: messages.definition(series),
    history: [],
    notes: [],
    sources: [],
  };
};

const exactly = ({ value, upper, unit }: Figure): string => `${upper === undefined ? value : `${value} to ${upper}`} ${unit}`;

export function sourcedFigureView(
  dataset: Dataset,
  { of, asOf: pinned, words, around }: SourcedFigureAttributes,
  { messages, today }: ViewContext,
): SourcedFigureView {
  const problems: string[] = [];
  const id = of?.trim() ?? '';
  const { day } = knownDay(pinned, dataset, today, problems);
  const own = only(dataset, id);
  const [ever] = figures(own);
  if (!ever) {
    problems.push(`of="${id}" is not in the dataset, so no source can be shown. ${closeIds(asOf(dataset, day), id)}`);
    return { problems };
  }
  const known = asOf(own, day);
  const [figure] = figures(known);
  if (!figure) {
    problems.push(`of="${id}" was not public by ${day}, which the panel says. It came out on ${ever.released}.`);
    return { panel: notPublicPanel(ever, dataset, day, messages), problems };
  }
  if (words && contradicts(words, figure, around)) {
    problems.push(`of="${id}": “${words}” contradicts the dataset, which has ${exactly(figure)} since ${figure.released}.`);
  }
  return { panel: panelOf(figure, known, own.observations, day, messages), problems };
}
