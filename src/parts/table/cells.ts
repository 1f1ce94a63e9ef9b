/** Cells of a table: what is read on the page, and what the downloaded table holds instead. */
import type { Citation } from '../../data/observation.js';
import type { Messages, Quality } from '../../locales/messages.js';
import type { Cell } from '../../model/figure-view.js';

/** The value as the source has it. */
export const exactCell = (value: number, messages: Messages): Cell => ({ text: messages.exact(value), value: Math.round(value * 1000) / 1000 });

/** A computed value, which is no surer than a whole number. */
export const roundedCell = (value: number, messages: Messages): Cell => exactCell(Math.round(value), messages);

export const emptyCell = ({ table }: Messages): Cell => ({ text: table.none, value: '' });

/** Growth on the same months a year earlier, with its sign. */
export const growthCell = (rate: number | undefined, messages: Messages): Cell =>
  rate === undefined ? emptyCell(messages) : { text: messages.signedPercent(rate), value: Math.round(rate * 1000) / 1000 };

/** A rate that is a result and not a comparison, to the tenth that the words give. */
export const rateCell = (rate: number, messages: Messages): Cell => ({ text: messages.percent(rate, 1), value: Math.round(rate * 1000) / 1000 });

export const sourceCell = (citations: readonly Citation[], messages: Messages): Cell => {
  const names = citations.map(({ record, publisher, url }) => ({ text: messages.shell.cited(record, publisher), href: url }));
  return {
    text: names.map(({ text }) => text).join(messages.punctuation.semicolon),
    value: names.map(({ text, href }) => `${text} <${href}>`).join('; '),
    links: citations.map(({ publisher, url }) => ({ text: messages.name(publisher), href: url })),
  };
};

/** The last three cells of a row: status, day of release, source. */
export const provenanceCells = (figure: Quality & { readonly released: string; readonly citations: readonly Citation[] }, messages: Messages): Cell[] => [
  { text: messages.quality(figure) },
  { text: messages.day(figure.released), value: figure.released },
  sourceCell(figure.citations, messages),
];

/** The last three cells of a projected row: it has no day of release, and the sources are those of its input. */
export const projectedCells = (citations: readonly Citation[], messages: Messages): Cell[] => [
  { text: messages.table.projected },
  emptyCell(messages),
  sourceCell(citations, messages),
];
