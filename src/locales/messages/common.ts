/** What all figures say: numbers, amounts, periods, and the words of the dataset. */
import type { Note, Series, Status, Unit } from '../../data/observation.js';
import type { Period } from '../../data/period.js';
import type { MethodResult, Quality } from './values.js';

/** A value that may have a note of its own. */
export interface Noted {
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
  readonly note?: string | undefined;
}

export interface CommonMessages {
  /** In a sentence, to three digits: `$557 million`, `$2.61 billion`. */
  money(value: number): string;
  /** For labels in a picture: `$557m`, `$2.61bn`. */
  shortMoney(value: number): string;
  /** A value with its unit: `$557 million`, `2,370,000 persons`, `50%`. */
  amount(value: number, unit: Unit): string;
  /** `$1.11–1.23bn`; one amount where both ends are the same. */
  range(low: number, high: number): string;
  /** The value exactly as the source gives it, without unit. */
  exact(value: number): string;
  percent(fraction: number, digits?: number): string;
  /** Growth with its sign: `+58%`. */
  signedPercent(fraction: number): string;
  /** In a sentence: `FY2026`. */
  fiscalYear(year: number): string;
  /** The same as the label of an axis, where there is less room. */
  yearOnAxis(year: number): string;
  /** `2026`: of a year, a month or a day. */
  calendarYear(date: string): string;
  period(period: Period): string;
  day(day: string): string;
  /** A month without its year. */
  monthName(month: string): string;
  unit(unit: Unit): string;
  percentAYear: string;
  quality(quality: Quality): string;
  /** One result to the million, with its method: `$1,114 million (run rate)`. */
  methodResult(result: MethodResult): string;
  /** A note and a definition of the dataset, which itself is in English. */
  note(note: Note): string;
  definition(series: Series): string;
  /** The notes on one value. */
  notesOn(value: Noted): string[];
  /** A note with the period it is about. */
  periodNote(period: Period, note: string): string;
  /** The name of an institution or a publisher, or the title of a page, within a sentence. */
  name(name: string): string;
  /** A text with short amounts and signs as it is to be heard; the same text where it has none. */
  aloud(text: string): string;
  /** What separates the pieces of a line, with its space. */
  readonly punctuation: { readonly comma: string; readonly semicolon: string; readonly stop: string };
  status(status: Status): string;
  method(result: Pick<MethodResult, 'method' | 'year'>): string;
  seriesTitle(series: Series): string;
}
