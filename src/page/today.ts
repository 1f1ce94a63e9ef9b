/** The reader's day. */
import { isDay } from '../data/period.js';
import { ornament } from './ornament.js';

const written = (number: number, length: number): string => String(number).padStart(length, '0');

/** The day on the reader's own clock, `YYYY-MM-DD`: in Karachi a day begins five hours before that of UTC. Empty where the clock tells none. */
export function today(): string {
  const day = ornament(() => {
    const now = new Date();
    return [written(now.getFullYear(), 4), written(now.getMonth() + 1, 2), written(now.getDate(), 2)].join('-');
  });
  return day !== undefined && isDay(day) ? day : '';
}
