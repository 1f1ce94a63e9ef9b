/** The what-if: its controls and its answer. */
import type { TargetWords } from '../values.js';

export interface ScenarioWords {
  readonly rate: number;
  readonly fromYear: number;
  readonly target: TargetWords;
  readonly atTarget: number;
  /** 0 where the two are shown alike. */
  readonly shortfall: number;
  readonly reachedIn?: number | undefined;
  /** Whether the period of the target was over on the day shown. */
  readonly isOver: boolean;
  /** The same of the year that reaches it. */
  readonly isReachedYearOver: boolean;
}

export interface WhatIfMessages {
  readonly slider: string;
  readonly field: string;
  readonly reset: string;
  readonly presets: string;
  readonly required: string;
  lastYear(fiscalYear: number): string;
  average(fromYear: number): string;
  legend(rate: number, target: TargetWords): string;
  row(rate: number): string;
  shortfallRow(rate: number): string;
  rate(rate: number): string;
  sentence(words: ScenarioWords): string;
}
