/** Labels in a picture, where there is little room, in English. */
import { money, percent, shortMoney } from '../phrases/numbers.js';
import { brief, fiscalYear, monthName } from '../phrases/periods.js';
import { withQualityNote } from '../phrases/quality.js';
import { counted, listed } from '../phrases/sentences.js';
import { targetYear } from '../phrases/targets.js';
import type { PictureMessages } from '../../messages/shared/picture.js';

export const picture: PictureMessages = {
  centre: (year, months, quality) => `${fiscalYear(year)}${months === 12 ? withQualityNote(quality) : `, ${counted(months, 'month')}`}`,
  share: percent,
  ofTarget: (amount, target) => `${amount} of ${shortMoney(target.value)}`,
  soFar: (amount, months, quality) => `${amount} in ${counted(months, 'month')}${withQualityNote(quality)}`,
  yearEnd: (amount) => `about ${amount} by June`,
  pace: (amount) => `pace ${amount}`,
  targetFor: (target) => `target for ${targetYear(target.period)}`,
  targetLabel: (target) => `${targetYear(target.period)} target ${money(target.value)}`,
  inColumn: shortMoney,
  about: (amount) => `about ${amount}`,
  nearly: (amount) => `≈ ${amount}`,
  months: ({ first, last }) => listed([brief(first), last !== first && brief(last)], '–'),
  notSplit: 'not split',
  partly: (status) => `partly ${status}`,
  milestone: (value) => `${shortMoney(value)} milestone`,
  until: (last) => `to ${monthName(last)}`,
};
