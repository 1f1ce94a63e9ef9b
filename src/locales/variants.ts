/** Which variant of a sentence applies, where all languages choose alike. The words are each language's own. */
import { fiscalYearOf, isFiscalYear, samePeriod } from '../data/period.js';
import type { Period } from '../data/period.js';
import type { GrowthWords, ScenarioWords } from './messages.js';

/** An amount of this many millions or more is said in billions. */
export const billion = 1000;

/** More names than these are not listed in a sentence but counted. */
export const mostNames = 2;

/** How a rate of growth compares, once it is rounded to a whole percent. */
export const changeOf = (rate: number): 'more' | 'less' | 'same' => (Math.abs(rate) < 0.005 ? 'same' : rate > 0 ? 'more' : 'less');

/** How a period is named: by its month, by its fiscal year, or from month to month with one year or two. */
export const spanKind = ({ first, last }: Period): 'month' | 'fiscal-year' | 'in-one-year' | 'over-two-years' => {
  if (first === last) return 'month';
  if (isFiscalYear({ first, last })) return 'fiscal-year';
  return first.slice(0, 4) === last.slice(0, 4) ? 'in-one-year' : 'over-two-years';
};

/** The year a target or a claim is for. */
export const yearFor = (period: Period): { readonly fiscal: boolean; readonly year: number } =>
  isFiscalYear(period) ? { fiscal: true, year: fiscalYearOf(period.last) } : { fiscal: false, year: Number(period.last.slice(0, 4)) };

/** Whether growth is that of the period itself, and not of its first months only. */
export const isOwnGrowth = (growth: { readonly period: Period } | undefined, span: Period): boolean => growth !== undefined && samePeriod(growth.period, span);

/** Where a scenario ends. */
export const scenarioEnd = ({ shortfall }: ScenarioWords): 'on' | 'short' | 'above' => (shortfall === 0 ? 'on' : shortfall > 0 ? 'short' : 'above');

/** When its target is reached: not at all, in a year that was known, in one that is over and was not, or in one to come. */
export const scenarioReached = ({ reachedIn, fromYear, isReachedYearOver }: ScenarioWords): 'never' | 'known' | 'past' | 'to-come' =>
  reachedIn === undefined ? 'never' : reachedIn <= fromYear ? 'known' : isReachedYearOver ? 'past' : 'to-come';

/** Which way a projection was off, once its error is rounded to a tenth of a percent. */
export const errorWay = (error: number): 'low' | 'high' | 'none' => (Math.abs(error) < 0.0005 ? 'none' : error < 0 ? 'low' : 'high');

/** Values in the shortest of some ways to write them that tells all of them apart; in the last where none does. */
export function toldApart(values: readonly number[], ways: readonly ((value: number) => string)[]): string[] {
  const written = ways.map((way) => values.map(way));
  return written.find((texts) => new Set(texts).size === values.length) ?? written.at(-1) ?? [];
}

/**
 * How a part did against a total: it made a share of its growth, or of its fall; or the two are told side by side, because they went
 * apart, it changed by more than the total, or no part that is known made much of it.
 */
export const growthStory = ({ before, after, main }: GrowthWords): 'growth' | 'fall' | 'apart' => {
  if (main.share < (main.id === 'freelance-earnings' ? 0.005 : 0.25) || main.share > 1) return 'apart';
  return after > before ? 'growth' : 'fall';
};

const fractions = [1 / 10, 1 / 5, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4] as const;

/** The simple fraction that a share is as good as, or just under or over; undefined where it is near none. */
export function nearFraction(share: number): { readonly index: number; readonly way: 'as' | 'under' | 'over' } | undefined {
  const index = fractions.findIndex((fraction) => Math.abs(share - fraction) <= 0.02);
  if (index < 0) return undefined;
  const off = share - (fractions[index] ?? 0);
  return { index, way: Math.abs(off) <= 0.01 ? 'as' : off < 0 ? 'under' : 'over' };
}
