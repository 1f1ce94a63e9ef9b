/**
 * The words of a language: one interface, which each language fills in. Each group of messages is a file in
 * `messages/`, and one of the same name in the folder of each language.
 */
import type { CommonMessages } from './messages/common.js';
import type { CountsMessages } from './messages/figures/counts.js';
import type { DownloadsMessages } from './messages/shared/downloads.js';
import type { ExportsMessages } from './messages/figures/exports.js';
import type { FreelanceMessages } from './messages/figures/freelance.js';
import type { GaugeMessages } from './messages/figures/gauge.js';
import type { GeneralMessages } from './messages/shared/general.js';
import type { GrowthMessages } from './messages/figures/growth.js';
import type { PictureMessages } from './messages/shared/picture.js';
import type { PointsMessages } from './messages/shared/points.js';
import type { ProjectionMessages } from './messages/shared/projection.js';
import type { ProvenanceMessages } from './messages/shared/provenance.js';
import type { SameMonthsMessages } from './messages/figures/same-months.js';
import type { ScorecardMessages } from './messages/figures/scorecard.js';
import type { ShareMessages } from './messages/shared/share.js';
import type { ShellMessages } from './messages/shared/shell.js';
import type { SinceThenMessages } from './messages/shared/since-then.js';
import type { SplitMessages } from './messages/figures/split.js';
import type { TableMessages } from './messages/shared/table.js';
import type { WhatIfMessages } from './messages/shared/what-if.js';

export type { Noted } from './messages/common.js';
export type { CountWords, CountsSummary, EarningsWords } from './messages/figures/counts.js';
export type { ExportsMonthSummary, ExportsPeriod, ExportsSummary } from './messages/figures/exports.js';
export type { FreelanceDefinition, FreelanceSummary } from './messages/figures/freelance.js';
export type { GaugeHeadline, GaugeSummary } from './messages/figures/gauge.js';
export type { GrowthPart, GrowthWords } from './messages/figures/growth.js';
export type { PointWords } from './messages/shared/points.js';
export type { ClaimKind, ClaimVerdict, ClaimWords, ErrorWords, Score, ScorecardSummary } from './messages/figures/scorecard.js';
export type { Subject } from './messages/shared/shell.js';
export type { SplitWords } from './messages/figures/split.js';
export type { MethodResult, ProjectionWords, PublishedDay, Quality, TargetWords } from './messages/values.js';
export type { ScenarioWords } from './messages/shared/what-if.js';

/** Every word of every figure: first what all share, then a group for each part of a figure and for each figure. */
export interface Messages extends CommonMessages {
  readonly shell: ShellMessages;
  readonly projection: ProjectionMessages;
  readonly table: TableMessages;
  readonly general: GeneralMessages;
  readonly freelance: FreelanceMessages;
  readonly sameMonths: SameMonthsMessages;
  readonly gauge: GaugeMessages;
  readonly picture: PictureMessages;
  readonly downloads: DownloadsMessages;
  readonly provenance: ProvenanceMessages;
  readonly points: PointsMessages;
  readonly sinceThen: SinceThenMessages;
  readonly whatIf: WhatIfMessages;
  readonly scorecard: ScorecardMessages;
  readonly counts: CountsMessages;
  readonly growth: GrowthMessages;
  readonly split: SplitMessages;
  readonly exports: ExportsMessages;
}

/** Lines of a script that rises and hangs further than Latin letters do. All numbers are in font sizes. */
export interface TallLines {
  readonly lineHeight: number;
  readonly headlineLineHeight: number;
  /** How far the underline of a link stands below its words. */
  readonly underlineOffset: number;
  /** How many times the height of a Latin line a line of the chart is. */
  readonly chartLineScale: number;
}

/** A language: how it is named, read and set, and its words. */
export interface Language {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Fonts for its script, the best first, used where those of the page have no glyphs for it. */
  readonly fonts?: readonly string[];
  /** Only where lines fit for Latin letters are too low. */
  readonly tallLines?: TallLines;
  /** Makes the words, with the formats of the language filled in. */
  messages(): Messages;
  /** Loads the words of what a reader can pass on, which few ask for. */
  share(): Promise<ShareMessages>;
}
