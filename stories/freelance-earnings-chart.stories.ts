import { html } from 'lit';
import { figure, figureStories, withCode, type FigureMeta, type FigureStory } from './showroom/figure-stories.js';
import { inUrdu } from './showroom/in-urdu.js';
import { onAPhone } from './showroom/on-a-phone.js';

const meta: FigureMeta = { title: 'Freelance earnings chart', ...figureStories('freelance-earnings-chart') };
export default meta;

/** The latest figures. */
export const Latest: FigureStory = { parameters: withCode };
/** Pinned to the day of an article, in the middle of a year: the rest is projected. */
export const PinnedInARunningYear: FigureStory = { args: { 'as-of': '2026-02-25' } };
export const ByQuarter: FigureStory = { args: { period: 'quarter' } };
export const WholeYears: FigureStory = { args: { period: 'year' } };
/** A year that has run for three months only. */
export const FirstQuarterOfAYear: FigureStory = { args: { 'as-of': '2025-10-27' } };
/** Eight months are known, but no earlier year's figure for the same months: only the run rate applies. */
export const NoYearToCompareWith: FigureStory = { args: { 'as-of': '2026-04-16' } };
/** One column, of a year whose total never came out, and no earlier one to compare it with. */
export const OneYear: FigureStory = { args: { definition: 'economic-survey', 'as-of': '2024-11-19' } };
export const EconomicSurvey: FigureStory = { args: { definition: 'economic-survey', 'as-of': '2025-06-15' } };
/** The note that the Economic Survey and the central bank disagree stands under the notes. */
export const EconomicSurveyToday: FigureStory = { args: { definition: 'economic-survey' } };
export const Ministry: FigureStory = { args: { definition: 'ministry' } };
/** What came after the day, in a line whose place is kept. */
export const SinceThen: FigureStory = { args: { 'as-of': '2026-02-25', 'since-then': true } };
export const AnotherMilestone: FigureStory = { args: { milestone: '500' } };
/** The columns are hardly seen beside the highest milestone there is. */
export const FarMilestone: FigureStory = { args: { milestone: '1000000' } };
export const NoMilestone: FigureStory = { args: { milestone: 'none' } };
/** The second half of FY2025 is what the article is about. */
export const Highlight: FigureStory = { args: { highlight: '2025-01/2025-06' } };
/** The editor's notes on two numbers, beside their marks and in every picture. */
export const Annotations: FigureStory = {
  args: { 'as-of': '2026-02-25' },
  render: figure(
    'freelance-earnings-chart',
    html`<span slot="annotation" data-at="freelance-earnings/2025-07/2025-12">Retention rule widened</span>
      <span slot="annotation" data-at="FY2025">First full year of the new accounts</span>`,
  ),
};
/** The first halves of all years next to one another; no page splits the first of them. */
export const FirstHalves: FigureStory = { args: { compare: 'first-half' } };
export const Table: FigureStory = { args: { 'as-of': '2026-02-25', view: 'table' } };
export const OnAPhone: FigureStory = { args: { 'as-of': '2026-02-25' }, decorators: [onAPhone] };
export const Dark: FigureStory = { args: { 'as-of': '2026-02-25', theme: 'dark' } };
/** In the colours of a site, by custom properties: see also Three looks. */
export const Themed: FigureStory = {
  parameters: { withSurroundings: true },
  args: { 'as-of': '2026-02-25' },
  decorators: [
    (story) => html`
      <div style="--figure-accent: #1d3f8f; --figure-accent-2: #7f95cc; --figure-on-accent-2: #0b1530; --figure-milestone: #b0246a">${story()}</div>
    `,
  ],
};
/** The headline is hidden, because the article has one; summary and byline are the editor's. */
export const EditorsWords: FigureStory = {
  args: {
    'as-of': '2026-02-25',
    headline: '',
    summary: 'Half a year brought in more than the whole of FY2024.',
    byline: 'Graphic: the data desk',
  },
};
/** Before the first figure was public there is a sentence, and no empty axes. */
export const NoFiguresYet: FigureStory = { args: { 'as-of': '2010-01-01' } };
/** Each bad value falls back; the console says what is wrong. */
export const BadValues: FigureStory = { args: { 'as-of': 'yesterday', period: 'week', milestone: 'a lot' } };
/** On a page in Urdu: the language is that of the text around it. */
export const Urdu: FigureStory = { args: { 'as-of': '2026-02-25', 'since-then': true }, decorators: [inUrdu] };
export const FirstHalvesInUrdu: FigureStory = { args: { compare: 'first-half' }, decorators: [inUrdu] };
export const AnnotationsInUrdu: FigureStory = {
  args: { 'as-of': '2026-02-25' },
  render: figure('freelance-earnings-chart', html`<span slot="annotation" data-at="2025-07/2025-12">ڈالر رکھنے کی حد بڑھی</span>`),
  decorators: [inUrdu],
};
