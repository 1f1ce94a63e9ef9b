/** How a claim is judged, given its outcome: a target by being reached, a projection by its error. */
import type { ClaimKind, ClaimVerdict } from '../../locales/messages.js';

/** What a claim says. */
export interface ClaimedValue {
  readonly kind: ClaimKind;
  readonly value: number;
  /** The upper end of a range. */
  readonly upper?: number | undefined;
}

export interface Judgement {
  readonly verdict: ClaimVerdict;
  /** The error as a fraction of what was said, signed as the difference is. None of a target, nor of a bound that came true. */
  readonly error?: number;
}

/** Claim less outcome: above zero where less came than was claimed; for a range from its nearest end, and 0 inside it. */
export function differenceOf({ value, upper = value }: ClaimedValue, outcome: number): number {
  return Math.min(Math.max(outcome, value), upper) - outcome;
}

/** What came, less what was said, as a part of that. */
export const shareOf = (difference: number, outcome: number): number => -difference / (outcome + difference);

/** Whether it names a value or a range, whose distance from the outcome is an error. A bound may be far off and true. */
export const namesValue = ({ kind }: Pick<ClaimedValue, 'kind'>): boolean => kind === 'about' || kind === 'between';

/** Whether what a bound or a range says is so. */
function isTrue({ kind, value, upper = value }: ClaimedValue, outcome: number): boolean {
  if (kind === 'at-least') return outcome >= value;
  if (kind === 'up-to') return outcome <= value;
  return kind === 'between' && outcome >= value && outcome <= upper;
}

/**
 * The judgement of a claim:
 *
 * - a target is reached at its value and above it, and missed below, whatever words it was set in;
 * - `at-least` comes true where no less came, `up-to` where no more did; how far they lie from the outcome is no error then;
 * - `between` is right inside with both ends;
 * - anything else was too low or too high, by its error. A value that is right to the million has an error of nothing.
 */
export function judge(claim: ClaimedValue, outcome: number): Judgement {
  const { kind, value } = claim;
  if (kind === 'target') return { verdict: outcome >= value ? 'reached' : 'missed' };
  const difference = differenceOf(claim, outcome);
  const error = -shareOf(difference, outcome);
  if (isTrue(claim, outcome)) return kind === 'between' ? { verdict: 'inside', error: 0 } : { verdict: 'true' };
  if (Math.abs(difference) < 0.5) return { verdict: 'exact', error };
  return { verdict: difference < 0 ? 'too-low' : 'too-high', error };
}

/** The mean of errors regardless of their signs, which would cancel each other out. */
export const meanError = (errors: readonly number[]): number => errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;

/** The one furthest from nothing, the first of equals. */
export const largestOf = <T extends { readonly error: number }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((largest, each) => (largest && Math.abs(largest.error) >= Math.abs(each.error) ? largest : each), undefined);
