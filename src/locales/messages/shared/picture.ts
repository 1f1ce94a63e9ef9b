/** Labels in a chart, where there is little room. */
import type { Status } from '../../../data/observation.js';
import type { Period } from '../../../data/period.js';
import type { Quality, TargetWords } from '../values.js';

export interface PictureMessages {
  centre(year: number, months: number, quality: Quality): string;
  /** `46%` */
  share(fraction: number): string;
  /** `$4.6bn of $10bn` */
  ofTarget(amount: string, target: TargetWords): string;
  /** `$2.61bn in seven months` */
  soFar(amount: string, months: number, quality: Quality): string;
  /** `about $4.6bn by June` */
  yearEnd(amount: string): string;
  /** `pace $5.1bn` */
  pace(amount: string): string;
  /** `target for FY2029` */
  targetFor(target: TargetWords): string;
  targetLabel(target: TargetWords): string;
  /** A value in a column: `$557m`. */
  inColumn(value: number): string;
  about(amount: string): string;
  /** The same in a column. */
  nearly(amount: string): string;
  /** The months of a period without their year, as short as they can be read: `Jul–Dec`. */
  months(period: Period): string;
  /** Of a year that its source does not split. */
  readonly notSplit: string;
  /** Under a year some of whose parts have a status: `partly derived`. */
  partly(status: Status): string;
  /** `$1bn milestone` */
  milestone(value: number): string;
  /** How far a year has got: `to December`. */
  until(month: string): string;
}
