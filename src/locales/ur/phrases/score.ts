/** How claims have fared, in Urdu. */
import { errorWay } from '../../variants.js';
import { claimSubject } from './claims.js';
import { name } from './names.js';
import { percent } from './numbers.js';
import { yearName } from './targets.js';
import type { Score } from '../../messages/figures/scorecard.js';

export const targetsFared = ({ targets: { checked, reached } }: Score, before = '') => {
  if (checked === 1) return `${before || 'واحد '}ہدف ${reached ? 'حاصل ہوا' : 'حاصل نہ ہوا'}`;
  return `${before}${checked} اہداف میں سے ${reached === 0 ? 'کوئی حاصل نہ ہوا' : reached === 1 ? '1 حاصل ہوا' : `${reached} حاصل ہوئے`}`;
};
const off = (error: number) => ({ none: 'درست', low: `${percent(Math.abs(error), 1)} کم`, high: `${percent(Math.abs(error), 1)} زیادہ` })[errorWay(error)];
/** @param isFull with the largest error, which a headline has no room for */
export const errorsFared = ({ count, mean, largest }: NonNullable<Score['errors']>, isFull = false) => {
  if (count === 1) return `واحد تخمینہ ${off(largest.error)} نکلا`;
  if (errorWay(largest.error) === 'none') return 'تخمینے درست نکلے';
  const most = percent(Math.abs(largest.error), 1);
  // Of equal ones none is the largest.
  if (percent(mean, 1) === most) return `ہر تخمینے کی غلطی ${most} رہی`;
  if (!isFull) return `تخمینوں کی اوسط غلطی ${percent(mean, 1)} رہی`;
  return `تخمینوں کی اوسط غلطی ${percent(mean, 1)} اور سب سے بڑی ${most} رہی (${yearName(largest.claim.period)})`;
};
export const errorSentences = ({ count, mean, largest }: NonNullable<Score['errors']>) => {
  const whose = `${name(largest.by)}، ${yearName(largest.claim.period)}، ${claimSubject(largest.claim.series)}: ${off(largest.error)}`;
  if (count === 1) return [`عدد یا حدیں بتانے والا ایک تخمینہ: ${whose}`];
  if (errorWay(largest.error) === 'none') return [`عدد یا حدیں بتانے والے ${count} تخمینے درست نکلے`];
  return [`عدد یا حدیں بتانے والے ${count} تخمینوں کی اوسط غلطی ${percent(mean, 1)} رہی`, `سب سے بڑی غلطی: ${whose}`];
};
export const boundsFared = ({ bounds }: Score) => {
  const saying = '”کم از کم“ یا ”زیادہ سے زیادہ“ بتانے والے';
  if (bounds.checked === 1) return `${saying.replace('والے', 'والا')} واحد تخمینہ ${bounds.true ? 'درست نکلا' : 'درست نہ نکلا'}`;
  if (bounds.true === bounds.checked) return `${saying} ${bounds.checked === 2 ? 'دونوں' : `تمام ${bounds.checked}`} تخمینے درست نکلے`;
  return `${saying} ${bounds.checked} تخمینوں میں سے ${bounds.true === 0 ? 'کوئی درست نہ نکلا' : bounds.true === 1 ? '1 درست نکلا' : `${bounds.true} درست نکلے`}`;
};
