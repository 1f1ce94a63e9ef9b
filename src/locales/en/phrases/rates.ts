/** Growth, in English. */
import { changeOf } from '../../variants.js';
import { percent } from './numbers.js';
import { fiscalYear } from './periods.js';
import { counted } from './sentences.js';

/** A rate of growth without its sign. */
export const size = (rate: number): string => percent(Math.abs(rate));

/** “58% more than a year earlier”. */
export const change = (rate: number): string => `${changeOf(rate) === 'same' ? 'the same as' : `${size(rate)} ${changeOf(rate)} than`} a year earlier`;

export const signedPercent = (fraction: number): string => `${{ same: '±', less: '−', more: '+' }[changeOf(fraction)]}${size(fraction)}`;

export const aYear = (rate: number): string => `${percent(rate, 1)} a year`;
/** Growth a year that a target takes. */
export const takes = ({ rate, years, fromYear }: { readonly rate: number; readonly years: number; readonly fromYear: number }) =>
  `takes growth of ${years === 1 ? `${percent(rate, 1)} in the year after` : `${aYear(rate)} over the ${counted(years, 'year')} from`} ${fiscalYear(fromYear)}`;
