/** The English texts of the dataset in Urdu, by their ids. */
import { isolate } from '../bidi.js';
import { fiscalYear } from './phrases/periods.js';

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
  'Economic Survey 2023-24': `اقتصادی سروے ${isolate('2023-24')}`,
  'Economic Survey 2024-25': `اقتصادی سروے ${isolate('2024-25')}`,
  'Pakistan Software Export Board': softwareBoard,
  'Pakistan Telecommunication Authority': 'پاکستان ٹیلی کمیونیکیشن اتھارٹی',
  'Federal Board of Revenue': 'فیڈرل بورڈ آف ریونیو',
  'Pakistan Freelancers Association': freelancersAssociation,
  'Government of Pakistan': 'حکومتِ پاکستان',
  'Prime Minister of Pakistan': 'وزیراعظم پاکستان',
  'Uraan Pakistan, the 13th Five-Year Plan': 'اڑان پاکستان، 13واں پانچ سالہ منصوبہ',
  'official data': 'سرکاری اعداد و شمار',
  'The caretaker IT minister': 'نگران وزیرِ آئی ٹی',
  'the government’s finance adviser': 'حکومت کے مشیرِ خزانہ',
  'Abdul Razak Dawood, adviser to the Prime Minister': 'عبدالرزاق داؤد، مشیرِ وزیراعظم',
  'Experts, in Business Recorder': `ماہرین، بحوالہ ${isolate('Business Recorder')}`,
  'Analysts, at Radio Pakistan': 'تجزیہ کار، بحوالہ ریڈیو پاکستان',
  'Analysts, in Pakistan Digital Post': `تجزیہ کار، بحوالہ ${isolate('Pakistan Digital Post')}`,
  'The market, as netmag.pk has it': `مارکیٹ، بحوالہ ${isolate('netmag.pk')}`,
  'Projections quoted by Nukta': `تخمینے، بحوالہ ${isolate('Nukta')}`,
  'Projections quoted by Technocrats.pk': `تخمینے، بحوالہ ${isolate('Technocrats.pk')}`,
  'Expectations quoted by ARY News': `توقعات، بحوالہ ${isolate('ARY News')}`,
  'An opinion piece at ARY News': `${isolate('ARY News')} کا ایک رائے پر مبنی مضمون`,
  'An essay in a public repository': 'ایک کھلے ذخیرے کا مضمون',
  'Radio Pakistan': 'ریڈیو پاکستان',
  'World Bank': 'عالمی بینک',
  APP: 'اے پی پی',
  'Daily Dunya': 'روزنامہ دنیا',
  'Daily Qudrat': 'روزنامہ قدرت',
};

