/** What freelancers earned. */
import type { Period } from '../../../data/period.js';
import type { ProjectionWords, Quality } from '../values.js';

export interface FreelanceSummary {
  /** Who counted, where it is not the central bank. */
  readonly definition: FreelanceDefinition;
  readonly period: Period;
  readonly value: number;
  readonly quality: Quality;
  /** Growth on the same months a year earlier, and those months where they are not the period itself. */
  readonly growth?: { readonly rate: number; readonly period: Period } | undefined;
  readonly projection?: ProjectionWords | undefined;
  readonly milestone?: { readonly value: number; readonly reached: 'past' | 'within' | 'short' } | undefined;
}

export type FreelanceDefinition = 'sbp' | 'economic-survey' | 'ministry';

export interface FreelanceMessages {
  /** @param quality of the value, which is “about” where it is a rounded one at second hand */
  headline(value: number, growth: number | undefined, period: Period, quality: Quality): string;
  summary(summary: FreelanceSummary): string;
  caption(definition: FreelanceDefinition): string;
  nothingFound(definition: FreelanceDefinition, day: string): string;
  outcomeMissing(year: number): string;
  milestone(value: number): string;
  readonly insideExports: string;
}
