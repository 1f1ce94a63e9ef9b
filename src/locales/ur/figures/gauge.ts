/** IT exports against a target, in Urdu. */
import { nothingToShow } from '../phrases/not-found.js';
import { brief, money, percent } from '../phrases/numbers.js';
import { day, during, firstMonths, fiscalYear } from '../phrases/periods.js';
import { marked } from '../phrases/quality.js';
import { needed } from '../phrases/rates.js';
import { sentences } from '../phrases/sentences.js';
import { ofTarget, theTarget } from '../phrases/targets.js';
import { ends, isAlone, nothingToCompare } from '../phrases/year-end.js';
import type { GaugeMessages } from '../../messages/figures/gauge.js';

export const gauge: GaugeMessages = {
  headline: ({ place, target, attainment, isProjected }) => {
    if (place === 'met') return `آئی ٹی برآمدات نے ${theTarget(target)} حاصل کر لیا`;
    if (place === 'missed') return `آئی ٹی برآمدات ${theTarget(target)} حاصل نہ کر سکیں`;
    const pace = place && { ahead: 'مطلوبہ رفتار سے آگے', behind: 'مطلوبہ رفتار سے پیچھے', on: 'تقریباً مطلوبہ رفتار پر' }[place];
    const share = `${money(target.value)} کے ${isProjected ? 'تقریباً ' : ''}${percent(attainment)}`;
    return `آئی ٹی برآمدات ${share} ${isProjected ? 'کی جانب' : 'پر'}${pace ? `، ${pace}` : ''}`;
  },
  plainHeadline: (value, year, months) => `آئی ٹی برآمدات: ${firstMonths(months, year)} ${money(value)}`,
  summary: ({ fiscalYear: year, months, value, quality, target, attainment, pace, required, shortfall }) => {
    const closed = months === 12;
    const place = pace && { ahead: 'سے آگے', behind: 'سے پیچھے', on: 'کے تقریباً برابر' }[pace.place];
    const judged = pace?.judgedBy === 1 ? '، ایک ہی پچھلے سال کی بنیاد پر' : pace?.judgedBy === 0 ? '، کسی پچھلے سال کی بنیاد کے بغیر' : '';
    const share = attainment === undefined ? '' : `${ofTarget(target)} ${closed ? 'کا ' : 'کے تقریباً '}${percent(attainment)}`;
    return sentences(
      `پاکستان کی آئی ٹی برآمدات ${firstMonths(months, year)} ${money(value)} ${closed ? 'رہیں' : 'تک پہنچ گئیں'}${marked(quality)}`,
      share && (closed ? `یہ ${share} ہیں` : `تخمینہ ہے کہ سال کا اختتام ${share} پر ہو گا`),
      shortfall !== undefined && `ہدف ${shortfall > 0 ? `${money(shortfall)} کے فرق سے حاصل نہ ہو سکا` : 'حاصل ہو گیا'}`,
      shortfall === undefined && pace && `${closed ? fiscalYear(year) : 'یہ'} ہدف کی مطلوبہ رفتار ${place} ہے${judged}`,
      shortfall === undefined &&
        required &&
        (required.rate > 0 ? `ہدف کے لیے ${needed(required)}` : `برآمدات ${fiscalYear(required.fromYear)} میں پہلے ہی ہدف سے زیادہ تھیں`),
    );
  },
  projection: (projection) =>
    sentences(`${fiscalYear(projection.fiscalYear)} کے اختتام کا تخمینہ: ${ends(projection)}`, isAlone(projection) && nothingToCompare),
  newYear: (year, value, span, quality) => `${fiscalYear(year)} میں اب تک: ${during(span)} ${money(value)}${marked(quality)}۔`,
  caption: 'ہدف کے مقابلے میں پاکستان کی آئی ٹی برآمدات',
  meter: (value, target, projectedYear) =>
    `${projectedYear === undefined ? '' : `${fiscalYear(projectedYear)} کا تخمینہ: `}${brief(target, 1)} امریکی ڈالر میں سے ${brief(value, 1)}، ${percent(value / target)}`,
  nothingFound: (knownDay) => nothingToShow('پاکستان کی آئی ٹی برآمدات کے اعداد و شمار', knownDay),
  targetNotFound: (value, year, months, knownDay) =>
    sentences(
      `پاکستان کی آئی ٹی برآمدات ${firstMonths(months, year)} ${money(value)} ${months === 12 ? 'رہیں' : 'تک پہنچ گئیں'}`,
      `جو ہدف مانگا گیا، ${day(knownDay)} تک کا ایسا کوئی صفحہ نہیں ملا جس میں وہ ہو`,
    ),
  range: 'تخمینے کی حدود',
  rows: {
    soFar: (year) => `${fiscalYear(year)} میں اب تک`,
    lastYear: (year) => `${fiscalYear(year)}، آخری مکمل سال`,
    pace: (year) => `${fiscalYear(year)} میں مطلوبہ رفتار`,
    target: 'ہدف',
    required: (year) => `${fiscalYear(year)} کے بعد درکار اضافہ`,
    paceRate: (year) => `مطلوبہ رفتار کا اضافہ، ${fiscalYear(year)} کے بعد`,
    attainment: 'ہدف کا حاصل شدہ حصہ',
    projectedAttainment: 'ہدف کا متوقع حصہ',
    shortfall: 'ہدف سے کمی',
  },
  paceNote: (baseYear, base, rate) =>
    `مطلوبہ رفتار سے مراد ${fiscalYear(baseYear)} (${money(base)}) کے بعد ہدف تک ${percent(rate, 1)} سالانہ کا یکساں اضافہ ہے؛ ہدف مقرر ہوتے وقت آخری مکمل سال یہی تھا۔`,
};
