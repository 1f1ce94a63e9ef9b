/** Round numbers for a value axis. */
import { times } from '../data/times.js';

/** Steps of 1, 2, 2.5 or 5 times a power of ten from 0 to the highest value or just above it, at most `maxSteps` of them. */
export function axisTicks(highest: number, maxSteps = 6): number[] {
  const least = Math.max(highest, 1) / maxSteps;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= least) ?? least;
  const count = Math.ceil(Math.max(highest, 1) / step);
  return times(count + 1, (index) => index * step);
}
