import { figureStories, withCode, type FigureMeta, type FigureStory } from './showroom/figure-stories.js';
import { inUrdu } from './showroom/in-urdu.js';
import { onAPhone } from './showroom/on-a-phone.js';

const meta: FigureMeta = { title: 'Projection scorecard', ...figureStories('projection-scorecard') };
export default meta;

/** Targets, reached or missed, then projections with their errors; of each the years with an outcome first, then those still open. */
export const Latest: FigureStory = { parameters: withCode };
/** On the day of an article its own projections are still open. */
export const Pinned: FigureStory = { args: { 'as-of': '2026-02-25' } };
export const PinnedWithSinceThen: FigureStory = { args: { 'as-of': '2026-02-25', 'since-then': true } };
export const ITExports: FigureStory = { args: { series: 'it-exports' } };
/** No projection names a value: floors and a ceiling come true or do not. One is not counted: its source may be from after the outcome. */
export const FreelanceEarnings: FigureStory = { args: { series: 'freelance-earnings' } };
/** The year is over and its total is not out: no verdict yet. */
export const YearOverTotalNotPublic: FigureStory = { args: { 'as-of': '2025-07-10', series: 'it-exports' } };
/** On the day of the article on the Economic Survey its year is still open. */
export const EconomicSurveyArticle: FigureStory = { args: { 'as-of': '2025-06-30', series: 'it-exports' } };
/** A first target has been missed, and no projection can be checked. */
export const OnlyATarget: FigureStory = { args: { 'as-of': '2022-08-01' } };
export const OnlyOpenClaims: FigureStory = { args: { 'as-of': '2021-08-01' } };
export const OnAPhone: FigureStory = { args: { 'as-of': '2026-02-25' }, decorators: [onAPhone] };
export const Dark: FigureStory = { args: { theme: 'dark' } };
export const EditorsWords: FigureStory = {
  args: { headline: '', summary: 'The government missed each of its targets; those who projected said too little.', byline: 'Graphic: the data desk' },
};
/** Before anything was claimed there is a sentence and no table. */
export const NoClaimsYet: FigureStory = { args: { 'as-of': '2010-01-01' } };
/** Unknown values fall back; the console says how to put them right. */
export const BadValues: FigureStory = { args: { 'as-of': 'soon', series: 'the-moon' } };
/** On a page in Urdu. */
export const Urdu: FigureStory = { decorators: [inUrdu] };
