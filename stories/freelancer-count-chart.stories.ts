import { html } from 'lit';
import { figure, figureStories, withCode, type FigureMeta, type FigureStory } from './showroom/figure-stories.js';
import { inUrdu } from './showroom/in-urdu.js';
import { onAPhone } from './showroom/on-a-phone.js';

const meta: FigureMeta = { title: 'Freelancer count chart', ...figureStories('freelancer-count-chart') };
export default meta;

/** Every published count: where they are too near to be told apart they stand over one another, the first one on the line. */
export const Latest: FigureStory = { parameters: withCode };
/** On the day of an article the newest count is an older one, quoted again. */
export const Pinned: FigureStory = { args: { 'as-of': '2026-02-25' } };
/** One count was public, and none contradicted it. */
export const PinnedEarly: FigureStory = { args: { 'as-of': '2024-06-01' } };
export const PinnedWithSinceThen: FigureStory = { args: { 'as-of': '2025-01-15', 'since-then': true } };
/** Earnings of a year that was not over on the day: what they are for each person stands under it. */
export const DollarsAHeadSinceThen: FigureStory = { args: { 'as-of': '2026-02-25', 'since-then': true } };
export const OnAPhone: FigureStory = { args: { 'as-of': '2026-02-25' }, decorators: [onAPhone] };
/** The editor's note on a count, beside its dot. */
export const Annotation: FigureStory = {
  args: { 'as-of': '2026-08-18' },
  render: figure('freelancer-count-chart', html`<span slot="annotation" data-at="2024-01">The one survey</span>`),
};
/** Each count with what was earned for each of its people, and what was divided. */
export const Table: FigureStory = { args: { 'as-of': '2026-02-25', view: 'table' } };
export const TableOnAPhone: FigureStory = { args: { 'as-of': '2026-02-25', view: 'table' }, decorators: [onAPhone] };
export const Dark: FigureStory = { args: { 'as-of': '2026-02-25', theme: 'dark' } };
export const EditorsWords: FigureStory = {
  args: { 'as-of': '2026-02-25', headline: '', summary: 'Nobody knows how many freelancers there are.', byline: 'Graphic: the data desk' },
};
/** Before the first count was public there is a sentence, and no empty line. */
export const NoCountsYet: FigureStory = { args: { 'as-of': '2020-01-01' } };
/** An unknown day falls back; the console says how to put it right. */
export const BadValues: FigureStory = { args: { 'as-of': 'soon' } };
/** On a page in Urdu. */
export const Urdu: FigureStory = { args: { 'as-of': '2026-02-25' }, decorators: [inUrdu] };
/** On a phone, in Urdu. */
export const UrduOnAPhone: FigureStory = { args: { 'as-of': '2026-02-25' }, decorators: [onAPhone, inUrdu] };
