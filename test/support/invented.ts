/** Invented figures, for every test in which the real ones do not matter. */
import { addMonths, lastDay, parsePeriod } from '../../src/data/period.js';
import type { Citation, Dataset, Observation } from '../../src/data/observation.js';

/** A page of a newspaper that does not exist; by default no two published on the same day. */
export const page = (published: string, more: Partial<Citation> = {}): Citation => ({
  publisher: 'The Invented Gazette',
  title: `Figures printed ${published}`,
  url: `https://gazette.example/${published}`,
  published,
  ...more,
});

/**
 * One print of one figure, `invented('2020-07/2020-12', 100, { revision: 2 })`. Unless told otherwise
 * it belongs to the series `invented` and came out, with its page, a month after its period.
 */
export const invented = (period: string, value: number, detail: Partial<Observation> = {}): Observation => {
  const { first, last } = parsePeriod(period);
  const series = detail.series ?? 'invented';
  const released = detail.released ?? lastDay(addMonths(last, 1));
  return {
    id: `${series}/${first}/${last}`,
    series,
    period: { first, last },
    revision: 1,
    value,
    unit: 'USD million',
    status: 'reported',
    confidence: 'high',
    released,
    citations: [page(released)],
    ...detail,
  };
};

/** The months of a fiscal year from July on, a value each. */
export const inventedMonths = (year: number, values: readonly number[]): Observation[] =>
  values.map((value, index) => invented(addMonths(`${year - 1}-07`, index), value));

/** A dataset of the given observations, all of the series `invented` unless `more` says which others there are. */
export const inventedDataset = (observations: readonly Observation[], more: Partial<Dataset> = {}): Dataset => ({
  format: 1,
  version: '2025.1',
  changes: [{ version: '2025.1', day: '2025-01-01', text: 'Invented.' }],
  compiled: '2025-01-01',
  series: [{ id: 'invented', title: 'Invented earnings', definition: 'What nobody earned.', unit: 'USD million' }],
  observations,
  targets: [],
  projections: [],
  notes: [],
  ...more,
});
