/** The picture of `<it-exports-growth-chart>` as data: what each part added or took away, and what came of all. */
import { isApproximate, isUncertain, needsQualityNote } from '../../model/provenance.js';
import type { Datum } from '../../model/datum.js';
import { growthStory } from '../../locales/variants.js';
import type { GrowthWords, Messages } from '../../locales/messages.js';
import type { GrowthNumber, GrowthNumbers } from './numbers.js';

export interface GrowthBar {
  readonly datum: Datum;
  /** What changed, in millions; below zero where it fell. */
  readonly value: number;
  readonly name: string;
  readonly shortName: string;
  /** `+$353m` */
  readonly amount: string;
  /** Whether it is the part that the story is about. */
  readonly isMain: boolean;
  /** Whether it rests on values that are derived, second-hand or less certain, or is no part of its own: its edge is dashed. */
  readonly isDashed: boolean;
  /** Its status, where that is not as its source of record published it. */
  readonly status?: string;
}

export interface GrowthPlot {
  /** In the order in which they add up. */
  readonly parts: readonly GrowthBar[];
  readonly total: GrowthBar;
  /** What the main part made of the growth of the total: `50%`. */
  readonly share?: string;
}

function barOf({ id, change, name, datum }: GrowthNumber, main: GrowthNumber | undefined, { growth, picture, exports }: Messages): GrowthBar {
  const { quality } = datum;
  const isMarked = quality !== undefined && (needsQualityNote(quality) || quality.confidence === 'low');
  const amount = growth.change(change);
  return {
    datum,
    value: change,
    name,
    shortName: growth.partInBrief(id),
    amount: isApproximate(datum) ? picture.nearly(amount) : amount,
    isMain: id === main?.id,
    isDashed: id === 'rest' || isMarked || isUncertain(datum),
    ...(isMarked && { status: exports.lessSure(quality) }),
  };
}

export function plotOf({ parts, total }: GrowthNumbers, words: GrowthWords, messages: Messages): GrowthPlot {
  const main = parts.find(({ id }) => id === words.main.id);
  // Where the headline tells of a share, the picture shows it.
  const isShare = main !== undefined && growthStory(words) === 'growth';
  return {
    parts: parts.map((part) => barOf(part, main, messages)),
    total: barOf(total, main, messages),
    ...(isShare && { share: messages.picture.share(main.share) }),
  };
}
