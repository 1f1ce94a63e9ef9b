/**
 * Freelancers’ part of IT exports, as it was known on a day. Both are lines of one table of the central bank, 9.2.5 inside 9, and are
 * only held against one another over the same months; what others count as freelancers’ earnings is wider, and no part of it.
 */
import { times } from '../../../data/times.js';
import { fiscalMonths, fiscalYear, monthsBetween, samePeriod, yearEarlier, type Period } from '../../../data/period.js';
import { lowestConfidence, observationsOf } from '../../../model/provenance.js';
import { closedYears } from '../../../model/progress/running-year.js';
import { knownPart, type SameMonths } from '../../../model/same-months.js';
import { seriesId, targetProgressOf } from '../../../model/progress/target-progress.js';
import { firstYear } from './years.js';
import type { Dataset, Observation, Status } from '../../../data/observation.js';
import type { Quality, SplitWords } from '../../../locales/messages.js';

export const partSeriesId = 'freelance-earnings';

/** From this many months on a first part of a year is a column, as elsewhere. */
const leastMonths = 3;

type Amount = NonNullable<ReturnType<typeof knownPart>>;

/** Some months of a year, and freelancers’ part of them where it is known. */
export interface Split {
  readonly fiscalYear: number;
  readonly period: Period;
  readonly whole: Amount | undefined;
  readonly part: Amount | undefined;
}

export interface Splits {
  /** A column each, in order. */
  readonly columns: readonly Split[];
  /** The last of them of which the part is known. */
  readonly latest: Split;
  /** What its share is compared with. */
  readonly earlier: Split | undefined;
  /** The newest year as far as it is known, where its part is not known as far. */
  readonly further: Split | undefined;
}

/** The observations of the whole and of the part. */
type Lines = readonly [whole: readonly Observation[], part: readonly Observation[]];

const linesIn = (vintage: Dataset): Lines => [observationsOf(vintage, seriesId), observationsOf(vintage, partSeriesId)];

function splitOf(lines: Lines, fiscal: number, period: Period): Split {
  const from = monthsBetween(fiscalYear(fiscal).first, period.first) + 1;
  const [whole, part] = lines.map((line) => knownPart(line, fiscal, from, from + monthsBetween(period.first, period.last)));
  // No part is more than the whole: of prints that are too far apart for that one is not of the same months.
  return { fiscalYear: fiscal, period, whole, part: whole && part && part.known.value <= whole.known.value ? part : undefined };
}

/** Undefined where no part is known of any column. */
function splitsOf(lines: Lines, columns: readonly Split[], further?: Split): Splits | undefined {
  const latest = columns.findLast(({ part }) => part);
  if (!latest) return undefined;
  const before = splitOf(lines, latest.fiscalYear - 1, yearEarlier(latest.period));
  const earlier = before.part ? before : columns.slice(0, columns.indexOf(latest)).findLast(({ part }) => part);
  return { columns, latest, earlier, further };
}

/** Years, the newest of them as far as its part is known. */
export function splitsByYear(dataset: Dataset, vintage: Dataset, day: string): Splits | undefined {
  const lines = linesIn(vintage);
  const [series] = lines;
  const shown = targetProgressOf(dataset, series, undefined, day)?.shown;
  if (!shown) return undefined;
  const years = closedYears(series).filter((year) => year.fiscalYear >= firstYear && year.fiscalYear < shown.fiscalYear);
  const newest = times(shown.months, (less) => splitOf(lines, shown.fiscalYear, fiscalMonths(shown.fiscalYear, 1, shown.months - less)));
  const [whole] = newest;
  const split = newest.slice(0, Math.max(1, shown.months - leastMonths + 1)).find(({ part }) => part);
  const columns = years.map((year) => splitOf(lines, year.fiscalYear, fiscalYear(year.fiscalYear)));
  const last = split ?? whole;
  return splitsOf(lines, [...columns, ...(last ? [last] : [])], last === whole ? undefined : whole);
}

/** The same months of several years. */
export function splitsOfSameMonths(vintage: Dataset, { years }: SameMonths): Splits | undefined {
  const lines = linesIn(vintage);
  return splitsOf(
    lines,
    years.map((year) => splitOf(lines, year.fiscalYear, year.period)),
  );
}

const statuses: readonly Status[] = ['second-hand', 'derived', 'provisional', 'revised', 'reported'];

/** The part of one in the other; as sure as the less sure of both. */
export interface Share {
  readonly value: number;
  readonly isAbout: boolean;
  readonly quality: Quality & { readonly released: string };
}

const percent = (share: number): number => Math.round(share * 100);

export function shareOf({ whole, part }: Split): Share | undefined {
  if (!whole || !part) return undefined;
  const value = part.known.value / whole.known.value;
  const both = [part.known, whole.known];
  const confidence = lowestConfidence(both);
  const open = ((part.known.tolerance ?? 0) + value * (whole.known.tolerance ?? 0)) / whole.known.value;
  return {
    value,
    // Where rounding may make it another percent.
    isAbout: percent(value - open) !== percent(value + open) || confidence === 'low',
    quality: {
      status: statuses.find((status) => both.some((known) => known.status === status)) ?? 'reported',
      confidence,
      released: part.known.released > whole.known.released ? part.known.released : whole.known.released,
    },
  };
}

export function wordsOf({ latest, earlier }: Splits): SplitWords | undefined {
  const [share, before] = [shareOf(latest), earlier && shareOf(earlier)];
  const { whole, part, period } = latest;
  if (!share || !whole || !part) return undefined;
  return {
    period,
    part: part.known.value,
    whole: whole.known.value,
    share: share.value,
    isAbout: share.isAbout,
    quality: share.quality,
    earlier: before && earlier && { share: before.value, period: earlier.period },
  };
}

/** All that is shown, in order of the table. */
export const rowsOf = ({ columns, earlier, latest, further }: Splits): Split[] =>
  [...columns, ...[earlier, further].flatMap((split) => (split && !columns.some(({ period }) => samePeriod(period, split.period)) ? [split] : []))].sort(
    (a, b) => a.period.last.localeCompare(b.period.last) || (a === latest ? -1 : b === latest ? 1 : 0),
  );

export const observationsIn = (splits: readonly Split[]): Observation[] => [
  ...new Set(splits.toReversed().flatMap(({ whole, part }) => [...(part?.observations ?? []), ...(whole?.observations ?? [])])),
];
