/** IT exports against a target. */
import type { Period } from '../../../data/period.js';
import type { ProjectionWords, Quality, TargetWords } from '../values.js';

export interface GaugeHeadline {
  /** Against the pace to the target, where there is one; of the target's own year whether it was met. */
  readonly place: 'ahead' | 'behind' | 'on' | 'met' | 'missed' | undefined;
  readonly target: TargetWords;
  readonly attainment: number;
  /** Whether the year is still running. */
  readonly isProjected: boolean;
}

export interface GaugeSummary {
  readonly fiscalYear: number;
  readonly months: number;
  readonly value: number;
  readonly quality: Quality;
  readonly target: TargetWords;
  /** The share of the target that a closed year came to, or that the year is projected to come to; absent where neither is known. */
  readonly attainment: number | undefined;
  /** Against steady growth to the target. */
  readonly pace?:
    | {
        readonly baseYear: number;
        readonly rate: number;
        readonly value: number;
        readonly place: 'ahead' | 'behind' | 'on';
        /** How many earlier years the projection that is held against it rests on; absent for a closed year. */
        readonly judgedBy?: number | undefined;
      }
    | undefined;
  /** Growth a year that is still needed, from the last closed year. */
  readonly required?: { readonly rate: number; readonly fromYear: number; readonly years: number } | undefined;
  /** Set when the year of the target itself is closed: by how much it was missed, or passed if negative. */
  readonly shortfall?: number | undefined;
}

export interface GaugeMessages {
  headline(words: GaugeHeadline): string;
  plainHeadline(value: number, fiscalYear: number, months: number): string;
  summary(summary: GaugeSummary): string;
  projection(projection: ProjectionWords): string;
  newYear(year: number, value: number, period: Period, quality: Quality): string;
  readonly caption: string;
  /** How far the meter is: `4.6 of 10 billion US dollars, 46 percent`; of a running year what is projected. */
  meter(value: number, target: number, projectedYear: number | undefined): string;
  nothingFound(day: string): string;
  targetNotFound(value: number, year: number, months: number, day: string): string;
  readonly range: string;
  readonly rows: {
    soFar(year: number): string;
    lastYear(year: number): string;
    pace(year: number): string;
    readonly target: string;
    required(fromYear: number): string;
    paceRate(fromYear: number): string;
    readonly attainment: string;
    readonly projectedAttainment: string;
    readonly shortfall: string;
  };
  paceNote(baseYear: number, base: number, rate: number): string;
}
