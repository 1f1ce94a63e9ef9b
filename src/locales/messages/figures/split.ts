/** Freelancers’ part of IT exports. */
import type { Period } from '../../../data/period.js';
import type { Quality } from '../values.js';

export interface SplitWords {
  readonly period: Period;
  readonly part: number;
  readonly whole: number;
  readonly share: number;
  /** Whether rounding, or a source that is little sure, leaves its percent open. */
  readonly isAbout: boolean;
  /** Of the less sure one of both amounts. */
  readonly quality: Quality;
  /** The share before it: of the same months a year earlier, or of an earlier year. */
  readonly earlier: { readonly share: number; readonly period: Period } | undefined;
}

export interface SplitMessages {
  headline(words: SplitWords): string;
  summary(words: SplitWords): string;
  /** @param months of what months of the years, where it is not all */
  caption(months: Period | undefined): string;
  /** The head of the column of shares. */
  readonly share: string;
  /** The part, the whole and the share, exactly: for the panel. */
  line(part: number, whole: number, share: number): string;
  /** As a screen reader hears it: `25 percent of IT exports`. */
  spoken(share: number): string;
  /** Of a column that no page splits, after its number. */
  readonly unsplit: string;
  /** @param years the names of those that no page splits */
  notFound(years: readonly string[], day: string): string;
  /** More of a year is known than of its part. */
  further(period: Period, value: number): string;
  sinceThen(words: SplitWords): string;
}
