/** The public names. Importing this registers nothing; `it-export-charts/define` does. */
export { FreelanceEarningsChart } from './elements/freelance-earnings-chart/freelance-earnings-chart.js';
export { ItExportTargetGauge } from './elements/it-export-target-gauge/it-export-target-gauge.js';
export * from './data/index.js';
export * from './projection/index.js';
