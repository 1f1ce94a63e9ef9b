/** A target in a sentence, in English. */
import { yearFor } from '../../variants.js';
import { money } from './numbers.js';
import { fiscalYear } from './periods.js';
import type { Period } from '../../../data/period.js';
import type { TargetWords } from '../../messages/values.js';

export const targetYear = (period: Period): string => {
  const { fiscal, year } = yearFor(period);
  return fiscal ? fiscalYear(year) : String(year);
};

export const ofTarget = ({ value, period }: TargetWords): string => `${money(value)} target for ${targetYear(period)}`;
