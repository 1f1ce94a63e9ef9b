/** Notes that more than one figure has, in Urdu. */
import { isolate } from '../../bidi.js';
import { day, fiscalYear } from '../phrases/periods.js';
import { isAlone, methodResult } from '../phrases/year-end.js';
import type { GeneralMessages } from '../../messages/shared/general.js';

export const general: GeneralMessages = {
  fiscalYear: `مالی سال یکم جولائی سے 30 جون تک ہوتا ہے: ${fiscalYear(2026)} سے مراد جولائی 2025 تا جون 2026 ہے، جسے انگریزی ذرائع ${isolate('FY2026')} یا ${isolate('FY26')} لکھتے ہیں۔ ایک ملین 10 لاکھ کے اور ایک ارب 1,000 ملین کے برابر ہے۔`,
  derived: 'اخذ کردہ اعداد دوسرے اعداد سے حساب کر کے نکالے گئے ہیں، زیادہ تر تفریق سے۔',
  secondHand: 'بالواسطہ اعداد ایسے صفحے پر پڑھے گئے جو کسی اور صفحے کا حوالہ دیتا ہے؛ اصل صفحہ پڑھا نہیں جا سکا۔',
  provisional: 'عبوری اعداد و شمار پر مرکزی بینک نظرثانی کر سکتا ہے۔',
  doubtful: 'کم یا درمیانی حد تک قابلِ اعتماد اعداد کسی ایک ذریعے یا بالواسطہ ذریعے پر مبنی ہیں۔',
  projection: (methods, words) =>
    [
      isAlone(words)
        ? `${fiscalYear(words.fiscalYear)} کا تخمینہ: ${methodResult(words.low)}۔`
        : `${fiscalYear(words.fiscalYear)} کے تخمینے کی حدود: ${methodResult(words.low)} سے ${methodResult(words.high)} تک۔`,
      methods.includes('run-rate') ? 'ماہانہ اوسط: سال کی اب تک کی رقم کو اس کے مہینوں پر تقسیم کر کے 12 سے ضرب دیا جاتا ہے۔' : '',
      methods.includes('share-of-year') ? 'کسی پچھلے سال کا تناسب: اس سال کی کل رقم کا وہ حصہ جو اسی مہینے تک آ چکا تھا۔' : '',
      methods.length > 1 ? 'مرکزی تخمینہ دو اعداد کی اوسط ہے: ماہانہ اوسط کا نتیجہ، اور تناسب کے سب نتائج کی اوسط۔' : '',
      'تخمینہ پچھلے اعداد و شمار کا حساب ہے، پیش گوئی نہیں۔',
    ]
      .filter(Boolean)
      .join(' '),
  dataVersion: (version, on) => `اعداد و شمار کا نسخہ ${isolate(version)}، ${day(on)}۔`,
  remitted: 'شمار وہ رقم ہوتی ہے جو بینکوں کے ذریعے آتی ہے: اس پر صرف کام کا حجم ہی نہیں، شرح تبادلہ اور ڈالر بیرونِ ملک رکھنے کے قواعد بھی اثر ڈالتے ہیں۔',
};
