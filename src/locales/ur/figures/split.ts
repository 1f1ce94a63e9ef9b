/** Freelancers’ part of IT exports, in Urdu. */
import { samePeriod, yearEarlier } from '../../../data/period.js';
import { mostNames } from '../../variants.js';
import { nothingFoundOn } from '../phrases/not-found.js';
import { amount, money, percent } from '../phrases/numbers.js';
import { monthsOfAYear, within } from '../phrases/periods.js';
import { marked } from '../phrases/quality.js';
import { listed, sentences } from '../phrases/sentences.js';
import type { SplitMessages, SplitWords } from '../../messages/figures/split.js';

const shareOf = ({ share, isAbout }: SplitWords) => `${isAbout ? 'تقریباً ' : ''}${percent(share)}`;
const headline = (words: SplitWords) => `${within(words.period)} آئی ٹی برآمدات کا ${shareOf(words)} فری لانسرز سے آیا`;

/** Against the share before it. */
function against({ share, earlier, period }: SplitWords): string {
  if (!earlier) return '';
  const when = samePeriod(earlier.period, yearEarlier(period)) ? 'ایک سال پہلے' : within(earlier.period);
  return percent(share) === percent(earlier.share) ? `، اور ${when} بھی اتنا ہی تھا` : `، جو ${when} ${percent(earlier.share)} تھا`;
}

export const split: SplitMessages = {
  headline,
  summary: (words) =>
    sentences(
      `${within(words.period)} پاکستان کی ${money(words.whole)} کی آئی ٹی برآمدات میں سے ${money(words.part)} فری لانسرز نے کمائے${marked(words.quality)}`,
      `یہ کل کا ${shareOf(words)} ہے${against(words)}`,
    ),
  caption: (months) => `مالی سال کے لحاظ سے پاکستان کی آئی ٹی برآمدات میں فری لانسرز کا حصہ${months ? `، ${monthsOfAYear(months)}` : ''}`,
  share: 'حصہ',
  line: (part, whole, share) => `فری لانسرز: ${amount(whole, 'USD million')} میں سے ${amount(part, 'USD million')}، یعنی ${percent(share, 1)}`,
  spoken: (share) => `آئی ٹی برآمدات کا ${percent(share)}`,
  unsplit: 'فری لانسرز کا حصہ نہیں ملا',
  notFound: (missing, knownDay) =>
    nothingFoundOn(
      missing.length > mostNames
        ? `دکھائے گئے ${missing.length} برسوں کی آئی ٹی برآمدات میں فری لانسرز کے حصے کے اعداد و شمار`
        : `${listed(missing)} کی آئی ٹی برآمدات میں فری لانسرز کے حصے کے اعداد و شمار`,
      knownDay,
    ),
  further: (span, value) => `${within(span)} آئی ٹی برآمدات ${money(value)} رہیں؛ اس میں فری لانسرز کا حصہ نہیں ملا۔`,
  sinceThen: (words) => `اس کے بعد: ${headline(words)}${marked(words.quality)}۔`,
};
