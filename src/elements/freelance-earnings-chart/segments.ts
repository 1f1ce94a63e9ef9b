/** A fiscal year cut into its parts, as far as the figures allow. */
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
  readonly print?: number;
  readonly derivation?: Observation['derivation'];
}

type Known = Pick<Segment, 'value' | 'status' | 'confidence' | 'tolerance' | 'released' | 'citations' | 'note' | 'id' | 'print' | 'derivation'>;

/** Worked out from several figures: known when the last was, and no surer than the weakest. */
const workedOut = (value: number, formula: string, figures: readonly Observation[]): Known => {
  const tolerance = figures.reduce((sum, figure) => sum + (figure.tolerance ?? 0), 0);
  return {
    value,
    status: 'derived',
    confidence: lowestConfidence(figures),
    ...(tolerance > 0 && { tolerance }),
    released: latestRelease(figures),
    citations: citationsOf(figures),
    derivation: { formula, from: figures.map(({ id }) => id) },
  };
};

const known = ({ value, figures }: Cumulative<Observation>): Known =>
  figures.length === 1 && figures[0] ? figures[0] : workedOut(value, figures.map((figure) => figure.value).join(' + '), figures);

/**
 * The parts of a fiscal year from July on. Parts the figures do not tell apart come as one segment;
 * together the segments make up the year to date.
 *
 * @param series observations of one series, one print of each period
 * @param monthsAPart 6 for halves, 3 for quarters, 12 for the whole year
 */
export function segmentsOf(series: readonly Observation[], year: number, monthsAPart: number): Segment[] {
  const soFar = yearToDate(series, year);
  if (!soFar) return [];
  const segments: Segment[] = [];
  let before: Cumulative<Observation> = { fiscalYear: year, months: 0, value: 0, figures: [] };
  for (let month = 1; month <= soFar.months; month += 1) {
    if (month % monthsAPart !== 0 && month !== soFar.months) continue;
    const period = fiscalMonths(year, before.months + 1, month);
    const printed = series.find((observation) => samePeriod(observation.period, period));
    const reported = cumulative(series, year, month);
    const chained =
      printed && before.months > 0
        ? { fiscalYear: year, months: month, value: before.value + printed.value, figures: [...before.figures, printed] }
        : undefined;
    const total = reported ?? chained;
    if (!total) continue;
    const part = Math.floor(before.months / monthsAPart);
    segments.push({
      ...(printed ??
        (before.months === 0
          ? known(total)
          : workedOut(total.value - before.value, `${total.value} - ${before.value}`, [...total.figures, ...before.figures]))),
      period,
      part: before.months % monthsAPart === 0 && month <= (part + 1) * monthsAPart ? part : undefined,
    });
    before = total;
  }
  return segments;
}
