/** How wrong the projection has been at the same point of earlier years. */
import { memoize } from '../data/memoize.js';
import { visibleOn } from '../data/vintage.js';
import { largestError, pseudoRealTimeRows } from '../projection/backtest-rows.js';
import { observationsOf } from './provenance.js';
import type { Dataset } from '../data/observation.js';
import type { Messages } from '../locales/messages.js';

/** With fewer years than this, a largest error says more about chance than about the method. */
const fewestYears = 3;

export interface Accuracy {
  readonly sentence: string;
  /** As a fraction of the outcome, where enough years can be checked. */
  readonly largestError?: number;
}

/** Memoized, because a backtest costs more than everything else in a view. */
const largestErrorOf = memoize((dataset: Dataset, seriesId: string, asOf: string, months: number) =>
  largestError({ rows: pseudoRealTimeRows(visibleOn(observationsOf(dataset, seriesId), asOf), [months]) }, months),
);

/** “At seven months it has missed by at most 5% in the three years that can be checked”, or that too few can be. */
export function accuracyOf(dataset: Dataset, seriesId: string, day: string, months: number, { projection }: Messages): Accuracy {
  const { error = 0, years = 0 } = largestErrorOf(dataset, seriesId, day, months) ?? {};
  return years < fewestYears
    ? { sentence: projection.tooFewYears(months, years) }
    : { sentence: projection.largestError(months, error, years), largestError: error };
}
