/** What the charts of IT exports and of freelancers' earnings show: a part of the bundled dataset, and all a page with them loads. */
import { compiledDay } from './compiled-day.js';
import { centralBank, economicSurvey, ministry } from './freelance-earnings.js';
import { itExports } from './it-exports.js';
import { notesOnFigures, notesOnTargets } from './notes.js';
import { exportTargets } from './targets.js';
import type { Dataset } from './observation.js';

const charted = [itExports, centralBank, economicSurvey, ministry];

const contents: Omit<Dataset, 'compiled'> = {
  series: charted.map(({ series }) => series),
  observations: charted.flatMap(({ observations }) => observations),
  targets: exportTargets,
  projections: [],
  notes: [...notesOnFigures, ...notesOnTargets],
};

/**
 * Every print, target and note that these charts can show, as it stands in the whole dataset: they say the same with either.
 */
export const chartedDataset: Dataset = { compiled: compiledDay(contents), ...contents };
