/** The number that a sentence holds, where the editor has no words of their own for it. */
import { dataset } from '../../../data/dataset.js';
import { citedFigureView } from '../../../elements/cited-figure/view.js';
import type { ViewContext } from '../../../model/figure-view.js';
import { inlineTag } from '../chosen/elements.js';
import type { BuilderState } from '../chosen/state.js';

/** @returns empty for a figure, and until a number is chosen */
export function citedNumber({ figure, attributes }: BuilderState, context: ViewContext): string {
  if (figure !== inlineTag || !attributes.of) return '';
  return citedFigureView(dataset, { of: attributes.of, asOf: attributes['as-of'] }, context).provenance?.value ?? '';
}
