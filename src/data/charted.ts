/**
 * The part of the dataset that most figures are made of. A page with one of them loads nothing else: the parts of IT exports and what
 * is only cited come with those that show them.
 */
import { compiledDay } from './compiled-day.js';
import { changes } from './changes.js';
import { notes } from './notes.js';
import { publishedProjections } from './published-projections.js';
import { economicSurvey } from './series/freelance-earnings-economic-survey.js';
import { ministry } from './series/freelance-earnings-ministry.js';
import { centralBank } from './series/freelance-earnings.js';
import { disputedFreelancers, freelancers } from './series/freelancers.js';
import { itExports } from './series/it-exports.js';
import { targets } from './targets.js';
import type { Dataset } from './observation.js';

const collected = [itExports, centralBank, economicSurvey, ministry, freelancers, disputedFreelancers];

const contents: Omit<Dataset, 'compiled'> = {
  format: 1,
  version: changes[0]?.version ?? '',
  changes,
  series: collected.map(({ series }) => series),
  observations: collected.flatMap(({ observations }) => observations),
  targets,
  projections: publishedProjections,
  notes,
};

export const charted: Dataset = { compiled: compiledDay(contents), ...contents };
