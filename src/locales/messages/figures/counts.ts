/** How many freelancers there are. */
import type { Period } from '../../../data/period.js';
import type { Quality } from '../values.js';

/** A count of people, who published it, and when. */
export interface CountWords {
  readonly value: number;
  readonly quality: Quality;
  readonly by: string;
  readonly when: string;
}

export interface CountsSummary {
  /** How many counts have been published. */
  readonly count: number;
  /** The same where there is one, or where all agree. */
  readonly low: number;
  readonly high: number;
  readonly newest: CountWords;
  /** What was earned for each person of the newest, as {@link CountsMessages.divided} says it. */
  readonly perHead: string | undefined;
}

/** What freelancers earned in a fiscal year, in millions. */
export interface EarningsWords extends Quality {
  readonly value: number;
  readonly period: Period;
}

/** Earnings divided by a number of people, and what that is for each in dollars, as exactly as it is said. */
export interface DividedWords {
  readonly people: number;
  readonly earnings: EarningsWords;
  readonly value: number;
}

export interface CountsMessages {
  headline(low: number, high: number): string;
  summary(summary: CountsSummary): string;
  readonly caption: string;
  noFigures(day: string): string;
  /** `2.37 million`, as published, in the unit that a reader of the language counts people in; on the axis as well. */
  inPicture(value: number): string;
  /** What the mark of a doubtful count means. */
  readonly doubtful: string;
  readonly estimates: string;
  readonly otherDefinitions: string;
  readonly noteColumn: string;
  /** Dollars a head, as a column. */
  readonly perHead: string;
  /** A sentence of arithmetic, which is no finding. */
  divided(words: DividedWords): string;
  /** Under the dollars a head: what was divided. */
  dividedOf(earnings: EarningsWords): string;
  readonly perHeadNote: string;
  /** How many counts were published after the day of a pinned figure; each stands under it. */
  sinceThen(count: number): string;
  laterCount(count: CountWords): string;
}
