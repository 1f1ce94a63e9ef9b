/** The words that every page with a figure needs: headline, sentences, key, table, notes and sources of the two figures most pages have. */
import type { Confidence, Note, Series, Status, Unit } from '../data/observation.js';
import type { Period } from '../data/period.js';
import type { Method } from '../projection/year-end.js';

/** How doubtful a figure is, as far as words have to say it. */
export interface Standing {
  readonly status: Status;
  readonly confidence: Confidence;
  readonly tolerance?: number | undefined;
}

/** A figure that may have a note of its own. */
export interface Noted {
  readonly id?: string | undefined;
  readonly print?: number | undefined;
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
}

export interface FreelanceSummary {
  /** Who counted, where it is not the central bank. */
  readonly definition: FreelanceDefinition;
  readonly period: Period;
  readonly value: number;
  readonly standing: Standing;
  /** Growth on the same months a year earlier, and those months where they are not the period itself. */
  readonly growth?: { readonly rate: number; readonly period: Period } | undefined;
  readonly projection?: ProjectionWords | undefined;
  readonly milestone?: { readonly value: number; readonly reached: 'past' | 'within' | 'short' } | undefined;
}

export type FreelanceDefinition = 'sbp' | 'economic-survey' | 'ministry';

/** A target in words: its value and the year it is for. */
export interface TargetWords {
  readonly value: number;
  readonly period: Period;
}

export interface GaugeSummary {
  readonly fiscalYear: number;
  readonly months: number;
  readonly value: number;
  readonly standing: Standing;
  readonly target: TargetWords;
  readonly attainment: number;
  /** Against steady growth to the target. */
  readonly pace?: { readonly baseYear: number; readonly rate: number; readonly value: number; readonly place: 'ahead' | 'behind' | 'on' } | undefined;
  /** Growth a year that is still needed, from the last closed year. */
  readonly required?: { readonly rate: number; readonly fromYear: number; readonly years: number } | undefined;
  /** Set when the year of the target itself is closed: by how much it was missed, or passed if negative. */
  readonly shortfall?: number | undefined;
}

/** The words that come with the script itself. Nothing that is shown before a reader comes to a figure may need others. */
export interface FirstMessages {
  /** `$557 million`, rounded to whole millions. */
  money(value: number): string;
  /** A round amount in the largest unit: `$10 billion`. */
  roundMoney(value: number): string;
  /** For labels in a picture: `$557m`. */
  shortMoney(value: number): string;
  /** A value with its unit: `$557 million`, `2,370,000 persons`, `50%`. */
  amount(value: number, unit: Unit): string;
  /** `$1,114m to $1,233m`; one amount where both ends are the same. */
  range(low: number, high: number): string;
  /** The exact value as the source has it, without unit. */
  exact(value: number): string;
  percent(fraction: number, digits?: number): string;
  /** Growth with its sign: `+58%`. */
  signedPercent(fraction: number): string;
  fiscalYear(year: number): string;
  period(period: Period): string;
  day(day: string): string;
  unit(unit: Unit): string;
  percentAYear: string;
  standing(standing: Standing): string;
  /** One result with its method: `$1,114 million by the run rate`. */
  methodResult(result: MethodResult): string;
  /** Words for a note or a definition of the dataset, whose own are English. */
  note(note: Note): string;
  definition(series: Series): string;
  /** What has to be known of one figure, if there is anything. */
  notesOn(figure: Noted): string[];
  /** A note on one figure, with the period it is about. */
  figureNote(period: Period, note: string): string;
  /** The name of an institution or a publisher, or the title of a page, as it stands in a sentence. */
  name(name: string): string;
  /** What stands between the pieces of a line, with its space. */
  readonly punctuation: { readonly comma: string; readonly semicolon: string; readonly stop: string };

  readonly shell: {
    readonly showTable: string;
    readonly showChart: string;
    readonly download: string;
    readonly downloadTable: string;
    readonly legend: string;
    notes(count: number): string;
    sources(count: number): string;
    source(first: string, more: number): string;
    /** “Figures to January 2026, released 18 February 2026”. */
    through(month: string, day: string): string;
    asOf(day: string): string;
    cited(record: string | undefined, publisher: string): string;
    inLanguage(tag: string): string;
    readAt(day: string): string;
    /** The fold of the what-if. */
    readonly whatIf: string;
    readonly drawingFailed: string;
    readonly failed: string;
  };
  readonly projection: {
    /** How far the method has missed at the same point of earlier years. */
    largestMiss(months: number, miss: number, years: number): string;
    tooFewYears(months: number, years: number): string;
    /** The row of the largest miss. */
    missRow(months: number): string;
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
    readonly projected: string;
    readonly scenario: string;
    readonly none: string;
    wholeYear(year: number): string;
    projectedBy(result: Pick<MethodResult, 'method' | 'year'>): string;
    readonly projectedCentral: string;
  };
  readonly general: {
    /** What a fiscal year is, and what else there is to know of how a language counts. */
    readonly fiscalYear: string;
    readonly derived: string;
    readonly secondHand: string;
    readonly provisional: string;
    readonly doubtful: string;
    projection(methods: readonly Method[]): string;
    readonly remitted: string;
  };
  readonly freelance: {
    headline(value: number, growth: number | undefined, period: Period): string;
    summary(summary: FreelanceSummary): string;
    caption(definition: FreelanceDefinition): string;
    noFigures(definition: FreelanceDefinition, day: string): string;
    outcomeMissing(year: number): string;
    milestone(value: number): string;
    readonly insideExports: string;
    readonly parts: { readonly half: readonly string[]; readonly quarter: readonly string[]; readonly year: readonly string[] };
    readonly undivided: string;
    readonly projectedRest: string;
    readonly derivedMark: string;
  };
  readonly gauge: {
    headline(place: 'ahead' | 'behind' | 'on' | 'met' | 'missed', target: TargetWords): string;
    plainHeadline(value: number, fiscalYear: number, months: number): string;
    summary(summary: GaugeSummary): string;
    projection(projection: ProjectionWords, months: number): string;
    newYear(year: number, value: number, period: Period, standing: Standing): string;
    readonly caption: string;
    noFigures(day: string): string;
    targetNotPublic(value: number, year: number, months: number, day: string): string;
    soFar(year: number, months: number, standing: Standing): string;
    readonly projectedYearEnd: string;
    readonly range: string;
    readonly paceMark: string;
    readonly rows: {
      soFar(year: number): string;
      lastYear(year: number): string;
      pace(year: number): string;
      readonly target: string;
      required(fromYear: number): string;
      paceRate(fromYear: number): string;
      readonly attainment: string;
      readonly shortfall: string;
    };
    paceNote(baseYear: number, base: number, rate: number): string;
  };
}
