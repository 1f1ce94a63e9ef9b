/** A target in a sentence, in Urdu. */
import { yearFor } from '../../variants.js';
import { money } from './numbers.js';
import { fiscalYear } from './periods.js';
import type { Period } from '../../../data/period.js';
import type { TargetWords } from '../../messages/values.js';

export const yearName = (period: Period) => {
  const { fiscal, year } = yearFor(period);
  return fiscal ? fiscalYear(year) : `سال ${year}`;
};
/** Before a word that bends what it follows: “کے ہدف سے”. */
export const ofTarget = ({ value, period }: TargetWords) => `${yearName(period)} کے ${money(value)} کے ہدف`;
export const theTarget = ({ value, period }: TargetWords) => `${yearName(period)} کا ${money(value)} کا ہدف`;
