/** What IT exports and each of their parts came to in a period and in the same one a year earlier, as it was known on a day. */
import { times } from '../../data/times.js';
import { addMonths, fiscalYearOf, monthsIn, parsePeriod, samePeriod, startsInJuly, yearEarlier, type Period } from '../../data/period.js';
import { divisions, partIds, totalId } from './parts.js';
import type { Dataset, Observation } from '../../data/observation.js';

/** A value of both periods, and the observations it comes from. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  readonly observations: readonly Observation[];
}

export interface KnownPart extends Pair {
  /** The id of its series. */
  readonly id: string;
}

export interface Comparison {
  readonly period: Period;
  readonly total: Pair;
  /** At least one. */
  readonly parts: readonly KnownPart[];
  /** Whether nothing but a revision can be missing from them. */
  readonly isWhole: boolean;
}

type Lookup = (series: string, period: Period) => Observation | undefined;

/** As published, else the sum of the months where none is missing. */
function totalIn(find: Lookup, period: Period): Observation[] | undefined {
  const published = find(totalId, period);
  if (published) return [published];
  const months = times(monthsIn(period), (index) => addMonths(period.first, index)).map((month) => find(totalId, { first: month, last: month }));
  return months.every((month) => month !== undefined) ? months : undefined;
}

const sum = (observations: readonly Observation[]): number => observations.reduce((total, { value }) => total + value, 0);

/** Undefined where the total or all parts are missing. */
function comparisonOf(find: Lookup, period: Period): Comparison | undefined {
  const [after, before] = [totalIn(find, period), totalIn(find, yearEarlier(period))];
  if (!after || !before) return undefined;
  const known = partIds.flatMap((id): KnownPart[] => {
    const [now, then] = [find(id, period), find(id, yearEarlier(period))];
    return now && then ? [{ id, before: then.value, after: now.value, observations: [now, then] }] : [];
  });
  // Of two divisions the one with more parts: what is in both would count twice.
  const [first = [], ...others] = divisions.map((division) => known.filter(({ id }) => division.includes(id)));
  const parts = others.reduce((most, other) => (other.length > most.length ? other : most), first);
  if (parts.length === 0) return undefined;
  return {
    period,
    total: { before: sum(before), after: sum(after), observations: [...after, ...before] },
    parts,
    isWhole: divisions.some((division) => division.length === parts.length && division.every((id) => parts.some((part) => part.id === id))),
  };
}

/** Everything that can be compared, in the order of the dataset. */
export function comparisonsIn({ observations }: Dataset): Comparison[] {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const find: Lookup = (series, { first, last }) => byId.get(`${series}/${first}/${last}`);
  const periods = new Map(observations.filter(({ series }) => partIds.includes(series)).map(({ period }) => [`${period.first}/${period.last}`, period]));
  return [...periods.values()].flatMap((period) => comparisonOf(find, period) ?? []);
}

/**
 * The year to date: of the newest fiscal year of which any part can be compared, the first months, as many as possible, of which most
 * parts are known.
 */
export const yearToDateAmong = (comparisons: readonly Comparison[]): Comparison | undefined =>
  comparisons
    .filter(({ period }) => startsInJuly(period))
    .sort(
      (a, b) => fiscalYearOf(b.period.last) - fiscalYearOf(a.period.last) || b.parts.length - a.parts.length || b.period.last.localeCompare(a.period.last),
    )[0];

/** The period that an author names: `FY2026`, `2025-07/2026-05` or the id of a value of it. Undefined where it is none. */
export function periodNamed(of: string): Period | undefined {
  const text = /^(?:[a-z][\w-]*\/)?(FY\d{4}|\d{4}-\d{2}(?:\/\d{4}-\d{2})?)$/.exec(of.trim())?.[1];
  return text === undefined ? undefined : parsePeriod(text);
}

export const among = (comparisons: readonly Comparison[], wanted: Period): Comparison | undefined =>
  comparisons.find(({ period }) => samePeriod(period, wanted));
