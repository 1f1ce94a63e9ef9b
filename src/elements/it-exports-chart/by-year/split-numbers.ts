/** Every number of IT exports by freelancers’ part, once. */
import { observedDatum } from '../../../model/make-datum.js';
import { citationsOf, isUncertain, needsQualityNote, seriesOf } from '../../../model/provenance.js';
import { seriesId } from '../../../model/progress/target-progress.js';
import { partSeriesId, shareOf, type Share, type Split } from './split.js';
import type { Datum, Provenance } from '../../../model/datum.js';
import type { ViewScope } from '../../../model/view-envelope.js';
import type { Period } from '../../../data/period.js';

/** A part, and its share, which is computed. */
export interface PartNumber {
  readonly datum: Datum;
  readonly share: Share;
  readonly panel: Provenance;
}

export interface SplitNumber {
  readonly fiscalYear: number;
  readonly period: Period;
  /** None where no page gives these months of the year. */
  readonly whole: Datum | undefined;
  readonly part: PartNumber | undefined;
}

export const isLessSure = ({ quality }: Share): boolean => needsQualityNote(quality) || isUncertain({ quality });

export function numberOf(split: Split, scope: ViewScope): SplitNumber {
  const { vintage, messages } = scope;
  const { punctuation, split: words } = messages;
  const { fiscalYear, period, whole, part } = split;
  if (!whole) return { fiscalYear, period, whole: undefined, part: undefined };
  const { unit } = seriesOf(vintage, seriesId);
  const share = shareOf(split);
  const own = { label: messages.period(period), period, unit, swatch: 'part-2' } as const;
  const datum = observedDatum(scope, { ...own, value: whole.known.value }, whole.known);
  const said = (text: string) => [datum.spoken, text].join(punctuation.comma);
  if (!part || !share) return { fiscalYear, period, whole: { ...datum, spoken: said(words.unsplit) }, part: undefined };
  // Each panel has both numbers and the pages of both.
  const line = words.line(part.known.value, whole.known.value, share.value);
  const citations = citationsOf([part.known, whole.known]);
  const withBoth = ({ provenance, ...rest }: Datum): Datum => ({ ...rest, provenance: { ...provenance, lines: [line, ...provenance.lines], citations } });
  const name = [messages.growth.part(partSeriesId), messages.period(period)].join(punctuation.comma);
  const ofPart = observedDatum(scope, { ...own, swatch: 'part-1', title: name, spokenName: name, value: part.known.value }, part.known);
  return {
    fiscalYear,
    period,
    whole: withBoth(datum),
    part: {
      datum: withBoth({ ...ofPart, spoken: [ofPart.spoken, words.spoken(share.value)].join(punctuation.comma) }),
      share,
      panel: {
        title: [words.share, messages.period(period)].join(punctuation.comma),
        value: messages.percent(share.value, 1),
        attribution: [messages.quality(share.quality)],
        lines: [line],
        citations,
      },
    },
  };
}
