/** What the charts of IT exports and of freelancers' earnings show: a part of the bundled dataset, and all a page with them loads. */
import { centralBank, economicSurvey, ministry } from './freelance-earnings.js';
import { itExports } from './it-exports.js';
import { notesOnFigures, notesOnTargets } from './notes.js';
import { exportTargets } from './targets.js';
import type { Dataset } from './observation.js';

const charted = [itExports, centralBank, economicSurvey, ministry];

/**
 * Every print, target and note that these charts can show, as it stands in the whole dataset: they say the same with either.
 */
export const chartedDataset: Dataset = {
  compiled: '2026-11-22',
  series: charted.map(({ series }) => series),
  observations: charted.flatMap(({ observations }) => observations),
  targets: exportTargets,
  projections: [],
  notes: [...notesOnFigures, ...notesOnTargets],
};
