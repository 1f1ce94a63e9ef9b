/** What was claimed and what came. */
import type { Confidence, Series } from '../../../data/observation.js';
import type { Period } from '../../../data/period.js';

/** What a claim says its value is: to be reached, a floor, a ceiling, a range or the value itself. */
export type ClaimKind = 'target' | 'at-least' | 'up-to' | 'between' | 'about';

/**
 * How a claim fared. A target was reached or missed. A projection was too low or too high; inside its range; right to the million;
 * or true, as a floor below which and a ceiling above which nothing came.
 */
export type ClaimVerdict = 'reached' | 'missed' | 'too-low' | 'too-high' | 'inside' | 'exact' | 'true';

export interface ClaimWords {
  readonly kind: ClaimKind;
  readonly value: number;
  readonly upper?: number | undefined;
  readonly period: Period;
  readonly series: Series;
  /** Whether a target was worded as a ceiling, “up to”. */
  readonly isCeiling?: boolean | undefined;
}

/** The errors of several projections, or of one, as fractions of what came. */
export interface ErrorWords {
  readonly count: number;
  /** Of the errors without their signs. */
  readonly mean: number;
  /** Below zero where the projection was too low. */
  readonly largest: { readonly error: number; readonly by: string; readonly claim: ClaimWords };
}

/** How the claims fared that could be checked. */
export interface Score {
  readonly targets: { readonly checked: number; readonly reached: number };
  /** Of the projections that name a value or a range, if there are any. */
  readonly errors?: ErrorWords | undefined;
  /** Projections of “at least” or “up to”, and how many of them came true. */
  readonly bounds: { readonly checked: number; readonly true: number };
}

export interface ScorecardSummary extends Score {
  /** The series asked for, if only one was. */
  readonly series?: Series | undefined;
  /** Claims whose outcome was not found. */
  readonly open: number;
  /** Claims that may have been, or were, made after the outcome was known. */
  readonly uncounted: number;
}

export interface ScorecardMessages {
  headline(summary: ScorecardSummary): string;
  summary(summary: ScorecardSummary): string;
  readonly caption: string;
  noClaims(series: Series | undefined, day: string): string;
  /** “FY2026 IT exports: target $5 billion”. */
  claim(claim: ClaimWords): string;
  /** “Government of Pakistan, 20 August 2025”. */
  saidBy(who: string, when: string, confidence: Confidence): string;
  kind(kind: ClaimKind): string;
  verdict(verdict: ClaimVerdict): string;
  /** How far a claim lies from what came, where that is no error: `$400m short`. */
  difference(claimLessOutcome: number): string;
  /** An error with its sign: `−$100m`. */
  error(claimLessOutcome: number): string;
  /** The same as a share of what was said: `−2.2%`. */
  errorShare(fraction: number): string;
  readonly noError: string;
  /** A verdict with how far off it was: `8% short`. @param share what came, less what was said, as a part of that */
  mark(verdict: ClaimVerdict, share: number): string;
  came(amount: string): string;
  /** `up to $4bn` */
  saidInBrief(claim: ClaimWords): string;
  yearInBrief(period: Period): string;
  openInBrief(claim: ClaimWords): string;
  readonly openLabel: string;
  partOf(part: number, whole: number): string;
  off(mean: number): string;
  readonly groupNames: { readonly targets: string; errors(count: number): string; readonly bounds: string };
  /** At the line in the picture from which every row begins. */
  readonly asSaid: string;
  /** How many rows only the table has. */
  more(count: number): string;
  meanError(count: number): string;
  readonly signsAside: string;
  /** The headings of the two groups. */
  readonly targets: string;
  readonly projections: string;
  /** The group of a claim, in the downloaded file. */
  group(isTarget: boolean): string;
  readonly open: string;
  readonly notFound: string;
  readonly notCounted: string;
  readonly afterOutcome: string;
  /** Whether a claim counts, and why not if not. */
  counts(why: 'counted' | 'open' | 'unclear' | 'after'): string;
  readonly columns: {
    readonly claim: string;
    readonly verdict: string;
    readonly outcome: string;
    readonly difference: string;
    readonly group: string;
    readonly error: string;
    readonly errorShare: string;
    /** What came, less what was said, as a part of that. */
    readonly share: string;
    readonly series: string;
    readonly kind: string;
    readonly low: string;
    readonly high: string;
    readonly saidBy: string;
    readonly said: string;
    readonly claimStatus: string;
    readonly counts: string;
    readonly outcomeStatus: string;
    readonly outcomeReleased: string;
    readonly outcomeSource: string;
  };
  /** How the claims were found and are judged, a note each. */
  readonly rules: readonly string[];
  readonly provisional: string;
  readonly uncounted: string;
  readonly calendarYear: string;
  claimNote(claim: ClaimWords, note: string): string;
  /** How the claims of a pinned figure fared that were open on its day. */
  sinceThen(score: Score): string;
}
