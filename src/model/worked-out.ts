/** What is known of a value that is the sum or the difference of published ones. */
import { citationsOf, latestRelease, lowestConfidence } from './provenance.js';
import type { Observation } from '../data/observation.js';
import type { Cumulative } from '../projection/year-to-date.js';

export type Known = Pick<Observation, 'value' | 'status' | 'confidence' | 'tolerance' | 'released' | 'citations' | 'note' | 'derivation'> &
  Partial<Pick<Observation, 'id' | 'revision'>>;

/** Worked out from several observations: known since the latest of them, and no surer than the least sure one. */
export const workedOut = (value: number, formula: string, observations: readonly Observation[]): Known => {
  const tolerance = observations.reduce((sum, observation) => sum + (observation.tolerance ?? 0), 0);
  return {
    value,
    status: 'derived',
    confidence: lowestConfidence(observations),
    ...(tolerance > 0 && { tolerance }),
    released: latestRelease(observations),
    citations: citationsOf(observations),
    derivation: { formula, from: observations.map(({ id }) => id) },
  };
};

/** What is known of a value that is an observation, or the sum of several. */
export const known = ({ value, observations }: Pick<Cumulative<Observation>, 'value' | 'observations'>): Known =>
  observations.length === 1 && observations[0]
    ? observations[0]
    : workedOut(value, observations.map((observation) => observation.value).join(' + '), observations);
