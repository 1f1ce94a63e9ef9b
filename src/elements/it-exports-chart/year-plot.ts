/** The picture of the figure by year. */
import { fiscalMonths, fiscalYear } from '../../data/period.js';
import { dataPoint, projectedPoint } from '../../model/data-point.js';
import { citationsOf, isDoubtful, needsQualityNote, qualityOf, type DescribeProvenance, type Attributed } from '../../model/provenance.js';
import { stepsOf, type WhatIf } from '../../model/what-if.js';
import { growthOf } from '../../projection/year-on-year.js';
import { targetPoint, type Year } from '../../model/target-progress.js';
import { ticksTo, type ExportsPlot, type PlotPath, type ProjectedRemainder, type PlotSlot, type PlotTarget } from './plot.js';
import { slotOf, type ExportsByYear } from './years.js';
import type { Provenance } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';

const unit = 'USD million';

/** What is told of a year: its only figure, or that it was worked out from several. */
export const toldOf = (year: Pick<Year, 'observations'>): Attributed => ({
  ...(year.observations.length === 1 && year.observations[0]),
  ...qualityOf(year),
  citations: citationsOf(year.observations),
});

export const periodOf = ({ fiscalYear: year, months }: Year) => fiscalMonths(year, 1, months);

/** Where the value of a path comes from. */
export const pathProvenance = ({ scenario, fromYear, target }: WhatIf, title: string, value: number, years: ExportsByYear, messages: Messages): Provenance => ({
  title,
  value: messages.money(value),
  lines: [messages.whatIf.row(scenario.rate), messages.exports.pathNote(fromYear, target)],
  citations: citationsOf([...(years.closed?.observations ?? []), target]),
});

function pathOf(kind: PlotPath['kind'], whatIf: WhatIf, years: ExportsByYear, messages: Messages): PlotPath | undefined {
  const { closed, first } = years;
  if (!closed) return undefined;
  const { scenario, target } = whatIf;
  const targetSlot = slotOf(years, target);
  return {
    kind,
    rate: kind === 'required' ? messages.exports.required(scenario.rate) : messages.whatIf.rate(scenario.rate),
    ...(kind === 'scenario' && { end: messages.exports.briefMoney(scenario.atTarget) }),
    from: { slot: closed.fiscalYear - first, value: closed.value },
    points: stepsOf(whatIf).map(({ fiscalYear: year, value }) => ({
      slot: year === undefined ? targetSlot : year - first,
      value,
      point: dataPoint(
        pathProvenance(whatIf, year === undefined ? messages.period(target.period) : messages.fiscalYear(year), value, years, messages),
        { kind: 'path', period: year === undefined ? target.period : fiscalYear(year), value: Math.round(value), unit, rate: scenario.rate },
        messages,
      ),
    })),
  };
}

const targetsOf = (years: ExportsByYear, messages: Messages): PlotTarget[] =>
  years.targets.map((target) => ({
    slot: slotOf(years, target),
    value: target.value,
    label: target.id === years.target?.id ? messages.exports.targetMark(target) : messages.exports.briefMoney(target.value),
    shortLabel: target.id === years.target?.id ? messages.exports.briefMoney(target.value) : messages.exports.inColumn(target.value, 'year'),
    isChosen: target.id === years.target?.id,
    doubtful: target.confidence !== 'high',
    point: targetPoint(target, messages),
  }));

function remainderOf({ projection }: ExportsByYear, messages: Messages): ProjectedRemainder | undefined {
  if (!projection) return undefined;
  const { low, central, high, fiscalYear: year } = projection;
  const { exports, picture } = messages;
  const labels = [picture.about(exports.briefMoney(central)), picture.about(exports.inColumn(central, 'year')), exports.inColumn(central, 'year')];
  return { low, central, high, labels, point: projectedPoint(projection, messages.fiscalYear(year), messages) };
}

function slotFor(fiscalYearShown: number, years: ExportsByYear, tell: DescribeProvenance, messages: Messages): PlotSlot {
  const { exports, picture, provenance } = messages;
  const names = { name: messages.yearOnAxis(fiscalYearShown), shortName: exports.briefYear(fiscalYearShown) };
  const year = years.years.find((candidate) => candidate.fiscalYear === fiscalYearShown);
  if (!year) return names;
  const period = periodOf(year);
  const quality = qualityOf(year);
  const growth = growthOf(years.series, { period, value: year.value }, fiscalYearShown);
  const amount = messages.amount(year.value, unit);
  const below = year.months < 12 ? picture.until(period.last) : needsQualityNote(quality) ? messages.status(quality.status) : undefined;
  const remainder = year === years.shown ? remainderOf(years, messages) : undefined;
  return {
    ...names,
    ...(below && { below }),
    column: {
      value: year.value,
      label: exports.inColumn(year.value, 'year'),
      amount: exports.briefMoney(year.value),
      isKey: year === years.years[0] || year.fiscalYear === years.closed?.fiscalYear || year === years.shown,
      doubtful: isDoubtful(quality),
      provisional: quality.status === 'provisional',
      revised: quality.status === 'revised',
      point: dataPoint(
        tell(toldOf(year), messages.period(period), growth === undefined ? amount : provenance.grown(amount, growth)),
        { kind: 'figure', period, value: year.value, unit, growth, quality },
        messages,
      ),
    },
    ...(remainder && { remainder }),
  };
}

/** Columns from the first year on, empty slots up to the target's year. */
export function yearPlotOf(years: ExportsByYear, tell: DescribeProvenance, messages: Messages): ExportsPlot {
  const { first, last, path, whatIf, targets, projection } = years;
  const paths = [path && pathOf('required', path, years, messages), whatIf?.chosen && pathOf('scenario', whatIf, years, messages)].filter((each) => !!each);
  const values = [...years.years, ...targets, ...paths.flatMap(({ points }) => points)].map(({ value }) => value);
  return {
    slots: Array.from({ length: last - first + 1 }, (_, index) => slotFor(first + index, years, tell, messages)),
    // The target's year keeps its name, whichever of the others have to go.
    nameSteps: { every: 3, from: last - first },
    targets: targetsOf(years, messages),
    paths,
    ticks: ticksTo(Math.max(...values, projection?.high ?? 0), 'year', messages),
    axisLabel: messages.exports.axis('year'),
    comma: messages.punctuation.comma,
  };
}
