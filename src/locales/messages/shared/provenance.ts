/** Where one number comes from. */
import type { Confidence, Observation, PublishedProjection, Unit } from '../../../data/observation.js';
import type { Period } from '../../../data/period.js';
import type { PublishedDay } from '../values.js';

export interface ProvenanceMessages {
  readonly label: string;
  /** Said by a screen reader after the author's words. */
  readonly source: string;
  sources(count: number): string;
  /** Growth on the same months a year earlier, and what they came to: `+58% on a year earlier ($352 million)`. */
  grown(rate: number, earlier: string | undefined): string;
  /** A value or a range in full, with its unit. */
  value(figure: { readonly value: number; readonly upper?: number | undefined; readonly unit: Unit }): string;
  /** What somebody said would come: `at least $1 billion`. */
  claim(kind: PublishedProjection['kind'], amount: string): string;
  target(series: string): string;
  projection(series: string): string;
  /** A period with its months, also where it is a fiscal year. */
  period(period: Period): string;
  /** `Published 18 February 2026`, `Published by 31 December 2025`; of a derived value, since when it can be worked out. */
  published(day: PublishedDay, isDerived: boolean): string;
  notFound(day: string): string;
  /** `First published as $324 million on 18 December 2024`. */
  earlier(amount: string, revision: Pick<Observation, 'revision' | 'status'>, published: PublishedDay): string;
  derived(formula: string): string;
  setBy(who: string): string;
  /** That growth is the source’s own figure, from which the value of a year before may have been worked out. */
  reportedGrowth(rate: number): string;
  saidBy(who: string): string;
  confidence(confidence: Confidence): string;
  /** The pages that only the list of all sources names. */
  morePages(count: number): string;
}
