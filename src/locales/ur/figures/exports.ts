/** IT exports by year and by month, in Urdu. */
import { isFiscalYear } from '../../../data/period.js';
import { isolate } from '../../bidi.js';
import { changeOf, isOwnGrowth, mostNames } from '../../variants.js';
import { name } from '../phrases/names.js';
import { nothingFoundOn, nothingToShow } from '../phrases/not-found.js';
import { brief, format, money, percent } from '../phrases/numbers.js';
import { day, fiscalYear, period, shortYear, within, yearOnAxis } from '../phrases/periods.js';
import { marked, statuses } from '../phrases/quality.js';
import { change, needed, ratePerYear, yearBefore } from '../phrases/rates.js';
import { listed, sentences } from '../phrases/sentences.js';
import { ofTarget, theTarget } from '../phrases/targets.js';
import type { ExportsMessages } from '../../messages/figures/exports.js';

export const itExports: ExportsMessages = {
  headline: (value, rate, span) => {
    if (rate === undefined) return `آئی ٹی برآمدات: ${within(span)} ${money(value)}`;
    const size = percent(Math.abs(rate));
    return {
      same: `آئی ٹی برآمدات ${within(span)} ${money(value)} پر برقرار`,
      more: `آئی ٹی برآمدات ${within(span)} ${size} اضافے سے ${money(value)} ہو گئیں`,
      less: `آئی ٹی برآمدات ${within(span)} ${size} کمی سے ${money(value)} رہ گئیں`,
    }[changeOf(rate)];
  },
  summary: ({ period: span, value, quality, growth: grown, projected, required, outcome }) =>
    sentences(
      `پاکستان کی آئی ٹی برآمدات ${within(span)} ${money(value)} ${isFiscalYear(span) ? 'رہیں' : 'تک پہنچ گئیں'}${marked(quality)}`,
      grown &&
        (isOwnGrowth(grown, span)
          ? `یہ ${yearBefore(span)} ${change(grown.rate)} ہیں`
          : `${within(grown.period)} برآمدات ${yearBefore(grown.period)} ${change(grown.rate)} تھیں`),
      projected !== undefined && `سال کے اختتام کا تخمینہ تقریباً ${money(projected)} ہے`,
      outcome && `${theTarget(outcome.target)} ${outcome.shortfall > 0 ? `${money(outcome.shortfall)} کے فرق سے حاصل نہ ہو سکا` : 'حاصل ہو گیا'}`,
      !outcome &&
        required &&
        (required.rate > 0
          ? `${ofTarget(required.target)} کے لیے ${needed(required)}`
          : `${fiscalYear(required.fromYear)} میں برآمدات پہلے ہی ${ofTarget(required.target)} سے زیادہ تھیں`),
    ),
  averageNote: ({ rate, fromYear, toYear }) =>
    `${fiscalYear(fromYear)} سے ${fiscalYear(toYear)} تک برآمدات میں اوسطاً ${ratePerYear(Math.abs(rate))} ${rate < 0 ? 'کمی ہوئی' : 'اضافہ ہوا'}۔`,
  monthSummary: ({ period: span, value, quality, growth: rate, record }) => {
    const highest = record && `${format.month(record.from)} سے اب تک کی بلند ترین ماہانہ سطح`;
    return sentences(
      `پاکستان کی آئی ٹی برآمدات ${period(span)} میں ${money(value)} رہیں${marked(quality)}${rate === undefined ? '' : `، جو ${yearBefore(span)} ${change(rate)} ہیں`}`,
      rate === undefined && 'ایک سال پہلے کا عدد نہیں ملا',
      record && (record.period.last === span.last ? `یہ ${highest} ہے` : `${highest} ${period(record.period)} میں ${money(record.value)} تھی`),
    );
  },
  caption: (split) => (split === 'year' ? 'مالی سال کے لحاظ سے پاکستان کی آئی ٹی برآمدات، اہداف اور ان تک کے راستے' : 'ماہ بہ ماہ پاکستان کی آئی ٹی برآمدات'),
  nothingFound: (split, knownDay) => nothingToShow(`پاکستان کی آئی ٹی برآمدات کے ${split === 'year' ? '' : 'ماہانہ '}اعداد و شمار`, knownDay),
  targetNotFound: (knownDay) => `ہدف تک کا راستہ نہیں دکھایا گیا: ${day(knownDay)} تک کا ایسا کوئی صفحہ نہیں ملا جس میں یہ ہدف ہو۔`,
  missing: (split, missing, count, knownDay) =>
    nothingFoundOn(
      missing.length > mostNames
        ? `دکھائے گئے ${count} ${split === 'year' ? 'برسوں' : 'مہینوں'} کے اعداد و شمار`
        : `${listed(missing)} کے ${split === 'year' ? '' : 'ماہانہ '}اعداد و شمار`,
      knownDay,
    ),
  pathNote: (fromYear, target) => `راستے سے مراد آخری مکمل سال، ${fiscalYear(fromYear)}، سے ${ofTarget(target)} تک یکساں اضافہ ہے؛ یہ تخمینہ نہیں۔`,
  inColumn: (value, split) => (split === 'year' ? format.number(value / 1000, 1) : format.number(value)),
  briefMoney: (value) => brief(value, 1),
  briefYear: shortYear,
  briefMonth: (month) => format.monthName(month),
  required: (rate) => `درکار: ${ratePerYear(rate)}`,
  grown: (rate) => `${ratePerYear(Math.abs(rate))} ${rate < 0 ? 'کمی' : 'اضافہ'}`,
  rangeInColumn: (from, to) => isolate(`${from}–${to}`),
  yearInBrief: shortYear,
  earlierTargets: 'پچھلے اہداف',
  noFigure: 'عدد نہیں ملا',
  record: 'ریکارڈ',
  recordIn: (when) => `${when}، ریکارڈ`,
  lessSure: (quality) => (quality && quality.status !== 'reported' && quality.status !== 'revised' ? statuses[quality.status] : 'کم یقینی'),
  unsureTargets: 'کم یقینی اہداف جدول میں ہیں، تصویر میں نہیں۔',
  targetMark: ({ value }) => `ہدف ${brief(value, 2)}`,
  rows: {
    year: 'پورا سال',
    base: 'پورا سال، صرف اضافہ ناپنے کے لیے',
    month: 'مہینہ',
    missing: 'نہیں ملا',
    average: 'اوسط سالانہ اضافہ',
    target: (who) => `ہدف، ${name(who)}`,
    span: (fromYear, toYear) => `${fiscalYear(fromYear)} تا ${yearOnAxis(toYear)}`,
  },
};
