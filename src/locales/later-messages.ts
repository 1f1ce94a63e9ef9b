/** The words that are only needed once a reader has come to a figure: in its picture, its panels, its what-if, its files; and those of the other figures. */
import type { Confidence, Observation, PublishedProjection, Series, Status, Unit } from '../data/observation.js';
import type { Period } from '../data/period.js';
import type { MethodResult, Standing, TargetWords } from './first-messages.js';

export interface ScenarioWords {
  readonly rate: number;
  readonly fromYear: number;
  readonly target: TargetWords;
  readonly atTarget: number;
  readonly shortfall: number;
  readonly reachedIn?: number | undefined;
}

/** What a claim says its value is: to be reached, a floor, a ceiling, a range or the value itself. */
export type ClaimKind = 'target' | 'at-least' | 'up-to' | 'between' | 'about';

/** How a claim fared: more came, what was claimed came, a ceiling was not passed, less came. */
export type ClaimVerdict = 'beaten' | 'met' | 'held' | 'missed';

export interface ClaimWords {
  readonly kind: ClaimKind;
  readonly value: number;
  readonly upper?: number | undefined;
  readonly period: Period;
  readonly series: Series;
}

/** How many claims could be checked, and how many of them were not missed. */
export interface ClaimCount {
  readonly checked: number;
  readonly kept: number;
}

export interface ScorecardSummary {
  /** The series asked for, if only one was. */
  readonly series?: Series | undefined;
  readonly targets: ClaimCount;
  readonly projections: ClaimCount;
  /** Claims whose outcome is not public. */
  readonly open: number;
  /** Claims that may have been, or were, made after the outcome was public. */
  readonly uncounted: number;
}

/** A number of a picture, as it is spoken. */
export interface PointWords {
  readonly kind: 'figure' | 'projected' | 'target' | 'pace' | 'path';
  readonly period: Period;
  readonly value: number;
  readonly unit: Unit;
  /** On the same months a year earlier. */
  readonly growth?: number | undefined;
  readonly standing?: Standing | undefined;
  /** The ends of what is projected. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  /** The growth a year of a path. */
  readonly rate?: number | undefined;
}

export type ExportsPeriod = 'year' | 'month';

export interface ExportsSummary {
  /** The first months of a running year, or a whole one. */
  readonly period: Period;
  readonly value: number;
  readonly standing: Standing;
  /** Growth on the same months a year earlier, and those months where they are not the period itself. */
  readonly growth: { readonly rate: number; readonly period: Period } | undefined;
  /** Where a running year is projected to end. */
  readonly projected: number | undefined;
  readonly average: { readonly rate: number; readonly fromYear: number; readonly toYear: number } | undefined;
  readonly required: { readonly rate: number; readonly fromYear: number; readonly years: number; readonly target: TargetWords } | undefined;
  /** Set when the target's own year is closed: by how much it was missed, or passed if not above zero. */
  readonly outcome: { readonly target: TargetWords; readonly shortfall: number } | undefined;
}

export interface ExportsMonthSummary {
  readonly period: Period;
  readonly value: number;
  readonly standing: Standing;
  /** On the same month a year earlier. */
  readonly growth: number | undefined;
  /** The highest month of those known from a month on. */
  readonly record: { readonly period: Period; readonly value: number; readonly from: string } | undefined;
}

