/** How many freelancers there are. */
import type { Quality } from './values.js';

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
  /** How many counts were published after the day of a pinned figure; each stands under it. */
  sinceThen(count: number): string;
  laterCount(count: CountWords): string;
}
