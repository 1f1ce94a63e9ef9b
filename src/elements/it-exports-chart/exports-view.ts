/**
 * The view of `<it-exports-chart>`: IT exports by fiscal year with the path to a target, or by month. What splits columns is handed in:
 * few ask for it, and a page loads it only then.
 */
import { oneOf } from '../../model/attributes.js';
import { targetOf } from '../../model/progress/chosen-target.js';
import { observationsOf } from '../../model/provenance.js';
import { comparedPart, sameMonthsOf } from '../../model/same-months.js';
import { seriesId } from '../../model/progress/target-progress.js';
import { emptyView, scopeOf } from '../../model/view-envelope.js';
import { compareView } from './by-year/compare-view.js';
import { withHighlight } from './highlight.js';
import { monthView } from './by-month/month-view.js';
import { monthsOf } from './by-month/months.js';
import { yearView } from './by-year/year-view.js';
import { yearsOf } from './by-year/years.js';
import type { ExportsPlot } from './plot.js';
import type { Splitting } from './by-year/split-view.js';
import type { FigureAttributes, FigureView, View } from '../../model/figure-view.js';

export interface ExportsAttributes extends FigureAttributes {
  readonly period?: string | undefined;
  readonly target?: string | undefined;
  readonly compare?: string | undefined;
  readonly parts?: string | undefined;
  readonly highlight?: string | undefined;
}

/** Whether columns are split: where that is asked for, and they are of years. */
function isSplit({ parts, highlight }: ExportsAttributes, period: string, problems: string[]): boolean {
  if (!parts) return false;
  if (parts !== 'freelance') problems.push(`parts="${parts}" is not known. Use "freelance"; whole columns are shown.`);
  else if (period === 'month') problems.push('parts="freelance" is of years, and period="month" shows months; leave one of them out.');
  else if (highlight) problems.push('highlight is of whole columns, and parts="freelance" splits them; highlight is not used.');
  return parts === 'freelance' && period === 'year';
}

/** @param splitting undefined where it could not be loaded: then columns are whole */
export function exportsViewOf(
  splitting: Splitting | undefined,
  ...[dataset, attributes, context]: Parameters<View<ExportsAttributes, ExportsPlot>>
): FigureView<ExportsPlot> {
  const scope = scopeOf(dataset, attributes, context);
  const { vintage, known, messages, problems } = scope;
  const period = oneOf('period', attributes.period, ['year', 'month'], problems);
  const wanted = targetOf(dataset, attributes.target, problems);
  const series = observationsOf(vintage, seriesId);
  const highlighted = (view: FigureView<ExportsPlot>) => withHighlight(view, attributes.highlight, problems);
  const split = isSplit(attributes, period, problems) ? splitting : undefined;
  /** Of columns that are not split, which says so where they should be. */
  const whole = (view: FigureView<ExportsPlot>) => (split ? split.nowhere(highlighted(view), scope) : highlighted(view));
  const part = comparedPart(attributes.compare, problems);
  if (part && period === 'year') {
    const found = sameMonthsOf(part, series, seriesId, scope);
    if (!found) return emptyView(scope, messages.sameMonths.nothingFound(known.day));
    return split?.sameMonths(found, scope) ?? whole(compareView(found, scope));
  }
  if (part) problems.push(`compare="${part}" is of years, and period="month" shows months; leave one of them out.`);
  if (period === 'month') {
    const months = monthsOf(series);
    if (months) return highlighted(monthView(months, scope));
  } else {
    const ofYears = split?.years(scope);
    if (ofYears) return ofYears;
    const target = vintage.targets.find(({ id }) => id === wanted?.id);
    const years = yearsOf(scope, series, target);
    if (years) return whole(yearView(years, scope));
  }
  return emptyView(scope, messages.exports.nothingFound(period, known.day));
}
