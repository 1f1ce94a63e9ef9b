/** Of the same months of several years. */
import type { Period } from '../../../data/period.js';

export interface SameMonthsMessages {
  /** Without a year: `July to December`. */
  months(period: Period): string;
  /** The caption of IT exports, before the months. */
  readonly exports: string;
  /** A sentence: there is no growth to tell of. */
  readonly nothingEarlier: string;
  /** @param years the names of those that no page splits */
  unsplit(years: readonly string[], day: string): string;
  nothingFound(day: string): string;
}
