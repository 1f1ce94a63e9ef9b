/** The English texts of the dataset in Urdu, by their ids. */
import { isolate } from './bidi.js';
import { fiscalYear } from './ur-numbers.js';

/** A translation, and what tells that the English text is still the one it was made of (see the tests of this file). */
export interface Translated<Text = string> {
  readonly of: string;
  readonly text: Text;
}

const translated = <Text>(of: string, text: Text): Translated<Text> => ({ of, text });

interface SeriesWords {
  readonly title: string;
  readonly definition: string;
}

const ebops = isolate('EBOPS');
const stateBank = 'اسٹیٹ بینک آف پاکستان';
const ministry = 'وزارتِ آئی ٹی و ٹیلی کام';
const softwareBoard = 'پاکستان سافٹ ویئر ایکسپورٹ بورڈ';
const freelancersAssociation = 'پاکستان فری لانسرز ایسوسی ایشن';

/** Institutions and people that have a usual name in Urdu, and newspapers that appear in it. Other names stay in Latin script. */
export const names: Readonly<Record<string, string>> = {
  'State Bank of Pakistan': stateBank,
  'Ministry of IT and Telecommunication': ministry,
  'Pakistan Bureau of Statistics': 'ادارہ شماریات پاکستان',
  'Economic Survey of Pakistan': 'پاکستان کا اقتصادی سروے',
  'Economic Survey 2023-24': `اقتصادی سروے ${isolate('2023-24')}`,
  'Economic Survey 2024-25': `اقتصادی سروے ${isolate('2024-25')}`,
  'Pakistan Software Export Board': softwareBoard,
  'Pakistan Telecommunication Authority': 'پاکستان ٹیلی کمیونیکیشن اتھارٹی',
  'Federal Board of Revenue': 'فیڈرل بورڈ آف ریونیو',
  'Pakistan Freelancers Association': freelancersAssociation,
  'Government of Pakistan': 'حکومتِ پاکستان',
  'Prime Minister of Pakistan': 'وزیراعظم پاکستان',
  'Uraan Pakistan, the 13th Five-Year Plan': 'اڑان پاکستان، 13واں پانچ سالہ منصوبہ',
  'Telecom experts, in Business Recorder': `ٹیلی کام ماہرین، بحوالہ ${isolate('Business Recorder')}`,
  'Daily Dunya': 'روزنامہ دنیا',
  'Daily Qudrat': 'روزنامہ قدرت',
};

const neverCharted = 'کسی چارٹ میں نہیں آتے۔';

