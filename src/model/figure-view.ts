/** The view of a figure: everything it shows, as a value, before anything is rendered or drawn. */
import type { Citation, Dataset } from '../data/observation.js';
import type { Messages } from '../locales/messages.js';
import type { Annotation } from './annotations.js';
import type { Provenance, Swatch } from './datum.js';
import type { WhatIf } from './progress/what-if.js';

export interface Link {
  readonly text: string;
  /** Absent where the page is known by its title only. */
  readonly href: string | undefined;
}

export interface Cell {
  readonly text: string;
  /** Smaller words on a line of their own. Not in the downloaded table, which gives them a column. */
  readonly under?: string;
  readonly provenance?: Provenance;
  /** What the editor noted at its number: under the cell before it, and in a column of the downloaded table. */
  readonly note?: string;
  /** What the downloaded table holds instead: a plain number, an ISO day. */
  readonly value?: string | number;
  readonly links?: readonly Link[];
}

export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
  /** Whether it is in the downloaded table only, where every fact has a column of its own. */
  readonly fileOnly?: boolean;
  /** Whether it tells of the number, and stands under its row where there is little room. */
  readonly aside?: boolean;
  /** Whether it is left out where screen readers come by the table beside the picture: the shown table has it. */
  readonly onDemand?: boolean;
}

/** A table; the first cell of a row is its header. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Where rows stand under headings of their own: so many of them each, in order, and all of them together. */
  readonly groups?: readonly { readonly heading: string; readonly rows: number }[];
  /** What screen readers come by beside the picture, where that can be told in fewer rows. */
  readonly brief?: TableView;
}

/** What an editor noted at a number, and the line on it in the notes, which names its period. */
export interface EditorNote {
  readonly text: string;
  readonly line: string;
}

/** Everything a figure shows. */
export interface FigureView<Plot> {
  /** The page on which newer values are likely to be found, where the newest one shown is old. */
  readonly newer?: string;
  readonly headline: string;
  /** What, where, when and in what unit, in a line. */
  readonly subtitle: string;
  /** What a screen reader calls the picture, in a few words. */
  readonly chartName: string;
  /** What there is to say beyond the headline; also the text alternative of a picture file. */
  readonly summary: string;
  /** Further sentences, a line each. */
  readonly details: readonly string[];
  /** Of a gauge: its value on a scale from 0, for screen readers, and the two in words. */
  readonly meter?: { readonly label: string; readonly value: number; readonly max: number; readonly text: string };
  /** The key of the picture, with values where a mark stands for one number. */
  readonly legend: readonly { readonly swatch: Swatch; readonly label: string; readonly value?: string }[];
  /** The chart as data: what stands where, with its labels. */
  readonly plot?: Plot;
  readonly table?: TableView;
  /** What came after the day of a pinned figure. Present, if only as an empty list, where it was asked for: its place is kept. */
  readonly sinceThen?: readonly string[];
  /** The what-if, where the figure has one. */
  readonly whatIf?: WhatIf;
  /** How far the values reach and when the newest was released. */
  readonly through?: string;
  /** The source of the newest value, in a line. */
  readonly source?: string;
  readonly notes: readonly string[];
  /** Those of the editor, for a picture file, which brings no notes along; absent where there are none. */
  readonly editorNotes?: readonly EditorNote[];
  /** All pages that the values shown were read in, those of the newest value first. */
  readonly citations: readonly Citation[];
  /** What was wrong with the attributes, for the console. */
  readonly problems: readonly string[];
}

/** What a view needs besides the dataset and the attributes. */
export interface ViewContext {
  readonly messages: Messages;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The attributes every figure has, as they stand in the page. */
export interface FigureAttributes {
  readonly asOf?: string | undefined;
  readonly headline?: string | undefined;
  readonly summary?: string | undefined;
  /** Whether a pinned figure says what came after its day. */
  readonly sinceThen?: boolean | undefined;
  /** The editor's notes on numbers. */
  readonly annotations?: readonly Annotation[] | undefined;
  /** Growth of a what-if, in percent a year. */
  readonly growth?: string | undefined;
}

/** The one function of a figure that decides what it shows. It reads neither DOM nor clock. */
export type View<Attributes extends FigureAttributes, Plot> = (dataset: Dataset, attributes: Attributes, context: ViewContext) => FigureView<Plot>;
