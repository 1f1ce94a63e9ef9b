/** What all figures say: numbers, amounts, periods, and the words of the dataset, in Urdu. */
import { ownOf } from '../../data/own.js';
import { isolate } from '../bidi.js';
import { notes, series as seriesWords, valueNotes } from './dataset.js';
import { name, seriesTitle } from './phrases/names.js';
import { amount, exact, format, money, percent, range, signedPercent } from './phrases/numbers.js';
import { day, fiscalYear, period, yearOnAxis } from './phrases/periods.js';
import { confidences, statuses } from './phrases/quality.js';
import { method, methodResult } from './phrases/year-end.js';
import type { Unit } from '../../data/observation.js';
import type { CommonMessages } from '../messages/common.js';

const units: Record<Unit, string> = { 'USD million': 'ملین ڈالر', USD: 'ڈالر', percent: 'فیصد', persons: 'افراد', rank: 'نمبر' };

const signs: Readonly<Record<string, string>> = { '±': 'کم یا زیادہ', '÷': 'تقسیم', '−': 'منفی' };
const aloud = (text: string) => text.replaceAll(/[±÷−] ?/g, (sign) => `${signs[sign.charAt(0)]} `);

export const common: CommonMessages = {
  money,
  shortMoney: money,
  amount: (value, unit) => amount(value, unit),
  range: (low, high) => range(low, high),
  exact,
  percent,
  signedPercent,
  fiscalYear,
  calendarYear: (date) => date.slice(0, 4),
  yearOnAxis,
  period,
  day,
  monthName: format.monthName,
  unit: (unit) => units[unit],
  percentAYear: 'فیصد سالانہ',
  status: (status) => statuses[status],
  quality: ({ status, confidence, tolerance }) =>
    [statuses[status], confidence === 'high' ? '' : confidences[confidence], tolerance ? isolate(`±${format.number(tolerance, 2)}`) : '']
      .filter(Boolean)
      .join('، '),
  method,
  methodResult,
  note: ({ id, text }) => ownOf(notes, id)?.text ?? isolate(text),
  definition: ({ id, definition }) => ownOf(seriesWords, id)?.text.definition ?? isolate(definition),
  notesOn: ({ id = '', revision = 1, note }) => (note ? [ownOf(valueNotes, revision > 1 ? `${id}#${revision}` : id)?.text ?? isolate(note)] : []),
  periodNote: (span, note) => `${period(span)}: ${note}`,
  seriesTitle,
  name,
  aloud,
  punctuation: { comma: '، ', semicolon: '؛ ', stop: '۔ ' },
};
