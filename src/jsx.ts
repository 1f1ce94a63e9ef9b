/**
 * `it-export-charts/jsx`: the elements and their attributes as types, for frameworks that check what stands in their markup. Nothing
 * runs. `it-export-charts/types/react` and its like make them known to one framework each.
 */
import type { LitElement } from 'lit';
import type { CitedFigure } from './elements/cited-figure/cited-figure.js';
import type { FreelanceEarningsChart } from './elements/freelance-earnings-chart/freelance-earnings-chart.js';
import type { FreelancerCountChart } from './elements/freelancer-count-chart/freelancer-count-chart.js';
import type { ItExportTargetGauge } from './elements/it-export-target-gauge/it-export-target-gauge.js';
import type { ItExportsChart } from './elements/it-exports-chart/it-exports-chart.js';
import type { ItExportsGrowthChart } from './elements/it-exports-growth-chart/it-exports-growth-chart.js';
import type { ProjectionScorecard } from './elements/projection-scorecard/projection-scorecard.js';

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

/** `headingLevel` as `heading-level`. */
type Hyphenated<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Uncapitalize<First>}${Hyphenated<Rest>}`
    : `${Uncapitalize<First>}-${Hyphenated<Uncapitalize<Rest>>}`
  : Name;

/** The properties that are attributes, by their own names. */
type Own<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement> as Element[Name] extends (...given: never[]) => unknown ? never : Name]: Element[Name];
};

/** What may be written: an attribute may be left out, and a number stands for its digits. */
type Written<Value> = Value extends boolean ? boolean : Value extends string ? string | number : Value;

/** The attributes of an element as they are written in the markup, `as-of` and `heading-level` among them. */
export type FigureAttributes<Element> = {
  [Name in keyof Own<Element> as Name extends string ? Hyphenated<Name> : never]?: Written<Element[Name & keyof Element]>;
};

/** The same by the names of the properties, `asOf` and `headingLevel`. */
export type FigureProperties<Element> = { [Name in keyof Own<Element>]?: Written<Element[Name & keyof Element]> };

/** Each tag with its attributes, and with what the framework knows of every element. */
export type FigureTags<OfEveryElement = unknown> = {
  [Tag in keyof FigureElements]: Omit<OfEveryElement, keyof FigureAttributes<FigureElements[Tag]>> & FigureAttributes<FigureElements[Tag]>;
};
