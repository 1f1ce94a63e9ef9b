/** How wrong the projection has been at the same point of earlier years. */
import { memoize } from '../../data/memoize.js';
import { visibleOn } from '../../data/vintage.js';
import { largestError, pseudoRealTimeRows, type LargestError } from '../../projection/backtest-rows.js';
import { observationsOf } from '../provenance.js';
import type { Dataset } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';

/** With fewer years than this, a largest error says more about chance than about the method. */
export const fewestYears = 3;

export interface Accuracy {
  readonly sentence: string;
  /** As a fraction of the outcome, where enough years can be checked. */
  readonly largestError?: number;
}

/** How a projection has fared at a point of earlier years. Memoized, because a backtest costs more than everything else in a view. */
export const recordOf = memoize(
  (dataset: Dataset, seriesId: string, asOf: string, months: number): LargestError =>
    largestError({ rows: pseudoRealTimeRows(visibleOn(observationsOf(dataset, seriesId), asOf), [months]) }, months) ?? { error: 0, years: 0, inside: 0 },
);

/** “At seven months the outcome lay inside the range in two of the three years that can be checked …”, or that too few can be. */
export function accuracyOf(dataset: Dataset, seriesId: string, day: string, months: number, { projection }: Messages): Accuracy {
  const { error, years, inside } = recordOf(dataset, seriesId, day, months);
  return years < fewestYears
    ? { sentence: projection.tooFewYears(months, years) }
    : { sentence: projection.record(months, error, years, inside), largestError: error };
}
