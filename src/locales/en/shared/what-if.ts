/** The what-if: its controls and its answer, in English. */
import { shownRate } from '../../../projection/scenario-precision.js';
import { scenarioEnd, scenarioReached } from '../../variants.js';
import { money } from '../phrases/numbers.js';
import { fiscalYear } from '../phrases/periods.js';
import { aYear } from '../phrases/rates.js';
import { sentences } from '../phrases/sentences.js';
import { targetYear } from '../phrases/targets.js';
import type { WhatIfMessages } from '../../messages/shared/what-if.js';

/** Growth a year that may be a fall. */
const ratePerYear = (rate: number) => `${shownRate(rate) < 0 ? '−' : ''}${aYear(Math.abs(rate))}`;

export const whatIf: WhatIfMessages = {
  slider: 'Growth a year',
  field: 'Percent a year',
  reset: 'Reset',
  presets: 'Rates to try',
  required: 'Required',
  lastYear: (year) => `As in ${fiscalYear(year)}`,
  average: (year) => `Average since ${fiscalYear(year)}`,
  legend: (rate, { period: span }) => `${targetYear(span)} at ${ratePerYear(rate)}`,
  shortfallRow: (rate) => `Scenario, ${ratePerYear(rate)}: shortfall against the target`,
  row: (rate) => `Scenario, ${ratePerYear(rate)}`,
  rate: ratePerYear,
  sentence: (words) => {
    const { rate, fromYear, target, atTarget, shortfall, reachedIn = 0, isOver } = words;
    const end = scenarioEnd(words);
    const atEnd = `At ${ratePerYear(rate)} from ${fiscalYear(fromYear)}, ${targetYear(target.period)} would ${isOver ? 'have ended' : 'end'} at ${money(atTarget)}`;
    const missing =
      end === 'on' ? ', on the target' : `, ${money(Math.abs(shortfall))} ${end === 'short' ? 'short of' : 'above'} the ${money(target.value)} target`;
    const reached = {
      never: 'at that rate the target would not be reached within fifty years',
      known: `the target was reached in ${fiscalYear(reachedIn)}`,
      past: `the target would have been reached in ${fiscalYear(reachedIn)}`,
      'to-come': `the target would be reached in ${fiscalYear(reachedIn)}`,
    }[scenarioReached(words)];
    return sentences(`${atEnd}${missing}`, end === 'short' && reached);
  },
};
