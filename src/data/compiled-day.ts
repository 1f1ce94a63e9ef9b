/** The day a dataset was last brought up to date. */
import type { Citation, Dataset } from './observation.js';

/** The exact days that prove a page. A month or a year does not: the page may have come out on its last day. */
const daysOf = ({ published = '', accessed = '' }: Citation): string[] => [published, accessed].filter(({ length }) => length === 10);

/** The newest day on which one of the pages of a dataset was published or read. */
export function compiledDay({ observations, targets, projections, notes }: Omit<Dataset, 'compiled'>): string {
  const cited = [...observations, ...targets, ...projections, ...notes].flatMap(({ citations = [] }) => citations);
  return cited.flatMap(daysOf).sort().at(-1) ?? '';
}
