/** The words of a language: one interface, which each language fills in. */
import type { Citation, Confidence, Note, Observation, PublishedProjection, Series, Status, Unit } from '../data/observation.js';
import type { Period } from '../data/period.js';
import type { Range } from '../projection/range-precision.js';
import type { Method } from '../projection/year-end.js';

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

/** A value that may have a note of its own. */
export interface Noted {
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
  readonly note?: string | undefined;
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

export interface FreelanceSummary {
  /** Who counted, where it is not the central bank. */
  readonly definition: FreelanceDefinition;
  readonly period: Period;
  readonly value: number;
  readonly quality: Quality;
  /** Growth on the same months a year earlier, and those months where they are not the period itself. */
  readonly growth?: { readonly rate: number; readonly period: Period } | undefined;
  readonly projection?: ProjectionWords | undefined;
  readonly milestone?: { readonly value: number; readonly reached: 'past' | 'within' | 'short' } | undefined;
}

/** What the numbers of a figure are: amounts of parts of years, of whole years, of months, counts of people, claims, or what parts added to a total. */
export type Subject = 'parts' | 'same-months' | 'years' | 'months' | 'counts' | 'claims' | 'growth';

export type FreelanceDefinition = 'sbp' | 'economic-survey' | 'ministry';

/** A target in words: its value and the year it is for. */
export interface TargetWords {
  readonly value: number;
  readonly period: Period;
}

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

export interface ScenarioWords {
  readonly rate: number;
  readonly fromYear: number;
  readonly target: TargetWords;
  readonly atTarget: number;
  /** 0 where the two are shown alike. */
  readonly shortfall: number;
  readonly reachedIn?: number | undefined;
  /** Whether the period of the target was over on the day shown. */
  readonly isOver: boolean;
  /** The same of the year that reaches it. */
  readonly isReachedYearOver: boolean;
}

/** What a claim says its value is: to be reached, a floor, a ceiling, a range or the value itself. */
export type ClaimKind = 'target' | 'at-least' | 'up-to' | 'between' | 'about';

/**
 * How a claim fared. A target was reached or missed. A projection was too low or too high; inside its range; right to the million;
 * or true, as a floor below which and a ceiling above which nothing came.
 */
export type ClaimVerdict = 'reached' | 'missed' | 'too-low' | 'too-high' | 'inside' | 'exact' | 'true';

export interface ClaimWords {
  readonly kind: ClaimKind;
  readonly value: number;
  readonly upper?: number | undefined;
  readonly period: Period;
  readonly series: Series;
  /** Whether a target was worded as a ceiling, “up to”. */
  readonly isCeiling?: boolean | undefined;
}

/** The errors of several projections, or of one, as fractions of what came. */
export interface ErrorWords {
  readonly count: number;
  /** Of the errors without their signs. */
  readonly mean: number;
  /** Below zero where the projection was too low. */
  readonly largest: { readonly error: number; readonly by: string; readonly claim: ClaimWords };
}

/** How the claims fared that could be checked. */
export interface Score {
  readonly targets: { readonly checked: number; readonly reached: number };
  /** Of the projections that name a value or a range, if there are any. */
  readonly errors?: ErrorWords | undefined;
  /** Projections of “at least” or “up to”, and how many of them came true. */
  readonly bounds: { readonly checked: number; readonly true: number };
}

export interface ScorecardSummary extends Score {
  /** The series asked for, if only one was. */
  readonly series?: Series | undefined;
  /** Claims whose outcome was not found. */
  readonly open: number;
  /** Claims that may have been, or were, made after the outcome was known. */
  readonly uncounted: number;
}

/** A number of a chart, as a screen reader speaks it. */
export interface PointWords {
  readonly kind: 'observed' | 'projected' | 'target' | 'pace' | 'path';
  readonly period: Period;
  /** In place of the period, where that does not tell what was observed from the others. */
  readonly name?: string | undefined;
  readonly value: number;
  readonly unit: Unit;
  /** On the same months a year earlier. */
  readonly growth?: number | undefined;
  readonly quality?: Quality | undefined;
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
  readonly quality: Quality;
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
  readonly quality: Quality;
  /** On the same month a year earlier. */
  readonly growth: number | undefined;
  /** The highest month of those known from a month on. */
  readonly record: { readonly period: Period; readonly value: number; readonly from: string } | undefined;
}

/** A count of people, who published it, and when. */
export interface CountWords {
  readonly value: number;
  readonly quality: Quality;
  readonly by: string;
  readonly when: string;
}

export interface CountsSummary {
  /** How many counts have been published. */
  readonly count: number;
  /** The same where there is one, or where all agree. */
  readonly low: number;
  readonly high: number;
  readonly newest: CountWords;
}

/** What a part added to a total, or took away. */
export interface GrowthPart {
  /** The id of its series, or `other`, `rest`, `total`. */
  readonly id: string;
  /** In millions; below zero where it fell. */
  readonly change: number;
  /** Of the change of the total. */
  readonly share: number;
  readonly quality: Quality;
}

export interface GrowthWords {
  readonly period: Period;
  readonly before: number;
  readonly after: number;
  /** Of the total. */
  readonly quality: Quality;
  /** The part that the story is about, with its share of the total a year earlier. */
  readonly main: GrowthPart & {
    readonly shareBefore: number;
    /** Whether rounding leaves its share of the change open by more than a percent. */
    readonly isAbout: boolean;
  };
  /** The part that went furthest against the total. */
  readonly against: Pick<GrowthPart, 'id' | 'change'> | undefined;
}

/** Every word of every figure: first what all share, then a group for each part of a figure and for each figure. */
export interface Messages {
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

