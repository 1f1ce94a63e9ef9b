/** The what-if: what a rate of growth that the reader chooses would lead to. */
import { fiscalYear, isFiscalYear, lastDay, monthsBetween } from '../../data/period.js';
import { compoundAnnualGrowthRate, requiredGrowthRate } from '../../projection/growth-rate.js';
import { scenario, type Scenario } from '../../projection/scenario.js';
import { shownAmount, shownRate } from '../../projection/scenario-precision.js';
import { presetYears } from './preset-years.js';
import type { Observation, Target } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';
import type { Cumulative } from '../../projection/year-to-date.js';

/** The rates a reader can choose, in percent a year. */
export interface Rates {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The rates that are offered for any target, and by how much more where one requires it: the slider ends at a round number. */
const usual = { min: -20, max: 60, more: 10 } as const;
/** A fall of all there is or more is no rate of growth. */
const lowest = -99;

const ratesFor = (required: number): Rates => {
  const percent = shownRate(required) * 100;
  return {
    min: Math.max(lowest, Math.min(usual.min, Math.floor(percent / usual.more) * usual.more)),
    max: Math.max(usual.max, Math.ceil(percent / usual.more) * usual.more),
    step: 0.1,
  };
};

export interface WhatIf {
  readonly scenario: Scenario;
  /** Whether a rate was chosen; otherwise it is the one that is required. */
  readonly chosen: boolean;
  readonly rates: Rates;
  /** The year growth starts from. */
  readonly fromYear: number;
  readonly target: Target;
  readonly sentence: string;
  readonly presets: readonly { readonly label: string; readonly rate: number }[];
  /** The observations that the presets are computed from. */
  readonly observations: readonly Observation[];
}

/**
 * The chosen rate as a fraction, as exactly as it is shown; undefined where none was chosen or it makes no sense. Where it is
 * shown as the required rate is, it is that rate: who types the 29.5% that a figure asks for reaches the target.
 */
function rateOf(growth: string | undefined, required: number, rates: Rates, problems: string[]): number | undefined {
  if (growth === undefined || growth.trim() === '') return undefined;
  const percent = Number(growth);
  if (percent >= rates.min && percent <= rates.max) {
    const rate = shownRate(percent / 100);
    return rate === shownRate(required) ? required : rate;
  }
  problems.push(`growth="${growth}" is not a rate from ${rates.min} to ${rates.max}. Give percent a year, as in growth="20"; the required rate is used.`);
  return undefined;
}

function presetsOf(
  series: readonly Observation[],
  closed: Cumulative<Observation>,
  required: number,
  { whatIf }: Messages,
): Pick<WhatIf, 'presets' | 'observations'> {
  const { before, average, observations } = presetYears(series, closed);
  return {
    presets: [
      { label: whatIf.required, rate: required },
      ...(before ? [{ label: whatIf.lastYear(closed.fiscalYear), rate: closed.value / before.value - 1 }] : []),
      ...(average
        ? [{ label: whatIf.average(average.fiscalYear), rate: compoundAnnualGrowthRate(average.value, closed.value, closed.fiscalYear - average.fiscalYear) }]
        : []),
    ],
    observations,
  };
}

/**
 * The what-if of a target, from the last closed year on.
 *
 * @param growth percent a year as written by the author or chosen by the reader
 * @param day the day that is shown: a year that was over by then is spoken of as past
 */
export function whatIfOf(
  series: readonly Observation[],
  closed: Cumulative<Observation>,
  target: Target,
  growth: string | undefined,
  messages: Messages,
  problems: string[],
  day: string,
): WhatIf {
  const { whatIf } = messages;
  const required = requiredGrowthRate(closed.value, target.value, monthsBetween(fiscalYear(closed.fiscalYear).last, target.period.last) / 12);
  const rates = ratesFor(required);
  const chosen = rateOf(growth, required, rates, problems);
  const result = scenario(closed, chosen ?? required, target, shownAmount);
  return {
    scenario: result,
    chosen: chosen !== undefined,
    rates,
    fromYear: closed.fiscalYear,
    target,
    sentence: whatIf.sentence({
      rate: result.rate,
      fromYear: closed.fiscalYear,
      target,
      atTarget: result.atTarget,
      shortfall: result.shortfall,
      reachedIn: result.reachedIn,
      isOver: lastDay(target.period.last) < day,
      isReachedYearOver: result.reachedIn !== undefined && lastDay(fiscalYear(result.reachedIn).last) < day,
    }),
    ...presetsOf(series, closed, required, messages),
  };
}

/** The years of a path after its base, up to the period of the target, which comes last. */
export const stepsOf = ({ scenario, fromYear, target }: WhatIf): { readonly fiscalYear?: number; readonly value: number }[] => {
  const { path, atTarget } = scenario;
  const { last } = target.period;
  const before = path.filter((step) => step.fiscalYear > fromYear && fiscalYear(step.fiscalYear).last <= last);
  return isFiscalYear(target.period) ? before : [...before, { value: atTarget }];
};
