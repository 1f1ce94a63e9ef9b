/** Every figure in each of the forms in which it has another table, by tag and attributes. */
import type { FigureTag } from '../../src/fallback.js';

export const everyForm: readonly (readonly [FigureTag, Readonly<Record<string, string>>])[] = [
  ['freelance-earnings-chart', {}],
  ['freelance-earnings-chart', { definition: 'ministry' }],
  ['freelance-earnings-chart', { compare: 'first-half' }],
  ['freelancer-count-chart', {}],
  ['it-export-target-gauge', { growth: '20' }],
  ['it-exports-chart', { growth: '20', 'since-then': '' }],
  ['it-exports-chart', { period: 'month' }],
  ['it-exports-chart', { compare: 'first-half' }],
  ['it-exports-chart', { parts: 'freelance' }],
  ['it-exports-growth-chart', {}],
  ['projection-scorecard', {}],
];