  readonly shell: {
    /** What, where, when and in what unit, under the headline: `Pakistan, July to December 2025, US dollars`. */
    subtitle(subject: Subject, period: Period): string;
    /** What a screen reader calls a picture: `Column chart, 3 fiscal years`. */
    chart(subject: Subject, count: number): string;
    /** The button that shows the table in place of the chart, pressed or not. */
    readonly table: string;
    readonly download: string;
    readonly downloadTable: string;
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
  };
  readonly projection: {
    /** How the range and the central value have fared at the same point of earlier years. */
    record(months: number, error: number, years: number, inside: number): string;
    tooFewYears(months: number, years: number): string;
    largestErrorRow(months: number): string;
  };
  readonly table: {
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
    wholeYear(year: number): string;
    projectedBy(result: Pick<MethodResult, 'method' | 'year'>): string;
    readonly projectedCentral: string;
  };
  readonly general: {
    /** What a fiscal year is, and how the language counts money where that needs explaining. */
    readonly fiscalYear: string;
    readonly derived: string;
    readonly secondHand: string;
    readonly provisional: string;
    readonly doubtful: string;
    /** What a projection is made of and how; its ends to the million. */
    projection(methods: readonly Method[], projection: ProjectionWords): string;
    readonly remitted: string;
    /** Which version of the data is shown, and of which day that is. */
    dataVersion(version: string, day: string): string;
  };
  readonly freelance: {
    /** @param quality of the value, which is “about” where it is a rounded one at second hand */
    headline(value: number, growth: number | undefined, period: Period, quality: Quality): string;
    summary(summary: FreelanceSummary): string;
    caption(definition: FreelanceDefinition): string;
    nothingFound(definition: FreelanceDefinition, day: string): string;
    outcomeMissing(year: number): string;
    milestone(value: number): string;
    readonly insideExports: string;
    readonly doubtfulEdge: string;
  };
  /** Of the same months of several years. */
  readonly sameMonths: {
    /** Without a year: `July to December`. */
    months(period: Period): string;
    /** The caption of IT exports, before the months. */
    readonly exports: string;
    /** A sentence: there is no growth to tell of. */
    readonly nothingEarlier: string;
    /** @param years the names of those that no page splits */
    unsplit(years: readonly string[], day: string): string;
    nothingFound(day: string): string;
  };
  readonly gauge: {
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
    readonly projectedYearEnd: string;
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
  };
  /** Labels in a chart, where there is little room. */
  readonly picture: {
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
  };
  /** The files a reader can download, and how that went. */
  readonly downloads: {
    /** “Picture (PNG)” */
    pictureFile(format: string): string;
    /** A picture composed for a social network, with its size in pixels. */
    readonly presets: Readonly<Record<'landscape' | 'square' | 'portrait' | 'story', string>>;
    readonly tableFile: string;
    readonly downloaded: string;
    readonly downloadFailed: string;
  };
  /** Where one number comes from. */
  readonly provenance: {
    readonly label: string;
    /** Said by a screen reader after the author's words. */
    readonly source: string;
    sources(count: number): string;
    /** Growth on the same months a year earlier, and what they came to: `+58% on a year earlier ($352 million)`. */
    grown(rate: number, earlier: string | undefined): string;
    /** A value or a range in full, with its unit. */
    value(figure: { readonly value: number; readonly upper?: number | undefined; readonly unit: Unit }): string;
    /** What somebody said would come: `at least $1 billion`. */
    claim(kind: PublishedProjection['kind'], amount: string): string;
    target(series: string): string;
    projection(series: string): string;
    /** A period with its months, also where it is a fiscal year. */
    period(period: Period): string;
    /** `Published 18 February 2026`, `Published by 31 December 2025`; of a derived value, since when it can be worked out. */
    published(day: PublishedDay, isDerived: boolean): string;
    notFound(day: string): string;
    /** `First published as $324 million on 18 December 2024`. */
    earlier(amount: string, revision: Pick<Observation, 'revision' | 'status'>, published: PublishedDay): string;
    derived(formula: string): string;
    setBy(who: string): string;
    /** That growth is the source’s own figure, from which the value of a year before may have been worked out. */
    reportedGrowth(rate: number): string;
    saidBy(who: string): string;
    confidence(confidence: Confidence): string;
    /** The pages that only the list of all sources names. */
    morePages(count: number): string;
  };
  /** The numbers of a chart as buttons, for the keyboard and screen readers. */
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
    outcome(fiscalYear: number, value: number, quality: Quality): string;
    further(fiscalYear: number, months: number, value: number, quality: Quality): string;
    corrected(period: Period, from: number, to: number, unit: Unit, published: PublishedDay): string;
    /** Such a line where a figure shows several series. */
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
    readonly caption: string;
    noClaims(series: Series | undefined, day: string): string;
    /** “FY2026 IT exports: target $5 billion”. */
    claim(claim: ClaimWords): string;
    /** “Government of Pakistan, 20 August 2025”. */
    saidBy(who: string, when: string, confidence: Confidence): string;
    kind(kind: ClaimKind): string;
    verdict(verdict: ClaimVerdict): string;
    /** How far a claim lies from what came, where that is no error: `$400m short`. */
    difference(claimLessOutcome: number): string;
    /** An error with its sign: `−$100m`. */
    error(claimLessOutcome: number): string;
    /** The same as a share of what was said: `−2.2%`. */
    errorShare(fraction: number): string;
    readonly noError: string;
    /** A verdict with how far off it was: `8% short`. @param share what came, less what was said, as a part of that */
    mark(verdict: ClaimVerdict, share: number): string;
    came(amount: string): string;
    /** `up to $4bn` */
    saidInBrief(claim: ClaimWords): string;
    yearInBrief(period: Period): string;
    openInBrief(claim: ClaimWords): string;
    readonly openLabel: string;
    partOf(part: number, whole: number): string;
    off(mean: number): string;
    readonly groupNames: { readonly targets: string; errors(count: number): string; readonly bounds: string };
    /** At the line in the picture from which every row begins. */
    readonly asSaid: string;
    /** How many rows only the table has. */
    more(count: number): string;
    meanError(count: number): string;
    readonly signsAside: string;
    /** The headings of the two groups. */
    readonly targets: string;
    readonly projections: string;
    /** The group of a claim, in the downloaded file. */
    group(isTarget: boolean): string;
    readonly open: string;
    readonly notFound: string;
    readonly notCounted: string;
    readonly afterOutcome: string;
    /** Whether a claim counts, and why not if not. */
    counts(why: 'counted' | 'open' | 'unclear' | 'after'): string;
    readonly columns: {
      readonly claim: string;
      readonly verdict: string;
      readonly outcome: string;
      readonly difference: string;
      readonly group: string;
      readonly error: string;
      readonly errorShare: string;
      /** What came, less what was said, as a part of that. */
      readonly share: string;
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
    /** How the claims were found and are judged, a note each. */
    readonly rules: readonly string[];
    readonly provisional: string;
    readonly uncounted: string;
    readonly calendarYear: string;
    claimNote(claim: ClaimWords, note: string): string;
    /** How the claims of a pinned figure fared that were open on its day. */
    sinceThen(score: Score): string;
  };
  readonly counts: {
    headline(low: number, high: number): string;
    summary(summary: CountsSummary): string;
    readonly caption: string;
    noFigures(day: string): string;
    /** `2.37 million`, as published, in the unit that a reader of the language counts people in; on the axis as well. */
    inPicture(value: number): string;
    /** What the mark of a doubtful count means. */
    readonly doubtful: string;
    readonly estimates: string;
    readonly otherDefinitions: string;
    readonly noteColumn: string;
    /** How many counts were published after the day of a pinned figure; each stands under it. */
    sinceThen(count: number): string;
    laterCount(count: CountWords): string;
  };
  readonly growth: {
    headline(words: GrowthWords): string;
    summary(words: GrowthWords): string;
    /** From what to what the total went. */
    detail(words: GrowthWords): string;
    /** That not all parts are known. */
    partsNotFound(day: string): string;
    nothingFound(day: string): string;
    readonly caption: string;
    part(id: string): string;
    /** The same where there is less room. */
    partInBrief(id: string): string;
    /** `+$353m` */
    change(value: number): string;
    /** `+$352.74 million` */
    exactChange(value: number): string;
    /** `+352.74` */
    bareChange(value: number): string;
    /** `50.2%` */
    share(share: number): string;
    /** From one value to the other, exactly. */
    fromTo(before: number, after: number): string;
    spoken(part: GrowthPart): string;
    readonly columns: { readonly part: string; readonly change: string; readonly share: string; readonly shareBefore: string };
    readonly revised: string;
    readonly rounded: string;
    readonly other: string;
    readonly rest: string;
    /** What the parts of a longer or later period made. */
    sinceThen(words: GrowthWords): string;
  };
  readonly exports: {
    headline(value: number, growth: number | undefined, period: Period): string;
    summary(summary: ExportsSummary): string;
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
  };
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
}
