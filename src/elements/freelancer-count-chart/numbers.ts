/** Every number `<freelancer-count-chart>` shows, once: its picture and its table are made from them. */
import { knownFrom } from '../../data/vintage.js';
import { observedDatum } from '../../model/make-datum.js';
import { publishedWords } from '../../model/provenance.js';
import { perHeadOf, type PerHead } from './per-head.js';
import type { Observation } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';
import type { Datum } from '../../model/datum.js';
import type { ViewScope } from '../../model/view-envelope.js';

export const seriesId = 'freelancers';
export const disputedId = 'freelancers-disputed';

/** Who published a count, and when, in words. */
export interface Publication {
  readonly by: string;
  /** As exactly as the page says. */
  readonly when: string;
}

export interface CountNumber extends Publication {
  readonly datum: Datum;
  /** What has to be known of it. */
  readonly notes: readonly string[];
  /** What was earned for each of them, where that can be worked out. */
  readonly perHead?: PerHead & { readonly datum: Datum };
}

/** As the page says that proves since when it is known. */
export function publicationOf({ citations, released }: Observation, messages: Messages): Publication {
  const page = citations.find((citation) => knownFrom(citation) === released) ?? citations[0];
  return { by: page ? messages.name(page.publisher) : '', when: page ? publishedWords(page, messages) : '' };
}

/** Unlike in the other figures medium confidence is no doubt here: no count is surer than that. */
const isDoubtfulCount = ({ series, confidence }: Observation): boolean => series === disputedId || confidence === 'low';

/** @param name of the count that was divided by */
function perHeadDatum(scope: ViewScope, { known, earnings: { period } }: PerHead, name: string): Datum {
  const { counts, punctuation } = scope.messages;
  return observedDatum(scope, { label: counts.perHead, title: `${counts.perHead}${punctuation.comma}${name}`, period, value: known.value, unit: 'USD' }, known);
}

export const numbersOf = (counts: readonly Observation[], scope: ViewScope): CountNumber[] =>
  counts.map((count) => {
    const { messages } = scope;
    const publication = publicationOf(count, messages);
    const name = `${publication.by}${messages.punctuation.comma}${publication.when}`;
    const { period, value, unit } = count;
    const swatch = isDoubtfulCount(count) ? 'doubtful' : 'part-1';
    const perHead = perHeadOf(count, scope.vintage);
    return {
      ...publication,
      ...(perHead && { perHead: { ...perHead, datum: perHeadDatum(scope, perHead, name) } }),
      datum: observedDatum(scope, { label: messages.period(period), title: name, spokenName: name, period, value, unit, swatch }, count),
      notes: messages.notesOn(count),
    };
  });
