/** The picture of `<it-exports-growth-chart>` as data: what each part added or took away, and what came of all. */
import { isApproximate, isUncertain, needsQualityNote } from '../../model/provenance.js';
import type { Datum } from '../../model/datum.js';
import { growthStory } from '../../locales/variants.js';
import type { GrowthWords, Messages } from '../../locales/messages.js';
import { qualityOfChange, type GrowthNumber, type GrowthNumbers } from './numbers.js';

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
  /** With it, for a card: what the main part was of the total a year before, and what it made of the growth. */
  readonly strips?: readonly GrowthStrip[];
}

/** A whole, and the main part of it. */
export interface GrowthStrip {
  readonly label: string;
  /** As a fraction, and as it is written: `20%`. */
  readonly part: number;
  readonly share: string;
  /** Of how much: `of $3.48bn`. */
  readonly of: string;
  readonly isDashed: boolean;
  readonly status?: string;
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

/** What is less than sure of a part in one of both years, or of its change. */
function sureness(observations: GrowthNumber['observations'], { exports }: Messages): Pick<GrowthStrip, 'isDashed' | 'status'> {
  const quality = qualityOfChange({ observations });
  const isMarked = needsQualityNote(quality) || quality.confidence === 'low';
  return { isDashed: isMarked || isUncertain({ quality }), ...(isMarked && { status: exports.lessSure(quality) }) };
}

function stripsOf(main: GrowthNumber, total: GrowthNumber, { period }: GrowthWords, messages: Messages): GrowthStrip[] {
  const { growth, picture } = messages;
  const then = [...main.observations, ...total.observations].filter((observation) => observation.period.last < period.last);
  const part = main.before / total.before;
  return [
    { label: growth.strips.before(main.id), part, share: picture.share(part), of: growth.strips.of(total.before), ...sureness(then, messages) },
    {
      label: growth.strips.since(main.id),
      part: main.share,
      share: picture.share(main.share),
      of: growth.strips.of(total.change),
      ...sureness([...main.observations, ...total.observations], messages),
    },
  ];
}

export function plotOf({ parts, total: totalNumber }: GrowthNumbers, words: GrowthWords, messages: Messages): GrowthPlot {
  const main = parts.find(({ id }) => id === words.main.id);
  // Where the headline tells of a share, the picture shows it.
  const isShare = main !== undefined && growthStory(words) === 'growth';
  return {
    parts: parts.map((part) => barOf(part, main, messages)),
    total: barOf(totalNumber, main, messages),
    ...(isShare && { share: messages.picture.share(main.share), strips: stripsOf(main, totalNumber, words, messages) }),
  };
}
