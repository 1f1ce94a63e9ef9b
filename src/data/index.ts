/** `it-export-charts/data`: the dataset, its types, and what was known on a day. */
export { dataset } from './dataset.js';
export { datasetProblems } from './dataset-problems.js';
export { addMonths, fiscalMonths, fiscalYear, fiscalYearOf, monthsIn, parsePeriod } from './period.js';
export type { Period } from './period.js';
export type * from './observation.js';
export { asOf, knownFrom, latestPrints, releaseDays } from './vintage.js';
