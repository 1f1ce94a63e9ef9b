/** The verdict on a claim, given its outcome. */
import type { ClaimKind, ClaimVerdict } from '../../locales/messages.js';

/** Most claims are published to two digits: “about $4.5 billion”. */
const digits = 2;

/** Whether a reader of round numbers would call both the same. */
const roundsAlike = (a: number, b: number): boolean => Number(a.toPrecision(digits)) === Number(b.toPrecision(digits));

/**
 * The verdict on a claim, by its kind:
 *
 * - `target`, and `at-least`, a floor: missed below the value, met at it, beaten above it;
 * - `about`: met where outcome and claim round to the same two digits, else missed below and beaten above;
 * - `between`: missed below the lower end, met inside with both ends, beaten above the upper end;
 * - `up-to`, a ceiling: held at or below the value, beaten above it. It is not missed by falling short: it
 *   says what will not be passed.
 *
 * Beaten says that more came than was claimed, not that the claim was close.
 */
export function verdictOf(kind: ClaimKind, value: number, upper: number | undefined, outcome: number): ClaimVerdict {
  switch (kind) {
    case 'up-to':
      return outcome > value ? 'beaten' : 'held';
    case 'between':
      return outcome < value ? 'missed' : outcome > (upper ?? value) ? 'beaten' : 'met';
    case 'about':
      return roundsAlike(outcome, value) ? 'met' : outcome > value ? 'beaten' : 'missed';
    case 'at-least':
    case 'target':
      return outcome < value ? 'missed' : outcome > value ? 'beaten' : 'met';
  }
}

/** Whether what was claimed came true, or more than that. */
export const isKept = (verdict: ClaimVerdict): boolean => verdict !== 'missed';

/** Outcome less claim; for a range from its nearest end, and 0 inside it. */
export function differenceOf(value: number, upper: number | undefined, outcome: number): number {
  return outcome - Math.min(Math.max(outcome, value), upper ?? value);
}
