/** An editor's notes on single numbers: `<span slot="annotation" data-at="2025-07/2025-12">…</span>`. */
import { parsePeriod, samePeriod, type Period } from '../data/period.js';
import type { Datum } from './datum.js';

/** What an editor wrote at a number. */
export interface Annotation {
  /** Its id, or its period as the library writes it. */
  readonly at: string;
  readonly text: string;
}

/** More notes than these do not fit a picture. */
const mostNotes = 4;

/** The number that an editor means: of any series where only its period is given. */
interface Meant {
  readonly series: string | undefined;
  readonly period: Period;
}

/** A month of the calendar: Urdu has no name for a thirteenth, and throws. */
const month = '(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])';
const place = new RegExp(`^(?:([a-z][a-z-]*)/)?(FY(?:19|20)\\d\\d|(${month})(?:/(${month}))?)$`);

/** Reads `freelance-earnings/2025-07/2025-12`, `2025-07/2025-12`, `2025-07` or `FY2025`; undefined for anything else. */
export function meantBy(at: string): Meant | undefined {
  const [, series, period, first = '', last] = place.exec(at.trim()) ?? [];
  return period === undefined || (last !== undefined && last < first) ? undefined : { series, period: parsePeriod(period) };
}

export const isMeant = (meant: Meant | undefined, series: string | undefined, period: Period): boolean =>
  meant !== undefined && samePeriod(meant.period, period) && (meant.series === undefined || meant.series === series);

/** The notes that are shown; further ones are a problem. */
export function shownNotes(annotations: readonly Annotation[] = [], problems: string[]): readonly Annotation[] {
  if (annotations.length > mostNotes) problems.push(`has ${annotations.length} annotations. The first ${mostNotes} are shown.`);
  return annotations.slice(0, mostNotes);
}

/** What is noted at a number, if anything is. */
export const noteAt = (annotations: readonly Annotation[], series: string | undefined, period: Period): string | undefined =>
  annotations
    .filter(({ at }) => isMeant(meantBy(at), series, period))
    .map(({ text }) => text)
    .join('; ') || undefined;

/** What is wrong with an attribute that names no mark of a picture. */
export const noSuchMark = (name: string, at: string, then: string): string =>
  `${name}="${at}" names no mark of this picture. Give the id or the period of one, as in ${name}="2025-07/2025-12"; ${then}.`;

/** Names the notes that no mark of the picture bears: they stand with the notes under it. */
export function reportUnplaced(
  { annotations, problems }: { readonly annotations: readonly Annotation[]; readonly problems: string[] },
  series: string,
  marks: readonly (Pick<Datum, 'period'> & { readonly series?: string })[],
): void {
  for (const { at } of annotations)
    if (!marks.some((mark) => isMeant(meantBy(at), mark.series ?? series, mark.period)))
      problems.push(noSuchMark('data-at', at, 'the annotation stands with the notes alone'));
}