/** Titles and definitions, by the id of the series. */
export const series: Readonly<Record<string, Translated<SeriesWords>>> = {
  'it-exports': translated('1nhmsbx', {
    title: 'آئی ٹی برآمدات',
    definition: `ٹیلی کمیونیکیشن، کمپیوٹر اور انفارمیشن خدمات کی برآمدات سے بینکوں کے ذریعے آنے والی رقم: خدمات کی تجارت کے بارے میں مرکزی بینک کے اعداد و شمار (${ebops}) کی سطر 9۔`,
  }),
  'it-exports-computer-services': translated('1yvjevt', {
    title: 'آئی ٹی برآمدات، صرف کمپیوٹر خدمات',
    definition: `صرف کمپیوٹر خدمات (${isolate('EBOPS 9.2')})، ٹیلی کمیونیکیشن، کال سینٹر اور انفارمیشن خدمات کے بغیر۔`,
  }),
  'it-exports-pseb': translated('nd6cov', {
    title: `آئی ٹی اور آئی ٹی سے منسلک خدمات کی برآمدات، ${softwareBoard}`,
    definition: `کمپیوٹر خدمات اور کال سینٹر، ${softwareBoard} کے شمار کے مطابق: اس کا دائرہ آئی ٹی برآمدات سے تنگ ہے۔`,
  }),
  'it-exports-disputed': translated('h6shwq', {
    title: 'آئی ٹی برآمدات، متنازع اعداد',
    definition: `شائع شدہ اعداد جو اس سلسلے سے ٹکراتے ہیں اور صرف ریکارڈ کے لیے رکھے گئے ہیں۔ ${neverCharted}`,
  }),
  'freelance-earnings': translated('197e22a', {
    title: `فری لانسرز کی آمدنی، ${stateBank}`,
    definition: `کمپیوٹر اور انفارمیشن کی فری لانس خدمات سے بینکوں کے ذریعے آنے والی رقم: مرکزی بینک کی سطر ${isolate('9.2.5')} (${ebops})، جو آئی ٹی برآمدات ہی کا حصہ ہے۔`,
  }),
  'freelance-earnings-all-services': translated('z93re3', {
    title: 'فری لانسرز کی آمدنی، تمام خدمات',
    definition: `مرکزی بینک کی فری لانس سطریں ${isolate('9.2.5')} اور ${isolate('10.3.5')} ملا کر۔ گردش میں موجود دو مجموعی اعداد کو ہم نے یوں سمجھا ہے؛ کسی ذریعے نے یہ جمع خود نہیں لکھی۔`,
  }),
  'freelance-earnings-economic-survey': translated('jgy441', {
    title: 'فری لانسرز کی آمدنی، اقتصادی سروے',
    definition: 'فری لانسرز کی ترسیلات، جیسی کہ پاکستان کے اقتصادی سروے میں چھپیں۔ سروے یہ نہیں بتاتا کہ ان میں کیا کیا شامل ہے۔',
  }),
  'freelance-earnings-ministry': translated('i7ro7c', {
    title: 'فری لانسرز کی آمدنی، وزارتِ آئی ٹی',
    definition: `آئی ٹی اور اس سے باہر کام کرنے والے فری لانسرز کی ترسیلات، ${ministry} کے شمار کے مطابق۔`,
  }),
  'freelance-earnings-disputed': translated('1jvlbya', {
    title: 'فری لانسرز کی آمدنی، متنازع اعداد',
    definition: `شائع شدہ اعداد جن کی مدت یا دائرہ واضح نہیں، یا جن کی تردید ہوتی ہے؛ صرف ریکارڈ کے لیے رکھے گئے ہیں۔ ${neverCharted}`,
  }),
  'freelance-share-of-it-exports': translated('1yjc42z', {
    title: 'آئی ٹی برآمدات میں فری لانسرز کا حصہ',
    definition: 'آئی ٹی برآمدات میں فری لانسرز کی آمدنی کا حصہ، جیسا کہ ذریعے میں لکھا ہے۔',
  }),
  freelancers: translated('enqbna', {
    title: 'پاکستان کے فری لانسرز',
    definition: 'کل وقتی یا جز وقتی فری لانسنگ کرنے والوں کی تعداد کے اندازے۔',
  }),
  'freelancers-full-time': translated('2uz2gu', {
    title: 'کل وقتی فری لانسرز',
    definition: 'کل وقتی فری لانسنگ کرنے والوں کی تعداد کے اندازے۔',
  }),
  'freelancers-with-bank-account': translated('7n6ce9', {
    title: 'بینک اکاؤنٹ رکھنے والے فری لانسرز',
    definition: 'وہ افراد جن کے پاس فری لانسرز کا بینک اکاؤنٹ ہے۔',
  }),
  'freelancers-disputed': translated('yqy4zs', {
    title: 'فری لانسرز کی تعداد، متنازع اعداد',
    definition: 'تعداد کے وہ اعداد جو کسی ذریعے کے بغیر اس سلسلے سے ٹکراتے ہیں؛ چارٹ میں انہیں مشکوک دکھایا جاتا ہے۔',
  }),
  'freelancers-rank': translated('hld6f3', {
    title: 'فری لانسنگ کرنے والے ملکوں میں پاکستان کی درجہ بندی',
    definition: 'سب سے زیادہ فری لانسرز والے ملکوں میں پاکستان کا نمبر، جیسا کہ ذریعے میں لکھا ہے۔',
  }),
  'retention-limit': translated('1bxee43', {
    title: 'برآمدی آمدنی کا وہ حصہ جو ڈالر میں رکھا جا سکتا ہے',
    definition: 'برآمدی آمدنی کا وہ حصہ جو آئی ٹی برآمد کنندہ فارن کرنسی اکاؤنٹ میں رکھ سکتا ہے۔',
  }),
  'withholding-tax-registered': translated('1ck1bwq', {
    title: 'آئی ٹی برآمدات پر ود ہولڈنگ ٹیکس، رجسٹرڈ',
    definition: `${softwareBoard} میں رجسٹرڈ برآمد کنندگان کی برآمدی آمدنی پر شرح (دفعہ ${isolate('154A')})۔`,
  }),
  'withholding-tax-unregistered': translated('1ih73hf', {
    title: 'آئی ٹی برآمدات پر ود ہولڈنگ ٹیکس، غیر رجسٹرڈ',
    definition: `ان برآمد کنندگان کی برآمدی آمدنی پر شرح جو ${softwareBoard} میں رجسٹرڈ نہیں۔`,
  }),
};

