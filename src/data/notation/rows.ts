/** The notation of the files of series: one observation a line. */
import { parsePeriod } from '../period.js';
import { knownFrom } from '../vintage.js';
import type { Citation, Observation, Series, Status } from '../observation.js';

type Detail = Partial<Pick<Observation, 'revision' | 'confidence' | 'tolerance' | 'upper' | 'reportedGrowth' | 'note'>>;
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

/** The days from which the citations prove a value, in order. */
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

/** A value is public from the day its earliest citation proves. */
const asReleased =
  (status: Status) =>
  (period: string, value: number, citations: readonly Citation[], detail: Detail = {}): Row =>
    row(status, provedOn(citations)[0] ?? '', period, value, citations, detail);

export const reported = asReleased('reported');
export const provisional = asReleased('provisional');
export const secondHand = asReleased('second-hand');

/** @param revision its place among the revisions of the period, from 2 */
export const revised = (revision: number, period: string, value: number, citations: readonly Citation[], detail: Detail = {}): Row =>
  asReleased('revised')(period, value, citations, { ...detail, revision });

/** The id of a value: of the series itself where only its period is given. */
const inputId = (series: Series, input: string): string => (input.split('/').length > 2 ? input : idOf(series, input));

/**
 * A value worked out from others. Its citations prove the values in the formula, so it could be known from the day of the last of them.
 *
 * @param from the periods of those values, or their ids where they are of other series
 */
export const derived =
  (period: string, value: number, formula: string, from: readonly string[], citations: readonly Citation[], detail: Detail = {}): Row =>
  (series) =>
    row('derived', provedOn(citations).at(-1) ?? '', period, value, citations, {
      ...detail,
      derivation: { formula, from: from.map((other) => inputId(series, other)) },
    })(series);

export const collected = (series: Series, rows: readonly Row[]): Collected => ({ series, observations: rows.map((observationOf) => observationOf(series)) });
