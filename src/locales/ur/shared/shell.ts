/** What stands around a picture: the line under its headline, its buttons, its foot, in Urdu. */
import { fiscalYearOf } from '../../../data/period.js';
import { isolate } from '../../bidi.js';
import { name } from '../phrases/names.js';
import { format } from '../phrases/numbers.js';
import { day, fiscalYear, monthsOfAYear, published, shortYear } from '../phrases/periods.js';
import type { Period } from '../../../data/period.js';
import type { ShellMessages, Subject } from '../../messages/shared/shell.js';

const inMonths = ({ first, last }: Period) =>
  first === last ? format.month(first) : `${first.slice(0, 4) === last.slice(0, 4) ? format.monthName(first) : format.month(first)} تا ${format.month(last)}`;
const fiscalYears = ({ first, last }: Period) =>
  fiscalYearOf(first) === fiscalYearOf(last) ? fiscalYear(fiscalYearOf(last)) : `${fiscalYear(fiscalYearOf(first))} تا ${shortYear(fiscalYearOf(last))}`;
const subjects: Record<Subject, { when: (span: Period) => string; unit: string; chart: string; counted: string }> = {
  parts: { when: inMonths, unit: 'امریکی ڈالر', chart: 'کالم چارٹ', counted: 'مالی سال' },
  'same-months': { when: monthsOfAYear, unit: 'امریکی ڈالر', chart: 'کالم چارٹ', counted: 'مالی سال' },
  years: { when: fiscalYears, unit: 'ارب امریکی ڈالر', chart: 'کالم چارٹ', counted: 'مالی سال' },
  months: { when: inMonths, unit: 'امریکی ڈالر ماہانہ', chart: 'کالم چارٹ', counted: 'ماہ' },
  counts: { when: inMonths, unit: 'افراد', chart: 'نقطوں کا چارٹ', counted: 'اعداد' },
  growth: { when: (span) => `${inMonths(span)}، ایک سال پہلے کے مقابلے میں`, unit: 'امریکی ڈالر', chart: 'پٹیوں کا چارٹ', counted: 'حصے' },
  claims: { when: (span) => `${fiscalYears(span)} کے دعوے`, unit: 'امریکی ڈالر', chart: 'چارٹ', counted: 'دعوے' },
};

export const shell: ShellMessages = {
  subtitle: (subject, span) => `پاکستان، ${subjects[subject].when(span)}، ${subjects[subject].unit}`,
  chart: (subject, count) => `${subjects[subject].chart}، ${format.number(count)} ${subjects[subject].counted}`,
  table: 'جدول',
  download: 'ڈاؤن لوڈ',
  downloadTable: `ڈیٹا ڈاؤن لوڈ کریں (${isolate('CSV')})`,
  share: 'شیئر',
  shareFailed: 'یہ لوڈ نہیں ہو سکا۔',
  legend: 'علامات',
  notes: 'وضاحتیں',
  sources: (count) => `تمام ذرائع (${count})`,
  source: (first, more) => `ذریعہ: ${first}${more > 0 ? `، اور ${more === 1 ? 'ایک اور صفحہ' : `${more} مزید صفحات`}` : ''}`,
  through: (month, on) => `${format.month(month)} تک کے اعداد و شمار، جو ${published(on)} شائع ہوئے`,
  asOf: (knownDay, last) => `${last ? `${format.month(last)} تک کے اعداد و شمار، ` : ''}${day(knownDay)} تک کی معلومات کے مطابق`,
  newerLikely: 'غالباً تازہ اعداد و شمار آ چکے ہیں',
  newer: 'ذریعہ دیکھیں',
  cited: ({ record, publisher, quotes }) => {
    const read = quotes ? `${name(publisher)} (${name(quotes)} کے حوالے سے)` : name(publisher);
    return record && record !== publisher ? `${name(record)}، بحوالہ ${read}` : read;
  },
  inLanguage: (tag) => `${format.languageName(tag) ?? isolate(tag)} میں`,
  readAt: (read) => `تاریخ درج نہیں، ${day(read)} کو پڑھا گیا`,
  outBy: (known) => `تاریخ درج نہیں، ${day(known)} تک شائع`,
  whatIfButton: 'اگر یوں ہو؟',
  whatIf: 'اگر برآمدات کسی اور شرح سے بڑھیں تو؟',
  drawingFailed: 'چارٹ نہیں بن سکا۔ اس کے اعداد و شمار جدول میں ہیں۔',
  failed: 'یہ خاکہ نہیں دکھایا جا سکا۔',
};
