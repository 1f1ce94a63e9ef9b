/** A figure in running text as a value: all that its panel says, and what is wrong with it. */
import { asOf } from '../../data/vintage.js';
import { knownDay } from '../../model/known-day.js';
import { earlierRevisions } from '../../model/provenance.js';
import { contradicts } from './contradiction.js';
import { provenanceBefore, provenanceOf, type SourcedValue } from './provenance.js';
import type { Around } from './amounts.js';
import type { Dataset, Sourced } from '../../data/observation.js';
import type { Provenance } from '../../model/datum.js';
import type { ViewContext } from '../../model/figure-view.js';

export interface CitedFigureView {
  /** Missing where nothing in the dataset has the id. */
  readonly provenance?: Provenance;
  readonly problems: readonly string[];
}

export interface CitedFigureAttributes {
  readonly of?: string | undefined;
  readonly asOf?: string | undefined;
  /** What the author wrote, as far as it is to be compared with the dataset. */
  readonly words?: string | undefined;
  readonly around?: Around | undefined;
}

const valuesIn = ({ observations, targets, projections }: Dataset): SourcedValue[] => [...observations, ...targets, ...projections];

/** The dataset with nothing but one id, so that a page of many figures does not go through all of it for each. */
const only = (dataset: Dataset, id: string): Dataset => {
  const named = <T extends Sourced>(items: readonly T[]): T[] => items.filter((item) => item.id === id);
  return { ...dataset, observations: named(dataset.observations), targets: named(dataset.targets), projections: named(dataset.projections) };
};

/** Whether there is a value of an id, on whatever day. */
export const hasValue = (dataset: Dataset, of: string | undefined): boolean => valuesIn(dataset).some(({ id }) => id === of?.trim());

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
  const close = [...new Set(valuesIn(dataset).map(({ id: other }) => other))].filter((other) => likeness(other) > 3);
  if (close.length === 0) return 'All ids stand in dataset.json.';
  return `Close to it: ${close
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, 8)
    .join(', ')}.`;
};

const exactly = ({ value, upper, unit }: SourcedValue): string => `${upper === undefined ? value : `${value} to ${upper}`} ${unit}`;

export function citedFigureView(
  dataset: Dataset,
  { of, asOf: pinned, words, around }: CitedFigureAttributes,
  { messages, today }: ViewContext,
): CitedFigureView {
  const problems: string[] = [];
  const id = of?.trim() ?? '';
  const { day } = knownDay(pinned, dataset, today, problems);
  const own = only(dataset, id);
  const [ever] = valuesIn(own);
  if (!ever) {
    problems.push(`of="${id}" is not in the dataset, so no source can be shown. ${closeIds(asOf(dataset, day), id)}`);
    return { problems };
  }
  const known = asOf(own, day);
  const [value] = valuesIn(known);
  if (!value) {
    problems.push(`of="${id}": no page was found that gives it by ${day}, which the panel says. The earliest is of ${ever.released}.`);
    return { provenance: provenanceBefore(ever, dataset, day, messages), problems };
  }
  if (words && contradicts(words, value, around)) {
    problems.push(`of="${id}": “${words}” contradicts the dataset, which has ${exactly(value)} since ${value.released}.`);
  }
  const observations = dataset.observations.filter(({ series }) => series === value.series);
  return { provenance: provenanceOf(value, asOf({ ...own, observations }, day), earlierRevisions(own, day, value), messages), problems };
}
