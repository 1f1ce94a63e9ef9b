/** The bundled dataset. */
import { contextObservations, contextSeries } from './context.js';
import { freelanceEarningsObservations, freelanceEarningsSeries } from './freelance-earnings.js';
import { itExportsObservations, itExportsSeries } from './it-exports.js';
import { projections, targets } from './milestones.js';
import { notes } from './notes.js';
import type { Dataset } from './observation.js';

/**
 * Pakistan's IT exports and freelancers' earnings, with targets, published projections and context.
 * Values are in the unit of their series; money is in millions of US dollars.
 */
export const dataset: Dataset = {
  compiled: '2026-11-22',
  series: [...itExportsSeries, ...freelanceEarningsSeries, ...contextSeries],
  observations: [...itExportsObservations, ...freelanceEarningsObservations, ...contextObservations],
  targets,
  projections,
  notes,
};
