/** The chart by year as data. */
import { times } from '../../../data/times.js';
import { fiscalMonths } from '../../../data/period.js';
import { columnOf, wordsOf, type ExportsPlot, type PathPoint, type PlotPath, type PlotSlot, type PlotTarget, type ProjectedRemainder } from '../plot.js';
import { isDrawn, slotOf, type ExportsByYear } from './years.js';
import type { Messages } from '../../../locales/messages.js';
import type { WhatIf } from '../../../model/progress/what-if.js';
import type { ExportsYearNumbers, PathStep } from './year-numbers.js';

function pathOf(
  kind: PlotPath['kind'],
  whatIf: WhatIf | undefined,
  steps: readonly PathStep[],
  years: ExportsByYear,
  messages: Messages,
): PlotPath | undefined {
  const { closed, first, shown } = years;
  if (!whatIf || !closed || steps.length === 0) return undefined;
  const { scenario, target } = whatIf;
  const { exports } = messages;
  const points = steps.map(({ fiscalYear, datum }, index): PathPoint => {
    const isLast = index === steps.length - 1;
    // At its end the one stands at its target, and the other is what a reader wants to know.
    const label = kind === 'required' ? !isLast && exports.inColumn(datum.value, 'year') : isLast && exports.briefMoney(scenario.atTarget);
    return { slot: fiscalYear === undefined ? slotOf(years, target) : fiscalYear - first, value: datum.value, ...(label && { label }), datum };
  });
  // The column of a running year, its range and its target stand where the path has its point.
  const isHidden = ({ slot }: PathPoint, index: number) => slot <= shown.fiscalYear - first && index < points.length - 1;
  return {
    kind,
    rate: kind === 'required' ? exports.required(scenario.rate) : messages.whatIf.rate(scenario.rate),
    lead: [{ slot: closed.fiscalYear - first, value: closed.value }, ...points.filter(isHidden).map(({ slot, value }) => ({ slot, value }))],
    points: points.filter((point, index) => !isHidden(point, index)),
  };
}

const targetsOf = ({ targets }: ExportsYearNumbers, years: ExportsByYear, messages: Messages): PlotTarget[] =>
  targets
    .filter(({ target }) => isDrawn(target, years.target))
    .map(({ target, datum }) => {
      const { exports } = messages;
      const slot = slotOf(years, target);
      const isKey = target.id === years.target?.id || slot >= years.shown.fiscalYear - years.first;
      return {
        slot,
        value: target.value,
        label: isKey ? exports.targetMark(target) : exports.briefMoney(target.value),
        shortLabel: isKey ? exports.briefMoney(target.value) : exports.inColumn(target.value, 'year'),
        isKey,
        doubtful: target.confidence !== 'high',
        datum,
      };
    });

function remainderOf({ projection }: ExportsYearNumbers, { projection: projected }: ExportsByYear, messages: Messages): ProjectedRemainder | undefined {
  if (!projection || !projected) return undefined;
  const { low, central, high } = projected;
  const { exports, picture } = messages;
  const [from, to] = [low, high].map((value) => exports.inColumn(value, 'year'));
  return {
    low,
    central,
    high,
    labels: [picture.about(exports.briefMoney(central)), picture.about(exports.inColumn(central, 'year')), exports.inColumn(central, 'year')],
    ...(from !== undefined && to !== undefined && from !== to && { range: exports.rangeInColumn(from, to) }),
    datum: projection.central,
  };
}

function slotFor(fiscalYear: number, numbers: ExportsYearNumbers, years: ExportsByYear, messages: Messages): PlotSlot {
  const { exports, picture } = messages;
  const names = { name: messages.yearOnAxis(fiscalYear), shortName: exports.yearInBrief(fiscalYear) };
  const datum = numbers.years.find((candidate) => candidate.fiscalYear === fiscalYear)?.datum;
  if (!datum) return names;
  const { shown } = years;
  const isShown = fiscalYear === shown.fiscalYear;
  const column = columnOf(datum, 'year', isShown, messages);
  const below =
    isShown && shown.months < 12 ? picture.until(fiscalMonths(fiscalYear, 1, shown.months).last) : column.isDashed && exports.lessSure(datum.quality);
  const remainder = isShown ? remainderOf(numbers, years, messages) : undefined;
  return { ...names, ...(below && { below }), column, ...(remainder && { remainder }) };
}

/** Columns from the first year on, empty slots up to the target’s year. */
export function yearPlotOf(numbers: ExportsYearNumbers, years: ExportsByYear, messages: Messages): ExportsPlot {
  const { first, last, path, whatIf, projection, average } = years;
  const targets = targetsOf(numbers, years, messages);
  const paths = [pathOf('required', path, numbers.path, years, messages), pathOf('scenario', whatIf, numbers.chosenPath, years, messages)].filter(
    (each) => !!each,
  );
  return {
    period: 'year',
    slots: times(last - first + 1, (index) => slotFor(first + index, numbers, years, messages)),
    top: Math.max(projection?.high ?? 0, ...[...years.years, ...targets, ...paths.flatMap(({ points }) => points)].map(({ value }) => value)),
    targets,
    paths,
    ...(average && { average: messages.exports.grown(average.rate) }),
    ticks: [],
    words: wordsOf(messages),
  };
}
