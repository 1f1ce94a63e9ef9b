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