/** What contradicts what, by the id of the note. */
export const notes: Readonly<Record<string, Translated>> = {
  'economic-survey-against-central-bank': translated(
    '5eo5ab',
    'دونوں ذرائع میں اختلاف ہے: جولائی 2024 تا مارچ 2025 کے لیے اقتصادی سروے 400 ملین ڈالر لکھتا ہے اور مرکزی بینک کی اپنی سطر 567.5 ملین ڈالر۔ کوئی ذریعہ اس فرق کی وضاحت نہیں کرتا، اس لیے دونوں کو کبھی ایک سلسلے میں نہیں رکھا جاتا۔',
  ),
  'economic-survey-ten-months': translated(
    '1tkzeex',
    'اقتصادی سروے کے 400 ملین ڈالر ایک رپورٹ میں 9 ماہ (جولائی تا مارچ) کے اور دوسری میں 10 ماہ (اپریل تک) کے بتائے گئے ہیں۔',
  ),
  'fy2025-counted-twice': translated(
    '1u51sns',
    `${fiscalYear(2025)} کے لیے آئی ٹی برآمدات کا 4.6 ارب ڈالر کا عدد گردش میں ہے۔ اس میں فری لانسرز کے 779 ملین ڈالر دو بار گنے گئے ہیں: وہ 3.8 ارب ڈالر میں پہلے سے شامل ہیں۔`,
  ),
  'july-to-march-fy2025-misprint': translated('1vx2tg2', 'اگلے دن کے ایک اخبار نے جولائی 2024 تا مارچ 2025 کے 2.825 ارب ڈالر کو غلطی سے 3.825 ارب چھاپا۔'),
  'half-year-fy2026-months': translated(
    '1g6vudc',
    'جولائی تا دسمبر 2025 کے مہینوں کے شائع شدہ اعداد جمع کریں تو 2.236 ارب ڈالر بنتے ہیں، جبکہ ششماہی کے 2.24 ارب ڈالر شائع ہوئے۔',
  ),
  'july-to-april-fy2026-two-copies': translated(
    '409vs7',
    'جولائی 2025 تا اپریل 2026 کے لیے مرکزی بینک کے اعداد و شمار کی دو نقلیں، جو ایک دوسرے سے الگ بنیں، آپس میں متفق ہیں۔',
  ),
  'fy2019-two-values': translated('1lse8o5', `${fiscalYear(2019)} کے لیے اس سے پہلے کی ایک رپورٹ میں 1.09 ارب ڈالر چھپے، جو شاید صرف 11 ماہ کے ہیں۔`),
  'fourth-quarter-printed-as-year': translated(
    '1sm8r71',
    `ایک اخبار 212 ملین ڈالر کو پورے ${fiscalYear(2025)} کا عدد لکھتا ہے۔ 779 ملین ڈالر کے ہوتے ہوئے یہ ممکن نہیں؛ یہ آخری سہ ماہی کے برابر ہے۔`,
  ),
  'freelance-share-contradicted': translated(
    '6574lh',
    'حکام نے 2024 کے آخر میں آئی ٹی برآمدات میں فری لانسرز کا حصہ 15 فیصد بتایا؛ مرکزی بینک کی سطروں سے جولائی تا دسمبر 2024 کے لیے یہ 18.9 فیصد بنتا ہے۔',
  ),
  'freelancers-counted-differently': translated(
    'qtmmhw',
    'فری لانسرز کی تعداد کے اعداد اندازے ہیں۔ 23.7 لاکھ کا عدد، جو 2026 میں بھی دہرایا جاتا ہے، جنوری 2024 کے ایک سروے کا ہے؛ اسی ماہ کی ایک اور رپورٹ کسی ذریعے کے بغیر 10 لاکھ لکھتی ہے۔',
  ),
  'fy2026-two-targets': translated(
    'ewgc54',
    `${fiscalYear(2026)} کے دو اہداف گردش میں ہیں: 5 ارب ڈالر، اور 5.2 ارب ڈالر، جو وزارتِ آئی ٹی نے سینیٹ کی ایک کمیٹی کو بتایا۔`,
  ),
  'withholding-tax-end': translated('1xre50q', `ایک رپورٹ کے مطابق 0.25 فیصد کی رعایتی شرح جون 2029 تک ہے، دوسری کے مطابق ${fiscalYear(2030)} تک۔`),
};

