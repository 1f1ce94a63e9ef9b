/** What all figures say: numbers, amounts, periods, and the words of the dataset, in English. */
import { aloud } from './phrases/aloud.js';
import { amount, money, number, percent, shortMoney, shortRange } from './phrases/numbers.js';
import { day, fiscalYear, monthName, period } from './phrases/periods.js';
import { signedPercent } from './phrases/rates.js';
import { listed } from './phrases/sentences.js';
import { method, methodResult } from './phrases/year-end.js';
import type { CommonMessages } from '../messages/common.js';

export const common: CommonMessages = {
  money,
  shortMoney,
  amount,
  range: shortRange,
  exact: (value) => number(value, 3),
  percent,
  signedPercent,
  fiscalYear,
  calendarYear: (date) => date.slice(0, 4),
  period,
  day,
  monthName,
  unit: (unit) => unit,
  percentAYear: 'percent a year',
  quality: ({ status, confidence, tolerance }) =>
    listed([status, confidence !== 'high' && `${confidence} confidence`, tolerance ? `±${number(tolerance, 2)}` : '']),
  methodResult,
  note: ({ text }) => text,
  definition: ({ definition }) => definition,
  notesOn: ({ note }) => (note ? [note] : []),
  periodNote: (span, note) => `${period(span)}: ${note}`,
  name: (name) => name,
  aloud,
  punctuation: { comma: ', ', semicolon: '; ', stop: '. ' },
  yearOnAxis: fiscalYear,
  status: (status) => status,
  method,
  seriesTitle: ({ title }) => title,
};
