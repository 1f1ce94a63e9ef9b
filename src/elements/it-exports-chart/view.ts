/** What `<it-exports-chart>` shows: IT exports by fiscal year with the path to a target, or by month. */
import { asOf } from '../../data/vintage.js';
import { knownDay, oneOf } from '../../figure/attributes.js';
import { observationsOf, provenanceTeller } from '../../figure/provenance.js';
import { seriesId } from '../../figure/it-exports/standings.js';
import { targetOf } from '../../figure/it-exports/target.js';
import { monthView } from './month-view.js';
import { monthsOf } from './months.js';
import { yearView } from './year-view.js';
import { yearsOf } from './years.js';
import type { ExportsPlot } from './plot.js';
import type { Dataset } from '../../data/observation.js';
import type { KnownDay } from '../../figure/attributes.js';
import type { FigureAttributes, View, ViewContext } from '../../figure/figure-view.js';
import type { Teller } from '../../figure/provenance.js';

export interface ExportsAttributes extends FigureAttributes {
  readonly period?: string | undefined;
  readonly target?: string | undefined;
}

/** What the views by year and by month are made with. */
export interface Setting extends ViewContext {
  readonly dataset: Dataset;
  readonly vintage: Dataset;
  readonly attributes: ExportsAttributes;
  readonly known: KnownDay;
  readonly tell: Teller;
  readonly problems: readonly string[];
}

/** The view of `<it-exports-chart>`. */
export const itExportsView: View<ExportsAttributes, ExportsPlot> = (dataset, attributes, context) => {
  const problems: string[] = [];
  const { messages, today } = context;
  const known = knownDay(attributes.asOf, dataset, today, problems);
  const period = oneOf('period', attributes.period, ['year', 'month'], problems);
  const wanted = targetOf(dataset, attributes.target, problems);
  const vintage = asOf(dataset, known.day);
  const series = observationsOf(vintage, seriesId);
  const setting: Setting = { ...context, dataset, vintage, attributes, known, tell: provenanceTeller(dataset, known.day, messages), problems };
  if (period === 'month') {
    const months = monthsOf(series);
    if (months) return monthView(months, setting);
  } else {
    const target = vintage.targets.find(({ id }) => id === wanted?.id);
    const years = yearsOf(dataset, vintage, series, target, attributes.growth, known.day, messages, problems);
    if (years) return yearView(years, setting);
  }
  const summary = attributes.summary ?? messages.exports.noFigures(period, known.day);
  return { headline: attributes.headline ?? '', summary, details: [], legend: [], notes: [], citations: [], problems };
};
