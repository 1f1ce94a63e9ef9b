/** How many freelancers there are, in Urdu. */
import { nothingToShow } from '../phrases/not-found.js';
import { format, lakh, money, people } from '../phrases/numbers.js';
import { period } from '../phrases/periods.js';
import { marked, nearly } from '../phrases/quality.js';
import { sentences } from '../phrases/sentences.js';
import type { CountsMessages, CountWords } from '../../messages/figures/counts.js';

/** “10 سے 30 لاکھ” */
const countSpread = (low: number, high: number) => {
  if (low === high) return people(low);
  return `${low >= lakh ? people(low).replace(' لاکھ', '') : people(low)} سے ${people(high)}`;
};
const countWords = ({ value, quality, by, when }: CountWords) => `${people(value)}${marked(quality)}، بحوالہ ${by} (${when})`;

export const counts: CountsMessages = {
  headline: (low, high) => `پاکستان کے فری لانسرز کی تعداد ${countSpread(low, high)} بتائی جاتی ہے`,
  summary: ({ count, low, high, newest, perHead }) => {
    const each = perHead ? ` ${perHead}` : '';
    if (count === 1) return `پاکستان کے فری لانسرز کی تعداد کا ایک ہی شائع شدہ عدد ملا: ${countWords(newest)}۔${each}`;
    const all = `پاکستان کے فری لانسرز کی تعداد کے ${count} شائع شدہ اعداد`;
    const spread = low === high ? `ایک ہی ہیں: ${people(low)}` : `${people(low)} سے ${people(high)} تک ہیں`;
    return `${sentences(`${all} ${spread}`, `تازہ ترین ${countWords(newest)}`)}${each}`;
  },
  caption: 'پاکستان کے فری لانسرز کی تعداد کے شائع شدہ اعداد',
  noFigures: (knownDay) => nothingToShow('پاکستان کے فری لانسرز کی تعداد کے اعداد', knownDay),
  inPicture: people,
  doubtful: 'ٹوٹا ہوا کنارہ: کم قابلِ اعتماد یا متنازع',
  estimates: 'یہ اعداد مختلف ناشرین کے ہیں، ایک ہی شماریاتی سلسلہ نہیں: لکیر سے معلوم ہوتا ہے کہ ان میں کتنا فرق ہے، تعداد کا بڑھنا یا گھٹنا نہیں۔',
  otherDefinitions: 'کل وقتی فری لانسرز، یا فری لانسرز کا بینک اکاؤنٹ رکھنے والوں کی تعداد کی تعریف اور ہے، اس لیے وہ اس لکیر پر نہیں۔',
  noteColumn: 'وضاحت',
  perHead: 'ڈالر فی کس',
  divided: ({ people: count, earnings, value }) =>
    `${period(earnings.period)} کی آمدنی، ${nearly(earnings)}${money(earnings.value)}${marked(earnings)}، ${people(count)} افراد پر تقسیم کی جائے تو تقریباً ${format.number(value)} ڈالر فی کس بنتے ہیں۔`,
  dividedOf: (earnings) => `${period(earnings.period)}: ${money(earnings.value)}${marked(earnings)}`,
  perHeadNote:
    'ڈالر فی کس محض حساب ہے، کسی کی آمدنی نہیں: فری لانسرز کی آمدنی، جیسی کہ اسٹیٹ بینک آف پاکستان کے اعداد میں ہے، تعداد پر تقسیم کی گئی۔ یہ اسی مالی سال کی ہے جس کی تعداد ہے، یا اس سے پچھلے سال کی جب تک اس سال کی معلوم نہ ہو۔',
  sinceThen: (count) => `اس کے بعد ${count === 1 ? 'ایک اور عدد شائع ہوا' : `${count} مزید اعداد شائع ہوئے`}:`,
  laterCount: (count) => `${countWords(count)}۔`,
};
