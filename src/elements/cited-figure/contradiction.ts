/** Whether an author's words and the dataset disagree. */
import { spansIn, type Around } from './amounts.js';
import type { Observation } from '../../data/observation.js';

/** A value of the dataset, or a range from `value` to `upper`. */
export type Known = Pick<Observation, 'value' | 'upper' | 'unit' | 'tolerance'>;

/**
 * Whether numbers stand in the words (English) and none of them can mean the value, allowing for the digits
 * the author gave and for wording such as “more than”. Words without a number say nothing that could be wrong.
 */
export function contradicts(words: string, { value, upper = value, unit, tolerance = 0 }: Known, around?: Around): boolean {
  const spans = spansIn(words, unit, around);
  return spans.length > 0 && !spans.some(({ low, high }) => low <= upper + tolerance && high >= value - tolerance);
}
