/** Where a year may end, in English. */
import { between, inMillions, money } from './numbers.js';
import { fiscalYear } from './periods.js';
import type { MethodResult, ProjectionWords } from '../../messages/values.js';

export const method = ({ method, year = 0 }: Pick<MethodResult, 'method' | 'year'>): string =>
  method === 'run-rate' ? 'run rate' : `${fiscalYear(year)}’s share of the year`;

export const methodResult = (result: ProjectionWords['low']) => `${inMillions(result.value)} (${method(result)})`;
/** Where a year may end. With only one result there is no range. */
export const ends = ({ low, high, shown }: ProjectionWords) =>
  `about ${money(shown.central)}${low.value === high.value ? '' : `, ${between(shown.low, shown.high)}`}`;
export const isAlone = ({ low, high }: ProjectionWords) => low.value === high.value;
export const noYearToCompare = 'no earlier year can be compared';
