/** `it-export-charts/projection`: what follows from the observations. Pure functions, no DOM. */
export { backtest, type Backtest, type BacktestKind, type BacktestOptions } from './backtest.js';
export { largestError, type BacktestRow, type LargestError, type ReleasedObservation } from './backtest-rows.js';
export { compound, compoundAnnualGrowthRate, requiredGrowthRate } from './growth-rate.js';
export { ProjectionError, type ProjectionErrorCode } from './projection-error.js';
export { scenario, scenarioPath, type Scenario, type ScenarioTarget, type ScenarioYear } from './scenario.js';
export { projectYearEnd, type Method, type YearEndOptions, type YearEndProjection, type YearEndResult } from './year-end.js';
export { cumulative, fiscalYearsIn, yearToDate, type Cumulative, type ObservedValue } from './year-to-date.js';
