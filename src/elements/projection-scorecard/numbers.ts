/** The numbers of `<projection-scorecard>`: each claim with its outcome, once, for its picture and its table. */
import { fiscalYear } from '../../data/period.js';
import { totalDatum } from '../../model/make-datum.js';
import { seriesOf } from '../../model/provenance.js';
import type { Dataset } from '../../data/observation.js';
import type { Datum } from '../../model/datum.js';
import type { ViewScope } from '../../model/view-envelope.js';
import type { ClaimWords } from '../../locales/messages.js';
import type { Claim, ScoredClaim } from './claims.js';

/** A claim as messages take it. */
export const claimWords = (claim: Claim, dataset: Dataset): ClaimWords => ({ ...claim, series: seriesOf(dataset, claim.series) });

export interface ClaimNumber extends ScoredClaim {
  readonly words: ClaimWords;
  /** What came. */
  readonly datum?: Datum;
}

export function numberOf(row: ScoredClaim, scope: ViewScope): ClaimNumber {
  const { vintage, messages } = scope;
  const { claim, result } = row;
  const words = claimWords(claim, vintage);
  if (!result) return { ...row, words };
  const { outcome, judgement, share } = result;
  const { scorecard } = messages;
  const datum = totalDatum(scope, outcome, {
    label: messages.table.wholeYear(outcome.fiscalYear),
    period: fiscalYear(outcome.fiscalYear),
    unit: claim.unit,
    spokenName: [scorecard.claim(words), ...(judgement ? [scorecard.mark(judgement.verdict, share)] : [])].join(messages.punctuation.comma),
  });
  return { ...row, words, datum };
}
