/** The public names. Importing this registers nothing; `it-export-charts/define` does. */
export { FreelanceEarningsChart } from './elements/freelance-earnings-chart/freelance-earnings-chart.js';
export { FreelancerCountChart } from './elements/freelancer-count-chart/freelancer-count-chart.js';
export { ItExportsChart } from './elements/it-exports-chart/it-exports-chart.js';
export { ItExportsGrowthChart } from './elements/it-exports-growth-chart/it-exports-growth-chart.js';
export { ItExportTargetGauge } from './elements/it-export-target-gauge/it-export-target-gauge.js';
export { ProjectionScorecard } from './elements/projection-scorecard/projection-scorecard.js';
export { FigureErrorEvent, type FigureFailure } from './page/figure-error-event.js';
export { FigureReadyEvent, type FigureContent } from './element/figure-ready-event.js';
export { SourceShownEvent } from './elements/cited-figure/source-shown-event.js';
export { CitedFigure } from './elements/cited-figure/cited-figure.js';
export { PointChangeEvent, type PointState } from './parts/chart/point-change-event.js';
export { FigureDownloadEvent, type DownloadedFile } from './parts/download/figure-download-event.js';
export { FigureShareEvent, type SharedText } from './parts/share/figure-share-event.js';
export type { PictureFormat, PictureSize } from './picture/picture.js';
export { ScenarioChangeEvent, type ScenarioState } from './parts/what-if/scenario-change-event.js';
export * from './data/index.js';
export * from './projection/index.js';
