/** The picture of `<freelancer-count-chart>` as data: counts on a line from 0 to a little past the highest. */
import { axisTicks } from '../../model/axis-ticks.js';
import type { Messages } from '../../locales/messages.js';
import type { Datum } from '../../model/datum.js';
import type { CountNumber } from './numbers.js';

export interface PlotCount {
  readonly datum: Datum;
  /** The count, who published it, and when. */
  readonly label: readonly [value: string, by: string, when: string];
}

export interface CountsPlot {
  /** In the order in which they were published. */
  readonly counts: readonly PlotCount[];
  /** Where the line ends. */
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Between the pieces of a label. */
  readonly comma: string;
}

/** The line goes on past the last dot by this part of it. */
const further = 0.06;

export function plotOf(numbers: readonly CountNumber[], messages: Messages): CountsPlot {
  const { counts, punctuation } = messages;
  const highest = Math.max(...numbers.map(({ datum }) => datum.value));
  const max = highest * (1 + further);
  return {
    counts: numbers.map(({ datum, by, when }) => ({ datum, label: [counts.inPicture(datum.value), by, when] })),
    max,
    ticks: axisTicks(highest, 4)
      .filter((value) => value <= max)
      .map((value) => ({ value, label: counts.inPicture(value) })),
    comma: punctuation.comma,
  };
}
