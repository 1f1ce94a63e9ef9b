/** What was claimed, in English. */
import { ownOf } from '../../../data/own.js';
import { billion } from '../../variants.js';
import { money, number, shortMoney } from './numbers.js';
import { targetYear } from './targets.js';
import type { Series } from '../../../data/observation.js';
import type { ClaimKind, ClaimVerdict, ClaimWords } from '../../messages/figures/scorecard.js';

/** The series of a claim, short enough for the head of a row. */
const claimSubjects: Record<string, string> = { 'it-exports': 'IT exports', 'freelance-earnings': 'freelance earnings' };
export const claimKinds: Record<ClaimKind, string> = { target: 'target', 'at-least': 'at least', 'up-to': 'up to', between: 'range', about: 'about' };

export const claimSubject = (series: Series) => ownOf(claimSubjects, series.id) ?? series.title;
const claimAmount = ({ kind, value, upper = value, isCeiling }: ClaimWords) =>
  ({
    target: `target ${isCeiling ? 'up to ' : ''}${money(value)}`,
    'at-least': `at least ${money(value)}`,
    'up-to': `up to ${money(value)}`,
    between: `${money(value)} to ${money(upper)}`,
    about: `about ${money(value)}`,
  })[kind];
/** In pictures: `at least $1bn`. */
export const saidInBrief = ({ kind, value, upper = value, isCeiling }: ClaimWords) => {
  const brief = (one: number) => (one >= billion ? `$${number(one / billion, 2)}bn` : shortMoney(one));
  const range = value >= billion ? `$${number(value / billion, 2)}–${number(upper / billion, 2)}bn` : `${brief(value)}–${brief(upper)}`;
  return {
    target: `${isCeiling ? 'up to ' : ''}${brief(value)}`,
    'at-least': `at least ${brief(value)}`,
    'up-to': `up to ${brief(value)}`,
    between: range,
    about: `about ${brief(value)}`,
  }[kind];
};
export const claimWords = (claim: ClaimWords) => `${targetYear(claim.period)} ${claimSubject(claim.series)}: ${claimAmount(claim)}`;
export const verdicts: Record<ClaimVerdict, string> = {
  reached: 'reached',
  missed: 'missed',
  'too-low': 'too low',
  'too-high': 'too high',
  inside: 'inside the range',
  exact: 'right',
  true: 'came true',
};
