/** What came out after the day of a pinned figure. */
import type { Series, Unit } from '../../../data/observation.js';
import type { Period } from '../../../data/period.js';
import type { PublishedDay, Quality } from '../values.js';

export interface SinceThenMessages {
  outcome(fiscalYear: number, value: number, quality: Quality): string;
  further(fiscalYear: number, months: number, value: number, quality: Quality): string;
  corrected(period: Period, from: number, to: number, unit: Unit, published: PublishedDay): string;
  /** Such a line where a figure shows several series. */
  ofSeries(series: Series, line: string): string;
}
