/** The notation of the data files: one observation a line. */
import { parsePeriod } from './period.js';
import { knownFrom } from './vintage.js';
import type { Citation, Observation, Series, Status } from './observation.js';

type Detail = Partial<Pick<Observation, 'revision' | 'confidence' | 'tolerance' | 'upper' | 'note'>>;
type Row = (series: Series) => Observation;

/** A series and all that was collected of it. */
export interface Collected {
  readonly series: Series;
  readonly observations: readonly Observation[];
}

const idOf = ({ id }: Series, period: string): string => {
  const { first, last } = parsePeriod(period);
  return `${id}/${first}/${last}`;
};

/** The days from which pages prove what stands in them, first to last. */
export const provedOn = (citations: readonly Citation[]): string[] => citations.map(knownFrom).sort();

const row =
  (status: Status, released: string, period: string, value: number, citations: readonly Citation[], detail: object): Row =>
  (series) => ({
    id: idOf(series, period),
    series: series.id,
    period: parsePeriod(period),
    revision: 1,
    value,
    unit: series.unit,
    status,
    confidence: 'high',
    released,
    citations,
    ...detail,
  });

/** The earliest source proves when a figure was public. */
const asReleased =
  (status: Status) =>
  (period: string, value: number, citations: readonly Citation[], detail: Detail = {}): Row =>
    row(status, provedOn(citations)[0] ?? '', period, value, citations, detail);

export const reported = asReleased('reported');
export const provisional = asReleased('provisional');
export const secondHand = asReleased('second-hand');

/** A revision of a period that was released before. `revision` counts from 2. */
export const revised = (revision: number, period: string, value: number, citations: readonly Citation[], detail: Detail = {}): Row =>
  asReleased('revised')(period, value, citations, { ...detail, revision });

/**
 * A value worked out from others of its series. Its citations prove the figures in the formula,
 * so it was known when the last of them was out.
 *
 * @param from the periods of the others
 */
export const derived =
  (period: string, value: number, formula: string, from: readonly string[], citations: readonly Citation[], detail: Detail = {}): Row =>
  (series) =>
    row('derived', provedOn(citations).at(-1) ?? '', period, value, citations, {
      ...detail,
      derivation: { formula, from: from.map((other) => idOf(series, other)) },
    })(series);

export const collected = (series: Series, rows: readonly Row[]): Collected => ({ series, observations: rows.map((row) => row(series)) });