/** What has to be known of one figure, by its id; a revision of a figure has a note of its own under `<id>#<revision>`. */
export const valueNotes: Readonly<Record<string, Translated>> = {
  'it-exports/2015-07/2016-06': translated('7tatzh', 'صرف موازنے کا سال؛ ایک اخباری رپورٹ۔'),
  'it-exports/2016-07/2017-06': translated('1bzlj67', 'ایک اخباری رپورٹ؛ ایک صفحہ جس پر تاریخ درج ہے، اسے 939 ملین ڈالر لکھتا ہے۔'),
  'it-exports/2018-07/2019-06': translated('eznxdp', `ایک اخباری رپورٹ، جو اس میں چھپے ${fiscalYear(2020)} تک کے 20.8 فیصد اضافے سے مطابقت رکھتی ہے۔`),
  'it-exports/2024-07/2025-06#2': translated('1hwc2g5', 'مرکزی بینک کے اعداد و شمار کی ایک دوسری، الگ نقل۔'),
  'it-exports/2024-02/2024-02': translated('1o4dom1', 'مارچ کے 306 ملین ڈالر اس سے 49 ملین زیادہ تھے۔'),
  'it-exports/2024-06/2024-06': translated('nc3df6', 'یہ اس ماہ کا پورا عدد ہے، اگرچہ صفحے پر اسے اضافہ کہا گیا ہے۔'),
  'it-exports/2024-07/2024-07': translated('u0x731', 'اگست کے 298 ملین ڈالر اس سے 12 ملین زیادہ تھے۔'),
  'it-exports/2024-11/2024-11#2': translated('hladhy', 'ششماہی کے 1,864 ملین ڈالر صرف اسی عدد سے پورے ہوتے ہیں۔'),
  'freelance-earnings/2024-07/2025-06': translated('1fruiar', 'وزیر نے اسے فری لانسنگ اور گھر بیٹھے کام کی آمدنی کہا۔'),
  'freelance-earnings/2025-07/2026-06': translated('1f2mbf', 'گول کیا ہوا عدد؛ ایک اور اشاعت نے نقل کیا، اصل صفحہ پڑھا نہیں جا سکا۔'),
  'freelance-earnings/2026-03/2026-03': translated('1g86wi1', 'دونوں اشاعتوں کے درمیان ہونے والی نظرثانی اس میں شامل نہیں۔'),
  'freelance-earnings-economic-survey/2024-07/2025-03': translated('1pnwnwi', 'یہ نہیں بتایا گیا کہ اس میں کیا کیا شامل ہے۔'),
  'freelance-earnings-ministry/2020-07/2021-06': translated('11s0akr', 'آئی ٹی 363.064، دیگر خدمات 33.179۔'),
  'freelance-earnings-ministry/2021-07/2021-12': translated('1ukvvfw', 'آئی ٹی 163.881، دیگر خدمات 52.907۔'),
  'freelance-earnings-ministry/2021-07/2022-06': translated(
    '1e6u7ci',
    'آئی ٹی 265.444، دیگر خدمات 131.884۔ اس کے ساتھ چھپا 2.74 فیصد اضافہ حساب کی غلطی ہے: درست 0.27 فیصد ہے۔',
  ),
  'freelance-earnings-disputed/2023-01/2023-12': translated('p689tg', '2023 کے لیے؛ نہ مہینے بتائے گئے ہیں نہ یہ کہ اس میں کیا شامل ہے۔'),
  'freelance-earnings-disputed/2024-07/2025-04': translated('twbbts', 'اقتصادی سروے کا عدد، جسے یہاں 10 ماہ کا بتایا گیا ہے۔'),
  'freelance-earnings-disputed/2025-04/2025-06': translated('1dpwyh2', `پورے ${fiscalYear(2025)} کا عدد لکھا گیا؛ یہاں اس کی آخری سہ ماہی سمجھا گیا۔`),
  'freelance-share-of-it-exports/2024-07/2024-11': translated('zf1bz9', 'حکام کا دعویٰ؛ مدت مضمون کی ہے۔'),
  'freelancers/2024-01/2024-01': translated('7j8r9y', 'ایک سروے کا اندازہ، کل وقتی اور جز وقتی دونوں۔'),
  'freelancers/2025-01/2025-12': translated('750e70', 'تاریخ اندازاً ہے۔'),
  'freelancers/2026-02/2026-02': translated('1a9h4j0', 'جنوری 2024 کے سروے کا اندازہ، جو دوبارہ نقل ہوا؛ 2026 کی گنتی نہیں۔'),
  'freelancers-disputed/2026-02/2026-02': translated('phl9jp', 'مضمون میں کوئی ذریعہ نہیں دیا گیا۔'),
  'freelancers-rank/2026-02/2026-02': translated('rlbcwh', 'مضمون کے اپنے الفاظ میں تیسرا یا چوتھا؛ تاریخ کے ساتھ کوئی درجہ بندی نہیں ملی۔'),
  'retention-limit/2023-01/2023-10': translated('1x8szx0', '22 اکتوبر 2023 تک؛ آغاز کی تاریخ اندازاً ہے۔'),
  'retention-limit/2023-10/2026-02': translated('2txhhn', '23 اکتوبر 2023 سے؛ یا 5,000 ڈالر ماہانہ، جو بھی زیادہ ہو۔'),
  'withholding-tax-registered/2026-07/2029-06': translated('xl3soq', 'جیسا کہ بجٹ میں تجویز ہوا۔'),
  'it-exports-fy2026-ministry': translated('1pakn8h', 'سینیٹ کی ایک کمیٹی کو بتایا گیا۔'),
  'it-exports-fy2029': translated('1her9xf', 'منصوبے کے اپنے الفاظ زیادہ وسیع ہیں: آئی سی ٹی اور اعلیٰ ٹیکنالوجی کی مصنوعات اور خدمات۔'),
  'it-exports-fy2029-prime-minister': translated('12h3tdo', '2024 سے پانچ سال میں؛ سال ہم نے خود سمجھا ہے۔'),
  'it-exports-2030': translated('a276go', 'ذریعہ یہ نہیں بتاتا کہ 2030 سے مراد کیلنڈر سال ہے یا مالی سال۔'),
  'freelance-earnings-fy2029': translated('hx7lkh', `فری لانسنگ اور گیگ اکانومی سے؛ آخری سال ${fiscalYear(2029)} سمجھا گیا ہے۔`),
  'freelance-earnings-fy2025-pafla': translated('2bgjwl', 'یہ نہیں بتایا گیا کہ آمدنی سے کیا مراد ہے۔'),
  'freelance-earnings-fy2026-pafla': translated('1kn8f45', `ذریعے میں سال درج نہیں؛ ${fiscalYear(2026)} ہم نے خود سمجھا ہے۔`),
};
