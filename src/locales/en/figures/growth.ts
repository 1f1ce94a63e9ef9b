/** What parts of IT exports added to their growth, in English. */
import { ownOf } from '../../../data/own.js';
import { growthStory, nearFraction } from '../../variants.js';
import { nothingFoundOn, nothingToShow } from '../phrases/not-found.js';
import { amount, money, number, percent, shortMoney } from '../phrases/numbers.js';
import { period } from '../phrases/periods.js';
import { qualityNote, withQualityNote } from '../phrases/quality.js';
import { listed, sentences } from '../phrases/sentences.js';
import { spokenAmount, spokenPercent } from '../phrases/spoken.js';
import type { GrowthMessages, GrowthWords } from '../../messages/figures/growth.js';

/** The parts of IT exports, by the ids of their series; where there is less room in fewer words. */
const growthParts: Record<string, readonly [name: string, brief?: string]> = {
  total: ['All IT exports'],
  'freelance-earnings': ['Freelancers'],
  'it-exports-telecom': ['Telecoms'],
  'it-exports-software-consultancy': ['Software consultancy'],
  'it-exports-computer-software': ['Computer software'],
  'it-exports-information': ['Information services'],
  'it-exports-other-computer': ['Other computer services'],
  'it-exports-other-computer-and-freelance': ['Freelancers and other computer services', 'Freelancers and others'],
  'it-exports-hardware': ['Hardware consultancy', 'Hardware'],
  'it-exports-computer-repair': ['Computer repair'],
  other: ['Other services'],
  rest: ['Not attributed'],
};
const growthPart = (id: string) => ownOf(growthParts, id)?.[0] ?? id;
const they = (id: string) => (growthPart(id).endsWith('s') ? 'they' : 'it');
const whose = (id: string) => `${growthPart(id)}${growthPart(id).endsWith('s') ? '’' : '’s'}`;
const fractionWords = ['a tenth', 'a fifth', 'a quarter', 'a third', 'half', 'two thirds', 'three quarters'];
const shareWords = (share: number, isAbout = false) => {
  const near = nearFraction(share);
  const named = near && fractionWords[near.index];
  if (isAbout) return `about ${named ?? percent(share)}`;
  return named ? `${{ as: '', under: 'nearly ', over: 'just over ' }[near.way]}${named}` : percent(share);
};
const movedBy = (change: number) => (Math.abs(change) < 0.5 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${money(Math.abs(change))}`);
const growthHeadline = (words: GrowthWords) => {
  const { main, before, after } = words;
  const story = growthStory(words);
  if (story === 'apart') return `${growthPart(main.id)} ${movedBy(main.change)}, IT exports ${movedBy(after - before)}`;
  return `${growthPart(main.id)} made ${shareWords(main.share, main.isAbout)} of the ${story} in IT exports`;
};
const signed = (value: number, words: string) => `${Math.abs(value) < 0.5 ? '±' : value < 0 ? '−' : '+'}${words}`;
const exactly = (value: number, words: string) => `${value < 0 ? '−' : '+'}${words}`;

export const growth: GrowthMessages = {
  headline: growthHeadline,
  summary: (words) => {
    const { main, against, before, after } = words;
    const story = growthStory(words);
    const base = `${growthPart(main.id)} made up ${shareWords(main.shareBefore)} of IT exports a year before`;
    return sentences(
      base,
      story !== 'apart' &&
        `${they(main.id)} made ${shareWords(main.share, main.isAbout)} of what was ${story === 'growth' ? 'added' : 'lost'} since${withQualityNote(main.quality)}`,
      story === 'apart' &&
        `since then ${they(main.id)} ${Math.abs(main.change) < 0.5 ? 'stayed the same' : `${main.change > 0 ? 'rose' : 'fell'} by ${money(Math.abs(main.change))}`}${withQualityNote(main.quality)}`,
      against && `${growthPart(against.id)} ${after > before ? 'shrank' : 'grew'} by ${money(Math.abs(against.change))}`,
    );
  },
  detail: ({ before, after, quality }) => {
    const change = after - before;
    if (Math.abs(change) < 0.5) return `IT exports stayed at ${money(after)}${withQualityNote(quality)}.`;
    return `IT exports ${change > 0 ? 'rose' : 'fell'} by ${money(Math.abs(change))}, from ${money(before)} to ${money(after)}${withQualityNote(quality)}.`;
  },
  partsNotFound: (known) => nothingFoundOn('all parts of both years', known),
  nothingFound: (known) => nothingToShow('a part of Pakistan’s IT exports in two years', known),
  caption: 'Growth of Pakistan’s IT exports by parts, in millions of US dollars and percent of all',
  part: growthPart,
  partInBrief: (id) => ownOf(growthParts, id)?.[1] ?? growthPart(id),
  change: (value) => signed(value, shortMoney(Math.abs(value))),
  exactChange: (value) => exactly(value, amount(Math.abs(value), 'USD million')),
  bareChange: (value) => exactly(value, number(Math.abs(value), 3)),
  share: (share) => `${share < 0 ? '−' : ''}${percent(Math.abs(share), 1)}`,
  fromTo: (before, after) => `From ${amount(before, 'USD million')} to ${amount(after, 'USD million')}`,
  spoken: ({ id, change, share, quality }) =>
    listed([
      growthPart(id),
      `${change < 0 ? 'down' : 'up'} ${spokenAmount(Math.abs(change), 'USD million')}`,
      id !== 'total' && share > 0 && `${spokenPercent(share)} of the change in all IT exports`,
      qualityNote(quality),
    ]),
  strips: {
    before: (id) => `${whose(id)} share of IT exports a year before`,
    since: (id) => `${whose(id)} share of what was added since`,
    of: (amount) => `of ${shortMoney(amount)}`,
  },
  columns: { part: 'Part', change: 'Change', share: 'Share of the change', shareBefore: 'Share of all, a year before' },
  revised: 'The year before is as last revised by the day shown, not as first printed: both years are held to the newest table.',
  rounded: 'In the picture each part is rounded to the million, so that they may miss their sum by one. The table has them exactly.',
  other: 'Other services are what the parts that stand alone leave of IT exports.',
  rest: 'Not attributed is what the parts, all known, leave of the total: it was revised, and they were not printed again.',
  sinceThen: (words) => `Since then: ${growthHeadline(words)} (${period(words.period)}).`,
};
