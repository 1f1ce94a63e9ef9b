/** Steady yearly growth. Rates are fractions: 0.25 is 25% a year. */
import { ProjectionError, requirePositive } from './projection-error.js';

/**
 * The steady yearly rate that leads from the first value to the last:
 * (last / first) ^ (1 / years) - 1.
 *
 * @param first value at the start, above zero, in any unit
 * @param last value at the end, above zero, in the same unit
 * @param years years between the two, above zero; parts of a year count
 * @throws {ProjectionError} if a value is not a number above zero, or no time passes
 */
export function compoundAnnualGrowthRate(first: number, last: number, years: number): number {
  requirePositive('The first value', first);
  requirePositive('The last value', last);
  if (!Number.isFinite(years)) throw new ProjectionError('not-a-number', `The number of years has to be a number; it is ${years}.`);
  if (years <= 0) throw new ProjectionError('no-years', `Growth a year needs time to pass; the number of years is ${years}.`);
  const rate = (last / first) ** (1 / years) - 1;
  // Past the range of numbers: a fall or rise so steep, or years so few, that no rate can be written.
  if (!Number.isFinite(rate)) throw new ProjectionError('not-a-number', `From ${first} to ${last} in ${years} years is no rate of growth.`);
  return rate;
}

/**
 * The steady yearly rate that is needed to reach a target. Negative when the target is already passed.
 *
 * @param current the value now, above zero
 * @param target the value to be reached, above zero, in the same unit
 * @param years years left, above zero
 * @throws {ProjectionError} if a value is not a number above zero, or no time is left
 */
export function requiredGrowthRate(current: number, target: number, years: number): number {
  requirePositive('The current value', current);
  requirePositive('The target', target);
  return compoundAnnualGrowthRate(current, target, years);
}

/**
 * What a value becomes after some years of steady growth.
 *
 * @throws {ProjectionError} if the value is not above zero, or would lose all of itself or more a year
 */
export function compound(first: number, rate: number, years: number): number {
  requirePositive('The first value', first);
  requirePositive('A year’s growth factor', 1 + rate);
  if (!Number.isFinite(years)) throw new ProjectionError('not-a-number', `The number of years has to be a number; it is ${years}.`);
  return first * (1 + rate) ** years;
}
