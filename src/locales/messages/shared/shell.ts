/** What stands around a picture: the line under its headline, its buttons, its foot. */
import type { Citation } from '../../../data/observation.js';
import type { Period } from '../../../data/period.js';
import type { PublishedDay } from '../values.js';

/** What the numbers of a figure are: amounts of parts of years, of whole years, of months, counts of people, claims, or what parts added to a total. */
export type Subject = 'parts' | 'same-months' | 'years' | 'months' | 'counts' | 'claims' | 'growth';

export interface ShellMessages {
  /** What, where, when and in what unit, under the headline: `Pakistan, July to December 2025, US dollars`. */
  subtitle(subject: Subject, period: Period): string;
  /** What a screen reader calls a picture: `Column chart, 3 fiscal years`. */
  chart(subject: Subject, count: number): string;
  /** The button that shows the table in place of the chart, pressed or not. */
  readonly table: string;
  readonly download: string;
  readonly downloadTable: string;
  readonly share: string;
  /** Where what it unfolds could not be loaded. */
  readonly shareFailed: string;
  readonly legend: string;
  /** The button that unfolds notes, method and all sources. */
  readonly notes: string;
  sources(count: number): string;
  source(first: string, more: number): string;
  /** “Figures to January 2026, published 18 February 2026”. */
  through(month: string, published: PublishedDay): string;
  /** @param last the last month the figures reach, where there are some: `Figures to January 2026, as known on 25 February 2026` */
  asOf(day: string, last: string | undefined): string;
  /** After so long without a release the next one is likely out. */
  readonly newerLikely: string;
  /** The link to where it is published. */
  readonly newer: string;
  /** Who published a page, whose statistic it names and whom it quotes: `State Bank of Pakistan, read at APP`. */
  cited(citation: Pick<Citation, 'record' | 'publisher' | 'quotes'>): string;
  /** Of a page: `in Urdu`. */
  inLanguage(tag: string): string;
  readAt(day: string): string;
  /** “undated, out by 30 June 2025” */
  outBy(day: string): string;
  /** The button of the what-if, and the question it unfolds. */
  readonly whatIfButton: string;
  readonly whatIf: string;
  readonly drawingFailed: string;
  readonly failed: string;
}
