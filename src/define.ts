/** Registers every element under its own name. */
import { FreelanceEarningsChart } from './elements/freelance-earnings-chart/freelance-earnings-chart.js';
import { FreelancerCountChart } from './elements/freelancer-count-chart/freelancer-count-chart.js';
import { ItExportsChart } from './elements/it-exports-chart/it-exports-chart.js';
import { ItExportsGrowthChart } from './elements/it-exports-growth-chart/it-exports-growth-chart.js';
import { ItExportTargetGauge } from './elements/it-export-target-gauge/it-export-target-gauge.js';
import { ProjectionScorecard } from './elements/projection-scorecard/projection-scorecard.js';
import { CitedFigure } from './elements/cited-figure/cited-figure.js';

FreelanceEarningsChart.define();
FreelancerCountChart.define();
ItExportTargetGauge.define();
ItExportsChart.define();
ItExportsGrowthChart.define();
ProjectionScorecard.define();
CitedFigure.define();

// So that the types of this entry know the tags: `document.querySelector('cited-figure')`.
export type { FreelanceEarningsChart } from './elements/freelance-earnings-chart/freelance-earnings-chart.js';
export type { FreelancerCountChart } from './elements/freelancer-count-chart/freelancer-count-chart.js';
export type { ItExportsChart } from './elements/it-exports-chart/it-exports-chart.js';
export type { ItExportsGrowthChart } from './elements/it-exports-growth-chart/it-exports-growth-chart.js';
export type { ItExportTargetGauge } from './elements/it-export-target-gauge/it-export-target-gauge.js';
export type { ProjectionScorecard } from './elements/projection-scorecard/projection-scorecard.js';
export type { CitedFigure } from './elements/cited-figure/cited-figure.js';
