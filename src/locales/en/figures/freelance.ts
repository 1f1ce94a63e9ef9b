/** What freelancers earned, in English. */
import { changeOf, isOwnGrowth } from '../../variants.js';
import { nothingToShow } from '../phrases/not-found.js';
import { money } from '../phrases/numbers.js';
import { during, fiscalYear } from '../phrases/periods.js';
import { nearly, withQualityNote } from '../phrases/quality.js';
import { change, size } from '../phrases/rates.js';
import { listed, sentences } from '../phrases/sentences.js';
import { ends, isAlone, noYearToCompare } from '../phrases/year-end.js';
import type { FreelanceDefinition, FreelanceMessages } from '../../messages/figures/freelance.js';

const counters: Record<FreelanceDefinition, string> = {
  sbp: 'Freelancers in Pakistan earned',
  'economic-survey': 'By the Economic Survey’s count freelancers earned',
  ministry: 'By the IT ministry’s count freelancers earned',
};
const counts: Record<FreelanceDefinition, string> = {
  sbp: 'the central bank',
  'economic-survey': 'the Economic Survey',
  ministry: 'the IT ministry',
};
const captions: Record<FreelanceDefinition, string> = {
  sbp: 'Freelancers’ foreign-exchange earnings, State Bank of Pakistan',
  'economic-survey': 'Freelancers’ earnings as printed by the Economic Survey of Pakistan',
  ministry: 'Freelancers’ earnings as counted by the Ministry of IT and Telecommunication',
};

export const freelance: FreelanceMessages = {
  headline: (value, growth, span, quality) => {
    const earned = `${nearly(quality)}${money(value)}`;
    if (growth === undefined) return `Freelancers earned ${earned} ${during(span)}`;
    const step = { same: 'unchanged at', more: `up ${size(growth)} to`, less: `down ${size(growth)} to` }[changeOf(growth)];
    return `Freelancers’ earnings ${step} ${earned}`;
  },
  summary: ({ definition, period: span, value, quality, growth, projection, milestone }) => {
    const earned = `${counters[definition]} ${nearly(quality)}${money(value)} ${during(span)}${withQualityNote(quality)}`;
    const grown = growth && `${isOwnGrowth(growth, span) ? 'that is' : `${during(growth.period)} earnings were`} ${change(growth.rate)}`;
    const goal = milestone && `the ${money(milestone.value)} milestone`;
    const reached = milestone && { past: `past ${goal}`, within: '', short: `short of ${goal}` }[milestone.reached];
    if (!projection) return sentences(earned, listed([grown, reached && (grown ? reached : `that is ${reached}`)], ' and '));
    return sentences(
      earned,
      grown,
      listed([`${fiscalYear(projection.fiscalYear)} is projected to end at ${ends(projection)}`, reached]),
      milestone?.reached === 'within' && `${goal} lies inside that range`,
      isAlone(projection) && noYearToCompare,
    );
  },
  caption: (definition) => captions[definition],
  nothingFound: (definition, known) => nothingToShow(`what freelancers earned, as ${counts[definition]} counts it,`, known),
  outcomeMissing: (year) => `The figure for the whole of ${fiscalYear(year)} was not found under this definition.`,
  milestone: (value) => `${money(value)} milestone`,
  insideExports: 'Freelancers’ earnings are part of IT exports; the two must not be added.',
};
