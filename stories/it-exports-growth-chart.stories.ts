import { figureStories, withCode, type FigureMeta, type FigureStory } from './showroom/figure-stories.js';
import { inUrdu } from './showroom/in-urdu.js';
import { onAPhone } from './showroom/on-a-phone.js';

const meta: FigureMeta = { title: 'Growth of IT exports by parts', ...figureStories('it-exports-growth-chart') };
export default meta;

/** The newest months of which the central bank’s parts are known. On a phone bars, from 560 pixels on columns that follow one another. */
export const Latest: FigureStory = { parameters: withCode };
/** On the day of an article freelancers alone were known beside the total: everything else is one part. */
export const Pinned: FigureStory = { args: { 'as-of': '2026-02-25' } };
export const PinnedWithSinceThen: FigureStory = { args: { 'as-of': '2026-02-25', 'since-then': true } };
/** A whole year: freelancers’ total is second-hand and that of IT exports provisional, which their edges say. */
export const WholeYear: FigureStory = { args: { of: 'FY2026' } };
export const OneMonth: FigureStory = { args: { of: '2026-05' } };
/** The editor chooses which parts stand alone. */
export const ChosenParts: FigureStory = { args: { parts: 'freelance telecom' } };
export const FreelancersAlone: FigureStory = { args: { parts: 'freelance' } };
/** IT exports fell, and the parts as printed do not explain all of it, because the total was revised without them. */
export const Fall: FigureStory = { args: { of: 'FY2023' } };
/** Before FY2024 no page has freelancers apart from other computer services. */
export const FreelancersNotApart: FigureStory = { args: { of: 'FY2020' } };
export const Table: FigureStory = { args: { view: 'table' } };
export const OnAPhone: FigureStory = { args: { 'as-of': '2026-02-25' }, decorators: [onAPhone] };
export const Dark: FigureStory = { args: { theme: 'dark' } };
export const EditorsWords: FigureStory = {
  args: { headline: 'A pillar indeed', summary: 'Every second dollar that was added came from freelancers.', byline: 'Chart: the data desk' },
};
/** Before two years of any part were known there is a sentence and no picture. */
export const NothingFoundYet: FigureStory = { args: { 'as-of': '2010-01-01' } };
/** Unknown values fall back; the console says how to put them right. */
export const BadValues: FigureStory = { args: { 'as-of': 'soon', of: 'last year', parts: 'hackers' } };
/** On a page in Urdu. */
export const Urdu: FigureStory = { decorators: [inUrdu] };
