/** How sure a value is, in English. */
import { listed } from './sentences.js';
import type { Quality } from '../../messages/values.js';

/** “derived, low confidence”; empty for a value that is as its source published it. */
export const qualityNote = ({ status, confidence }: Quality): string =>
  listed([status !== 'reported' && status !== 'revised' && status, confidence === 'low' && 'low confidence']);

export const withQualityNote = (quality: Quality): string => (qualityNote(quality) ? ` (${qualityNote(quality)})` : '');

/** Before a rounded value that was read at second hand. */
export const nearly = ({ status, tolerance }: Quality) => (tolerance && status === 'second-hand' ? 'about ' : '');
