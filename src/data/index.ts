/** `it-export-charts/data`: the dataset, its types, and what was known on a day. */
export { dataset } from './dataset.js';
export { datasetProblems } from './problems.js';
export { addMonths, fiscalMonths, fiscalYear, fiscalYearOf, monthsIn, parsePeriod } from './period.js';
export type { Period } from './period.js';
export type * from './observation.js';
// Afresh at each call: whoever is not of this package may change what they are given.
export { knownFrom, latestRevisions, releaseDays, vintageOf as asOf } from './vintage.js';
