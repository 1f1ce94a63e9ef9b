/** What a text from right to left may hold, for tests of languages written so. */
import { cutAtIsolates } from '../../src/locales/bidi.js';
import type { FigureView } from '../../src/model/figure-view.js';

/** What of a line is not isolated. */
const bare = (text: string): string =>
  cutAtIsolates(text)
    .filter((_, index) => index % 2 === 0)
    .join(' ');

/** Latin letters, signs beside digits, and years or ranges joined by a dash, each of which the line would turn around or push aside. */
const disturbed = /[a-z]|[+−±%$≈]|\d\s*[-–/]\s*\d|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/i;

/** What of a line from right to left would not be read as it is meant; undefined where all is well. */
export const disturbance = (text: string): string | undefined => disturbed.exec(bare(text))?.[0];

/** The isolated pieces of a line that are in Latin script. */
export const latinIn = (text: string): string[] => cutAtIsolates(text).filter((piece, index) => index % 2 === 1 && /[a-z]/i.test(piece));

/** Not words for a reader: addresses, days, names of colours, kinds and units. */
const unread = new Set(['citations', 'links', 'swatch', 'tone', 'kind', 'unit', 'href', 'period', 'quality']);

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (unread.has(key) ? [] : stringsIn(inner)));
};

/** Everything a figure writes, in the picture and out of it; of the table what is read on the page. */
export function textsOf(view: FigureView<unknown>): string[] {
  const { table, problems: _, whatIf, ...rest } = view;
  const cells = (table?.rows ?? []).flat().flatMap(({ text, under = '', provenance }) => [text, under, ...stringsIn(provenance)]);
  const words = [table?.caption ?? '', ...(table?.columns ?? []).map(({ label }) => label), ...cells];
  return [...stringsIn(rest), ...words, ...(whatIf ? [whatIf.sentence, ...whatIf.presets.map(({ label }) => label)] : [])].filter(Boolean);
}
