/** What the page with every observation shows of the dataset. */
import { fiscalYearOf, isFiscalYear } from '../src/data/period.js';
import type { Citation, Dataset, Note, Observation, Series } from '../src/data/observation.js';

/** `FY2026`, `2026-01` or `2025-07/2026-01`. */
export function exactPeriod({ period }: Pick<Observation, 'period'>): string {
  const { first, last } = period;
  if (isFiscalYear(period)) return `FY${fiscalYearOf(first)}`;
  return first === last ? first : `${first}/${last}`;
}

/** “Dawn, 21 October 2025” as far as a page is dated. */
export const pageOf = ({ publisher, published, accessed }: Citation): string =>
  [publisher, published ?? (accessed && `undated, read ${accessed}`)].filter(Boolean).join(', ');

/** Each series with its observations, by period and print, and the notes on it. */
export const seriesWith = ({
  series,
  observations,
  notes,
}: Dataset): { readonly series: Series; readonly observations: readonly Observation[]; readonly notes: readonly Note[] }[] =>
  series.map((one) => {
    const own = observations.filter(({ series: id }) => id === one.id);
    const known = new Set([one.id, ...own.map(({ id }) => id)]);
    return {
      series: one,
      observations: own.toSorted(
        (a, b) => a.period.first.localeCompare(b.period.first) || a.period.last.localeCompare(b.period.last) || a.revision - b.revision,
      ),
      notes: notes.filter(({ about }) => about.some((id) => known.has(id))),
    };
  });
