/** The key of `<freelance-earnings-chart>`, with the marks that occur. */
import { isUncertain } from '../../model/provenance.js';
import type { FreelanceNumbers } from './numbers.js';
import type { Messages } from '../../locales/messages.js';
import type { Swatch } from '../../model/datum.js';
import type { FigureView } from '../../model/figure-view.js';

export function legendOf({ years, split, milestone }: FreelanceNumbers, { freelance }: Messages): FigureView<unknown>['legend'] {
  const segments = years.flatMap((year) => year.segments);
  const swatches = new Set(segments.map(({ swatch }) => swatch));
  const [first = '', second = ''] = freelance.parts.half;
  const entries: readonly [Swatch, string, boolean][] = [
    ['part-1', first, split !== 'year' && swatches.has('part-1')],
    ['part-2', second, split !== 'year' && swatches.has('part-2')],
    ['undivided', freelance.undivided, swatches.has('undivided')],
    ['projected', freelance.projectedRemainder, years.some(({ projection }) => projection)],
    ['doubtful', freelance.doubtfulEdge, segments.some(isUncertain)],
    // The chart may have no room for its label.
    ['milestone', milestone === undefined ? '' : freelance.milestone(milestone), milestone !== undefined],
  ];
  return entries.flatMap(([swatch, label, isShown]) => (isShown ? { swatch, label } : []));
}
