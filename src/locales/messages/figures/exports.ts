/** IT exports by year and by month. */
import type { Period } from '../../../data/period.js';
import type { Quality, TargetWords } from '../values.js';

export type ExportsPeriod = 'year' | 'month';

export interface ExportsSummary {
  /** The first months of a running year, or a whole one. */
  readonly period: Period;
  readonly value: number;
  readonly quality: Quality;
  /** Growth on the same months a year earlier, and those months where they are not the period itself. */
  readonly growth: { readonly rate: number; readonly period: Period } | undefined;
  /** Where a running year is projected to end. */
  readonly projected: number | undefined;
  readonly required: { readonly rate: number; readonly fromYear: number; readonly years: number; readonly target: TargetWords } | undefined;
  /** Set when the target's own year is closed: by how much it was missed, or passed if not above zero. */
  readonly outcome: { readonly target: TargetWords; readonly shortfall: number } | undefined;
}

export interface ExportsMonthSummary {
  readonly period: Period;
  readonly value: number;
  readonly quality: Quality;
  /** On the same month a year earlier. */
  readonly growth: number | undefined;
  /** The highest month of those known from a month on. */
  readonly record: { readonly period: Period; readonly value: number; readonly from: string } | undefined;
}

export interface ExportsMessages {
  headline(value: number, growth: number | undefined, period: Period): string;
  summary(summary: ExportsSummary): string;
  /** The average growth of the closed years, which the picture shows without its years. */
  averageNote(average: { readonly rate: number; readonly fromYear: number; readonly toYear: number }): string;
  monthSummary(summary: ExportsMonthSummary): string;
  caption(period: ExportsPeriod): string;
  nothingFound(period: ExportsPeriod, day: string): string;
  targetNotFound(day: string): string;
  /**
   * The years or months of which no page was found that gives a value by a day.
   *
   * @param names of the years, or of the months with those in a row as one
   * @param count how many they are, in place of more names than a sentence bears
   */
  missing(period: ExportsPeriod, names: readonly string[], count: number, day: string): string;
  pathNote(fromYear: number, target: TargetWords): string;
  /** A value in a column, in the unit of the axis: `4.6`. */
  inColumn(value: number, period: ExportsPeriod): string;
  /** `$4.6bn` */
  briefMoney(value: number): string;
  /** `’26` */
  briefYear(year: number): string;
  /** `Jan` */
  briefMonth(month: string): string;
  targetMark(target: TargetWords): string;
  /** Beside the path: `Needed: 29.5% a year`. */
  required(rate: number): string;
  /** Over the closed years: `+19.3% a year`. */
  grown(rate: number): string;
  /** From one value in a column to another. */
  rangeInColumn(from: string, to: string): string;
  /** `FY26` */
  yearInBrief(year: number): string;
  /** Beside the marks of targets of years that are over. */
  readonly earlierTargets: string;
  /** In the place of a column that there is none for. */
  readonly noFigure: string;
  readonly record: string;
  recordIn(month: string): string;
  /** Why a column has a dashed edge: its status, or else its confidence. */
  lessSure(quality: Quality | undefined): string;
  readonly unsureTargets: string;
  readonly rows: {
    readonly year: string;
    readonly base: string;
    readonly month: string;
    readonly missing: string;
    readonly average: string;
    target(setBy: string): string;
    span(fromYear: number, toYear: number): string;
  };
}
