/** The claims that were made, and their outcomes as far as they were known on a day. */
import { fiscalYearOf, isFiscalYear, lastDay } from '../../data/period.js';
import { visibleOn } from '../../data/vintage.js';
import { observationsOf } from '../../model/provenance.js';
import { cumulative, type Cumulative } from '../../projection/year-to-date.js';
import { differenceOf, judge, shareOf, type Judgement } from './judgement.js';
import type { Citation, Dataset, Observation, Sourced } from '../../data/observation.js';
import type { ClaimKind } from '../../locales/messages.js';

/** A target or a published projection. */
export interface Claim extends Sourced {
  readonly kind: ClaimKind;
  /** Who said it. */
  readonly by: string;
  /** Whether a target was worded as a ceiling, “up to”. */
  readonly isCeiling?: boolean;
}

export const isTarget = ({ kind }: Pick<Claim, 'kind'>): boolean => kind === 'target';

/**
 * Whether it was said before the outcome was public. A source that gives no more than a year may lie on
 * either side, which is `unclear`: it is shown with its verdict, and not counted.
 */
export type Timing = 'before' | 'unclear' | 'after';

/** The outcome of a claim. */
export interface Result {
  /** The total of the year. */
  readonly outcome: Cumulative<Observation>;
  /** Claim less outcome. */
  readonly difference: number;
  /** What came, less what was said, as a part of that. */
  readonly share: number;
  readonly timing: Timing;
  /** None where the outcome was known already when the claim was made. */
  readonly judgement?: Judgement;
}

export interface ScoredClaim {
  readonly claim: Claim;
  /** Whether the period has ended. */
  readonly over: boolean;
  /** Missing as long as no total is public. */
  readonly result?: Result;
}

/** A claim with a verdict that was certainly made in time. */
export const isCounted = ({ result }: ScoredClaim): boolean => result?.timing === 'before';

const claimsOf = ({ targets, projections }: Dataset): Claim[] => [
  ...targets.map(({ setBy, ...target }) => ({ ...target, kind: 'target' as const, by: setBy })),
  ...projections.map(({ madeBy, ...projection }) => ({ ...projection, by: madeBy })),
];

/** The first day on which a page may have been published; empty for an undated one. */
const earliestDayOf = ({ published = '' }: Citation): string => (published.length < 10 && published ? `${published}-01-01`.slice(0, 10) : published);

/** The first day on which what was out gave a total of the year. */
function publicFrom(observations: readonly Observation[], year: number): string | undefined {
  // Only what lies in the year can give its total, and only its days need be gone through.
  const own = observations.filter(({ period }) => fiscalYearOf(period.last) === year);
  return [...new Set(own.map(({ released }) => released))].sort().find((day) => cumulative(visibleOn(own, day), year, 12));
}

function timingOf({ released, citations }: Claim, outcomeDay: string): Timing {
  if (released < outcomeDay) return 'before';
  return citations.every((citation) => earliestDayOf(citation) > outcomeDay) ? 'after' : 'unclear';
}

/**
 * The outcome of a claim. Only totals of fiscal years are compared: a claim for a calendar year stays open.
 *
 * @param dataset with every revision, to find since when an outcome was public
 * @param known the dataset as it was known on the day
 */
function resultOf(claim: Claim, dataset: Dataset, known: Dataset): Result | undefined {
  if (!isFiscalYear(claim.period)) return undefined;
  const year = fiscalYearOf(claim.period.last);
  const outcome = cumulative(observationsOf(known, claim.series), year, 12);
  const outcomeDay = outcome && publicFrom(observationsOf(dataset, claim.series), year);
  if (!outcome || !outcomeDay) return undefined;
  const timing = timingOf(claim, outcomeDay);
  const difference = differenceOf(claim, outcome.value);
  return {
    outcome,
    difference,
    share: shareOf(difference, outcome.value),
    timing,
    ...(timing !== 'after' && { judgement: judge(claim, outcome.value) }),
  };
}

/** Every claim that was public, of one series or of all: targets, then projections; of each those with an outcome first, then the newest year. */
export function scoredClaims(dataset: Dataset, known: Dataset, day: string, series?: string): ScoredClaim[] {
  const place = (claim: Claim) => known.series.findIndex(({ id }) => id === claim.series);
  return claimsOf(known)
    .filter((claim) => !series || claim.series === series)
    .map((claim) => {
      const result = resultOf(claim, dataset, known);
      return { claim, over: lastDay(claim.period.last) < day, ...(result && { result }) };
    })
    .sort(
      (a, b) =>
        Number(isTarget(b.claim)) - Number(isTarget(a.claim)) ||
        Number(!a.result) - Number(!b.result) ||
        b.claim.period.last.localeCompare(a.claim.period.last) ||
        place(a.claim) - place(b.claim),
    );
}
