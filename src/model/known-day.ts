/** The day on which what a figure shows was known. */
import { daysBetween, isDay } from '../data/period.js';
import type { Dataset } from '../data/observation.js';

export interface KnownDay {
  readonly day: string;
  /** Whether the author asked for that day. */
  readonly pinned: boolean;
}

/**
 * The day of `as-of`, else the reader's. A clock that is behind the dataset does not hide values, and is not asked what lies in the
 * future; nor does the day after the reader's, which has begun where the author is.
 *
 * @param today empty where there is no clock
 */
export function knownDay(value: string | undefined, { compiled }: Dataset, today: string, problems: string[]): KnownDay {
  const live = { day: today > compiled ? today : compiled, pinned: false };
  if (!value) return live;
  if (!isDay(value)) problems.push(`as-of="${value}" is not a day. Write it as YYYY-MM-DD, as in as-of="2026-02-25"; the latest figures are shown.`);
  else if (today >= compiled && daysBetween(today, value) > 1) problems.push(`as-of="${value}" lies in the future. The latest figures are shown.`);
  else return { day: value, pinned: true };
  return live;
}
