/** What all views have in common: the day that is shown, the author's own words, what came since, sources and problems. */
import { asOf } from '../data/vintage.js';
import { meantBy, shownNotes, type Annotation } from './annotations.js';
import { knownDay, type KnownDay } from './known-day.js';
import { citationsOf, newerLikelyAt, throughWords, withSources } from './provenance.js';
import type { Dataset, Observation, Series, Sourced } from '../data/observation.js';
import type { Period } from '../data/period.js';
import type { Messages, Subject } from '../locales/messages.js';
import type { EditorNote, FigureAttributes, FigureView, TableView, ViewContext } from './figure-view.js';

/** What a view is worked out from. */
export interface ViewScope<Attributes extends FigureAttributes = FigureAttributes> extends ViewContext {
  readonly attributes: Attributes;
  /** With all that was released later, which “since then” speaks of. */
  readonly dataset: Dataset;
  /** The dataset as it was known on the day. */
  readonly vintage: Dataset;
  readonly known: KnownDay;
  /** What the editor noted at numbers. */
  readonly annotations: readonly Annotation[];
  /** What is wrong with the attributes; further problems are added to it. */
  readonly problems: string[];
}

export function scopeOf<Attributes extends FigureAttributes>(dataset: Dataset, attributes: Attributes, context: ViewContext): ViewScope<Attributes> {
  const problems: string[] = [];
  const known = knownDay(attributes.asOf, dataset, context.today, problems);
  return { ...context, attributes, dataset, vintage: asOf(dataset, known.day), known, annotations: shownNotes(attributes.annotations, problems), problems };
}

/** What a figure contributes to its view. */
export interface ViewContent<Plot> extends Pick<FigureView<Plot>, 'headline' | 'summary' | 'notes' | 'meter' | 'plot' | 'table' | 'whatIf'> {
  /** What its numbers are, of what time, and how many the picture has of them: months, years, counts. */
  readonly shown: { readonly subject: Subject; readonly period: Period; readonly count: number };
  readonly details?: readonly string[];
  readonly legend?: FigureView<Plot>['legend'];
  /** The lines on what came after the day; called only where they are asked for. */
  readonly sinceThen: () => readonly string[];
  /** The newest observations: the line under the chart says how far they reach and when they came out. */
  readonly newest: readonly Observation[];
  /** Whether it tells of what a closed year came to, so that nothing newer is missing from it. */
  readonly isOutcome?: boolean;
  /** Everything that a value shown comes from, the newest first. */
  readonly inputs: readonly Pick<Sourced, 'citations'>[];
  /** The series of the newest observation. */
  readonly series: Series;
}

/** From the first to the last month of several values. */
export const spanOf = (values: readonly Pick<Sourced, 'period'>[]): Period => ({
  first: values.map(({ period }) => period.first).sort()[0] ?? '',
  last:
    values
      .map(({ period }) => period.last)
      .sort()
      .at(-1) ?? '',
});

/** A table whose file says of which version of the data each row is. */
const withVersion = ({ columns, rows, ...table }: TableView, { version }: Dataset, messages: Messages): TableView => ({
  ...table,
  columns: [...columns, { label: messages.table.version, fileOnly: true }],
  rows: rows.map((row) => [...row, { text: version }]),
});

/** A table whose file has a column for what the editor noted, where something is. */
const withNotes = (view: TableView, messages: Messages): TableView => {
  const { columns, rows } = view;
  const notes = rows.map((row) => row.find(({ note }) => note)?.note ?? '');
  if (!notes.some(Boolean)) return view;
  return {
    ...view,
    columns: [...columns, { label: messages.counts.noteColumn, fileOnly: true }],
    rows: rows.map((row, index) => [...row, { text: notes[index] ?? '' }]),
  };
};

/** What the editor noted, each with its period, as far as that can be read. */
const editorNotesOf = ({ annotations, messages }: ViewScope): EditorNote[] =>
  annotations.map(({ at, text }) => {
    const meant = meantBy(at);
    return { text, line: meant ? messages.periodNote(meant.period, text) : text };
  });

/** The view of a figure that has something to show. */
export function viewOf<Plot>(scope: ViewScope, content: ViewContent<Plot>): FigureView<Plot> {
  const { attributes, known, messages, problems } = scope;
  const { headline, summary, shown, details = [], legend = [], sinceThen, newest, isOutcome, inputs, series, table, notes, ...own } = content;
  const { version, changes, compiled } = scope.vintage;
  const editorNotes = editorNotesOf(scope);
  const newer = isOutcome ? undefined : newerLikelyAt(newest, series, known);
  return {
    ...own,
    headline: attributes.headline ?? headline,
    subtitle: messages.shell.subtitle(shown.subject, shown.period),
    chartName: messages.shell.chart(shown.subject, shown.count),
    summary: attributes.summary ?? summary,
    details,
    legend,
    ...(attributes.sinceThen && known.pinned && { sinceThen: sinceThen() }),
    through: [throughWords(newest, series, known, messages), newer ? messages.shell.newerLikely : ''].filter(Boolean).join(messages.punctuation.stop),
    ...(newer && { newer }),
    ...(editorNotes.length > 0 && { editorNotes }),
    notes: [...editorNotes.map(({ line }) => line), ...notes, messages.general.dataVersion(version, changes[0]?.day ?? compiled)],
    ...(table && { table: withVersion(withNotes(table, messages), scope.vintage, messages) }),
    ...withSources(citationsOf(inputs), messages),
    problems,
  };
}

/** The view of a figure of which nothing is known yet: one sentence says so. */
export const emptyView = ({ attributes, problems }: ViewScope, summary: string): FigureView<never> => ({
  headline: attributes.headline ?? '',
  subtitle: '',
  chartName: '',
  summary: attributes.summary ?? summary,
  details: [],
  legend: [],
  notes: [],
  citations: [],
  problems,
});
