/** What was claimed and what came, in Urdu. */
import { isolate } from '../../bidi.js';
import { errorWay, yearFor } from '../../variants.js';
import { claimKinds, claimSubject, claimWords, saidInBrief, verdicts } from '../phrases/claims.js';
import { name } from '../phrases/names.js';
import { nothingToShow } from '../phrases/not-found.js';
import { money, number, percent, signedBrief } from '../phrases/numbers.js';
import { shortYear } from '../phrases/periods.js';
import { confidences } from '../phrases/quality.js';
import { boundsFared, errorSentences, errorsFared, targetsFared } from '../phrases/score.js';
import { yearName } from '../phrases/targets.js';
import type { ScorecardMessages, ScorecardSummary } from '../../messages/figures/scorecard.js';

const about = ({ series }: ScorecardSummary) => (series ? `${claimSubject(series)}: ` : '');

export const scorecard: ScorecardMessages = {
  headline: (summary) => {
    const { targets, errors, bounds } = summary;
    const fared = [targets.checked > 0 ? targetsFared(summary) : '', errors ? errorsFared(errors) : bounds.checked > 0 ? boundsFared(summary) : ''].filter(
      Boolean,
    );
    return fared.length > 0 ? `${about(summary)}${fared.join('؛ ')}` : 'ابھی کسی شائع شدہ دعوے کی جانچ نہیں ہو سکتی';
  },
  summary: (summary) => {
    const { targets, errors, bounds, open, uncounted } = summary;
    const fared = [
      targets.checked > 0 ? targetsFared(summary, targets.checked === 1 ? 'مکمل سال کا واحد ' : 'مکمل برسوں کے ') : '',
      ...(errors ? errorSentences(errors) : []),
      bounds.checked > 0 ? boundsFared(summary) : '',
    ].filter(Boolean);
    const rest = [
      open > 0 ? `${fared.length > 0 ? 'مزید ' : ''}${open} کا نتیجہ آنا باقی ہے` : '',
      uncounted > 0 ? `${uncounted} ${uncounted === 1 ? 'شمار نہیں کیا گیا' : 'شمار نہیں کیے گئے'}` : '',
    ]
      .filter(Boolean)
      .join(' اور ');
    if (fared.length > 0) return `${about(summary)}${[...fared, rest].filter(Boolean).join('۔ ')}۔`;
    return `${about(summary)}ابھی کسی شائع شدہ تخمینے یا ہدف کی جانچ نہیں ہو سکتی${rest ? `؛ ${rest}` : ''}۔`;
  },
  caption: 'کیا کہا گیا اور کیا ہوا',
  noClaims: (series, knownDay) => nothingToShow(`${series ? `${claimSubject(series)} کے ` : ''}تخمینے یا اہداف`, knownDay),
  claim: claimWords,
  saidBy: (who, when, confidence) => [name(who), when, confidence === 'low' ? confidences.low : ''].filter(Boolean).join('، '),
  kind: (kind) => claimKinds[kind],
  verdict: (verdict) => verdicts[verdict],
  difference: (value) => `${money(Math.abs(value))}${Math.abs(value) < 0.5 ? '' : value > 0 ? ' کم' : ' زیادہ'}`,
  error: (value) => (Math.abs(value) < 0.5 ? money(0) : `${signedBrief(value)} ڈالر`),
  errorShare: (error) => `${isolate(`${{ none: '', low: '−', high: '+' }[errorWay(error)]}${number(Math.abs(error) * 100)}`)} فیصد`,
  noError: 'غلطی نہیں',
  mark: (verdict, share) => {
    if (verdict === 'missed') return `${percent(Math.abs(share))} کم`;
    return verdict === 'too-low' || verdict === 'too-high'
      ? `${percent(Math.abs(share), 1)} ${verdict === 'too-low' ? 'کم' : 'زیادہ'} بتایا`
      : verdicts[verdict];
  },
  came: (amount) => `نتیجہ ${amount}`,
  saidInBrief,
  yearInBrief: (span) => {
    const { fiscal, year } = yearFor(span);
    return fiscal ? shortYear(year) : String(year);
  },
  openInBrief: (claim) => `${claim.series.id === 'it-exports' ? '' : `${claimSubject(claim.series)} `}${saidInBrief(claim)} (${yearName(claim.period)})`,
  openLabel: 'نتیجہ باقی:',
  partOf: (part, whole) => `${whole} میں سے ${part}`,
  off: (mean) => `${percent(mean, 1)} فرق`,
  groupNames: {
    targets: 'اہداف حاصل ہوئے',
    errors: (count) => (count === 1 ? 'واحد تخمینہ' : `${count} تخمینے، اوسطاً`),
    bounds: '”کم از کم“ یا ”زیادہ سے زیادہ“ درست نکلے',
  },
  asSaid: 'جیسا کہا گیا',
  more: (count) => `مزید ${count} جدول میں`,
  meanError: (count) => `عدد یا حدیں بتانے والے ${count} شمار شدہ تخمینوں کی اوسط غلطی`,
  signsAside: 'علامتوں کے بغیر',
  targets: 'اہداف: حاصل ہوئے یا نہیں',
  projections: 'تخمینے: کتنا فرق نکلا',
  group: (isTarget) => (isTarget ? 'ہدف' : 'تخمینہ'),
  open: 'نتیجہ باقی',
  notFound: 'سال ختم، مجموعی عدد نہیں ملا',
  notCounted: 'شمار نہیں',
  afterOutcome: 'نتیجے کے بعد کہا گیا',
  counts: (why) =>
    ({
      counted: 'ہاں',
      open: 'نہیں: ابھی نتیجہ نہیں آیا',
      unclear: 'نہیں: شاید نتیجے کے بعد کہا گیا',
      after: 'نہیں: نتیجے کے بعد کہا گیا',
    })[why],
  columns: {
    claim: 'دعویٰ',
    verdict: 'فیصلہ',
    outcome: 'نتیجہ',
    difference: 'فرق یا غلطی',
    group: 'گروہ',
    error: 'غلطی',
    errorShare: 'غلطی، دعوے کے تناسب سے',
    share: 'نتیجہ منفی دعویٰ، دعوے کے تناسب سے',
    series: 'سلسلہ',
    kind: 'دعوے کی قسم',
    low: 'دعوے کا عدد',
    high: 'دعوے کی بالائی حد',
    saidBy: 'کس نے کہا',
    said: 'کب کہا',
    claimStatus: 'دعوے کی حیثیت',
    counts: 'شمار ہوا',
    outcomeStatus: 'نتیجے کی حیثیت',
    outcomeReleased: 'نتیجے کی تاریخِ اجرا',
    outcomeSource: 'نتیجے کا ذریعہ',
  },
  rules: [
    'یہ وہ تخمینے ہیں جو ہمیں ملے؛ یہ کوئی سروے نہیں۔',
    'ہدف تب حاصل ہوتا ہے جب نتیجہ اس کے عدد سے کم نہ ہو؛ کم ہو تو حاصل نہ ہوا۔ ”زیادہ سے زیادہ“ کہہ کر رکھے گئے ہدف پر بھی یہی اصول ہے۔',
    'تخمینہ اپنی غلطی سے پرکھا جاتا ہے: جو کہا گیا منفی جو ہوا، ڈالر میں اور دعوے کے تناسب سے۔ منفی علامت کا مطلب ہے کہ تخمینہ کم تھا۔ دو حدوں کے تخمینے میں فرق قریب کی حد سے ہے، اور ان کے اندر کوئی غلطی نہیں۔',
    '”کم از کم“ تب درست ہے جب نتیجہ اس سے کم نہ ہو، ”زیادہ سے زیادہ“ تب جب نتیجہ اس سے زیادہ نہ ہو۔ ان کا نتیجے سے فرق تب بتایا جاتا ہے مگر غلطی نہیں کہلاتا۔ اوسط اور سب سے بڑی غلطی صرف عدد یا حدیں بتانے والے تخمینوں کی ہے۔',
    'تصویر کی ہر قطار کا پیمانہ ایک ہے: نتیجہ دعوے سے کتنا دور رہا، دعوے کے فیصد میں۔',
  ],
  provisional: 'فیصلہ سال کے اس مجموعی عدد پر ہے جو دکھائے گئے دن تک معلوم تھا؛ عدد عبوری ہو تو فیصلہ بدل سکتا ہے۔',
  uncounted:
    'صرف وہ دعوے شمار ہوتے ہیں جو یقیناً سال کا مجموعی عدد شائع ہونے سے پہلے کیے گئے۔ جس ذریعے پر صرف سال یا مہینہ درج ہو، وہ اس کے اختتام ہی سے ثبوت بنتا ہے۔ جو مجموعی عدد کے بعد کا ہو، اس پر کوئی فیصلہ نہیں۔',
  calendarYear: 'صرف مالی برسوں کے مجموعی اعداد سے موازنہ ہوتا ہے؛ کسی اور مدت کے دعوے کا نتیجہ باقی رہتا ہے۔',
  claimNote: (claim, note) => `${claimWords(claim)}۔ ${note}`,
  sinceThen: (score) => {
    const { targets, errors, bounds } = score;
    const fared = [
      targets.checked > 0 ? targetsFared(score, targets.checked === 1 ? 'ایک اور ' : 'مزید ') : '',
      errors ? errorsFared(errors, true) : '',
      bounds.checked > 0 ? boundsFared(score) : '',
    ].filter(Boolean);
    return `اس کے بعد: ${fared.join('۔ ')}۔`;
  },
};
