/** What `<freelance-earnings-chart>` shows, before it becomes a picture and a table. */
import type { Teller } from '../../figure/provenance.js';
import type { Segment } from './segments.js';
import type { Observation } from '../../data/observation.js';
import type { FirstMessages, FreelanceDefinition } from '../../locales/messages.js';
import type { YearEndProjection } from '../../projection/year-end.js';
import type { Cumulative } from '../../projection/year-to-date.js';

/** A fiscal year as the figure shows it. */
export interface Year {
  readonly soFar: Cumulative<Observation>;
  readonly segments: readonly Segment[];
  readonly projection: YearEndProjection<Observation> | undefined;
}

/** What the picture and the table are made from. */
export interface Shown {
  readonly series: readonly Observation[];
  readonly years: readonly Year[];
  readonly split: keyof typeof monthsAPart;
  readonly definition: FreelanceDefinition;
  readonly milestone: number | undefined;
  readonly messages: FirstMessages;
  /** Where a figure comes from, in words. */
  readonly tell: Teller;
}

export const monthsAPart = { half: 6, quarter: 3, year: 12 } as const;
