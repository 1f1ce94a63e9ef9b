/** The chart by year as data. */
import { fiscalMonths } from '../../data/period.js';
import { needsQualityNote } from '../../model/provenance.js';
import { columnOf, ticksTo, type ExportsPlot, type PlotPath, type PlotSlot, type PlotTarget, type ProjectedRemainder } from './plot.js';
import { slotOf, type ExportsByYear } from './years.js';
import type { Messages } from '../../locales/messages.js';
import type { WhatIf } from '../../model/what-if.js';
import type { ExportsYearNumbers, PathStep } from './year-numbers.js';

function pathOf(
  kind: PlotPath['kind'],
  whatIf: WhatIf | undefined,
  steps: readonly PathStep[],
  years: ExportsByYear,
  messages: Messages,
): PlotPath | undefined {
  const { closed, first } = years;
  if (!whatIf || !closed || steps.length === 0) return undefined;
  const { scenario, target } = whatIf;
  return {
    kind,
    rate: kind === 'required' ? messages.exports.required(scenario.rate) : messages.whatIf.rate(scenario.rate),
    ...(kind === 'scenario' && { end: messages.exports.briefMoney(scenario.atTarget) }),
    from: { slot: closed.fiscalYear - first, value: closed.value },
    points: steps.map(({ fiscalYear, datum }) => ({
      slot: fiscalYear === undefined ? slotOf(years, target) : fiscalYear - first,
      value: datum.value,
      datum,
    })),
  };
}

const targetsOf = ({ targets }: ExportsYearNumbers, years: ExportsByYear, messages: Messages): PlotTarget[] =>
  targets.map(({ target, datum }) => {
    const { exports } = messages;
    const isChosen = target.id === years.target?.id;
    return {
      slot: slotOf(years, target),
      value: target.value,
      label: isChosen ? exports.targetMark(target) : exports.briefMoney(target.value),
      shortLabel: isChosen ? exports.briefMoney(target.value) : exports.inColumn(target.value, 'year'),
      isChosen,
      doubtful: target.confidence !== 'high',
      datum,
    };
  });

function remainderOf({ projection }: ExportsYearNumbers, { projection: projected }: ExportsByYear, messages: Messages): ProjectedRemainder | undefined {
  if (!projection || !projected) return undefined;
  const { low, central, high, isRough } = projected;
  const { exports, picture } = messages;
  const labels = [picture.about(exports.briefMoney(central)), picture.about(exports.inColumn(central, 'year')), exports.inColumn(central, 'year')];
  return { low, central, high, isRough, labels, datum: projection.central };
}

function slotFor(fiscalYear: number, numbers: ExportsYearNumbers, years: ExportsByYear, messages: Messages): PlotSlot {
  const { exports, picture } = messages;
  const names = { name: messages.yearOnAxis(fiscalYear), shortName: exports.briefYear(fiscalYear) };
  const datum = numbers.years.find((candidate) => candidate.fiscalYear === fiscalYear)?.datum;
  if (!datum) return names;
  const { shown, closed } = years;
  const isShown = fiscalYear === shown.fiscalYear;
  const isOpen = isShown && shown.months < 12;
  const { quality } = datum;
  const below = isOpen
    ? picture.until(fiscalMonths(fiscalYear, 1, shown.months).last)
    : quality && needsQualityNote(quality)
      ? messages.status(quality.status)
      : undefined;
  const remainder = isShown ? remainderOf(numbers, years, messages) : undefined;
  return {
    ...names,
    ...(below && { below }),
    column: columnOf(datum, 'year', fiscalYear === years.years[0]?.fiscalYear || fiscalYear === closed?.fiscalYear || isShown, messages),
    ...(remainder && { remainder }),
  };
}

/** Columns from the first year on, empty slots up to the target's year. */
export function yearPlotOf(numbers: ExportsYearNumbers, years: ExportsByYear, messages: Messages): ExportsPlot {
  const { first, last, path, whatIf, targets, projection } = years;
  const paths = [pathOf('required', path, numbers.path, years, messages), pathOf('scenario', whatIf, numbers.chosenPath, years, messages)].filter(
    (each) => !!each,
  );
  const values = [...years.years, ...targets, ...paths.flatMap(({ points }) => points)].map(({ value }) => value);
  return {
    slots: Array.from({ length: last - first + 1 }, (_, index) => slotFor(first + index, numbers, years, messages)),
    // Where not all names fit, that of the target's year is kept.
    nameSteps: { every: 3, from: last - first },
    targets: targetsOf(numbers, years, messages),
    paths,
    ticks: ticksTo(Math.max(...values, projection?.high ?? 0), 'year', messages),
    axisLabel: messages.exports.axis('year'),
    comma: messages.punctuation.comma,
  };
}
