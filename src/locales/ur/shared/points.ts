/** The numbers of a chart one by one, as they are heard, in Urdu. */
import { fiscalYearOf, isFiscalYear } from '../../../data/period.js';
import { isolate } from '../../bidi.js';
import { amount, range } from '../phrases/numbers.js';
import { period } from '../phrases/periods.js';
import { marks } from '../phrases/quality.js';
import { change, ratePerYear } from '../phrases/rates.js';
import type { Period } from '../../../data/period.js';
import type { PointsMessages, PointWords } from '../../messages/shared/points.js';

/** Both years in full: a dash between them may be spoken as a minus. */
const spokenPeriod = (span: Period) => {
  const year = fiscalYearOf(span.last);
  return isFiscalYear(span) ? `مالی سال ${year - 1} تا ${year}` : period(span);
};
const spokenName = ({ kind, period: span, name: own, rate = 0 }: PointWords) =>
  ({
    observed: own ?? spokenPeriod(span),
    projected: `${spokenPeriod(span)}، تخمینہ`,
    target: `${spokenPeriod(span)} کا ہدف`,
    pace: `${spokenPeriod(span)} میں ہدف کی مطلوبہ رفتار`,
    path: `${ratePerYear(rate)} کی شرح کا راستہ، ${spokenPeriod(span)}`,
  })[kind];

export const points: PointsMessages = {
  label: 'چارٹ کے اعداد، ایک ایک کر کے',
  keys: `کی بورڈ: دائیں اور بائیں کے تیر ایک کالم سے دوسرے تک لے جاتے ہیں، اوپر اور نیچے کے تیر ایک کالم کے اندر، ${isolate('Page Up')} اور ${isolate('Page Down')} ایک سال آگے پیچھے، ${isolate('Home')} اور ${isolate('End')} پہلے اور آخری عدد تک۔ جدول میں تیر اعداد اور ذرائع کے درمیان لے جاتے ہیں۔ ${isolate('Enter')} سے عدد کا ذریعہ کھلا رہتا ہے، ${isolate('Escape')} سے بند ہو جاتا ہے۔`,
  spoken: (point) =>
    [
      spokenName(point),
      amount(point.value, point.unit, 'امریکی ڈالر'),
      point.range && point.range.low < point.range.high ? `${range(point.range.low, point.range.high)} کے درمیان` : '',
      point.growth === undefined ? '' : `ایک سال پہلے ${change(point.growth)}`,
      point.quality ? marks(point.quality) : '',
    ]
      .filter(Boolean)
      .join('، '),
  placed: (spoken, place, count) => `${spoken}، ${count} میں سے ${place}`,
};
