/** What is known of freelancers' earnings on a day, before it becomes a picture and a table. */
import type { Swatch } from '../../model/figure-view.js';
import type { Segment } from './segments.js';
import type { Observation } from '../../data/observation.js';
import type { FreelanceDefinition } from '../../locales/messages.js';
import type { YearEndProjection } from '../../projection/year-end.js';
import type { Cumulative } from '../../projection/year-to-date.js';

/** A fiscal year as the figure shows it. */
export interface Year {
  readonly soFar: Cumulative<Observation>;
  readonly segments: readonly Segment[];
  readonly projection: YearEndProjection<Observation> | undefined;
}

/** What the picture and the table are made from. */
export interface FreelanceModel {
  readonly series: readonly Observation[];
  readonly years: readonly Year[];
  readonly split: keyof typeof monthsAPart;
  readonly definition: FreelanceDefinition;
  readonly milestone: number | undefined;
}

/** The swatches of the parts of a year, from July on. */
export const partSwatches: readonly Swatch[] = ['part-1', 'part-2', 'part-3', 'part-4'];

export const swatchOf = ({ part }: Segment): Swatch => (part === undefined ? 'undivided' : (partSwatches[part] ?? 'undivided'));

export const monthsAPart = { half: 6, quarter: 3, year: 12 } as const;
