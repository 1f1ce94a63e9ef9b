/** `it-export-charts/projection`: what follows from the figures. Pure functions, no DOM. */
export { compound, compoundAnnualGrowthRate, requiredGrowthRate } from './growth-rate.js';
export { ProjectionError, type ProjectionErrorCode } from './projection-error.js';
export { projectYearEnd, type Method, type YearEndOptions, type YearEndProjection, type YearEndResult } from './year-end.js';
export { cumulative, fiscalYearsIn, yearToDate, type Cumulative, type Figure } from './year-to-date.js';
