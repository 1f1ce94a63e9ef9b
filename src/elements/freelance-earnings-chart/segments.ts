/** A fiscal year cut into its parts, as far as the observations allow. */
import { fiscalMonths, samePeriod } from '../../data/period.js';
import { citationsOf, latestRelease, lowestConfidence } from '../../model/provenance.js';
import { cumulative, yearToDate, type Cumulative } from '../../projection/year-to-date.js';
import type { Citation, Confidence, Observation, Status } from '../../data/observation.js';
import type { Period } from '../../data/period.js';

/** One part of a year: as printed, or as the difference of two totals. */
export interface Segment {
  readonly period: Period;
  /** Which part of the year it lies in, from 0; undefined where it spans several that the source does not tell apart. */
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

type Known = Pick<Segment, 'value' | 'status' | 'confidence' | 'tolerance' | 'released' | 'citations' | 'note' | 'id' | 'revision' | 'derivation'>;

/** Worked out from several observations: known when the last was, and no surer than the weakest. */
const workedOut = (value: number, formula: string, observations: readonly Observation[]): Known => {
  const tolerance = observations.reduce((sum, figure) => sum + (figure.tolerance ?? 0), 0);
  return {
    value,
    status: 'derived',
    confidence: lowestConfidence(observations),
    ...(tolerance > 0 && { tolerance }),
    released: latestRelease(observations),
    citations: citationsOf(observations),
    derivation: { formula, from: observations.map(({ id }) => id) },
  };
};

const known = ({ value, observations }: Cumulative<Observation>): Known =>
  observations.length === 1 && observations[0] ? observations[0] : workedOut(value, observations.map((figure) => figure.value).join(' + '), observations);

/**
 * The parts of a fiscal year from July on. Parts the observations do not tell apart come as one segment;
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
    const printed = series.find((observation) => samePeriod(observation.period, period));
    const reported = cumulative(series, year, month);
    const chained =
      printed && before.months > 0
        ? { fiscalYear: year, months: month, value: before.value + printed.value, observations: [...before.observations, printed] }
        : undefined;
    const total = reported ?? chained;
    if (!total) continue;
    const part = Math.floor(before.months / monthsAPart);
    segments.push({
      ...(printed ??
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
