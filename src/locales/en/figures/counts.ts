/** How many freelancers there are, in English. */
import { nothingToShow } from '../phrases/not-found.js';
import { money, number, people, shortMoney } from '../phrases/numbers.js';
import { period } from '../phrases/periods.js';
import { nearly, withQualityNote } from '../phrases/quality.js';
import { inWords, sentences } from '../phrases/sentences.js';
import type { CountsMessages, CountWords } from '../../messages/figures/counts.js';

/** “1 to 3 million” */
const countSpread = (low: number, high: number) => {
  if (low === high) return people(low);
  return `${low >= 1_000_000 ? people(low).replace(' million', '') : people(low)} to ${people(high)}`;
};
const countWords = ({ value, quality, by, when }: CountWords) => `${people(value)}${withQualityNote(quality)}, by ${by} (${when})`;

export const counts: CountsMessages = {
  headline: (low, high) => `Pakistan’s freelancers are counted at ${countSpread(low, high)}`,
  summary: ({ count, low, high, newest, perHead }) =>
    [
      count === 1
        ? `One count of freelancers was found. It is ${countWords(newest)}.`
        : sentences(
            `${inWords(count)} counts of freelancers ${low === high ? 'agree on' : 'range from'} ${countSpread(low, high)}`,
            `The newest is ${countWords(newest)}`,
          ),
      perHead,
    ]
      .filter(Boolean)
      .join(' '),
  caption: 'Published counts of freelancers in Pakistan',
  noFigures: (known) => nothingToShow('the number of Pakistan’s freelancers', known),
  inPicture: people,
  doubtful: 'Dashed edge: low confidence or disputed',
  estimates: 'The counts come from different publishers and are not one statistic: the line shows how far apart they lie, and no growth.',
  otherDefinitions: 'Counts of full-time freelancers, or of those with a bank account for it, are other definitions and not on this line.',
  noteColumn: 'Note',
  perHead: 'Dollars a head',
  divided: ({ people: count, earnings, value }) =>
    `Among ${people(count)} people, ${period(earnings.period)}’s earnings of ${nearly(earnings)}${money(earnings.value)}${withQualityNote(earnings)} are about $${number(value)} a head.`,
  dividedOf: (earnings) => `${period(earnings.period)}: ${shortMoney(earnings.value)}${withQualityNote(earnings)}`,
  perHeadNote:
    'Dollars a head are arithmetic and nobody’s income: freelancers’ earnings, as the State Bank of Pakistan counts them, divided by the count. The earnings are of the count’s fiscal year, or of the one before until that is known.',
  sinceThen: (count) => `Since then ${count === 1 ? 'one more count has' : `${inWords(count)} more counts have`} been published:`,
  laterCount: (count) => `${countWords(count)}.`,
};
