/** The picture of the figure by month. */
import { columnOf, ticksTo, type ExportsPlot, type PlotSlot } from './plot.js';
import type { Messages } from '../../locales/messages.js';
import type { MonthNumber } from './month-numbers.js';

/** Under a narrow picture a quarter's first month stands for its quarter, or a half-year's for its half. */
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

/** A column a month, a gap where none was found; the years stand under their Januaries. */
export function monthPlotOf(months: readonly MonthNumber[], messages: Messages): ExportsPlot {
  const januaries = months.flatMap(({ month }, index) => (month.endsWith('-01') ? [index] : []));
  // Januaries keep their names, whichever of the others have to go.
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
