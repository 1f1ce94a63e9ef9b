/** Where one number comes from, in Urdu. */
import { isFiscalYear } from '../../../data/period.js';
import { isolate } from '../../bidi.js';
import { changeOf } from '../../variants.js';
import { claimKinds } from '../phrases/claims.js';
import { name } from '../phrases/names.js';
import { amount, format, number, percent, range } from '../phrases/numbers.js';
import { day, period, published } from '../phrases/periods.js';
import { confidences } from '../phrases/quality.js';
import type { ProvenanceMessages } from '../../messages/shared/provenance.js';

const growth = (rate: number) => ({ same: 'کوئی فرق نہیں', more: `${percent(Math.abs(rate))} اضافہ`, less: `${percent(Math.abs(rate))} کمی` })[changeOf(rate)];

export const provenance: ProvenanceMessages = {
  label: 'یہ عدد کہاں سے آیا',
  source: 'ذریعہ',
  sources: (count) => (count === 1 ? 'ذریعہ' : 'ذرائع'),
  grown: (rate, earlier) => `سال بہ سال ${growth(rate)}${earlier ? ` (پہلے ${earlier})` : ''}`,
  value: ({ value, upper = value, unit }) => {
    if (upper === value) return amount(value, unit);
    if (unit === 'USD million') return range(value, upper);
    return unit === 'rank' ? `${amount(value, unit)} یا ${number(upper)}` : `${amount(value, unit)} سے ${amount(upper, unit)}`;
  },
  claim: (kind, value) => (kind === 'between' ? value : `${claimKinds[kind]} ${value}`),
  target: (series) => `ہدف: ${series}`,
  projection: (series) => `شائع شدہ تخمینہ: ${series}`,
  period: (span) => (isFiscalYear(span) ? `${period(span)}، ${format.month(span.first)} تا ${format.month(span.last)}` : period(span)),
  published: (on, isDerived) => (isDerived ? `${published(on)} شائع ہونے والے صفحات سے` : `${published(on)} شائع ہوا`),
  notFound: (knownDay) => `${day(knownDay)} تک کا ایسا کوئی صفحہ نہیں ملا جس میں یہ عدد ہو`,
  earlier: (value, { revision, status }, on) =>
    `${revision === 1 ? 'پہلی بار' : 'پھر'} ${published(on)} ${value} ${status === 'derived' ? 'حساب سے نکالے گئے' : 'شائع ہوئے'}`,
  derived: (formula) => `حساب: ${isolate(formula.replaceAll(' - ', ' − ').replaceAll(' / ', ' ÷ '))}`,
  setBy: (who) => `مقرر کردہ: ${name(who)}`,
  reportedGrowth: (rate) => `ایک سال پہلے سے ${percent(rate)} اضافہ، جیسا کہ ذریعے میں درج ہے`,
  saidBy: (who) => `بقول ${name(who)}`,
  confidence: (confidence) => confidences[confidence],
  morePages: (count) => `اور ${count === 1 ? 'ایک مزید صفحہ' : `${count} مزید صفحات`}، ”تمام ذرائع“ کے تحت`,
};
