/** The bundled dataset. */
import { compiledDay } from './compiled-day.js';
import { allServices, disputedEarnings, shareOfExports } from './context/freelance-earnings.js';
import { freelancersRank } from './context/freelancers-rank.js';
import { computerServices, disputedExports, pseb } from './context/it-exports.js';
import { retentionLimit, taxOnRegistered, taxOnUnregistered } from './context/policy.js';
import { changes } from './changes.js';
import { notes } from './notes.js';
import { publishedProjections } from './published-projections.js';
import { economicSurvey } from './series/freelance-earnings-economic-survey.js';
import { ministry, ministryItOnly } from './series/freelance-earnings-ministry.js';
import { centralBank } from './series/freelance-earnings.js';
import { disputedFreelancers, freelancers, freelancersWithBankAccount, fullTimeFreelancers } from './series/freelancers.js';
import { itExports } from './series/it-exports.js';
import { targets } from './targets.js';
import type { Dataset } from './observation.js';

const exports = [itExports, computerServices, pseb, disputedExports];
const earnings = [centralBank, allServices, economicSurvey, ministry, ministryItOnly, disputedEarnings, shareOfExports];
const counts = [freelancers, fullTimeFreelancers, freelancersWithBankAccount, disputedFreelancers, freelancersRank];
const policy = [retentionLimit, taxOnRegistered, taxOnUnregistered];
const collected = [...exports, ...earnings, ...counts, ...policy];

const contents: Omit<Dataset, 'compiled'> = {
  version: changes[0]?.version ?? '',
  changes,
  series: collected.map(({ series }) => series),
  observations: collected.flatMap(({ observations }) => observations),
  targets,
  projections: publishedProjections,
  notes,
};

/**
 * Pakistan's IT exports and freelancers' earnings, with targets, published projections and context.
 * Values are in the unit of their series; money is in millions of US dollars.
 */
export const dataset: Dataset = { compiled: compiledDay(contents), ...contents };