const partOfExports = `یہ آئی ٹی برآمدات کا حصہ ہے، جو مرکزی بینک کے اعداد و شمار (${ebops}) کی سطر 9 ہیں۔`;
const payments = isolate('BPM6');
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
  'it-imports': translated('1aqynlo', {
    title: 'آئی ٹی درآمدات',
    definition: `ٹیلی کمیونیکیشن، کمپیوٹر اور انفارمیشن خدمات کی درآمدات پر ادائیگیاں: خدمات کی تجارت کے بارے میں مرکزی بینک کے اعداد و شمار (${ebops}) کی سطر 9۔`,
  }),
  'it-exports-net': translated('5jy8pp', {
    title: 'آئی ٹی برآمدات منفی درآمدات',
    definition: `ٹیلی کمیونیکیشن، کمپیوٹر اور انفارمیشن خدمات کی تجارت کا فاضل: سطر 9 (${ebops}) کی برآمدات منفی درآمدات۔`,
  }),
  'it-exports-telecom': translated('zilp0o', {
    title: 'آئی ٹی برآمدات: ٹیلی کمیونیکیشن',
    definition: `ٹیلی کمیونیکیشن خدمات۔ ${partOfExports}`,
  }),
  'it-exports-software-consultancy': translated('1guq7qj', {
    title: 'آئی ٹی برآمدات: سافٹ ویئر کنسلٹنسی',
    definition: `سافٹ ویئر کی مشاورتی خدمات۔ ${partOfExports}`,
  }),
  'it-exports-computer-software': translated('urz1l4', {
    title: 'آئی ٹی برآمدات: کمپیوٹر سافٹ ویئر',
    definition: `کمپیوٹر سافٹ ویئر کی برآمد اور درآمد۔ ${partOfExports}`,
  }),
  'it-exports-information': translated('oqtswh', {
    title: 'آئی ٹی برآمدات: انفارمیشن خدمات',
    definition: `انفارمیشن خدمات۔ ${partOfExports}`,
  }),
  'it-exports-other-computer': translated('12wuqe4', {
    title: 'آئی ٹی برآمدات: دیگر کمپیوٹر خدمات',
    definition: `سافٹ ویئر، اس کی کنسلٹنسی اور فری لانسرز کے سوا کمپیوٹر خدمات؛ ہارڈویئر کنسلٹنسی اور مرمت سمیت۔ ${partOfExports}`,
  }),
  'it-exports-other-computer-and-freelance': translated('1vz0xpu', {
    title: 'آئی ٹی برآمدات: دیگر کمپیوٹر خدمات اور فری لانسرز',
    definition: `سافٹ ویئر اور اس کی کنسلٹنسی کے سوا کمپیوٹر خدمات، فری لانسرز سمیت: بعد کے جدولوں کی سطر سے وسیع، جن میں فری لانسرز الگ ہیں۔ ${partOfExports}`,
  }),
  'it-exports-hardware': translated('1lz1725', {
    title: 'آئی ٹی برآمدات: ہارڈویئر کنسلٹنسی',
    definition: `ہارڈویئر کی مشاورتی خدمات۔ ${partOfExports}`,
  }),
  'it-exports-computer-repair': translated('g53urf', {
    title: 'آئی ٹی برآمدات: کمپیوٹروں کی مرمت',
    definition: `کمپیوٹروں کی مرمت اور دیکھ بھال۔ ${partOfExports}`,
  }),
  'services-exports': translated('k4b4o4', {
    title: 'تمام خدمات کی برآمدات',
    definition: `تمام خدمات کی برآمدات سے آنے والی رقم: خدمات کی تجارت کے بارے میں مرکزی بینک کے اعداد و شمار (${ebops})۔`,
  }),
  'services-exports-bureau': translated('1yroiwz', {
    title: 'تمام خدمات کی برآمدات، ادارہ شماریات',
    definition: 'تمام خدمات کی برآمدات سے آنے والی رقم، جیسی کہ ادارہ شماریات پاکستان چھاپتا ہے۔',
  }),
  'services-exports-bpm6': translated('133hhy4', {
    title: 'تمام خدمات کی برآمدات، توازنِ ادائیگی',
    definition: `تمام خدمات کی برآمدات سے آنے والی رقم، مرکزی بینک کے توازنِ ادائیگی (${payments}) میں۔`,
  }),
  'services-imports-bpm6': translated('19dwcdn', {
    title: 'تمام خدمات کی درآمدات، توازنِ ادائیگی',
    definition: `تمام خدمات کی درآمدات پر ادائیگیاں، مرکزی بینک کے توازنِ ادائیگی (${payments}) میں۔`,
  }),
  population: translated('1u2e6y6', {
    title: 'پاکستان کی آبادی',
    definition: 'سال کے وسط کی آبادی کا اندازہ، عالمی بینک کے مطابق۔',
  }),
  'it-exports-per-head': translated('1jcmmlz', {
    title: 'فی کس آئی ٹی برآمدات',
    definition: '2025 کی آبادی کے حساب سے فی کس آئی ٹی برآمدات۔',
  }),
  'freelance-earnings-per-freelancer': translated('1gbodpw', {
    title: 'فی فری لانسر آمدنی',
    definition: 'مرکزی بینک کے شمار کی فری لانسرز کی آمدنی، فری لانسرز کی اس تعداد پر تقسیم جو سب سے زیادہ نقل کی جاتی ہے۔',
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
  'freelance-earnings-ministry-it': translated('hx0rto', {
    title: 'آئی ٹی فری لانسرز کی آمدنی، وزارتِ آئی ٹی',
    definition: `صرف آئی ٹی میں کام کرنے والے فری لانسرز کی ترسیلات، ${ministry} کے شمار کے مطابق: یہ تمام فری لانسرز کے شمار کا حصہ ہے۔`,
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
  'fy2019-two-values': translated(
    '12671al',
    `${fiscalYear(2019)} کے لیے ستمبر 2019 کی ایک رپورٹ میں 1.09 ارب ڈالر چھپے۔ یہ شاید سال کا کوئی پرانا عدد ہے؛ کسی صفحے سے اس کا فیصلہ نہیں ہوتا۔`,
  ),
  'five-months-fy2020-older-print': translated(
    'sww9su',
    'جولائی تا نومبر 2019 کے 517.63 ملین ڈالر جنوری 2020 میں شائع ہوئے اور بعد میں نظرثانی شدہ اعداد سے تقریباً 31 ملین ڈالر کم ہیں۔ ان سے اس کا موازنہ درست نہیں۔',
  ),
  'march-2021-against-totals': translated(
    '1kpg9m5',
    'مارچ 2021 کے لیے 209 ملین ڈالر شائع ہوئے؛ 8 ماہ اور 9 ماہ کے مجموعی اعداد کے فرق سے یہ 206.9 ملین ڈالر بنتے ہیں۔ کوئی صفحہ اس فرق کی وضاحت نہیں کرتا۔',
  ),
  'fy2023-four-prints': translated(
    '1bkk7p5',
    `${fiscalYear(2023)} کا عدد چار بار شائع ہوا: 2.605 ارب، 2.593 ارب، 2.597 ارب اور 2.596 ارب ڈالر۔ یہ اس لیے کم ہوا کہ جون کا عدد 236 ملین ڈالر سے گھٹ کر 224 یا 225 ملین ڈالر رہ گیا۔`,
  ),
  'five-months-fy2025-first-november': translated(
    'sq6w8t',
    'جولائی تا نومبر 2024 کے 1.53 ارب ڈالر میں نومبر کا پہلا عدد، یعنی 324 ملین ڈالر، شامل ہے۔ نظرثانی شدہ 310 ملین ڈالر کے ساتھ یہ 1.516 ارب ڈالر بنتے ہیں۔',
  ),
  'march-fy2025-months-not-revised': translated(
    '1id4stu',
    `${fiscalYear(2025)} کے 9 ماہ نظرثانی کے بعد 2.83353 ارب ڈالر ہو گئے، مگر مہینوں میں سے صرف مارچ بدلا: جولائی 2024 تا فروری 2025 کے شائع شدہ مہینوں کا مجموعہ 6.6 ملین ڈالر کم ہے۔`,
  ),
  'nine-months-fy2025-three-values': translated(
    'sh1qfp',
    'جولائی 2024 تا مارچ 2025 کے لیے اسٹیٹ بینک نے 2.824 ارب ڈالر، وزیراعظم آفس کے ایک بیان نے 2.828 ارب ڈالر اور اقتصادی سروے نے 2.825 ارب ڈالر لکھے۔',
  ),
  'june-fy2025-against-totals': translated(
    '13w7w6u',
    'جون 2025 کے لیے 339 ملین ڈالر شائع ہوئے؛ 11 ماہ اور پورے سال کے آخری شائع شدہ اعداد کے فرق سے یہ 333.5 ملین ڈالر بنتے ہیں۔ دونوں مجموعی اعداد الگ الگ جدولوں کے ہیں۔',
  ),
  'fy2025-target-named-afterwards': translated('x36238', `سال ختم ہونے کے بعد وزیراعظم آفس نے ${fiscalYear(2025)} کا ہدف 3.8 ارب ڈالر بتایا۔`),
  'fy2022-target-december-2022': translated('1pgxb2h', 'نومبر 2021 میں وزیر نے کہا تھا کہ 3.5 ارب ڈالر کا ہدف دسمبر 2022 تک حاصل ہوگا۔'),
  'fy2023-target-three-years': translated('on7z1e', 'جنوری 2021 میں 5 ارب ڈالر اگلے تین سال کا ہدف تھا۔'),
  'digital-economy-25-billion': translated(
    'ty48m9',
    'وزیراعظم کے 25 ارب ڈالر ڈیجیٹل معیشت کا ہدف ہیں، ایک رپورٹ کے مطابق تین سال میں اور دوسری کے مطابق پانچ سال میں: 15 ارب ڈالر آئی ٹی برآمدات، 1 ارب ڈالر ٹیلی کمیونیکیشن اور 10 ارب ڈالر ڈیجیٹائزیشن۔ آئی ٹی برآمدات کو اس ہدف سے نہیں ناپا جاتا۔',
  ),
  'thirty-billion-without-year': translated(
    'dab2fk',
    'اگست 2025 میں وزیراعظم نے ”آنے والے برسوں میں“ آئی ٹی برآمدات 30 ارب ڈالر تک لے جانے کی بات کی۔ کوئی سال نہیں بتایا گیا، اس لیے اسے یہاں ہدف شمار نہیں کیا گیا۔',
  ),
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
  'july-to-april-fy2026-two-copies': translated(
    '409vs7',
    'جولائی 2025 تا اپریل 2026 کے لیے مرکزی بینک کے اعداد و شمار کی دو نقلیں، جو ایک دوسرے سے الگ بنیں، آپس میں متفق ہیں۔',
  ),
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
  'it-exports-net/2025-07/2026-06': translated('1susg2a', '3.9 ارب ڈالر لکھا گیا۔'),
  'freelance-earnings-per-freelancer/2025-07/2026-06': translated(
    'v905b3',
    'تقریباً 490 ڈالر سالانہ فی کس، جس سے آمدنی سے زیادہ خود تعداد کے بارے میں پتا چلتا ہے۔',
  ),
  'it-exports/2024-07/2025-06': translated('1re5mc3', '3.8 ارب ڈالر لکھا گیا۔'),
  'it-exports/2024-07/2025-06#3': translated(
    '9vg07l',
    'مرکزی بینک کی جون 2025 کی برآمدات کی اشاعت سے، جس کی اگست 2026 کی ایک نقل پڑھی گئی: یہ 3.814 ارب ڈالر سے پرانا عدد ہے۔',
  ),
  'it-exports/2018-07/2019-05': translated('1ohl4t1', 'صفحے کی سرخی میں اسے مالی سال کا عدد کہا گیا ہے؛ اس کے اجزا جولائی تا مئی کے ہیں۔'),
  'it-exports/2019-07/2020-01#2': translated('zxt7jv', 'ایک دن پہلے کے ایک صفحے پر 812 ملین ڈالر چھپے۔'),
  'it-exports/2019-07/2020-05': translated('1ohl4t1', 'صفحے کی سرخی میں اسے مالی سال کا عدد کہا گیا ہے؛ اس کے اجزا جولائی تا مئی کے ہیں۔'),
  'it-exports/2020-07/2021-04': translated('1qdhrff', '1.7 ارب ڈالر لکھا گیا؛ ساتھ چھپے 29.29 فیصد اضافے سے یہ ملین تک درست ثابت ہوتا ہے۔'),
  'it-exports/2023-07/2024-02#2': translated('1s3siat', 'ایک فورم، جو اسٹیٹ بینک کا حوالہ دیتا ہے۔'),
  'it-exports/2023-07/2024-03#2': translated('kwyl0r', 'اقتصادی سروے میں اگلے سال کے 2.825 ارب ڈالر اس سے 541 ملین ڈالر زیادہ تھے۔'),
  'it-exports/2024-07/2024-12#2': translated('18dne0f', 'صفحہ ان 6 ماہ کو جولائی تا نومبر لکھتا ہے؛ جس صفحے پر تاریخ درج ہے، اس میں 1.864 ارب ڈالر ہیں۔'),
  'it-exports/2025-07/2025-12': translated('9qllkd', 'دو صفحات میں سے ایک نے اسے 2.24 ارب ڈالر تک گول کیا اور دوسرے نے 2.23 ارب ڈالر لکھا۔'),
  'it-exports/2025-07/2026-01': translated('nbvz98', '2.61 ارب ڈالر لکھا گیا؛ ششماہی اور جنوری کو جمع کرنے سے بھی 2.61 ارب ڈالر ہی بنتے ہیں۔'),
  'it-exports/2023-06/2023-06#3': translated('esmqyh', 'صفحہ اسے جولائی کا عدد لکھتا ہے؛ اپنی مقدار کے لحاظ سے یہ جون کا ہے۔'),
  'it-exports-disputed/2024-07/2025-03': translated('k68yyd', 'وزیراعظم آفس کا ایک بیان؛ کسی اور صفحے پر یہ عدد نہیں۔'),
  'freelance-earnings/2023-07/2024-06': translated('15xremc', 'کم از کم: صفحے پر ”400 ملین ڈالر سے زیادہ“ لکھا ہے۔'),
  'freelance-earnings/2023-07/2024-06#2': translated('1dotlev', 'اگلے سال کے لیے شائع شدہ 90 فیصد اضافے سے نکالا گیا۔'),
  'freelance-earnings/2024-07/2025-06': translated('1ndgzo0', 'وزیر نے اسے فری لانسنگ اور گھر بیٹھے کام کی آمدنی کہا؛ اسے یہی سطر ہم نے خود سمجھا ہے۔'),
  'freelance-earnings/2025-07/2026-06': translated(
    'hqxnxs',
    `تقریباً 1.16 ارب ڈالر، جیسا کہ ایک مضمون نے نقل کیا؛ جس صفحے کا حوالہ ہے وہ پڑھا نہیں جا سکا۔ وہی مضمون ${softwareBoard} کے حوالے سے تقریباً 1.1 ارب ڈالر بھی نقل کرتا ہے۔`,
  ),
  'freelance-earnings/2024-07/2024-12': translated('1xn8w0z', 'اگلے سال کے لیے شائع شدہ 58 فیصد اضافے سے نکالا گیا۔'),
  'freelance-earnings/2024-07/2024-09': translated('lkpvp6', 'اگلے سال کے لیے شائع شدہ 71 فیصد اضافے سے نکالا گیا۔'),
  'freelance-earnings/2025-01/2025-03': translated('91ay3r', 'دو الگ اشاعتوں کے مجموعی اعداد کا فرق: بعد کی اشاعت میں ششماہی دوبارہ نہیں چھپی۔'),
  'freelance-earnings/2025-04/2025-06': translated('i5stg3', 'دو الگ اشاعتوں کے مجموعی اعداد کا فرق: بعد کی اشاعت میں پورا سال دوبارہ نہیں چھپا۔'),
  'freelance-earnings-all-services/2024-07/2025-06': translated('bffd45', 'جیسا کہ ایک مضمون نے نقل کیا؛ جس صفحے کا حوالہ ہے وہ پڑھا نہیں جا سکا۔'),
  'freelance-earnings-all-services/2025-07/2026-06': translated(
    'ipywep',
    'تقریباً 1.76 ارب ڈالر، جیسا کہ ایک مضمون نے نقل کیا؛ جس صفحے کا حوالہ ہے وہ پڑھا نہیں جا سکا۔',
  ),
  'freelance-earnings-economic-survey/2024-07/2025-03': translated(
    '1bel66w',
    'تقریباً، جیسا کہ ایک صفحہ لکھتا ہے؛ یہ نہیں بتایا گیا کہ اس میں کیا کیا شامل ہے۔',
  ),
  'freelance-earnings-ministry/2021-07/2022-06': translated(
    'a3w33w',
    'آئی ٹی 265.444، دیگر خدمات 131.884۔ اس کے ساتھ چھپا 2.74 فیصد اضافہ حساب کی غلطی ہے: درست 0.27 فیصد ہے۔ آئی ٹی والے حصے کے لیے چھپا آئی ٹی برآمدات کا 14.77 فیصد بھی غلط ہے: درست 10.1 فیصد ہے۔',
  ),
  'it-exports-fy2023': translated('nhr80r', 'پہلے ”2023 تک“ کے الفاظ میں۔'),
  'it-exports-fy2027-caretaker-minister': translated('mzb4wc', `”تک“، دسمبر 2023 سے اگلے تین سال میں؛ ${fiscalYear(2027)} ہم نے خود سمجھا ہے۔`),
  'it-exports-2030': translated(
    '1yi8lmx',
    'نومبر 2024 سے پانچ سال کا ہدف کہا گیا؛ بعد کا ایک صفحہ 2030 لکھتا ہے، مگر یہ نہیں کہ اس سے مراد کیلنڈر سال ہے یا مالی سال۔',
  ),
  'it-exports-fy2024-caretaker-minister': translated('1oh8vl1', `”چند ماہ میں“؛ ${fiscalYear(2024)} ہم نے خود سمجھا ہے۔`),
  'it-exports-fy2025-ministry': translated('1p15p0o', 'سینیٹ کی ایک کمیٹی کو کچھ شرائط کے ساتھ بتایا گیا۔'),
  'it-exports-fy2025-technocrats': translated('rcnufk', 'ایک امکان: ”پہنچ سکتی ہیں“۔'),
  'freelance-earnings-fy2025-pafla': translated('1iy6hsv', 'یہ نہیں بتایا گیا کہ آمدنی سے کیا مراد ہے؛ ساتھ لکھا گزشتہ سال کا عدد اسٹیٹ بینک کا ہے۔'),
  'it-exports-fy2026-digital-post': translated('1jsuj1y', 'اگر یہی رفتار برقرار رہے۔'),
  'it-exports-fy2026-js-global': translated(
    'zc1yqt',
    `ایک امکان: 18 تا 20 فیصد اضافہ، جس سے یہاں تک ”پہنچ سکتی ہیں“۔ یہ بات ${isolate('JS Global')} کی ہے، ایسا ہم نے خود سمجھا ہے۔`,
  ),
  'freelance-earnings-fy2026-pafla': translated('1seg5df', `اداروں کی زیادہ مدد کے ساتھ؛ ذریعے میں سال درج نہیں، ${fiscalYear(2026)} ہم نے خود سمجھا ہے۔`),
  'it-exports/2015-07/2016-06': translated('7tatzh', 'صرف موازنے کا سال؛ ایک اخباری رپورٹ۔'),
  'it-exports/2016-07/2017-06': translated('1bzlj67', 'ایک اخباری رپورٹ؛ ایک صفحہ جس پر تاریخ درج ہے، اسے 939 ملین ڈالر لکھتا ہے۔'),
  'it-exports/2024-06/2024-06': translated('nc3df6', 'یہ اس ماہ کا پورا عدد ہے، اگرچہ صفحے پر اسے اضافہ کہا گیا ہے۔'),
  'it-exports/2024-07/2024-07': translated('u0x731', 'اگست کے 298 ملین ڈالر اس سے 12 ملین زیادہ تھے۔'),
  'it-exports/2024-11/2024-11#2': translated('hladhy', 'ششماہی کے 1,864 ملین ڈالر صرف اسی عدد سے پورے ہوتے ہیں۔'),
  'freelance-earnings/2026-03/2026-03': translated('1g86wi1', 'دونوں اشاعتوں کے درمیان ہونے والی نظرثانی اس میں شامل نہیں۔'),
  'freelance-earnings-ministry/2020-07/2021-06': translated('11s0akr', 'آئی ٹی 363.064، دیگر خدمات 33.179۔'),
  'freelance-earnings-ministry/2021-07/2021-12': translated('1ukvvfw', 'آئی ٹی 163.881، دیگر خدمات 52.907۔'),
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
  'freelance-earnings-fy2029': translated('hx7lkh', `فری لانسنگ اور گیگ اکانومی سے؛ آخری سال ${fiscalYear(2029)} سمجھا گیا ہے۔`),
};
