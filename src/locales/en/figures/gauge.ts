/** IT exports against a target, in English. */
import { billion } from '../../variants.js';
import { nothingFoundOn, nothingToShow } from '../phrases/not-found.js';
import { money, number, percent } from '../phrases/numbers.js';
import { during, firstMonths, fiscalYear } from '../phrases/periods.js';
import { withQualityNote } from '../phrases/quality.js';
import { aYear, takes } from '../phrases/rates.js';
import { listed, sentences } from '../phrases/sentences.js';
import { spokenPercent } from '../phrases/spoken.js';
import { ofTarget } from '../phrases/targets.js';
import { ends, isAlone, noYearToCompare } from '../phrases/year-end.js';
import type { GaugeMessages } from '../../messages/figures/gauge.js';

const comparedToPace = { ahead: 'ahead of', behind: 'behind', on: 'about on' } as const;
const exported = (value: number, months: number, year: number) =>
  `Pakistan’s IT exports ${months === 12 ? 'came to' : 'reached'} ${money(value)} ${firstMonths(months, year)}`;

export const gauge: GaugeMessages = {
  headline: ({ place, target, attainment, isProjected }) => {
    if (place === 'met' || place === 'missed') return `IT exports ${place} the ${ofTarget(target)}`;
    return listed([
      `IT exports ${isProjected ? 'heading for about' : 'at'} ${percent(attainment)} of ${money(target.value)}`,
      place && `${comparedToPace[place]} the pace`,
    ]);
  },
  plainHeadline: (value, year, months) => `IT exports: ${money(value)} ${firstMonths(months, year)}`,
  summary: ({ fiscalYear: year, months, value, quality, target, attainment, pace, required, shortfall }) => {
    const share = attainment !== undefined && `${percent(attainment)} of the ${ofTarget(target)}`;
    const reached = `${exported(value, months, year)}${withQualityNote(quality)}`;
    if (shortfall !== undefined) return sentences(reached, share && `that is ${share}, which was ${shortfall > 0 ? `missed by ${money(shortfall)}` : 'met'}`);
    return sentences(
      reached,
      share && `${months === 12 ? 'that is' : 'the year is projected to end at about'} ${share}${pace ? `, ${comparedToPace[pace.place]} the pace` : ''}`,
      pace?.judgedBy === 1 && 'that is judged by one earlier year',
      pace?.judgedBy === 0 && 'that is judged without an earlier year',
      required && (required.rate > 0 ? `the target ${takes(required)}` : `${fiscalYear(required.fromYear)} was already above the target`),
    );
  },
  projection: (projection) => sentences(`projected end of ${fiscalYear(projection.fiscalYear)}: ${ends(projection)}`, isAlone(projection) && noYearToCompare),
  newYear: (year, value, span, quality) => `${fiscalYear(year)} so far: ${money(value)} ${during(span)}${withQualityNote(quality)}.`,
  caption: 'Pakistan’s IT exports against a target',
  meter: (value, target, projectedYear) =>
    `${projectedYear === undefined ? '' : `projected for fiscal year ${projectedYear}: `}${number(value / billion, 1)} of ${number(target / billion, 1)} billion US dollars, ${spokenPercent(value / target)}`,
  nothingFound: (known) => nothingToShow('Pakistan’s IT exports', known),
  targetNotFound: (value, year, months, known) => `${exported(value, months, year)}. ${nothingFoundOn('the target asked for', known)}`,
  range: 'Range',
  rows: {
    soFar: (year) => `${fiscalYear(year)} so far`,
    lastYear: (year) => `${fiscalYear(year)}, last closed year`,
    pace: (year) => `Pace at ${fiscalYear(year)}`,
    target: 'Target',
    required: (year) => `Growth required from ${fiscalYear(year)} on`,
    paceRate: (year) => `Growth of the pace, from ${fiscalYear(year)} on`,
    attainment: 'Attainment of the target',
    projectedAttainment: 'Attainment of the target, projected',
    shortfall: 'Shortfall against the target',
  },
  paceNote: (baseYear, base, rate) =>
    `The pace is steady growth of ${aYear(rate)} to the target from ${fiscalYear(baseYear)} (${money(base)}), the last year closed when the target was set.`,
};
