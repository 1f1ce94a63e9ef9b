/**
 * `it-export-charts/jsx`: the elements and their attributes as types, for frameworks that check what stands in their markup. Nothing
 * runs. `it-export-charts/types/react` and its like make them known to one framework each.
 */
import type { LitElement } from 'lit';
import type { FigureReadyEvent } from './element/figure-ready-event.js';
import type { CitedFigure } from './elements/cited-figure/cited-figure.js';
import type { SourceShownEvent } from './elements/cited-figure/source-shown-event.js';
import type { FreelanceEarningsChart } from './elements/freelance-earnings-chart/freelance-earnings-chart.js';
import type { FreelancerCountChart } from './elements/freelancer-count-chart/freelancer-count-chart.js';
import type { ItExportTargetGauge } from './elements/it-export-target-gauge/it-export-target-gauge.js';
import type { ItExportsChart } from './elements/it-exports-chart/it-exports-chart.js';
import type { ItExportsGrowthChart } from './elements/it-exports-growth-chart/it-exports-growth-chart.js';
import type { ProjectionScorecard } from './elements/projection-scorecard/projection-scorecard.js';
import type { Hyphenated, Written } from './model/spelling.js';
import type { FigureErrorEvent } from './page/figure-error-event.js';
import type { PointChangeEvent } from './parts/chart/point-change-event.js';
import type { FigureDownloadEvent } from './parts/download/figure-download-event.js';
import type { FigureShareEvent } from './parts/share/figure-share-event.js';
import type { ScenarioChangeEvent } from './parts/what-if/scenario-change-event.js';

/** The class of each element, by its tag. */
export interface FigureElements {
  'cited-figure': CitedFigure;
  'freelance-earnings-chart': FreelanceEarningsChart;
  'freelancer-count-chart': FreelancerCountChart;
  'it-export-target-gauge': ItExportTargetGauge;
  'it-exports-chart': ItExportsChart;
  'it-exports-growth-chart': ItExportsGrowthChart;
  'projection-scorecard': ProjectionScorecard;
}

/** The properties that are attributes, by their own names. */
type Own<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement> as Element[Name] extends (...given: never[]) => unknown ? never : Name]: Element[Name];
};

/** The attributes of an element as they are written in the markup, `as-of` and `heading-level` among them. */
export type FigureAttributes<Tag extends keyof FigureElements> = {
  [Name in keyof Own<FigureElements[Tag]> as Name extends string ? Hyphenated<Name> : never]?: Written<FigureElements[Tag][Name]>;
};

/** The same by the names of the properties, `asOf` and `headingLevel`. */
export type FigureProperties<Tag extends keyof FigureElements> = { [Name in keyof Own<FigureElements[Tag]>]?: Written<FigureElements[Tag][Name]> };

/** Each tag with its attributes, and with what the framework knows of every element. */
export type FigureTags<OfEveryElement = unknown> = {
  [Tag in keyof FigureElements]: Omit<OfEveryElement, keyof FigureAttributes<Tag>> & FigureAttributes<Tag>;
};

/** What the figures tell the page, by the name of the event. */
export interface FigureEvents {
  'figure-download': FigureDownloadEvent;
  'figure-error': FigureErrorEvent;
  'figure-ready': FigureReadyEvent;
  'figure-share': FigureShareEvent;
  'point-change': PointChangeEvent;
  'scenario-change': ScenarioChangeEvent;
  'source-shown': SourceShownEvent;
}

/** Handlers of events for frameworks that write `on` before the name: `onscenario-change`. */
export type FigureHandlers = { [Name in keyof FigureEvents as `on${Name}`]?: ((event: FigureEvents[Name]) => void) | undefined };
