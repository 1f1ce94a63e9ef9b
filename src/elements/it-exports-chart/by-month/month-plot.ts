/** The chart by month as data. */
import { axisTicks } from '../../../model/axis-ticks.js';
import { columnOf, wordsOf, type ExportsPlot, type KeyMonth, type MonthStory, type PlotSlot } from '../plot.js';
import type { Messages } from '../../../locales/messages.js';
import type { MonthNumber } from './month-numbers.js';

/** What the headline is about is in the last slot, and what it is compared with a year before. */
function storyOf(months: readonly MonthNumber[], record: string | undefined, messages: Messages): MonthStory | undefined {
  const { exports } = messages;
  const keyMonth = (slot: number): KeyMonth | undefined => {
    const { datum, month } = months[slot] ?? {};
    if (!datum || month === undefined) return undefined;
    const when = messages.period(datum.period);
    return { slot, amount: messages.shortMoney(datum.value), when: month === record ? exports.recordIn(when) : when };
  };
  const last = months.length - 1;
  const latest = keyMonth(last);
  const growth = months[last]?.datum?.growth;
  if (!latest) return undefined;
  const earlier = growth === undefined ? undefined : keyMonth(last - 12);
  const highest = months.findIndex(({ month }) => month === record);
  const apart = highest >= 0 && highest !== last && highest !== earlier?.slot ? keyMonth(highest) : undefined;
  return {
    latest: { ...latest, briefWhen: exports.briefMonth(months[last]?.month ?? '') },
    ...(earlier && growth !== undefined && { earlier: { ...earlier, growth: messages.signedPercent(growth) } }),
    dashed: [...new Set(months.flatMap(({ datum }) => (datum && columnOf(datum, 'month', false, messages).isDashed ? [exports.lessSure(datum.quality)] : [])))],
    ...(apart && { record: { slot: highest, amount: apart.amount, word: exports.record } }),
  };
}

/**
 * A column a month, a gap where none was found; each year is written under its January, and under the first month.
 *
 * @param record the month of the highest value, if it is a record
 */
export function monthPlotOf(months: readonly MonthNumber[], record: string | undefined, messages: Messages): ExportsPlot {
  const { exports } = messages;
  const story = storyOf(months, record, messages);
  const top = Math.max(...months.map(({ datum }) => datum?.value ?? 0));
  const isMain = (slot: number) => slot === story?.latest.slot || slot === story?.earlier?.slot;
  return {
    period: 'month',
    slots: months.map(({ month, datum }, index): PlotSlot => {
      const name = exports.briefMonth(month);
      return {
        name,
        shortName: name,
        ...((index === 0 || month.endsWith('-01')) && { below: messages.calendarYear(month) }),
        ...(datum && { column: columnOf(datum, 'month', isMain(index), messages) }),
      };
    }),
    top,
    targets: [],
    paths: [],
    ticks: axisTicks(top, 5)
      .filter((value) => value <= top)
      .map((value) => ({ value, label: value === 0 ? messages.exact(0) : messages.shortMoney(value) })),
    ...(story && { story }),
    words: wordsOf(messages),
  };
}
