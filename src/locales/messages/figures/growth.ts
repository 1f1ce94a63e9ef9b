/** What parts of IT exports added to their growth. */
import type { Period } from '../../../data/period.js';
import type { Quality } from '../values.js';

/** What a part added to a total, or took away. */
export interface GrowthPart {
  /** The id of its series, or `other`, `rest`, `total`. */
  readonly id: string;
  /** In millions; below zero where it fell. */
  readonly change: number;
  /** Of the change of the total. */
  readonly share: number;
  readonly quality: Quality;
}

export interface GrowthWords {
  readonly period: Period;
  readonly before: number;
  readonly after: number;
  /** Of the total. */
  readonly quality: Quality;
  /** The part that the story is about, with its share of the total a year earlier. */
  readonly main: GrowthPart & {
    readonly shareBefore: number;
    /** Whether rounding leaves its share of the change open by more than a percent. */
    readonly isAbout: boolean;
  };
  /** The part that went furthest against the total. */
  readonly against: Pick<GrowthPart, 'id' | 'change'> | undefined;
}

export interface GrowthMessages {
  headline(words: GrowthWords): string;
  summary(words: GrowthWords): string;
  /** From what to what the total went. */
  detail(words: GrowthWords): string;
  /** That not all parts are known. */
  partsNotFound(day: string): string;
  nothingFound(day: string): string;
  readonly caption: string;
  part(id: string): string;
  /** The same where there is less room. */
  partInBrief(id: string): string;
  /** `+$353m` */
  change(value: number): string;
  /** `+$352.74 million` */
  exactChange(value: number): string;
  /** `+352.74` */
  bareChange(value: number): string;
  /** `50.2%` */
  share(share: number): string;
  /** From one value to the other, exactly. */
  fromTo(before: number, after: number): string;
  spoken(part: GrowthPart): string;
  /** Over a strip of a card: a part of all exports a year before, or of what was added since. */
  readonly strips: { before(id: string): string; since(id: string): string; of(amount: number): string };
  readonly columns: { readonly part: string; readonly change: string; readonly share: string; readonly shareBefore: string };
  readonly revised: string;
  readonly rounded: string;
  readonly other: string;
  readonly rest: string;
  /** What the parts of a longer or later period made. */
  sinceThen(words: GrowthWords): string;
}
