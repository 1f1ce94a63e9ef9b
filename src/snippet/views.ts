/** The view of a figure by its tag, from attributes as they stand in the markup. */
import { freelanceEarningsView } from '../elements/freelance-earnings-chart/view.js';
import { freelancerCountsView } from '../elements/freelancer-count-chart/view.js';
import { targetGaugeView } from '../elements/it-export-target-gauge/view.js';
import { itExportsView } from '../elements/it-exports-chart/view.js';
import { exportsGrowthView } from '../elements/it-exports-growth-chart/view.js';
import { scorecardView } from '../elements/projection-scorecard/view.js';
import { asAttribute } from '../model/attributes.js';
import type { FigureAttributes, View } from '../model/figure-view.js';
import type { AttributeValue, Attributes } from '../model/markup/markup.js';

const views = {
  'freelance-earnings-chart': freelanceEarningsView,
  'freelancer-count-chart': freelancerCountsView,
  'it-export-target-gauge': targetGaugeView,
  'it-exports-chart': itExportsView,
  'it-exports-growth-chart': exportsGrowthView,
  'projection-scorecard': scorecardView,
} as const satisfies Record<string, View<FigureAttributes, never> | View<FigureAttributes, unknown>>;

/** The tags of the figures, without the one for running text. */
export type FigureTag = keyof typeof views;

export const figureTags = Object.keys(views) as readonly FigureTag[];

/** The pure function of a figure; undefined for a tag that is none. */
export const viewFor = (tag: string): View<FigureAttributes, unknown> | undefined => (Object.hasOwn(views, tag) ? views[tag as FigureTag] : undefined);

const camelCase = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const propertyOf = (name: string, value: AttributeValue): unknown => {
  if (name === 'since-then') return value !== undefined && value !== null && value !== false;
  return typeof value === 'boolean' ? (value ? '' : undefined) : asAttribute(value);
};

/** Attributes of the markup as a view takes them. */
export const viewAttributes = (attributes: Attributes): FigureAttributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [camelCase(name), propertyOf(name, value)]));
