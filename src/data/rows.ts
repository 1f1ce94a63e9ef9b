/** The notation of the data files: one observation a line. */
import { parsePeriod } from './period.js';
import { knownFrom } from './vintage.js';
import type { Citation, Observation, Series, Status } from './observation.js';

type Detail = Partial<Pick<Observation, 'print' | 'confidence' | 'tolerance' | 'upper' | 'note'>>;
type Row = (series: Series) => Observation;

const row =
  (status: Status, released: string, period: string, value: number, citations: readonly Citation[], detail: object): Row =>
  (series) => {
    const { first, last } = parsePeriod(period);
    return {
      id: `${series.id}/${first}/${last}`,
      series: series.id,
      period: { first, last },
      print: 1,
      value,
      unit: series.unit,
      status,
      confidence: 'high',
      released,
      citations,
      ...detail,
    };
  };

/** The earliest source proves when a printed figure was public. */
const printed =
  (status: Status) =>
  (period: string, value: number, citations: readonly Citation[], detail: Detail = {}): Row =>
    row(status, citations.map(knownFrom).sort()[0] ?? '', period, value, citations, detail);

export const reported = printed('reported');
export const provisional = printed('provisional');
export const secondHand = printed('second-hand');

/** A further print of a period that was printed before. `print` counts from 2. */
export const revised = (print: number, period: string, value: number, citations: readonly Citation[], detail: Detail = {}): Row =>
  printed('revised')(period, value, citations, { ...detail, print });

/**
 * A value worked out from others. Its citations prove the figures in the formula,
 * so it was known when the last of them was out.
 */
export const derived = (period: string, value: number, formula: string, from: readonly string[], citations: readonly Citation[], detail: Detail = {}): Row =>
  row('derived', citations.map(knownFrom).sort().at(-1) ?? '', period, value, citations, { ...detail, derivation: { formula, from } });

/** The observations of one series. */
export const observations = (series: Series, rows: readonly Row[]): Observation[] => rows.map((row) => row(series));
