import { html } from 'lit';
import { figure, figureStories, withCode, type FigureMeta, type FigureStory } from './showroom/figure-stories.js';
import { inUrdu } from './showroom/in-urdu.js';
import { onAPhone } from './showroom/on-a-phone.js';

const meta: FigureMeta = { title: 'IT exports chart', ...figureStories('it-exports-chart') };
export default meta;

/** The latest figures: the newest year stands out; what is provisional or less certain has a dashed edge and a word under it. */
export const Latest: FigureStory = { parameters: withCode };
/** Pinned to the day of an article: the rest of the running year is projected, and the path begins a year earlier. */
export const PinnedInARunningYear: FigureStory = { args: { 'as-of': '2026-02-25' } };
/** Eleven months are known: the projected rest is too small for its label. */
export const LateInAYear: FigureStory = { args: { 'as-of': '2026-06-30' } };
/** The second path is the author’s rate, until the reader moves the what-if. */
export const WhatIf: FigureStory = { args: { growth: '20' } };
/** An earlier year is what the article is about. */
export const Highlight: FigureStory = { args: { highlight: 'FY2022' } };
/** The editor's note on a year. */
export const Annotation: FigureStory = {
  render: figure('it-exports-chart', html`<span slot="annotation" data-at="FY2021">Pandemic, and a boom in remote work</span>`),
};
/** The first seven months of five years. */
export const SameMonths: FigureStory = { args: { compare: 'year-to-date', 'as-of': '2026-02-25' } };
/** What freelancers made of each year of which the central bank’s line was found; the others stay whole. */
export const FreelancersPart: FigureStory = { args: { parts: 'freelance' } };
/** On the day of an article: six months of the running year are known of both, seven of the whole. */
export const FreelancersPartPinned: FigureStory = { args: { parts: 'freelance', 'as-of': '2026-02-25', 'since-then': true } };
export const FreelancersPartOfFirstHalves: FigureStory = { args: { parts: 'freelance', compare: 'first-half' } };
export const FreelancersPartInATable: FigureStory = { args: { parts: 'freelance', view: 'table' } };
export const FreelancersPartInUrdu: FigureStory = { args: { parts: 'freelance' }, decorators: [inUrdu] };
/** Before any year was split by the bank the columns are whole, and a sentence says so. */
export const FreelancersPartNotFoundYet: FigureStory = { args: { parts: 'freelance', 'as-of': '2024-01-01' } };
export const WhatIfAboveTheTarget: FigureStory = { args: { 'as-of': '2026-02-25', growth: '40' } };
export const WhatIfShrinking: FigureStory = { args: { growth: '-10' } };
/** Target and path dwarf the years behind them. */
export const WhatIfTowardsAFarTarget: FigureStory = { args: { growth: '60', target: 'it-exports-fy2029-prime-minister' } };
/** What came after the day, and the corrections of figures that are shown. */
export const SinceThen: FigureStory = { args: { 'as-of': '2026-02-25', 'since-then': true } };
/** The target of the running year itself: a path of one year. */
export const TargetOfTheYear: FigureStory = { args: { 'as-of': '2026-02-25', target: 'it-exports-fy2026' } };
/** A target of a closed year has a mark, and neither path nor what-if. */
export const MissedTarget: FigureStory = { args: { target: 'it-exports-fy2022' } };
/** A calendar year lies between two fiscal years; its mark is dashed, because the source is less certain. */
export const TargetOfACalendarYear: FigureStory = { args: { target: 'it-exports-2030' } };
/** Far targets are shown only where they are asked for. */
export const FarTarget: FigureStory = { args: { target: 'it-exports-fy2029-prime-minister' } };
/** The target was set later than the day asked for: the figures stand, without a path. */
export const TargetNotYetSet: FigureStory = { args: { 'as-of': '2023-08-01' } };
/** Only two years were public, both by one press report. */
export const FirstYears: FigureStory = { args: { 'as-of': '2018-09-18' } };
/** A year in which less came in than in the one before. */
export const Decline: FigureStory = { args: { 'as-of': '2023-08-22' } };
export const ByMonth: FigureStory = { args: { period: 'month' } };
/** One of the months had not been public by then: a gap, and a sentence. */
export const MonthsWithAGap: FigureStory = { args: { period: 'month', 'as-of': '2026-02-25' } };
export const FirstMonths: FigureStory = { args: { period: 'month', 'as-of': '2024-10-10' } };
export const OneMonth: FigureStory = { args: { period: 'month', 'as-of': '2023-09-20' } };
/** Years were public, and no month yet. */
export const MonthsNotPublicYet: FigureStory = { args: { period: 'month', 'as-of': '2021-08-01' } };
export const OnAPhone: FigureStory = { args: { 'as-of': '2026-02-25' }, decorators: [onAPhone] };
export const MonthsOnAPhone: FigureStory = { args: { period: 'month' }, decorators: [onAPhone] };
export const Table: FigureStory = { args: { growth: '20', view: 'table' } };
export const Dark: FigureStory = { args: { 'as-of': '2026-02-25', growth: '20', theme: 'dark' } };
export const EditorsWords: FigureStory = {
  args: { 'as-of': '2026-02-25', headline: '', summary: 'Five good years, and four better ones to come.', byline: 'Graphic: the data desk' },
};
/** Before the first figure was public there is a sentence, and no empty axes. */
export const NoFiguresYet: FigureStory = { args: { 'as-of': '2010-01-01' } };
/** Each bad value falls back; the console says what is wrong. */
export const BadValues: FigureStory = { args: { 'as-of': 'yesterday', period: 'week', target: 'the-moon', parts: 'half', growth: 'fast' } };
/** On a page in Urdu. */
export const Urdu: FigureStory = { args: { 'as-of': '2026-02-25' }, decorators: [inUrdu] };
