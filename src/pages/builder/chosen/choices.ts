/** What can be chosen for each attribute of an element: from its description, and from the dataset where that names things. No DOM. */
import { asOf, latestRevisions, visibleOn } from '../../../data/vintage.js';
import { fiscalYear, fiscalYearOf, isFiscalYear, parsePeriod, type Period } from '../../../data/period.js';
import { viewAttributes, viewFor } from '../../../snippet/views.js';
import type { Dataset } from '../../../data/observation.js';
import type { Datum } from '../../../model/datum.js';
import type { Messages } from '../../../locales/messages.js';
import { inlineTag, type AttributeInfo, type ElementInfo } from './elements.js';
import type { BuilderState } from './state.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Control extends AttributeInfo {
  /** `several` are words with spaces between; `suggestions` may be left for others; `text` is what an editor writes. */
  readonly kind: 'choice' | 'several' | 'suggestions' | 'switch' | 'number' | 'text' | 'day';
  readonly choices: readonly Choice[];
  /** Whether it has words of the figure, or is about it as a whole; the others are the figure’s own. */
  readonly group: 'figure' | 'words' | 'page';
}

export interface ChoiceContext {
  readonly dataset: Dataset;
  readonly messages: Messages;
  readonly today: string;
}

const words = ['headline', 'summary', 'byline', 'heading-level'];
const page = ['theme', 'lang', 'loading', 'view', 'since-then', 'src'];
const numbers = ['growth', 'milestone'];

/** Each once, where several values stand for the same. */
const inOrder = (choices: readonly Choice[]): Choice[] => [...new Map(choices.map((choice) => [choice.value, choice])).values()];

const idOf = ({ first, last }: Period): string => `${first}/${last}`;

/** As short as it may be written: `FY2026`, `2026-01`, `2025-07/2025-12`. */
const shortId = (period: Period): string => {
  if (isFiscalYear(period)) return `FY${fiscalYearOf(period.last)}`;
  return period.first === period.last ? period.first : idOf(period);
};

/** The period of everything in the plot of a figure that stands for a number which was observed. */
function markedPeriods(value: unknown, found = new Map<string, Period>()): Map<string, Period> {
  if (typeof value !== 'object' || value === null) return found;
  if ('datum' in value) {
    const { period, kind } = value.datum as Pick<Datum, 'period' | 'kind'>;
    if (kind === 'observed') found.set(idOf(period), period);
  }
  for (const part of Object.values(value)) markedPeriods(part, found);
  return found;
}

/** The ids that `highlight` takes: tried on the figure itself, which knows what it has a column for. */
function highlights({ figure, attributes }: BuilderState, { dataset, messages, today }: ChoiceContext): Choice[] {
  const view = viewFor(figure);
  const { highlight: _, ...others } = attributes;
  if (!view) return [];
  const shown = (highlight?: string) => view(dataset, viewAttributes({ ...others, ...(highlight && { highlight }) }), { messages, today });
  const before = shown().problems.length;
  const marked = [...markedPeriods(shown().plot).values()];
  // A whole column as well, where it is made of parts.
  const periods = [...marked, ...marked.map(({ last }) => fiscalYear(fiscalYearOf(last)))];
  return periods
    .map((period) => ({ value: shortId(period), label: messages.period(period) }))
    .filter(({ value }) => shown(value).problems.length === before)
    .toSorted((a, b) => idOf(parsePeriod(b.value)).localeCompare(idOf(parsePeriod(a.value))));
}

/** Every value, target and projection that was known on a day, newest first in each series. */
function cited({ attributes }: BuilderState, { dataset, messages, today }: ChoiceContext): Choice[] {
  const day = attributes['as-of'] ?? today;
  const known = asOf(dataset, day < today ? day : today);
  const titles = new Map(known.series.map((series) => [series.id, messages.seriesTitle(series)]));
  const titleOf = (series: string) => titles.get(series) ?? series;
  const observations = latestRevisions(visibleOn(known.observations, day)).toReversed();
  return [
    ...observations.map(({ id, series, period }) => ({ value: id, label: `${titleOf(series)}, ${messages.period(period)}` })),
    ...[...known.targets, ...known.projections].map(({ id, series, period }) => ({ value: id, label: `${titleOf(series)}, ${messages.period(period)}` })),
  ];
}

const targets = ({ dataset, messages }: ChoiceContext): Choice[] =>
  dataset.targets
    .filter(({ series }) => series === 'it-exports')
    .map(({ id, value, period }) => ({ value: id, label: `${messages.money(value)}, ${messages.period(period)} (${id})` }));

/** The periods of which the growth chart knows the year before, tried on the figure itself. */
function compared({ figure, attributes }: BuilderState, { dataset, messages, today }: ChoiceContext): Choice[] {
  const view = viewFor(figure);
  const day = attributes['as-of'] ?? today;
  const known = asOf(dataset, day < today ? day : today).observations.filter(({ series }) => series === 'it-exports');
  const periods = known.map(({ period }) => period).toReversed();
  const isKnown = (of: string): boolean => {
    const shown = view?.(dataset, viewAttributes({ ...attributes, of }), { messages, today });
    return shown?.plot !== undefined && shown.problems.length === 0;
  };
  return periods.map((period) => ({ value: shortId(period), label: messages.period(period) })).filter(({ value }) => isKnown(value));
}

/** The words that stand in backquotes in a description. */
const namedIn = (description: string): Choice[] => [...description.matchAll(/`([a-z-]+)`/g)].map(([, word = '']) => ({ value: word, label: word }));

function listFor(name: string, info: AttributeInfo, state: BuilderState, context: ChoiceContext): readonly Choice[] {
  if (name === 'highlight') return inOrder(highlights(state, context));
  if (name === 'target') return targets(context);
  if (name === 'of') return state.figure === inlineTag ? cited(state, context) : inOrder(compared(state, context));
  return name === 'parts' && info.values.length === 0 ? namedIn(info.description) : info.values.map((value) => ({ value, label: value }));
}

function kindOf(name: string, { isSwitch, values }: AttributeInfo, figure: string): Control['kind'] {
  if (isSwitch) return 'switch';
  if (name === 'as-of') return 'day';
  if (name === 'parts' && values.length === 0) return 'several';
  if (name === 'of' && figure === inlineTag) return 'suggestions';
  if (values.length > 0 || ['target', 'of', 'highlight'].includes(name)) return 'choice';
  return numbers.includes(name) ? 'number' : 'text';
}

/** The controls of an element, in the order in which they stand in its description. */
export function controlsFor({ tag, attributes, hasWhatIf }: ElementInfo, state: BuilderState, context: ChoiceContext): Control[] {
  return attributes
    .filter(({ name }) => name !== 'growth' || hasWhatIf)
    .map((info) => {
      const { name } = info;
      const group = words.includes(name) ? 'words' : page.includes(name) ? 'page' : 'figure';
      return { ...info, kind: kindOf(name, info, tag), choices: listFor(name, info, state, context), group };
    });
}
