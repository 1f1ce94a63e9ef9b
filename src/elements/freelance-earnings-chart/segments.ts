/** Splits a fiscal year into its parts, as far as the observations allow. */
import { fiscalMonths, samePeriod } from '../../data/period.js';
import { known, workedOut } from '../../model/worked-out.js';
import { cumulative, yearToDate, type Cumulative } from '../../projection/year-to-date.js';
import type { Citation, Confidence, Observation, Status } from '../../data/observation.js';
import type { Period } from '../../data/period.js';

/** A part of a year: as published, or as the difference of two totals. */
export interface Segment {
  readonly period: Period;
  /** Which part of the year it is, from 0; undefined where it spans several that the source does not separate. */
  readonly part: number | undefined;
  readonly value: number;
  readonly status: Status;
  readonly confidence: Confidence;
  readonly tolerance?: number;
  readonly released: string;
  readonly citations: readonly Citation[];
  readonly note?: string;
  readonly id?: string;
  readonly revision?: number;
  readonly derivation?: Observation['derivation'];
}

/**
 * The parts of a fiscal year from July on. Parts that the observations do not separate are one segment;
 * together the segments make up the year to date.
 *
 * @param series observations of one series, one revision of each period
 * @param monthsAPart 6 for halves, 3 for quarters, 12 for the whole year
 */
export function segmentsOf(series: readonly Observation[], year: number, monthsAPart: number): Segment[] {
  const soFar = yearToDate(series, year);
  if (!soFar) return [];
  const segments: Segment[] = [];
  let before: Cumulative<Observation> = { fiscalYear: year, months: 0, value: 0, observations: [] };
  for (let month = 1; month <= soFar.months; month += 1) {
    if (month % monthsAPart !== 0 && month !== soFar.months) continue;
    const period = fiscalMonths(year, before.months + 1, month);
    const published = series.find((observation) => samePeriod(observation.period, period));
    const reported = cumulative(series, year, month);
    const chained =
      published && before.months > 0
        ? { fiscalYear: year, months: month, value: before.value + published.value, observations: [...before.observations, published] }
        : undefined;
    const total = reported ?? chained;
    if (!total) continue;
    const part = Math.floor(before.months / monthsAPart);
    segments.push({
      ...(published ??
        (before.months === 0
          ? known(total)
          : workedOut(total.value - before.value, `${total.value} - ${before.value}`, [...total.observations, ...before.observations]))),
      period,
      part: before.months % monthsAPart === 0 && month <= (part + 1) * monthsAPart ? part : undefined,
    });
    before = total;
  }
  return segments;
}
