/** `it-export-charts/describe`: the sentences of the figures, for articles, captions and text alternatives. No DOM. */
import { dataset } from './data/dataset.js';
import { freelanceEarningsView, type FreelanceAttributes } from './elements/freelance-earnings-chart/view.js';
import { freelancerCountsView } from './elements/freelancer-count-chart/view.js';
import { targetGaugeView, type GaugeAttributes } from './elements/it-export-target-gauge/view.js';
import { itExportsView, type ExportsAttributes } from './elements/it-exports-chart/view.js';
import { exportsGrowthView, type GrowthAttributes } from './elements/it-exports-growth-chart/view.js';
import { scorecardView, type ScorecardAttributes } from './elements/projection-scorecard/view.js';
import { messagesAmongAll } from './locales/all-languages.js';
import { today as clockDay } from './page/today.js';
import { viewAttributes } from './snippet/views.js';
import type { FigureAttributes, FigureView, View, ViewContext } from './model/figure-view.js';
import type { Attributes } from './model/markup/markup.js';
import type { EitherSpelling } from './model/spelling.js';

export interface DescribeOptions {
  /** Language of the sentence (`en`, `ur`); English where there is no such language. */
  readonly lang?: string;
  /** The day that counts as today, `YYYY-MM-DD`; the clock's by default. Without `asOf` it decides what is known. */
  readonly today?: string;
}

const contextOf = ({ lang = '', today = clockDay() }: DescribeOptions): ViewContext => ({
  messages: messagesAmongAll(lang),
  today,
});

/** What a figure with these attributes shows. The sentences are its own, whatever the editor wrote in their place, and leave notes aside. */
const shown = <Plot>(view: View<FigureAttributes, Plot>, attributes: object, options: DescribeOptions): FigureView<Plot> =>
  view(dataset, { ...viewAttributes(attributes as Attributes), summary: undefined, annotations: undefined }, contextOf(options));

/** The sentence under `<freelance-earnings-chart>` with the same attributes. */
export const describeFreelanceEarnings = (attributes: EitherSpelling<FreelanceAttributes> = {}, options: DescribeOptions = {}): string =>
  shown(freelanceEarningsView, attributes, options).summary;

/** The sentence under `<freelancer-count-chart>` with the same attributes. */
export const describeFreelancerCounts = (attributes: EitherSpelling<FigureAttributes> = {}, options: DescribeOptions = {}): string =>
  shown(freelancerCountsView, attributes, options).summary;

/** The sentence under `<it-export-target-gauge>` with the same attributes. */
export const describeExportTarget = (attributes: EitherSpelling<GaugeAttributes> = {}, options: DescribeOptions = {}): string =>
  shown(targetGaugeView, attributes, options).summary;

/** The sentence under `<it-exports-chart>` with the same attributes. */
export const describeExports = (attributes: EitherSpelling<ExportsAttributes> = {}, options: DescribeOptions = {}): string =>
  shown(itExportsView, attributes, options).summary;

/** The sentence under `<it-exports-growth-chart>` with the same attributes. */
export const describeExportsGrowth = (attributes: EitherSpelling<GrowthAttributes> = {}, options: DescribeOptions = {}): string =>
  shown(exportsGrowthView, attributes, options).summary;

/** The sentence over `<projection-scorecard>` with the same attributes. */
export const describeScorecard = (attributes: EitherSpelling<ScorecardAttributes> = {}, options: DescribeOptions = {}): string =>
  shown(scorecardView, attributes, options).summary;

/**
 * What a rate of growth leads to, as the what-if of `<it-export-target-gauge>` says it.
 * Without `growth` it is the rate the target requires.
 *
 * @returns undefined where there is nothing to project: no figure or target was found, or the target's year is closed
 */
export const describeScenario = (attributes: EitherSpelling<GaugeAttributes> = {}, options: DescribeOptions = {}): string | undefined =>
  shown(targetGaugeView, attributes, options).whatIf?.sentence;
