/** Labels in a picture, where there is little room, in Urdu. */
import { fiscalYearOf, isFiscalYear } from '../../../data/period.js';
import { isolate } from '../../bidi.js';
import { brief, format, money } from '../phrases/numbers.js';
import { fiscalYear, yearOnAxis } from '../phrases/periods.js';
import { marked, statuses } from '../phrases/quality.js';
import { yearName } from '../phrases/targets.js';
import type { PictureMessages } from '../../messages/shared/picture.js';

export const picture: PictureMessages = {
  centre: (year, months, quality) => `${fiscalYear(year)}${months === 12 ? marked(quality) : `، ${months} ماہ`}`,
  share: (fraction) => isolate(format.percent(fraction)),
  ofTarget: (amount, target) => `${brief(target.value, 2)} میں سے ${amount}`,
  soFar: (amount, months, quality) => `${months} ماہ میں ${amount}${marked(quality)}`,
  yearEnd: (amount) => `جون تک تقریباً ${amount}`,
  pace: (amount) => `رفتار ${amount}`,
  targetFor: ({ period: span }) => `ہدف ${isFiscalYear(span) ? yearOnAxis(fiscalYearOf(span.last)) : yearName(span)}`,
  targetLabel: ({ value, period: span }) => `ہدف ${isFiscalYear(span) ? yearOnAxis(fiscalYearOf(span.last)) : yearName(span)}: ${money(value)}`,
  inColumn: (value) => brief(value, 2),
  about: (value) => `تقریباً ${value}`,
  nearly: (value) => `${isolate('≈')} ${value}`,
  months: ({ first, last }) => [first, ...(last === first ? [] : [last])].map((month) => format.monthName(month)).join('–'),
  notSplit: 'غیر منقسم',
  partly: (status) => `جزوی طور پر ${statuses[status]}`,
  milestone: (value) => `${money(value)} کا سنگِ میل`,
  until: (month) => `${format.monthName(month)} تک`,
};
