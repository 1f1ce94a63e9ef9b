/** How wrong the projection has been at the same point of earlier years. */
import { remembered } from '../data/remembered.js';
import { backtest, largestMiss } from '../projection/backtest.js';
import { observationsOf } from './provenance.js';
import type { Dataset } from '../data/observation.js';
import type { FirstMessages } from '../locales/messages.js';

/** With fewer years than this, a largest miss says more about chance than about the method. */
const fewestYears = 3;

export interface Miss {
  readonly sentence: string;
  /** The largest miss as a fraction, where enough years can be checked. */
  readonly miss?: number;
}

/** A backtest costs more than all else a figure works out. */
const largestMissOf = remembered((dataset: Dataset, seriesId: string, asOf: string, months: number) =>
  largestMiss(backtest(observationsOf(dataset, seriesId), { asOf, months }), months),
);

/** “At seven months it has missed by at most 5% in the three years that can be checked”, or that too few can be. */
export function missOf(dataset: Dataset, seriesId: string, day: string, months: number, { projection }: FirstMessages): Miss {
  const { miss = 0, years = 0 } = largestMissOf(dataset, seriesId, day, months) ?? {};
  return years < fewestYears ? { sentence: projection.tooFewYears(months, years) } : { sentence: projection.largestMiss(months, miss, years), miss };
}
