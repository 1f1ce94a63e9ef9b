/** The chart by month as data. */
import { columnOf, ticksTo, type ExportsPlot, type PlotSlot } from './plot.js';
import type { Messages } from '../../locales/messages.js';
import type { MonthNumber } from './month-numbers.js';

/** Where not all names fit, only the first month of each quarter, or of each half-year, is named. */
const every = 3;

function slotFor({ month, datum, isKey }: MonthNumber, messages: Messages): PlotSlot {
  const name = messages.exports.briefMonth(month);
  return {
    name,
    shortName: name,
    ...(datum && {
      column: { ...columnOf(datum, 'month', isKey, messages), ...(datum.growth !== undefined && { growth: messages.signedPercent(datum.growth) }) },
    }),
  };
}

/** A column a month, a gap where none was found; each year is written under its January. */
export function monthPlotOf(months: readonly MonthNumber[], messages: Messages): ExportsPlot {
  const januaries = months.flatMap(({ month }, index) => (month.endsWith('-01') ? [index] : []));
  // Where not all names fit, those of Januaries are kept.
  const from = januaries[0] ?? 0;
  const opening = from % 6;
  const hasYear = (index: number) => januaries.includes(index) || (index === opening && from - opening > every);
  return {
    slots: months.map((each, index) => ({
      ...slotFor(each, messages),
      ...(hasYear(index) && { below: messages.calendarYear(each.month) }),
    })),
    nameSteps: { every, from },
    targets: [],
    paths: [],
    ticks: ticksTo(Math.max(...months.map(({ datum }) => datum?.value ?? 0)), 'month', messages),
    axisLabel: messages.exports.axis('month'),
    comma: messages.punctuation.comma,
  };
}
