/** The key of `<freelance-earnings-chart>`: of the marks that occur. */
import { isDoubtful } from '../../model/provenance.js';
import { partSwatches, swatchOf, type FreelanceModel } from './model.js';
import type { FigureView, Swatch } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';

export function legendOf({ years, split, milestone }: FreelanceModel, { freelance }: Messages): FigureView<unknown>['legend'] {
  const segments = years.flatMap((year) => year.segments);
  const swatches = new Set(segments.map(swatchOf));
  const entries: readonly [Swatch, string, boolean][] = [
    ...freelance.parts[split].map((label, index): [Swatch, string, boolean] => {
      const swatch = partSwatches[index] ?? 'undivided';
      return [swatch, label, split !== 'year' && swatches.has(swatch)];
    }),
    ['undivided', freelance.undivided, swatches.has('undivided')],
    ['projected', freelance.projectedRemainder, years.some(({ projection }) => projection)],
    ['doubtful', freelance.doubtfulEdge, segments.some(isDoubtful)],
    // Under its line there may be no room for its name.
    ['milestone', milestone === undefined ? '' : freelance.milestone(milestone), milestone !== undefined],
  ];
  return entries.flatMap(([swatch, label, isShown]) => (isShown ? { swatch, label } : []));
}
