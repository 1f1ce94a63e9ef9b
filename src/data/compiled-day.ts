import type { Citation, Dataset } from './observation.js';

/** The days a page bears exactly. A month or a year is none: the page is not proved to have been there before its end. */
const daysOf = ({ published = '', accessed = '' }: Citation): string[] => [published, accessed].filter(({ length }) => length === 10);

/** The day a dataset was last brought up to date, as far as its pages prove it: the newest on which one of them was published or read. */
export function compiledDay({ observations, targets, projections, notes }: Omit<Dataset, 'compiled'>): string {
  const cited = [...observations, ...targets, ...projections, ...notes].flatMap(({ citations = [] }) => citations);
  return cited.flatMap(daysOf).sort().at(-1) ?? '';
}
