/** How claims have fared, in English. */
import { errorWay } from '../../variants.js';
import { claimSubject } from './claims.js';
import { percent } from './numbers.js';
import { inWords } from './sentences.js';
import { targetYear } from './targets.js';
import type { Score, ScorecardSummary } from '../../messages/figures/scorecard.js';

/** “none of five targets was reached”. @param nouns in the plural, with what follows it */
const share = (part: number, whole: number, nouns: string, done: string) => {
  if (part === whole) return `${whole === 2 ? 'both' : `all ${inWords(whole)}`} ${nouns} ${done.replace('was', 'were')}`;
  return `${part === 0 ? (whole === 2 ? 'neither' : 'none') : inWords(part)} of ${inWords(whole)} ${nouns} ${part > 1 ? done.replace('was', 'were') : done}`;
};
/** @param which what the targets are for; @param before a word before them */
export const targetsFared = ({ targets: { checked, reached } }: Score, which: (count: number) => string, before = '') =>
  checked === 1
    ? `${before ? `one ${before}` : 'the one '}target${which(1)} was ${reached ? 'reached' : 'missed'}`
    : share(reached, checked, `${before}targets${which(checked)}`, 'was reached');
const off = (error: number) => (errorWay(error) === 'none' ? 'right' : `${percent(Math.abs(error), 1)} too ${errorWay(error)}`);
export const boundsFared = ({ bounds }: Score, which = '') => {
  const nouns = `${which} of “at least” or “up to”`;
  if (bounds.checked === 1) return `the one projection${nouns} ${bounds.true ? 'came true' : 'did not come true'}`;
  return share(bounds.true, bounds.checked, `projections${nouns}`, 'came true');
};
/** @param isFull with the largest error, which a headline has no room for */
export const errorsFared = ({ count, mean, largest }: NonNullable<Score['errors']>, which = '', isFull = false) => {
  if (count === 1) return `the one projection${which} was ${off(largest.error)}`;
  if (errorWay(largest.error) === 'none') return `projections${which} were right`;
  const most = percent(Math.abs(largest.error), 1);
  // Of equal ones none is the largest.
  if (percent(mean, 1) === most) return `projections${which} were off by ${most} each`;
  return `projections${which} were off by ${percent(mean, 1)} on average${isFull ? ` and by ${most} at most (${targetYear(largest.claim.period)})` : ''}`;
};
export const closedYears =
  ({ series }: ScorecardSummary) =>
  (count: number) =>
    ` for ${count === 1 ? 'a closed year' : 'closed years'}${series ? ` of ${claimSubject(series)}` : ''}`;
/** The sentence or two on the errors. */
export const errorSentences = ({ count, mean, largest }: NonNullable<Score['errors']>) => {
  const whose = `${largest.by} for ${targetYear(largest.claim.period)} ${claimSubject(largest.claim.series)}`;
  if (count === 1) return [`One projection names a value or a range: ${whose}, ${off(largest.error)}`];
  const named = `Projections that name a value or a range, ${inWords(count)} in all, were`;
  if (errorWay(largest.error) === 'none') return [`${named} right`];
  return [`${named} off by ${percent(mean, 1)} on average`, `The furthest off was ${whose}: ${off(largest.error)}`];
};
