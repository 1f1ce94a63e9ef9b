import { figureStories, withCode, type FigureMeta, type FigureStory } from './showroom/figure-stories.js';
import { inUrdu } from './showroom/in-urdu.js';
import { onAPhone } from './showroom/on-a-phone.js';

const meta: FigureMeta = { title: 'IT export target gauge', ...figureStories('it-export-target-gauge') };
export default meta;

/** The latest figures. */
export const Latest: FigureStory = { parameters: withCode };
/** Pinned to the day of an article, seven months into a year. */
export const PinnedInARunningYear: FigureStory = { args: { 'as-of': '2026-02-25' } };
export const NineMonths: FigureStory = { args: { 'as-of': '2025-06-15' } };
/** The what-if starts at the author's rate: a dot a year outside the ring, and the answer in words. */
export const WhatIf: FigureStory = { args: { growth: '20' } };
/** The lowest and the highest rate there are. */
export const WhatIfShrinking: FigureStory = { args: { growth: '-20' } };
export const WhatIfPastTheTarget: FigureStory = { args: { growth: '60' } };
/** What came after the day, and the correction of a figure that is shown. */
export const SinceThen: FigureStory = { args: { 'as-of': '2026-02-25', 'since-then': true } };
/** The target of the running year itself. */
export const TargetOfTheYear: FigureStory = { args: { 'as-of': '2026-02-25', target: 'it-exports-fy2026' } };
export const Missed: FigureStory = { args: { target: 'it-exports-fy2022' } };
export const FarTarget: FigureStory = { args: { target: 'it-exports-fy2029-prime-minister' } };
/** The target was set later than the day asked for: the figures stand, without it. */
export const TargetNotYetSet: FigureStory = { args: { 'as-of': '2023-08-01' } };
export const Table: FigureStory = { args: { 'as-of': '2026-02-25', view: 'table' } };
export const OnAPhone: FigureStory = { args: { 'as-of': '2026-02-25' }, decorators: [onAPhone] };
export const Dark: FigureStory = { args: { 'as-of': '2026-02-25', theme: 'dark' } };
export const EditorsWords: FigureStory = {
  args: { 'as-of': '2026-02-25', headline: '', summary: 'Seven months in, a quarter of the way.', byline: 'Graphic: the data desk' },
};
export const NoFiguresYet: FigureStory = { args: { 'as-of': '2010-01-01' } };
/** An unknown target falls back; the console lists those there are. */
export const BadValues: FigureStory = { args: { 'as-of': '2026-13-01', target: 'the-moon' } };
/** On a page in Urdu. */
export const Urdu: FigureStory = { args: { 'as-of': '2026-02-25', growth: '20' }, decorators: [inUrdu] };
