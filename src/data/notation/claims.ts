/** The notation of targets, one a line, and what they share with published projections. */
import { parsePeriod } from '../period.js';
import { provedOn } from './rows.js';
import type { Citation, Sourced, Target } from '../observation.js';

export type ClaimDetail = Partial<Pick<Sourced, 'confidence' | 'note' | 'upper'>>;

export const claim = (id: string, series: string, period: string, value: number, citations: readonly Citation[], detail: ClaimDetail): Sourced => ({
  id,
  series,
  period: parsePeriod(period),
  value,
  unit: 'USD million',
  confidence: 'high',
  released: provedOn(citations)[0] ?? '',
  citations,
  ...detail,
});

export const target = (
  id: string,
  series: string,
  period: string,
  value: number,
  setBy: string,
  citations: readonly Citation[],
  detail: ClaimDetail & Pick<Target, 'isCeiling'> = {},
): Target => ({
  ...claim(id, series, period, value, citations, detail),
  setBy,
});
