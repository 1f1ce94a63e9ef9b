/** The view of `<it-exports-chart>`: IT exports by fiscal year with the path to a target, or by month. */
import { oneOf } from '../../model/attributes.js';
import { targetOf } from '../../model/chosen-target.js';
import { observationsOf } from '../../model/provenance.js';
import { seriesId } from '../../model/target-progress.js';
import { emptyView, scopeOf } from '../../model/view-envelope.js';
import { monthView } from './month-view.js';
import { monthsOf } from './months.js';
import { yearView } from './year-view.js';
import { yearsOf } from './years.js';
import type { ExportsPlot } from './plot.js';
import type { FigureAttributes, View } from '../../model/figure-view.js';

export interface ExportsAttributes extends FigureAttributes {
  readonly period?: string | undefined;
  readonly target?: string | undefined;
}

export const itExportsView: View<ExportsAttributes, ExportsPlot> = (dataset, attributes, context) => {
  const scope = scopeOf(dataset, attributes, context);
  const { vintage, known, messages, problems } = scope;
  const period = oneOf('period', attributes.period, ['year', 'month'], problems);
  const wanted = targetOf(dataset, attributes.target, problems);
  const series = observationsOf(vintage, seriesId);
  if (period === 'month') {
    const months = monthsOf(series);
    if (months) return monthView(months, scope);
  } else {
    const target = vintage.targets.find(({ id }) => id === wanted?.id);
    const years = yearsOf(scope, series, target);
    if (years) return yearView(years, scope);
  }
  return emptyView(scope, messages.exports.nothingFound(period, known.day));
};
