/** What messages of several groups take: how sure a value is and when it came out, where a year may end, a target. */
import type { Confidence, Status } from '../../data/observation.js';
import type { Period } from '../../data/period.js';
import type { Range } from '../../projection/range-precision.js';
import type { Method } from '../../projection/year-end.js';

/** How sure a value is, as far as words say it. */
export interface Quality {
  readonly status: Status;
  readonly confidence: Confidence;
  readonly tolerance?: number | undefined;
}

/** The day of the earliest page that gives a value, or the end of the month or the year that it is dated to. */
export interface PublishedDay {
  readonly day: string;
  /** Whether a page bears that very day. Else it was out by then, and perhaps before. */
  readonly isExact: boolean;
}

export interface MethodResult {
  readonly method: Method;
  readonly year?: number | undefined;
  readonly value: number;
}

export interface ProjectionWords {
  readonly fiscalYear: number;
  readonly low: MethodResult;
  readonly high: MethodResult;
  readonly central: number;
  /** As exactly as a projection is shown. */
  readonly shown: Range;
}

/** A target in words: its value and the year it is for. */
export interface TargetWords {
  readonly value: number;
  readonly period: Period;
}
