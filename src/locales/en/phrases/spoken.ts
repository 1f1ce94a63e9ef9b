/** Numbers as they are heard, in English. */
import { amount, number } from './numbers.js';
import type { Unit } from '../../../data/observation.js';

export const spokenPercent = (fraction: number, digits = 0) => `${number(fraction * 100, digits)} percent`;
export const spokenAmount = (value: number, unit: Unit) => {
  if (unit === 'percent') return `${number(value, 2)} percent`;
  if (unit === 'USD') return `${number(value, 2)} US dollars`;
  if (unit !== 'USD million') return amount(value, unit);
  return value >= 1000 ? `${number(value / 1000, 3)} billion US dollars` : `${number(value, 3)} million US dollars`;
};
