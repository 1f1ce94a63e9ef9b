/** The same months of several years next to one another: `compare="first-half"`. */
import { daysBetween, fiscalMonths, lastDay, type Period } from '../data/period.js';
import { growthOf, partOfYear } from '../projection/year-on-year.js';
import { fiscalYearsIn, yearToDate } from '../projection/year-to-date.js';
import { reportUnplaced } from './annotations.js';
import { observedDatum } from './make-datum.js';
import { longestSilence, seriesOf, sharedNotes } from './provenance.js';
import { sinceThen } from './since-then.js';
import { known, workedOut, type Known } from './worked-out.js';
import type { Observation } from '../data/observation.js';
import type { Messages } from '../locales/messages.js';
import type { Datum } from './datum.js';
import type { ViewContent, ViewScope } from './view-envelope.js';

/** The months of each part, counted from July; those of the year to date follow from the newest year. */
const parts = {
  'first-half': [1, 6],
  'second-half': [7, 12],
  'quarter-1': [1, 3],
  'quarter-2': [4, 6],
  'quarter-3': [7, 9],
  'quarter-4': [10, 12],
  'year-to-date': undefined,
} as const satisfies Record<string, readonly [number, number] | undefined>;

export type PartOfYear = keyof typeof parts;

/** More columns than this do not fit a phone. */
const mostYears = 5;

/** The part that is asked for, if one is. */
export function comparedPart(value: string | undefined, problems: string[]): PartOfYear | undefined {
  if (!value || Object.hasOwn(parts, value)) return (value || undefined) as PartOfYear | undefined;
  const allowed = Object.keys(parts).map((part) => `"${part}"`);
  problems.push(`compare="${value}" is not known. Use ${allowed.join(', ')}; whole years are shown.`);
  return undefined;
}

/** One year; without a number where no page was found that splits it. */
export interface SameMonthsOfYear {
  readonly fiscalYear: number;
  readonly period: Period;
  readonly datum: Datum | undefined;
  readonly known: Known | undefined;
}

export interface SameMonths {
  /** In order; the last one has a number. */
  readonly years: readonly SameMonthsOfYear[];
  readonly latest: SameMonthsOfYear & { readonly datum: Datum; readonly quality: Known };
  /** The year before it and the growth since, where that is known. */
  readonly earlier: { readonly datum: Datum; readonly rate: number } | undefined;
  readonly content: Pick<ViewContent<never>, 'shown' | 'details' | 'sinceThen' | 'newest' | 'isOutcome' | 'inputs' | 'series' | 'notes'>;
}

/** What is known of a part of a year, with the observations it comes from. */
export function knownPart(
  series: readonly Observation[],
  year: number,
  from: number,
  to: number,
): { known: Known; observations: readonly Observation[] } | undefined {
  const part = partOfYear(series, year, from, to);
  if (!part) return undefined;
  const { value, observations, difference } = part;
  return { known: difference ? workedOut(value, `${difference.whole} - ${difference.before}`, observations) : known(part), observations };
}

/** What is known of a part of the last years; undefined where it is known of none. */
export function sameMonthsOf(part: PartOfYear, series: readonly Observation[], seriesId: string, scope: ViewScope): SameMonths | undefined {
  const { dataset, vintage, known: knownDay, today, messages } = scope;
  const all = fiscalYearsIn(series);
  const [from, to] = parts[part] ?? [1, yearToDate(series, all.at(-1) ?? 0)?.months ?? 12];
  const found = all.map((fiscalYear) => ({ fiscalYear, period: fiscalMonths(fiscalYear, from, to), part: knownPart(series, fiscalYear, from, to) }));
  const end = found.findLastIndex((year) => year.part) + 1;
  const shown = found.slice(Math.max(0, end - mostYears), end);
  const recorded = seriesOf(vintage, seriesId);
  const years = shown.map(({ fiscalYear, period, part: own }): SameMonthsOfYear => {
    if (!own) return { fiscalYear, period, datum: undefined, known: undefined };
    const { value } = own.known;
    const growth = growthOf(series, { period, value }, fiscalYear);
    return {
      fiscalYear,
      period,
      known: own.known,
      datum: observedDatum(scope, { label: messages.period(period), period, value, unit: recorded.unit, growth, swatch: 'part-1' }, own.known),
    };
  });
  const [before, last] = [years.at(-2), years.at(-1)];
  const newest = shown.at(-1)?.part;
  if (!last?.datum || !newest) return undefined;
  reportUnplaced(
    scope,
    seriesId,
    years.flatMap(({ datum }) => datum ?? []),
  );
  const { growth } = last.datum;
  const earlier = before?.datum && before.fiscalYear === last.fiscalYear - 1 && growth !== undefined ? { datum: before.datum, rate: growth } : undefined;
  const observations = shown.toReversed().flatMap((year) => year.part?.observations ?? []);
  const unsplit = years.flatMap(({ fiscalYear, datum }) => (datum ? [] : [messages.fiscalYear(fiscalYear)]));
  const values = shown.flatMap(({ period, part: own }) => (own ? [{ period, ...own.known }] : []));
  return {
    years,
    latest: { ...last, datum: last.datum, quality: newest.known },
    earlier,
    content: {
      shown: { subject: 'same-months', period: last.period, count: years.length },
      details: unsplit.length > 0 ? [messages.sameMonths.unsplit(unsplit, knownDay.day)] : [],
      sinceThen: () => sinceThen(dataset, seriesId, observations, knownDay, today, messages),
      newest: newest.observations,
      // Until the same months of the next year are over nothing newer is to be expected.
      isOutcome: part !== 'year-to-date' && daysBetween(lastDay(fiscalMonths(last.fiscalYear + 1, from, to).last), knownDay.day) <= longestSilence,
      notes: sharedNotes(
        vintage,
        observations.map(({ id }) => id),
        observations,
        values,
        messages,
      ),
      inputs: observations,
      series: recorded,
    },
  };
}

/** The sentence, which says where there is nothing to compare with. */
export const comparedSummary = (summary: string, { earlier }: SameMonths, { sameMonths }: Messages): string =>
  earlier ? summary : `${summary} ${sameMonths.nothingEarlier}`;
