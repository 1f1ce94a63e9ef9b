/** What was claimed, in Urdu. */
import { ownOf } from '../../../data/own.js';
import { isolate } from '../../bidi.js';
import { seriesTitle } from './names.js';
import { brief, format, money, range } from './numbers.js';
import { yearName } from './targets.js';
import type { Series } from '../../../data/observation.js';
import type { ClaimKind, ClaimVerdict, ClaimWords } from '../../messages/figures/scorecard.js';

const claimSubjects: Record<string, string> = { 'it-exports': 'آئی ٹی برآمدات', 'freelance-earnings': 'فری لانسرز کی آمدنی' };
export const claimKinds: Record<ClaimKind, string> = {
  target: 'ہدف',
  'at-least': 'کم از کم',
  'up-to': 'زیادہ سے زیادہ',
  between: 'دو حدوں کے درمیان',
  about: 'تقریباً',
};
export const verdicts: Record<ClaimVerdict, string> = {
  reached: 'حاصل ہوا',
  missed: 'حاصل نہ ہوا',
  'too-low': 'تخمینہ کم نکلا',
  'too-high': 'تخمینہ زیادہ نکلا',
  inside: 'حدوں کے اندر',
  exact: 'عین مطابق',
  true: 'درست نکلا',
};
export const claimSubject = (series: Series) => ownOf(claimSubjects, series.id) ?? seriesTitle(series);
const claimAmount = ({ kind, value, upper = value, isCeiling }: ClaimWords) =>
  ({
    target: `ہدف ${isCeiling ? 'زیادہ سے زیادہ ' : ''}${money(value)}`,
    'at-least': `کم از کم ${money(value)}`,
    'up-to': `زیادہ سے زیادہ ${money(value)}`,
    between: range(value, upper),
    about: `تقریباً ${money(value)}`,
  })[kind];
/** In pictures, without what the group says. */
export const saidInBrief = ({ kind, value, upper = value, isCeiling }: ClaimWords) => {
  const amount = brief(value, 2);
  if (kind === 'between')
    return value >= 1000 ? `${isolate(`${format.number(value / 1000, 2)}–${format.number(upper / 1000, 2)}`)} ارب` : `${amount} سے ${brief(upper, 2)}`;
  if (isCeiling || kind === 'up-to') return `${amount} تک`;
  return { target: amount, 'at-least': `کم از کم ${amount}`, about: `تقریباً ${amount}` }[kind];
};
export const claimWords = (claim: ClaimWords) => `${yearName(claim.period)}، ${claimSubject(claim.series)}: ${claimAmount(claim)}`;
