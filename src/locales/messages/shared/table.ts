/** The table: its columns, and rows that no series names. */
import type { MethodResult } from '../values.js';

export interface TableMessages {
  readonly fiscalYear: string;
  readonly period: string;
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly growth: string;
  readonly status: string;
  readonly released: string;
  readonly source: string;
  readonly version: string;
  readonly projected: string;
  readonly scenario: string;
  readonly none: string;
  /** Units of a rate in the file, where the page says percent. */
  readonly fraction: string;
  readonly fractionAYear: string;
  /** What a row of the file is: a spreadsheet plots a column of parts, or one of totals. */
  readonly row: string;
  readonly rowKinds: Readonly<Record<'part' | 'total' | 'soFar' | 'claim' | 'other', string>>;
  wholeYear(year: number): string;
  projectedBy(result: Pick<MethodResult, 'method' | 'year'>): string;
  readonly projectedCentral: string;
}
