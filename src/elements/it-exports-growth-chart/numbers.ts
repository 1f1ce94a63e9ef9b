/** Every number of `<it-exports-growth-chart>`, once: what each part added, with the two values it follows from. */
import { citationsOf, describeProvenance, earlierRevisions, latestRelease, lowestConfidence } from '../../model/provenance.js';
import type { Observation, Status } from '../../data/observation.js';
import type { Datum } from '../../model/datum.js';
import type { ViewScope } from '../../model/view-envelope.js';
import type { Period } from '../../data/period.js';
import type { Quality } from '../../locales/messages.js';
import type { Contribution, Contributions } from './contributions.js';

export interface GrowthNumber extends Contribution {
  readonly name: string;
  /** Of the change. */
  readonly datum: Datum;
}

export interface GrowthNumbers {
  readonly parts: readonly GrowthNumber[];
  readonly total: GrowthNumber;
}

/** The least sure first. A difference is as sure as what it is taken from, which its panel says. */
const statuses: readonly Status[] = ['second-hand', 'derived', 'provisional', 'revised', 'reported'];

const once = (observations: readonly Observation[]): Observation[] => [...new Set(observations)];

export function qualityOfChange({ observations }: Pick<Contribution, 'observations'>): Quality & { readonly released: string } {
  const tolerance = once(observations).reduce((sum, each) => sum + (each.tolerance ?? 0), 0);
  return {
    status: statuses.find((status) => observations.some((each) => each.status === status)) ?? 'reported',
    confidence: lowestConfidence(observations),
    ...(tolerance > 0 && { tolerance }),
    released: latestRelease(observations),
  };
}

/** Two decimals are what the tables have; more are a trace of binary fractions. */
const exact = (value: number): number => Math.round(value * 1000) / 1000;

function numberOf(scope: ViewScope, period: Period, contribution: Contribution): GrowthNumber {
  const { dataset, known, messages } = scope;
  const { growth, punctuation } = messages;
  const { id, before, after, change, share } = contribution;
  const observations = once(contribution.observations);
  const quality = qualityOfChange(contribution);
  const name = growth.part(id);
  const citations = citationsOf(observations);
  const { attribution } = describeProvenance({ ...quality, citations }, [], messages);
  // Of a part the notes on its two values, and what they were before; of a sum of many that would be a list.
  const own = id === 'other' || id === 'rest' ? [] : observations;
  const lines = own.flatMap((observation) => {
    const told = describeProvenance(observation, earlierRevisions(dataset, known.day, observation), messages).lines;
    return told.map((line) => messages.periodNote(observation.period, line));
  });
  const datum: Datum = {
    kind: 'observed',
    label: name,
    period,
    value: exact(change),
    unit: 'USD million',
    quality,
    citations,
    provenance: {
      title: `${name}${punctuation.comma}${messages.period(period)}`,
      value: growth.exactChange(exact(change)),
      attribution,
      // What the parts do not explain is no amount of its own in either year.
      lines: [...(id === 'rest' ? [] : [growth.fromTo(exact(before), exact(after))]), ...new Set(lines)],
      citations,
    },
    spoken: growth.spoken({ id, change, share, quality }),
  };
  return { ...contribution, before: exact(before), after: exact(after), change: exact(change), observations, name, datum };
}

export const numbersOf = (scope: ViewScope, period: Period, { parts, total }: Contributions): GrowthNumbers => ({
  parts: parts.map((part) => numberOf(scope, period, part)),
  total: numberOf(scope, period, total),
});
