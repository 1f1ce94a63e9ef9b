/** Makes the cells of a table: what is read on the page, and what the downloaded table holds instead. */
import { isFiscalYear } from '../../data/period.js';
import { shownValue } from '../../model/make-datum.js';
import type { Citation, Unit } from '../../data/observation.js';
import type { Messages, Quality } from '../../locales/messages.js';
import type { Datum } from '../../model/datum.js';
import type { Cell, Column } from '../../model/figure-view.js';

/** The value exactly as its source gives it. */
export const exactCell = (value: number, messages: Messages): Cell => ({ text: messages.exact(value), value: Math.round(value * 1000) / 1000 });

/** A computed value, as a whole number: it is no more exact than that. */
export const roundedCell = (value: number, messages: Messages): Cell => exactCell(Math.round(value), messages);

export const emptyCell = ({ table }: Messages): Cell => ({ text: table.none, value: '' });

/** A number whose cell shows on demand where it comes from. */
export const valueCell = (datum: Datum, messages: Messages): Cell => ({
  ...exactCell(shownValue(datum), messages),
  provenance: datum.provenance,
  ...(datum.note && { note: datum.note }),
});

export const unitCell = ({ unit }: Pick<Datum, 'unit'>, messages: Messages): Cell => ({ text: messages.unit(unit) });

/** Growth on the same months a year earlier, with its sign. */
export const growthCell = ({ growth }: Pick<Datum, 'growth'>, messages: Messages): Cell =>
  growth === undefined ? emptyCell(messages) : { text: messages.signedPercent(growth), value: Math.round(growth * 1000) / 1000 };

/** A rate that is a result and not a comparison: without a sign, and to a tenth, as in the words. */
export const rateCell = (rate: number, messages: Messages): Cell => ({ text: messages.percent(rate, 1), value: Math.round(rate * 1000) / 1000 });

export const sourceCell = (citations: readonly Citation[], messages: Messages): Cell => {
  const names = citations.map((citation) => ({ text: messages.shell.cited(citation), href: citation.url }));
  const links = citations.map(({ publisher, url }) => ({ text: messages.name(publisher), href: url }));
  const isFirst = ({ text }: { text: string }, index: number, all: readonly { text: string }[]) => all.findIndex((other) => other.text === text) === index;
  return {
    // Pages that would be called alike once: the list of all sources tells them apart by their titles.
    text: names
      .filter(isFirst)
      .map(({ text }) => text)
      .join(messages.punctuation.semicolon),
    value: names.map(({ text, href }) => (href === undefined ? text : `${text} <${href}>`)).join('; '),
    links: links.filter(isFirst),
  };
};

/** How sure a published value is, and since when it is known. */
export const qualityCells = (quality: Quality & { readonly released: string }, messages: Messages): [Cell, Cell] => [
  { text: messages.quality(quality) },
  { text: messages.day(quality.released), value: quality.released },
];

/** The heads of {@link originCells}. */
export const originColumns = ({ table }: Messages): Column[] => [
  { label: table.status, aside: true },
  { label: table.released, aside: true, onDemand: true },
  { label: table.source, aside: true, onDemand: true },
];

/** The heads of a row of a fiscal year: the year, which months, the number, its growth, and where it comes from. */
export const growthColumns = (unit: Unit, messages: Messages): Column[] => [
  { label: messages.table.fiscalYear },
  { label: messages.table.period },
  { label: messages.unit(unit), numeric: true },
  { label: messages.table.growth, numeric: true },
  ...originColumns(messages),
];

/** In place of the status, what a number is that was not published. */
const computedStatus = ({ kind }: Datum, messages: Messages): Cell => {
  if (kind === 'projected') return { text: messages.table.projected };
  return kind === 'path' ? { text: messages.table.scenario } : emptyCell(messages);
};

/**
 * The last three cells of a number's row: status, day of release, source. A computed number has no day of release; a
 * projection names the sources of its input, a number that follows from an assumption names none.
 */
export const originCells = (datum: Datum, messages: Messages): Cell[] => {
  const none = emptyCell(messages);
  if (datum.quality) return [...qualityCells(datum.quality, messages), sourceCell(datum.citations, messages)];
  return [computedStatus(datum, messages), none, datum.kind === 'projected' ? sourceCell(datum.citations, messages) : none];
};

/** What a row is, in the file: `other` is no amount of the series, but a rate, a line or a step of a path. */
export const rowKindCell = (kind: keyof Messages['table']['rowKinds'], { table }: Messages): Cell => ({ text: table.rowKinds[kind] });

/** What an amount of a fiscal year is: a spreadsheet that plots totals must not take the months of a running year for a fall. */
export const yearKindCell = ({ kind, period }: Pick<Datum, 'kind' | 'period'>, messages: Messages): Cell =>
  rowKindCell(kind === 'projected' ? 'other' : isFiscalYear(period) ? 'total' : 'soFar', messages);

/** The head of {@link rowKindCell}. */
export const rowKindColumn = ({ table }: Messages): Column => ({ label: table.row, fileOnly: true });
