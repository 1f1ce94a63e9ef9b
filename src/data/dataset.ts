/** The bundled dataset. */
import { charted } from './charted.js';
import { compiledDay } from './compiled-day.js';
import { allServices, disputedEarnings, ministryItOnly, shareOfExports } from './context/freelance-earnings.js';
import { freelancersWithBankAccount, fullTimeFreelancers } from './context/freelancers.js';
import { freelancersRank } from './context/freelancers-rank.js';
import { computerServices, disputedExports, pseb } from './context/it-exports.js';
import { itImports, netExports } from './context/it-trade.js';
import { earningsPerFreelancer, exportsPerHead, population } from './context/per-head.js';
import { retentionLimit, taxOnRegistered, taxOnUnregistered } from './context/policy.js';
import { servicesExports, servicesExportsBureau, servicesExportsPayments, servicesImportsPayments } from './context/services.js';
import {
  computerRepair,
  computerSoftware,
  hardware,
  information,
  otherComputer,
  otherComputerAndFreelance,
  softwareConsultancy,
  telecom,
} from './series/it-exports-parts.js';
import type { Dataset } from './observation.js';

const exports = [computerServices, pseb, disputedExports, itImports, netExports];
const parts = [telecom, softwareConsultancy, computerSoftware, information, otherComputer, otherComputerAndFreelance, hardware, computerRepair];
const earnings = [allServices, ministryItOnly, disputedEarnings, shareOfExports];
const counts = [fullTimeFreelancers, freelancersWithBankAccount, freelancersRank];
const services = [servicesExports, servicesExportsBureau, servicesExportsPayments, servicesImportsPayments];
const perHead = [population, exportsPerHead, earningsPerFreelancer];
const policy = [retentionLimit, taxOnRegistered, taxOnUnregistered];
const further = [...exports, ...parts, ...earnings, ...counts, ...services, ...perHead, ...policy];

const contents: Dataset = {
  ...charted,
  series: [...charted.series, ...further.map(({ series }) => series)],
  observations: [...charted.observations, ...further.flatMap(({ observations }) => observations)],
};

/**
 * Pakistan's IT exports and freelancers' earnings, with targets, published projections and context.
 * Values are in the unit of their series; money is in millions of US dollars.
 */
export const dataset: Dataset = { ...contents, compiled: compiledDay(contents) };
