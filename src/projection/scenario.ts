/** What follows from steady growth: a path year by year, and how it compares with a target. Rates are fractions: 0.2 is 20% a year. */
import { times } from '../data/times.js';
import { fiscalYear, fiscalYearOf, monthsBetween, type Period } from '../data/period.js';
import { compound } from './growth-rate.js';
import { ProjectionError, requirePositive } from './projection-error.js';

/** The total of a fiscal year, known or computed from steady growth. */
export interface ScenarioYear {
  /** Named by the year it ends in. */
  readonly fiscalYear: number;
  readonly value: number;
}

export interface ScenarioTarget {
  readonly period: Period;
  /** In the unit of the base. */
  readonly value: number;
}

export interface Scenario {
  readonly rate: number;
  /** From the base to the fiscal year in which the target's period ends, both included. */
  readonly path: readonly ScenarioYear[];
  /** The value at the end of the target's period; for a calendar year that lies between two fiscal years of the path. */
  readonly atTarget: number;
  /** Target - `atTarget`: negative when the target is passed, 0 when the two are shown alike or differ by no more than the rounding of the arithmetic. */
  readonly shortfall: number;
  /** The first fiscal year, the base included, that reaches the target; undefined when none of the next 50 years does. */
  readonly reachedIn: number | undefined;
}

/** How many years after the base are searched for the one that reaches the target. */
const horizon = 50;

/**
 * A difference below this fraction comes from floating-point arithmetic. Without the allowance, growth at the very rate that
 * is required for a target may fall short of it by a billionth, and reach it a year late.
 */
const rounding = 1e-9;

/**
 * The years of steady growth from a base on, both ends included.
 *
 * @param base a fiscal year's total, above zero, in any unit
 * @param rate growth a year, above -1
 * @param lastYear the fiscal year the path ends in: the base's, or a later one
 * @throws {ProjectionError} `not-positive` or `not-a-number` if the base or 1 + the rate is not a number above zero
 *   or a year is not a whole number, `no-years` if the path ends before its base
 */
export function scenarioPath(base: ScenarioYear, rate: number, lastYear: number): ScenarioYear[] {
  requirePositive('The base', base.value);
  requirePositive('The yearly growth factor (1 + the rate)', 1 + rate);
  requireYear('The year of the base', base.fiscalYear);
  requireYear('The last year', lastYear);
  if (lastYear < base.fiscalYear) throw new ProjectionError('no-years', `A path from FY${base.fiscalYear} on cannot end in FY${lastYear}.`);
  return times(lastYear - base.fiscalYear + 1, (years) => ({
    fiscalYear: base.fiscalYear + years,
    value: compound(base.value, rate, years),
  }));
}

/**
 * What steady growth at a rate comes to by the time of a target, and when it reaches the target.
 *
 * @param base a fiscal year's total, above zero
 * @param rate growth a year, above -1
 * @param target a value above zero, in the unit of the base, and the period it is set for, which may end between two
 *   fiscal years but not before the base does
 * @param shown how an amount is rounded where it is shown: a target is reached where the amount reaches it as shown. Exact unless told otherwise
 * @throws {ProjectionError} `not-positive`, `not-a-number` or `no-years`, as {@link scenarioPath} does
 */
export function scenario(base: ScenarioYear, rate: number, target: ScenarioTarget, shown: (amount: number) => number = (amount) => amount): Scenario {
  const ahead = scenarioPath(base, rate, base.fiscalYear + horizon);
  requirePositive('The target', target.value);
  const years = monthsBetween(fiscalYear(base.fiscalYear).last, target.period.last) / 12;
  if (Number.isNaN(years)) throw new ProjectionError('not-a-number', `The target’s period has to end in a month, YYYY-MM; it ends in “${target.period.last}”.`);
  if (years < 0) throw new ProjectionError('no-years', `The target’s period has to end with FY${base.fiscalYear} or later; it ends in ${target.period.last}.`);
  const atTarget = compound(base.value, rate, years);
  return {
    rate,
    path: scenarioPath(base, rate, fiscalYearOf(target.period.last)),
    atTarget,
    shortfall: Math.abs(shown(atTarget) / shown(target.value) - 1) <= rounding ? 0 : target.value - atTarget,
    reachedIn: ahead.find(({ value }) => shown(value) >= shown(target.value) * (1 - rounding))?.fiscalYear,
  };
}

function requireYear(name: string, year: number): void {
  if (!Number.isInteger(year)) throw new ProjectionError('not-a-number', `${name} has to be a whole number; it is ${year}.`);
}
