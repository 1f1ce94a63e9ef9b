/** The name of a reader’s file: it tells one figure from another, and holds nothing that a disk or a shell minds. */
import { defaultLanguage } from '../../locales/languages.js';
import { asAttribute } from '../../model/attributes.js';
import { knownDay } from '../../model/known-day.js';
import type { Dataset } from '../../data/observation.js';

/** What was written in an attribute, as a piece of a name: a page may have written anything. */
const pieceOf = (value: unknown): string =>
  (asAttribute(value) ?? '')
    .slice(0, 40)
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');

export interface NamedFigure {
  readonly tag: string;
  /** The attributes by which one figure of this element differs from another. */
  readonly choices: object;
  readonly asOf: unknown;
  readonly dataset: Dataset;
  /** The reader's day. */
  readonly today: string;
  /** The tag of its language. */
  readonly language: string;
  readonly preset?: string | undefined;
}

/** @returns the name without the ending. Its day is the one the figure is pinned to, else that of the data: not that of the reader’s clock. */
export function fileNameOf({ tag, choices, asOf, dataset, today, language, preset }: NamedFigure): string {
  const known = knownDay(asAttribute(asOf), dataset, today, []);
  const day = known.pinned ? known.day : dataset.compiled;
  const own = language === defaultLanguage.tag ? '' : language;
  return [tag, ...Object.values(choices).map(pieceOf), day, own, preset].filter(Boolean).join('-');
}
