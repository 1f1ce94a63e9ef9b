/** A figure as a value: all that is shown, before anything is drawn. */
import type { Citation, Dataset } from '../data/observation.js';
import type { Messages } from '../locales/messages.js';

/** What the marks of a picture look like; the key, the picture and the stylesheet share these names. */
export type Swatch = 'part-1' | 'part-2' | 'part-3' | 'part-4' | 'undivided' | 'projected' | 'doubtful' | 'milestone' | 'target' | 'pace' | 'range';

export interface Link {
  readonly text: string;
  readonly href: string;
}

export interface Cell {
  readonly text: string;
  /** What the downloaded table holds instead: a plain number, an ISO day. */
  readonly value?: string | number;
  readonly links?: readonly Link[];
}

export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
}

/** A table; the first cell of a row is its header. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Everything a figure shows. `plot` is the picture as data: what stands where, with its labels. */
export interface FigureView<Plot> {
  readonly headline: string;
  /** One sentence; also the picture's text alternative. */
  readonly summary: string;
  /** Further sentences, a line each. */
  readonly details: readonly string[];
  /** The key of the picture, with values where a mark stands for one number. */
  readonly legend: readonly { readonly swatch: Swatch; readonly label: string; readonly value?: string }[];
  readonly plot?: Plot;
  readonly table?: TableView;
  /** Which figures these are and when the newest came out. */
  readonly through?: string;
  /** The source of the newest figure, in a line. */
  readonly source?: string;
  readonly notes: readonly string[];
  /** All pages the shown figures were read in, the newest figure's first. */
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
}

/** A figure's one function: from what is known and asked for to what is shown. It reads neither DOM nor clock. */
export type View<Attributes extends FigureAttributes, Plot> = (dataset: Dataset, attributes: Attributes, context: ViewContext) => FigureView<Plot>;
