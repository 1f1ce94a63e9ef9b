/** Registers every element under its own name. */
import { FreelanceEarningsChart } from './elements/freelance-earnings-chart/freelance-earnings-chart.js';
import { ItExportTargetGauge } from './elements/it-export-target-gauge/it-export-target-gauge.js';

FreelanceEarningsChart.define();
ItExportTargetGauge.define();
