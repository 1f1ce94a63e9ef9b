/** The types of the dataset: a value, its source, and the day it became public. */
import type { Period } from './period.js';

export type Unit = 'USD million' | 'USD' | 'percent' | 'persons' | 'rank';

/**
 * How a value came to be:
 * - `reported`: published by the source;
 * - `provisional`: published as provisional, to be revised;
 * - `revised`: a later release of a period that was released before;
 * - `derived`: worked out from other values (see `derivation`);
 * - `second-hand`: read in a page that quotes another, which could not be read itself.
 */
export type Status = 'reported' | 'provisional' | 'revised' | 'derived' | 'second-hand';

/** How far the source can be trusted for this value. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a value was read. */
export interface Citation {
  /** Who published the page it was read in. */
  readonly publisher: string;
  /** Whose statistic it is, where the page names it. */
  readonly record?: string;
  /** Whom the page quotes, where the value was not read in their own page. */
  readonly quotes?: string;
  readonly title: string;
  /** Language of the page, where it is not English; the title is then a translation. */
  readonly language?: string;
  /** Absent where the page is known by its title only. */
  readonly url?: string;
  /** Day, month or year of publication (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`), as far as the page proves it. */
  readonly published?: string;
  /** The day by which an undated page was out, as its text shows: it speaks of what was still to come, or prints what was revised on that day. */
  readonly notAfter?: string;
  /** The day an undated page was read. */
  readonly accessed?: string;
}

/** What a row of values counts. One definition a series; values of two series are never added up. */
export interface Series {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly unit: Unit;
  /** Where its values of the next month are looked for, and until when that was done; absent where none are awaited. */
  readonly watched?: { readonly url: string; readonly through: string };
}

/** What observations, targets and published projections have in common. */
export interface Sourced {
  readonly id: string;
  /** The id of a {@link Series}. */
  readonly series: string;
  readonly period: Period;
  readonly value: number;
  /** The upper end, where the source gives a range; `value` is then the lower one. */
  readonly upper?: number;
  readonly unit: Unit;
  readonly confidence: Confidence;
  /** The day by which it was public (`YYYY-MM-DD`), as far as the citations prove it. Never estimated; see {@link isReleaseDayKnown}. */
  readonly released: string;
  readonly citations: readonly Citation[];
  /** What a user of the value has to know, as far as it was known on the day of release. */
  readonly note?: string;
}

/**
 * One revision of one value. Revisions of the same period share the permanent id
 * `<series>/<first month>/<last month>` and are told apart by `revision`.
 */
export interface Observation extends Sourced {
  /** Place among the revisions of the period, from 1. The release day says when one is visible, not which is the later one. */
  readonly revision: number;
  readonly status: Status;
  /** For a rounded or derived value: how far the true one may lie to either side, in the same unit. */
  readonly tolerance?: number;
  /** Growth on the same months a year earlier as the source prints it, as a fraction. */
  readonly reportedGrowth?: number;
  /** How a derived value was worked out, and from which observations. */
  readonly derivation?: { readonly formula: string; readonly from: readonly string[] };
}

/** A value that the government, or somebody who speaks for it, said should be reached. */
export interface Target extends Sourced {
  /** Who set it. */
  readonly setBy: string;
  /** Whether it was worded as a ceiling, “up to”. */
  readonly isCeiling?: boolean;
}

/** A projection that somebody published, as a floor, a ceiling, a range or a value. */
export interface PublishedProjection extends Sourced {
  readonly kind: 'at-least' | 'up-to' | 'between' | 'about';
  /** Who said it. */
  readonly madeBy: string;
}

/** Something a reader of certain values has to know, such as a contradiction between sources. */
export interface Note {
  readonly id: string;
  /** The day on which all it says was public. */
  readonly released: string;
  /** Ids of the observations, targets or published projections it speaks of, or of whole series. */
  readonly about: readonly string[];
  readonly text: string;
  /** Pages that prove what it says beyond the citations of the values it speaks of. */
  readonly citations?: readonly Citation[];
}

/** What one version of the dataset changed. */
export interface DatasetChange {
  /** `YYYY.N`: the year, and its place in the year. */
  readonly version: string;
  /** The day of the change (`YYYY-MM-DD`). */
  readonly day: string;
  /** What changed and why, and which pinned figures it moves. */
  readonly text: string;
}

export interface Dataset {
  /** The shape of the data. A script reads no other than its own. */
  readonly format: 1;
  /** The version of the data, apart from that of the package. */
  readonly version: string;
  /** Newest first; the first one is this version. */
  readonly changes: readonly DatasetChange[];
  /**
   * The day it was last brought up to date, as far as its pages prove it: the newest day on which one of them was published or read.
   * Pages dated to a month or a year do not count. A figure without `as-of` shows at least what was known then.
   */
  readonly compiled: string;
  readonly series: readonly Series[];
  /** All revisions of all periods; those of one period stand in order. */
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly projections: readonly PublishedProjection[];
  readonly notes: readonly Note[];
}
