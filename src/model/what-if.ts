/** The what-if: what a rate of growth that the reader chooses would lead to. */
import { fiscalYear, isFiscalYear, monthsBetween } from '../data/period.js';
import { compoundAnnualGrowthRate, requiredGrowthRate } from '../projection/growth-rate.js';
import { scenario, type Scenario } from '../projection/scenario.js';
import { presetYears } from './preset-years.js';
import type { Observation, Target } from '../data/observation.js';
import type { Messages } from '../locales/messages.js';
import type { Cumulative } from '../projection/year-to-date.js';

/** The rates a reader can choose, in percent a year. */
export const rates = { min: -20, max: 60, step: 0.1 } as const;

export interface WhatIf {
  readonly scenario: Scenario;
  /** Whether a rate was chosen; otherwise it is the one that is required. */
  readonly chosen: boolean;
  /** The year growth starts from. */
  readonly fromYear: number;
  readonly target: Target;
  readonly sentence: string;
  readonly presets: readonly { readonly label: string; readonly rate: number }[];
  /** The observations that the presets are computed from. */
  readonly observations: readonly Observation[];
}

/** The chosen rate as a fraction; undefined where none was chosen or it makes no sense. */
function rateOf(growth: string | undefined, problems: string[]): number | undefined {
  if (growth === undefined || growth.trim() === '') return undefined;
  const percent = Number(growth);
  if (percent >= rates.min && percent <= rates.max) return percent / 100;
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
 */
export function whatIfOf(
  series: readonly Observation[],
  closed: Cumulative<Observation>,
  target: Target,
  growth: string | undefined,
  messages: Messages,
  problems: string[],
): WhatIf {
  const { whatIf } = messages;
  const required = requiredGrowthRate(closed.value, target.value, monthsBetween(fiscalYear(closed.fiscalYear).last, target.period.last) / 12);
  const chosen = rateOf(growth, problems);
  const result = scenario(closed, chosen ?? required, target);
  return {
    scenario: result,
    chosen: chosen !== undefined,
    fromYear: closed.fiscalYear,
    target,
    sentence: whatIf.sentence({
      rate: result.rate,
      fromYear: closed.fiscalYear,
      target,
      atTarget: result.atTarget,
      shortfall: result.shortfall,
      reachedIn: result.reachedIn,
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
