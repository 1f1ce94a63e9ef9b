/** How a figure is cited: short, in full, and for BibTeX. */
import { withoutLayoutMarks } from '../locales/bidi.js';
import type { Messages } from '../locales/messages.js';
import type { ShareMessages } from '../locales/messages/shared/share.js';
import type { FigureView } from './figure-view.js';

/** What a citation names beside what the figure says. */
export interface CitedAt {
  readonly tag: string;
  /** The day whose knowledge is shown, and the day it was read (`YYYY-MM-DD`). */
  readonly day: string;
  readonly today: string;
  /** Of the dataset. */
  readonly version: string;
  /** Where the figure stands. */
  readonly url: string;
}

export interface FigureCitation {
  readonly short: string;
  /** All but the address, which comes last: so nothing that ends a sentence is taken for a part of it. */
  readonly long: string;
  readonly bibtex: string;
}

/** What figures are called that have no headline. */
export const titleOf = ({ headline, table, summary }: Pick<FigureView<unknown>, 'headline' | 'table' | 'summary'>): string =>
  headline || (table?.caption ?? summary);

const texCommands: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** A text in which TeX finds no command. */
const texText = (text: string): string =>
  withoutLayoutMarks(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}$&#%_~^]/g, (character) => texCommands[character] ?? `\\${character}`);

/** Addresses are taken as they stand, but for the braces that end a field. */
const texUrl = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D');

function bibtex({ citations, ...view }: Pick<FigureView<unknown>, 'headline' | 'table' | 'summary' | 'citations'>, at: CitedAt): string {
  const [first] = citations;
  const fields = {
    author: first && `{${texText(first.record ?? first.publisher)}}`,
    title: `{${texText(titleOf(view))}}`,
    year: at.day.slice(0, 4),
    howpublished: `it-export-charts, data ${texText(at.version)}`,
    note: `As known on ${at.day}, read on ${at.today}`,
    url: texUrl(at.url),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = {${value}},\n` : []));
  return `@misc{${at.tag}-${at.day},\n${lines.join('')}}`;
}

/** A sentence or a heading without what ends it, because more follows. */
const open = (text: string): string => text.replace(/[.۔]$/, '');

/** In the language of the figure; BibTeX has its own words. */
export function citationOf(view: FigureView<unknown>, at: CitedAt, words: ShareMessages, messages: Messages): FigureCitation {
  const { stop, comma } = messages.punctuation;
  const sentences = (...parts: readonly (string | undefined)[]) => `${parts.filter(Boolean).join(stop)}${stop.trim()}`;
  const known = messages.shell.asOf(at.day, undefined);
  const version = words.version(at.version);
  return {
    short: sentences(view.source, known, version),
    long: sentences(words.title(open(titleOf(view))), view.source, known, `${version}${comma}${words.read(messages.day(at.today))}`),
    bibtex: bibtex(view, at),
  };
}
