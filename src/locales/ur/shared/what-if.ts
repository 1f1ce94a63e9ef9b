/** The what-if: its controls and its answer, in Urdu. */
import { scenarioEnd, scenarioReached } from '../../variants.js';
import { money } from '../phrases/numbers.js';
import { fiscalYear } from '../phrases/periods.js';
import { ratePerYear } from '../phrases/rates.js';
import { sentences } from '../phrases/sentences.js';
import { yearName } from '../phrases/targets.js';
import type { WhatIfMessages } from '../../messages/shared/what-if.js';

export const whatIf: WhatIfMessages = {
  slider: 'سالانہ اضافہ',
  field: 'فیصد سالانہ',
  reset: 'شروع کی شرح پر واپس',
  presets: 'آزمانے کے لیے شرحیں',
  required: 'درکار شرح',
  lastYear: (year) => `${fiscalYear(year)} جیسی شرح`,
  average: (year) => `${fiscalYear(year)} کے بعد کی اوسط شرح`,
  legend: (rate, { period: span }) => `${yearName(span)}، ${ratePerYear(rate)} کی شرح سے`,
  shortfallRow: (rate) => `مفروضہ، ${ratePerYear(rate)}: ہدف سے کمی`,
  row: (rate) => `مفروضہ، ${ratePerYear(rate)}`,
  rate: ratePerYear,
  sentence: (words) => {
    const { rate, fromYear, target, atTarget, shortfall, reachedIn = 0, isOver } = words;
    const end = scenarioEnd(words);
    const start = `${fiscalYear(fromYear)} کے بعد ${ratePerYear(rate)} کی شرح سے ${yearName(target.period)} میں برآمدات ${money(atTarget)} ${isOver ? 'ہوتیں' : 'ہوں گی'}`;
    if (end === 'on') return `${start}، یعنی ہدف کے برابر۔`;
    // A sentence of its own: Urdu needs more words, and one of forty is not read to its end.
    const gap = `یہ ${money(target.value)} کے ہدف سے ${money(Math.abs(shortfall))} ${end === 'short' ? 'کم' : 'زیادہ'} ${isOver ? 'ہوتا' : 'ہے'}`;
    const reached = {
      never: 'اس شرح سے ہدف پچاس سال میں بھی حاصل نہیں ہوگا',
      known: `ہدف ${fiscalYear(reachedIn)} میں حاصل ہو چکا تھا`,
      past: `ہدف ${fiscalYear(reachedIn)} میں حاصل ہو چکا ہوتا`,
      'to-come': `ہدف ${fiscalYear(reachedIn)} میں حاصل ہوگا`,
    }[scenarioReached(words)];
    return sentences(start, gap, end === 'short' && reached);
  },
};
