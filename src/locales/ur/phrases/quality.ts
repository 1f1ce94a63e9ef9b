/** How sure a value is, in Urdu. */
import type { Confidence, Status } from '../../../data/observation.js';
import type { Quality } from '../../messages/values.js';

export const statuses: Record<Status, string> = {
  reported: 'شائع شدہ',
  provisional: 'عبوری',
  revised: 'نظرثانی شدہ',
  derived: 'اخذ کردہ',
  'second-hand': 'بالواسطہ',
};
export const confidences: Record<Confidence, string> = { high: 'قابلِ اعتماد', medium: 'درمیانی حد تک قابلِ اعتماد', low: 'کم قابلِ اعتماد' };
const inParentheses = (words: string) => (words ? ` (${words})` : '');
export const marks = ({ status, confidence }: Quality) =>
  [status === 'reported' || status === 'revised' ? '' : statuses[status], confidence === 'low' ? confidences.low : ''].filter(Boolean).join('، ');
export const marked = (quality: Quality) => inParentheses(marks(quality));

/** Before a rounded value that was read at second hand. */
export const nearly = ({ status, tolerance }: Quality) => (tolerance && status === 'second-hand' ? 'تقریباً ' : '');
