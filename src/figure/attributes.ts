/** Attributes as authors write them: a bad value falls back, and a sentence says what is wrong. */
import { isDay } from '../data/period.js';
import type { Dataset } from '../data/observation.js';

/** One of a list of words; the first is the default. */
export function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly [T, ...(readonly T[])], problems: string[]): T {
  const match = allowed.find((word) => word === value);
  if (value && !match) problems.push(`${name}="${value}" is not known. Use ${allowed.map((word) => `"${word}"`).join(', ')}; "${allowed[0]}" is shown.`);
  return match ?? allowed[0];
}

/** The day whose knowledge is shown, and whether an author asked for it. */
export interface KnownDay {
  readonly day: string;
  readonly pinned: boolean;
}

/**
 * The day of `as-of`, else the reader's. A clock that is behind the dataset does not hide figures.
 */
export function knownDay(value: string | undefined, { compiled }: Dataset, today: string, problems: string[]): KnownDay {
  const live = { day: today > compiled ? today : compiled, pinned: false };
  if (!value) return live;
  if (!isDay(value)) problems.push(`as-of="${value}" is not a day. Write it as YYYY-MM-DD, as in as-of="2026-02-25"; the latest figures are shown.`);
  else if (value > live.day) problems.push(`as-of="${value}" lies in the future. The latest figures are shown.`);
  else return { day: value, pinned: true };
  return live;
}

/** A property as its attribute would be: frameworks set numbers, and null for none. */
export const asAttribute = (value: string | number | null | undefined): string | undefined => (value === undefined || value === null ? undefined : `${value}`);
