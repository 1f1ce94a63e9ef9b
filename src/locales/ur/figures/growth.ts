/** What parts of IT exports added to their growth, in Urdu. */
import { ownOf } from '../../../data/own.js';
import { isolate } from '../../bidi.js';
import { growthStory, nearFraction } from '../../variants.js';
import { nothingFoundOn, nothingToShow } from '../phrases/not-found.js';
import { amount, brief, format, money, percent, signedBrief } from '../phrases/numbers.js';
import { period } from '../phrases/periods.js';
import { marked, marks } from '../phrases/quality.js';
import { sentences } from '../phrases/sentences.js';
import type { GrowthMessages, GrowthWords } from '../../messages/figures/growth.js';

/** The parts of IT exports, by the ids of their series; where there is less room in fewer words. */
const growthParts: Record<string, readonly [name: string, brief?: string]> = {
  total: ['تمام آئی ٹی برآمدات', 'کل برآمدات'],
  'freelance-earnings': ['فری لانسرز'],
  'it-exports-telecom': ['ٹیلی کمیونیکیشن', 'ٹیلی کام'],
  'it-exports-software-consultancy': ['سافٹ ویئر کنسلٹنسی'],
  'it-exports-computer-software': ['کمپیوٹر سافٹ ویئر'],
  'it-exports-information': ['انفارمیشن خدمات'],
  'it-exports-other-computer': ['دیگر کمپیوٹر خدمات'],
  'it-exports-other-computer-and-freelance': ['فری لانسرز اور دیگر کمپیوٹر خدمات', 'فری لانسرز اور دیگر'],
  'it-exports-hardware': ['ہارڈویئر کنسلٹنسی', 'ہارڈویئر'],
  'it-exports-computer-repair': ['کمپیوٹروں کی مرمت'],
  other: ['دیگر خدمات'],
  rest: ['غیر منسوب'],
};
const growthPart = (id: string) => ownOf(growthParts, id)?.[0] ?? id;
const fractionWords = ['دسواں حصہ', 'پانچواں حصہ', 'ایک چوتھائی', 'ایک تہائی', 'نصف', 'دو تہائی', 'تین چوتھائی'];

const shareWords = (share: number, isAbout = false) => {
  const near = nearFraction(share);
  const named = near && fractionWords[near.index];
  if (isAbout || near?.way === 'under') return `تقریباً ${named ?? percent(share)}`;
  return named ? `${named}${near.way === 'over' ? ' سے کچھ زیادہ' : ''}` : percent(share);
};
const movedBy = (change: number) => (Math.abs(change) < 0.5 ? 'کوئی فرق نہیں' : `${money(Math.abs(change))} ${change > 0 ? 'اضافہ' : 'کمی'}`);
const growthHeadline = (words: GrowthWords) => {
  const { main, before, after } = words;
  const story = growthStory(words);
  if (story === 'apart') return `${growthPart(main.id)}: ${movedBy(main.change)}، آئی ٹی برآمدات: ${movedBy(after - before)}`;
  return `آئی ٹی برآمدات ${story === 'growth' ? 'کے اضافے' : 'کی کمی'} کا ${shareWords(main.share, main.isAbout)} ${growthPart(main.id)} سے آیا`;
};

export const growth: GrowthMessages = {
  headline: growthHeadline,
  summary: (words) => {
    const { main, against, before, after } = words;
    const story = growthStory(words);
    return sentences(
      `ایک سال پہلے آئی ٹی برآمدات کا ${shareWords(main.shareBefore)} ${growthPart(main.id)} سے آتا تھا`,
      story !== 'apart' &&
        `اس کے بعد ${story === 'growth' ? 'کے اضافے' : 'کی کمی'} کا ${shareWords(main.share, main.isAbout)} یہیں سے آیا${marked(main.quality)}`,
      story === 'apart' && `اس کے بعد یہاں ${movedBy(main.change)}${marked(main.quality)}`,
      against &&
        `${growthPart(against.id)} میں ${money(Math.abs(against.change))} ${after > before ? 'کی کمی' : 'کا اضافہ'} ہوا`.replace('کی کمی ہوا', 'کی کمی ہوئی'),
    );
  },
  detail: ({ before, after, quality }) => {
    const change = after - before;
    if (Math.abs(change) < 0.5) return sentences(`آئی ٹی برآمدات ${money(after)} پر برقرار رہیں${marked(quality)}`);
    return sentences(`آئی ٹی برآمدات ${money(before)} سے ${money(after)} ${change > 0 ? 'ہو گئیں' : 'رہ گئیں'}، یعنی ${movedBy(change)}${marked(quality)}`);
  },
  partsNotFound: (knownDay) => nothingFoundOn('دونوں برسوں کے تمام حصوں کے اعداد و شمار', knownDay),
  nothingFound: (knownDay) => nothingToShow('دو برسوں میں آئی ٹی برآمدات کے کسی حصے کے اعداد و شمار', knownDay),
  caption: 'پاکستان کی آئی ٹی برآمدات کا اضافہ، حصوں کے لحاظ سے، ملین ڈالر اور کل کے فیصد میں',
  part: growthPart,
  partInBrief: (id) => ownOf(growthParts, id)?.[1] ?? growthPart(id),
  change: signedBrief,
  exactChange: (value) => `${isolate(value < 0 ? '−' : '+')}${amount(Math.abs(value), 'USD million')}`,
  bareChange: (value) => isolate(`${value < 0 ? '−' : '+'}${format.number(Math.abs(value), 3)}`),
  share: (share) => percent(share, 1),
  fromTo: (before, after) => `${amount(before, 'USD million')} سے ${amount(after, 'USD million')} تک`,
  spoken: ({ id, change, share, quality }) =>
    [
      growthPart(id),
      `${amount(Math.abs(change), 'USD million', 'امریکی ڈالر')} ${change < 0 ? 'کمی' : 'اضافہ'}`,
      id !== 'total' && share > 0 ? `تمام آئی ٹی برآمدات کے فرق کا ${percent(share)}` : '',
      marks(quality),
    ]
      .filter(Boolean)
      .join('، '),
  strips: {
    before: (id) => `ایک سال پہلے آئی ٹی برآمدات میں ${growthPart(id)} کا حصہ`,
    since: (id) => `اس کے بعد کے اضافے میں ${growthPart(id)} کا حصہ`,
    of: (amount) => `${brief(amount, 2)} میں سے`,
  },
  columns: { part: 'حصہ', change: 'فرق', share: 'کل فرق میں حصہ', shareBefore: 'ایک سال پہلے کل میں حصہ' },
  revised: 'پچھلے سال کے اعداد وہ ہیں جو دکھائے گئے دن تک نظرثانی کے بعد معلوم تھے، نہ کہ پہلی بار چھپنے والے: دونوں برسوں کا موازنہ تازہ ترین جدول سے ہے۔',
  rounded: 'تصویر میں ہر حصہ ملین تک گول ہے، اس لیے جمع میں ایک کا فرق آ سکتا ہے۔ جدول میں اعداد پورے ہیں۔',
  other: 'دیگر خدمات سے مراد آئی ٹی برآمدات کا وہ حصہ ہے جو الگ دکھائے گئے حصوں کے بعد بچتا ہے۔',
  rest: 'غیر منسوب سے مراد وہ فرق ہے جو تمام معلوم حصوں کے بعد کل میں بچتا ہے: کل پر نظرثانی ہوئی اور حصے دوبارہ نہیں چھپے۔',
  sinceThen: (words) => `اس کے بعد: ${growthHeadline(words)} (${period(words.period)})۔`,
};