/** The words that come later. */
export interface LaterMessages {
  /** The same as a label of an axis, where there is no room for more: `FY2026`. */
  yearOnAxis(year: number): string;
  status(status: Status): string;
  method(result: Pick<MethodResult, 'method' | 'year'>): string;
  seriesTitle(series: Series): string;
  /** What stands in the pictures of the two figures. */
  readonly picture: {
    centre(year: number, months: number, standing: Standing): string;
    attained(attainment: number, target: TargetWords): string;
    targetLabel(target: TargetWords): string;
    /** A value in a column, short enough for it: `$557m`. */
    inColumn(value: number): string;
    /** An approximate amount in a picture. */
    about(amount: string): string;
    /** How far a year has got: `to December`. */
    until(month: string): string;
  };
  /** What can be taken away. */
  readonly downloads: {
    /** What can be downloaded: “Picture (PNG)”, “Data (CSV)”. */
    pictureFile(format: string): string;
    readonly tableFile: string;
    readonly downloaded: string;
    readonly downloadFailed: string;
  };
  /** Where one number comes from. */
  readonly provenance: {
    readonly label: string;
    /** An amount with its growth on the same months a year earlier. */
    grown(amount: string, rate: number): string;
    released(day: string): string;
    earlier(value: number, unit: Unit, day: string): string;
    derived(formula: string): string;
    setBy(who: string): string;
    /** Pages that are only in the list of all sources. */
    morePages(count: number): string;
  };
  /** The numbers of a picture, one by one. */
  readonly points: {
    readonly label: string;
    /** How the keyboard moves between them. */
    readonly keys: string;
    /** One in full words: `July to December 2025, 557 million US dollars, up 58 percent on a year earlier`. */
    spoken(point: PointWords): string;
    /** The same with its place: `4 of 5`. */
    placed(spoken: string, place: number, count: number): string;
  };
  readonly sinceThen: {
    outcome(fiscalYear: number, value: number, standing: Standing): string;
    further(fiscalYear: number, months: number, value: number, standing: Standing): string;
    corrected(period: Period, from: number, to: number, day: string): string;
    /** Such a line in a figure with several series. */
    ofSeries(series: Series, line: string): string;
  };
  readonly whatIf: {
    readonly slider: string;
    readonly field: string;
    readonly reset: string;
    readonly presets: string;
    readonly required: string;
    lastYear(fiscalYear: number): string;
    average(fromYear: number): string;
    legend(rate: number, target: TargetWords): string;
    row(rate: number): string;
    shortfallRow(rate: number): string;
    rate(rate: number): string;
    sentence(words: ScenarioWords): string;
  };
  readonly scorecard: {
    headline(summary: ScorecardSummary): string;
    summary(summary: ScorecardSummary): string;
    /** What the table holds, and what its bars show if there are any. */
    caption(bars: boolean): string;
    noClaims(series: Series | undefined, day: string): string;
    /** “FY2026 IT exports: target $5 billion”. */
    claim(claim: ClaimWords): string;
    /** “Government of Pakistan, 20 August 2025”. */
    saidBy(who: string, when: string, confidence: Confidence): string;
    kind(kind: ClaimKind): string;
    verdict(verdict: ClaimVerdict): string;
    difference(value: number): string;
    readonly open: string;
    readonly notPublic: string;
    readonly notCounted: string;
    readonly afterOutcome: string;
    /** Whether a claim counts, and why not if not. */
    counts(why: 'counted' | 'open' | 'unclear' | 'after'): string;
    readonly columns: {
      readonly claim: string;
      readonly verdict: string;
      readonly outcome: string;
      readonly difference: string;
      readonly series: string;
      readonly kind: string;
      readonly low: string;
      readonly high: string;
      readonly saidBy: string;
      readonly said: string;
      readonly claimStatus: string;
      readonly counts: string;
      readonly outcomeStatus: string;
      readonly outcomeReleased: string;
      readonly outcomeSource: string;
    };
    /** How the verdicts are reached, a note each. */
    readonly rules: readonly string[];
    readonly provisional: string;
    readonly uncounted: string;
    readonly calendarYear: string;
    /** What has to be known of one claim. */
    claimNote(claim: ClaimWords, note: string): string;
    /** How the claims of a pinned figure fared that were open on its day. */
    sinceThen(count: ClaimCount): string;
  };
  /** One figure in running text. */
  readonly sourced: {
    /** Said by a screen reader after the author's words. */
    readonly source: string;
    sources(count: number): string;
    target(series: string): string;
    projection(series: string): string;
    /** A period with its months, also where it is a fiscal year. */
    period(period: Period): string;
    /** A value or a range in full, with its unit. */
    value(figure: { readonly value: number; readonly upper?: number | undefined; readonly unit: Unit }): string;
    /** What somebody said would come: `at least $1 billion`. */
    claim(kind: PublishedProjection['kind'], amount: string): string;
    saidBy(who: string): string;
    confidence(confidence: Confidence): string;
    /** `First printed as $324 million on 18 December 2024`. */
    earlier(amount: string, print: Pick<Observation, 'print' | 'status' | 'released'>): string;
    notPublic(day: string): string;
  };
  readonly exports: {
    headline(value: number, growth: number | undefined, period: Period): string;
    summary(summary: ExportsSummary): string;
    monthSummary(summary: ExportsMonthSummary): string;
    caption(period: ExportsPeriod): string;
    noFigures(period: ExportsPeriod, day: string): string;
    targetNotPublic(day: string): string;
    /** Of which years or months no figure was public. */
    missing(names: readonly string[]): string;
    pathNote(fromYear: number, target: TargetWords): string;
    /** What the value axis counts, and its numbers. */
    axis(period: ExportsPeriod): string;
    onAxis(value: number, period: ExportsPeriod): string;
    /** A value in a column, in the unit of the axis: `4.6`. */
    inColumn(value: number, period: ExportsPeriod): string;
    /** `$4.6bn` */
    briefMoney(value: number): string;
    /** `’26` */
    briefYear(year: number): string;
    /** `Jan` */
    briefMonth(month: string): string;
    calendarYear(month: string): string;
    targetMark(target: TargetWords): string;
    /** Beside the path: `29.5% a year needed`. */
    required(rate: number): string;
    readonly rows: {
      readonly year: string;
      readonly base: string;
      readonly month: string;
      readonly missing: string;
      readonly average: string;
      target(setBy: string): string;
      span(fromYear: number, toYear: number): string;
    };
    readonly legend: {
      readonly provisional: string;
      readonly revised: string;
      /** @param doubtful whether some stand on a source that is less certain */
      target(doubtful: boolean): string;
      path(target: TargetWords): string;
    };
  };
}
