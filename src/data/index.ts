/** `it-export-charts/data`: the dataset, its types, and what was known on a day. */
export { dataset } from './dataset.js';
export { datasetProblems } from './validation/problems.js';
export { addMonths, fiscalMonths, fiscalYear, fiscalYearOf, monthsIn, parsePeriod } from './period.js';
export type { Period } from './period.js';
export type * from './observation.js';
// Not the memoized one that figures share: a caller may change what it is given.
export { knownFrom, latestRevisions, releaseDays, vintageOf as asOf } from './vintage.js';
