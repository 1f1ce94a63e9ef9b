/** Where a year may end, in Urdu. */
import { inMillions, money, range } from './numbers.js';
import { fiscalYear } from './periods.js';
import type { MethodResult, ProjectionWords } from '../../messages/values.js';

export const nothingToCompare = 'موازنے کے لیے کسی پچھلے سال کے اعداد و شمار نہیں ملے';
export const method = ({ method, year = 0 }: Pick<MethodResult, 'method' | 'year'>) => (method === 'run-rate' ? 'ماہانہ اوسط' : `${fiscalYear(year)} کا تناسب`);
export const methodResult = (result: MethodResult) => `${inMillions(result.value)} (${method(result)})`;
export const isAlone = ({ low, high }: ProjectionWords) => low.value === high.value;
/** Where a year may end. With only one result there is no range. */
export const ends = (words: ProjectionWords) =>
  `تقریباً ${money(words.shown.central)}${isAlone(words) ? '' : `، ${range(words.shown.low, words.shown.high)} کے درمیان`}`;
