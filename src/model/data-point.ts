/** The numbers of a picture, made from what is known of them. */
import { fiscalYear } from '../data/period.js';
import { projectionProvenance } from './running-year.js';
import type { Observation } from '../data/observation.js';
import type { Messages, PointWords } from '../locales/messages.js';
import type { YearEndProjection } from '../projection/year-end.js';
import type { DataPoint, Provenance } from './figure-view.js';

/** A number with where it comes from and how it is spoken. */
export const dataPoint = (provenance: Provenance, words: PointWords, { points }: Messages): DataPoint => ({
  ...provenance,
  amount: words.value,
  unit: words.unit,
  spoken: points.spoken(words),
});

/** The projected end of a year. */
export function projectedPoint(projection: YearEndProjection<Observation>, title: string, messages: Messages): DataPoint {
  const { low, central, high, fiscalYear: year } = projection;
  const range = { low: Math.round(low), high: Math.round(high) };
  return dataPoint(
    projectionProvenance(projection, title, central, messages),
    { kind: 'projected', period: fiscalYear(year), value: Math.round(central), unit: 'USD million', range },
    messages,
  );
}
