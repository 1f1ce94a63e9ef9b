/** What was known on a day. */
import { isDay, lastDay } from './period.js';
import { memoize } from './memoize.js';
import type { Citation, Dataset, Observation, Sourced } from './observation.js';

/**
 * The day from which a citation proves something: its day, else the end of its month or year,
 * else the day by which an undated page was out or on which it was read.
 */
export const knownFrom = ({ published, notAfter, accessed }: Citation): string => {
  if (!published) return notAfter ?? accessed ?? '9999-12-31';
  if (published.length === 4) return `${published}-12-31`;
  return published.length === 7 ? lastDay(published) : published;
};

/** Whether a page bears the very day of a release; else it was out by then, and perhaps before. */
export const isReleaseDayKnown = ({ released, citations }: Pick<Sourced, 'released' | 'citations'>): boolean =>
  citations.some(({ published }) => published === released);

/** What was out by the end of a day, every revision of it. */
export const visibleOn = <T extends Pick<Sourced, 'released'>>(items: readonly T[], day: string): T[] => items.filter(({ released }) => released <= day);

/** The last visible revision of each period, in the order in which the periods first stand. */
export const latestRevisions = <T extends Pick<Observation, 'id' | 'revision'>>(observations: readonly T[]): T[] => {
  const latest = new Map<string, T>();
  for (const observation of observations) {
    const other = latest.get(observation.id);
    if (!other || other.revision <= observation.revision) latest.set(observation.id, observation);
  }
  return [...latest.values()];
};

/**
 * The dataset as it was public on a day: nothing released later, of each period the latest
 * visible revision in order, of each value only the citations that were out.
 *
 * @param date `YYYY-MM-DD`
 * @throws {RangeError} if the date is not a day of the calendar in that form, which would let later values through
 */
export const vintageOf = (dataset: Dataset, date: string): Dataset => {
  if (!isDay(date)) throw new RangeError(`“${date}” is not a day. Write it as YYYY-MM-DD.`);
  const visible = <T extends Sourced>(items: readonly T[]): T[] =>
    visibleOn(items, date).map((item) => ({ ...item, citations: item.citations.filter((citation) => knownFrom(citation) <= date) }));
  return {
    ...dataset,
    observations: latestRevisions(visible(dataset.observations)),
    targets: visible(dataset.targets),
    projections: visible(dataset.projections),
    notes: visibleOn(dataset.notes, date),
  };
};

/** The same, memoized: all figures of a page share the result, so none may change it. */
export const asOf = memoize(vintageOf);

/** Every day on which the dataset grew, in order. */
export const releaseDays = (dataset: Dataset): string[] => {
  const { observations, targets, projections, notes } = dataset;
  const days = [...observations, ...targets, ...projections, ...notes].map(({ released }) => released);
  return [...new Set(days)].sort();
};
