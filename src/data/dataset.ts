/** The bundled dataset. */
import { compiledDay } from './compiled-day.js';
import { centralBank, economicSurvey, ministry } from './freelance-earnings.js';
import { itExports } from './it-exports.js';
import { notesOnFigures, notesOnTargets } from './notes.js';
import { exportTargets } from './targets.js';
import { context } from './uncharted/context.js';
import { allServices, disputedEarnings, shareOfExports } from './uncharted/freelance-earnings.js';
import { computerServices, disputedExports, pseb } from './uncharted/it-exports.js';
import { earningsTargets, projections } from './uncharted/milestones.js';
import { notesOnCounts, notesOnPolicy } from './uncharted/notes.js';
import type { Dataset } from './observation.js';

const exports = [itExports, computerServices, pseb, disputedExports];
const earnings = [centralBank, allServices, economicSurvey, ministry, disputedEarnings, shareOfExports];
const collected = [...exports, ...earnings, ...context];

const contents: Omit<Dataset, 'compiled'> = {
  series: collected.map(({ series }) => series),
  observations: collected.flatMap(({ observations }) => observations),
  targets: [...exportTargets, ...earningsTargets],
  projections,
  notes: [...notesOnFigures, ...notesOnCounts, ...notesOnTargets, ...notesOnPolicy],
};

/**
 * Pakistan's IT exports and freelancers' earnings, with targets, published projections and context.
 * Values are in the unit of their series; money is in millions of US dollars.
 */
export const dataset: Dataset = { compiled: compiledDay(contents), ...contents };
