/** What `<it-export-target-gauge>` shows: a half-ring from 0 to a target, and where the year stands on it. */
import { provenanceTeller } from '../../figure/provenance.js';
import { sinceThen } from '../../figure/since-then.js';
import { seriesId, targetProvenance } from '../../figure/it-exports/standings.js';
import { whatIfOf } from '../../figure/what-if.js';
import { findTargetStandings, type GaugeAttributes } from './outline.js';
import { plotOf, type GaugePlot } from './plot.js';
import { tableOf } from './table.js';
import { scenarioKey, whatIfRows } from './what-if.js';
import type { View } from '../../figure/figure-view.js';

export type { GaugeAttributes } from './outline.js';

/** The view of `<it-export-target-gauge>`. */
export const targetGaugeView: View<GaugeAttributes, GaugePlot> = (dataset, attributes, context) => {
  const { outline, known, series, standings, miss, figures } = findTargetStandings(dataset, attributes, context);
  if (!standings) return outline;
  const { messages, today } = context;
  const { target, closed } = standings;
  const problems = [...outline.problems];
  const whatIf = outline.hasWhatIf && target && closed ? whatIfOf(series, closed, target, attributes.growth, messages, problems) : undefined;
  const tell = provenanceTeller(dataset, known.day, messages);
  const table = tableOf(standings, miss, messages, { figure: tell, target: target && targetProvenance(target, messages) });
  return {
    ...outline,
    ...(attributes.sinceThen && known.pinned && { sinceThen: sinceThen(dataset, seriesId, figures, known, today, messages) }),
    legend: [...outline.legend, ...(whatIf?.chosen ? [scenarioKey(whatIf, messages)] : [])],
    ...(target && { plot: plotOf(standings, target, whatIf, tell, messages) }),
    ...(whatIf && { whatIf }),
    table: { ...table, rows: [...table.rows, ...(whatIf ? whatIfRows(whatIf, messages) : [])] },
    problems,
  };
};
