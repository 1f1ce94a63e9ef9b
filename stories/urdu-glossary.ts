/**
 * The terms of the Urdu figures, each with a page of an Urdu newspaper or news site that uses it. A page stands here only if
 * its text was read and the phrase is in it, letter for letter. Terms without a page are our own choice so far.
 */

export interface Page {
  readonly publisher: string;
  readonly url: string;
}

export interface Term {
  readonly english: string;
  readonly urdu: string;
  /** Where it was read, and the phrase as it stands there. */
  readonly proof?: { readonly page: Page; readonly phrase: string };
  /** Why the figures do not say it, where they do not. */
  readonly unused?: string;
}

const page = (publisher: string, url: string): Page => ({ publisher, url });

const expressFreelancers = page(
  'Express',
  'https://www.express.pk/story/2800757/freelancers-earned-over-550-million-dollar-during-first-half-of-the-financial-year-state-bank-2800757',
);
const expressMilestone = page(
  'Express',
  'https://www.express.pk/story/2801273/major-achievement-for-pakistani-freelancers-set-to-cross-a-key-milestone-2801273',
);
const expressExports = page('Express', 'https://www.express.pk/story/2797128/it-exports-in-pakistan-on-good-steps-2797128');
const dunyaFreelancers = page('Dunya', 'https://dunya.com.pk/index.php/business/2025-10-27/2582275');
const dunyaFiveMonths = page('Dunya', 'https://dunya.com.pk/index.php/business/2025-12-18/2604420');
const dunyaTarget = page('Dunya', 'https://dunya.com.pk/index.php/pakistan/2025-12-23/2606802');
const dunyaRecord = page('Dunya', 'https://dunya.com.pk/index.php/business/2026-01-20/2619780');
const dunyaMarch = page('Dunya', 'https://dunya.com.pk/index.php/business/2025-04-18/2502089');
const dunya2021 = page('Dunya', 'https://dunya.com.pk/index.php/pakistan/2021-07-21/1857150');
const dunyaTelevision = page('Dunya News', 'https://urdu.dunyanews.tv/index.php/ur/Technology/584400');
const jangTenMonths = page('Jang', 'https://jang.com.pk/news/1472339');
const jangPlan = page('Jang', 'https://jang.com.pk/news/1463493');
const jangTaxYear = page('Jang', 'https://jang.com.pk/news/1369615');
const jangSeptember = page('Jang', 'https://jang.com.pk/news/1515254');
const jangNovember = page('Jang', 'https://jang.com.pk/news/1532935');
const jangHalfYear = page('Jang', 'https://jang.com.pk/news/1542753');
const jangJanuary = page('Jang', 'https://jang.com.pk/news/1551929-topstory');
const jasaratExports = page('Jasarat', 'https://jasarat.com/?p=1331023');
const jasaratPaper = page('Jasarat', 'http://epaper.jasarat.com/2022/07/20/220720-4-2/');
const jasaratSurvey = page('Jasarat', 'https://www.jasarat.com/2021/06/10/210610-8-7/');
const jasaratRanking = page('Jasarat', 'https://www.jasarat.com/2019/08/24/freelancing/');
const nawaiwaqt = page('Nawa-i-Waqt', 'https://nawaiwaqt.com.pk/E-Paper/lahore/2024-05-21/page-8/detail-4');
const ummat = page('Ummat', 'https://ummat.net/?p=830086');
const bolQuarter = page('BOL News', 'https://www.bolnews.com/urdu/latest/2025/10/835933/amp');
const bolEstimate = page('BOL News', 'https://www.bolnews.com/urdu/pakistan/2025/04/499182/amp');
const aaj = page('Aaj News', 'https://www.aaj.tv/news/30498432/');
const geo = page('Geo News', 'https://urdu.geo.tv/latest/246494-');
const samaa = page(
  'Samaa',
  'https://www.samaa.tv/news/2279739/%D9%85%D8%B9%D8%A7%D8%B4%DB%8C-%D8%AA%D8%B1%D9%82%DB%8C-%DA%A9%DB%8C-%D8%B1%D9%81%D8%AA%D8%A7%D8%B1-3-94-%D9%81%DB%8C%D8%B5%D8%AF-%D8%B1%DB%81%D9%86%DB%92-%DA%A9%D8%A7-%D8%A7%D9%85%DA%A9%D8%A7',
);
const weNews = page('WE News', 'https://wenews.pk/news/92738');
const independent = page(
  'Independent Urdu',
  'https://www.independenturdu.com/article-author/%D9%85%DB%8C%D8%A7%DA%BA-%D8%B9%D9%85%D8%B1%D8%A7%D9%86-%D8%A7%D8%AD%D9%85%D8%AF',
);
const urduPoint = page('UrduPoint', 'https://www.urdupoint.com/daily/livenews/2018-08-19/news-1647013.html');
const app = page('APP Urdu', 'https://urdu.app.com.pk/urdu/?p=393845');
const thinkers = page('Thinkers', 'https://www.thinkerspk.com/a/291371');
const khouj = page(
  'Khouj',
  'https://www.khouj.com/latest-pakistan-news-urdu-pakistan-news-headlines-in-urdu/%D8%A2%D8%A6%DB%8C-%D8%B3%DB%8C-%D9%B9%DB%8C-%D8%B3%D8%B1%D9%88%D8%B3%D8%B2%DA%A9%DB%8C-%D8%A8%D8%B1%D8%A2%D9%85%D8%AF%DB%8C-%D8%AA%D8%B1%D8%B3%DB%8C%D9%84%D8%A7%D8%AA-%D9%85%DB%8C%DA%BA-%DA%A9%D8%AA/',
);

const proved = (english: string, urdu: string, from: Page, phrase: string): Term => ({ english, urdu, proof: { page: from, phrase } });
const unproved = (english: string, urdu: string): Term => ({ english, urdu });

export const terms: readonly Term[] = [
  // Money, numbers and years
  proved('million dollars', 'ملین ڈالر', expressExports, 'دسمبر 2025 میں آئی ٹی برآمدات پہلی مرتبہ 437 ملین ڈالر سے تجاوز کر گئیں'),
  proved('billion dollars', 'ارب ڈالر', expressExports, '20 فیصد اضافے کے ساتھ 2.24 ارب ڈالر تک پہنچ گئیں'),
  proved('a billion dollars', 'ایک ارب ڈالر', expressMilestone, 'ایک ارب ڈالر کے برآمدی کلب کا حصہ بن جائیں گے'),
  proved('from … to … billion dollars', '3.5 سے 3.7 ارب ڈالر', jasaratExports, 'مجموعی برآمدات 3.5 سے 3.7 ارب ڈالر تک پہنچنے کی توقع ہے'),
  proved('percent', 'فیصد', expressFreelancers, '58 فیصد کا نمایاں اضافہ ہوا ہے'),
  proved('minus', 'منفی', nawaiwaqt, 'صنعت کی شرح نمو منفی 0.84فیصد'),
  proved('hundred thousand (people)', 'لاکھ', independent, 'پاکستان میں تقریباً 30 لاکھ فری لانسرز کام کر رہے ہیں'),
  proved('about', 'تقریباً', independent, 'پاکستان میں تقریباً 30 لاکھ فری لانسرز کام کر رہے ہیں'),
  proved('fiscal year', 'مالی سال', dunyaTarget, 'مالی سال کے پہلے 5ماہ میں صرف دوارب ڈالر کی آ ئی ٹی برآمدات ہو ئیں'),
  proved('FY2026', 'مالی سال 2025-26', dunyaFiveMonths, 'مالی سال 2025-26 کے پہلے پانچ ماہ کے دوران'),
  proved('the first seven months', 'پہلے 7 ماہ میں', geo, 'مالی سال کے پہلے 7 ماہ میں آئی ٹی اور ٹیلی کام کی برآمدات میں 38 فیصد اضافہ ہوا'),
  proved('half-year', 'ششماہی', expressExports, 'موجودہ مالی سال کی پہلی ششماہی میں'),
  proved('quarter', 'سہ ماہی', dunyaFreelancers, 'مالی سال 26ء کی پہلی سہ ماہی میں'),
  proved('July to December 2025', 'جولائی تا دسمبر 2025', expressFreelancers, 'جولائی تا دسمبر 2025 تک 55 کروڑ 70لاکھ ڈالر'),
  proved('23 October 2023', '23 اکتوبر 2023', weNews, 'پیر 23 اکتوبر 2023'),
  proved('a year, annual', 'سالانہ', dunyaMarch, 'سالانہ اور ماہانہ بنیاد پر 12 فیصد اضافہ ریکارڈ کیا گیا'),

  // What is counted
  proved('freelancers', 'فری لانسرز', expressFreelancers, 'پاکستانی فری لانسرز نے 50کروڑ ڈالر سے زائد کا زرمبادلہ کمایا'),
  proved('earnings', 'آمدنی', expressMilestone, 'فری لانسنگ کی آمدنی 55 کروڑ ڈالر سے تجاوز کرگئی ہے'),
  proved('freelancing', 'فری لانسنگ', dunyaRecord, 'آئی ٹی سروسز، سافٹ ویئر ڈیولپمنٹ، فری لانسنگ اور ٹیکنالوجی سے وابستہ دیگر خدمات'),
  proved('exports', 'برآمدات', jangPlan, 'دس برس میں برآمدات کو 100 ارب ڈالر تک لے جانے کا ہدف ہے'),
  proved('IT exports', 'آئی ٹی برآمدات', jangTenMonths, 'رواں مالی سال کے پہلے 10 ماہ میں ہی آئی ٹی برآمدات 3.14 ارب ڈالر تک پہنچ چکی ہیں'),
  proved('services', 'خدمات', jasaratPaper, 'ٹیلی کمیونیکیشن ، کمپیوٹر اور آئی ٹی خدمات سمیت'),
  proved('telecommunications', 'ٹیلی کمیونیکیشن', jasaratPaper, 'ٹیلی کمیونیکیشن ، کمپیوٹر اور آئی ٹی خدمات سمیت'),
  proved('foreign exchange', 'زرمبادلہ', expressFreelancers, '50کروڑ ڈالر سے زائد کا زرمبادلہ کمایا'),
  proved('remittances', 'ترسیلات', dunyaFiveMonths, 'برآمدی ترسیلات میں 18.5 فیصد نمایاں اضافہ ریکارڈ کیا گیا'),
  proved('export earnings', 'برآمدی آمدنی', weNews, 'اپنی برآمدی آمدنی کا 35 فیصد سے بڑھا کر 50 فیصد کردیا ہے'),
  proved('exporters', 'برآمد کنندگان', weNews, 'آئی ٹی برآمد کنندگان کو اسٹیٹ بینک یا بینکوں کی منظوری کے بغیر'),
  proved('foreign-currency account', 'فارن کرنسی اکاؤنٹ', weNews, 'ایکسپورٹرز اسپیشلائزڈ فارن کرنسی اکاؤنٹس'),
  proved('withholding tax', 'ود ہولڈنگ ٹیکس', ummat, 'ود ہولڈنگ ٹیکس کی شرح 2 فیصد سے کم کرتے ہوئے ایک فیصد کرنے کی تجویز دی گئی ہے'),
  proved('ranking', 'درجہ بندی', jasaratRanking, 'عالمی درجہ بندی میں چوتھی پوزیشن حاصل کر لی'),

  // How it changes
  proved('increase', 'اضافہ', dunyaRecord, 'آئی ٹی برآمدات میں20 فیصد اضافہ ریکارڈ کیا گیا'),
  proved('decrease, shortfall', 'کمی', jangHalfYear, 'ہدف کے مقابلے میں 336 ارب روپے کی کمی کا شکار رہا'),
  proved('more', 'زیادہ', app, 'گزشتہ مالی سال کی اسی مدت کے مقابلے میں 5 فیصد زیادہ ہے'),
  proved('compared with', 'کے مقابلے میں', expressFreelancers, 'گزشتہ مالی سال کے مقابلے میں 58 فیصد کا نمایاں اضافہ ہوا ہے'),
  proved('the same months', 'کے اسی عرصے', expressFreelancers, 'گزشتہ مالی سال کے اسی عرصے میں یہ رقم 35 کروڑ 20لاکھ ڈالر تھی'),
  proved('on a year earlier', 'سال بہ سال', expressExports, 'سال بہ سال موازنے میں بھی آئی ٹی برآمدات میں 26 فیصد اضافہ دیکھنے میں آیا'),
  proved('month by month', 'ماہ بہ ماہ', expressExports, 'ماہ بہ ماہ موازنے میں آئی ٹی برآمدات میں 23 فیصد اضافہ ریکارڈ کیا گیا'),
  proved('reached', 'تک پہنچ گئیں', expressExports, '2.24 ارب ڈالر تک پہنچ گئیں'),
  proved('highest month', 'بلند ترین ماہانہ سطح', dunyaRecord, 'جو اب تک کی بلند ترین ماہانہ سطح ہے'),
  proved('average', 'اوسط', jasaratExports, '12 ماہ کی اوسط 275 ملین ڈالر'),
  proved('total', 'مجموعی', jasaratExports, 'مالی سال 24 کی مجموعی برآمدات 3.2 ارب ڈالر تک پہنچ گئیں'),
  proved('volume', 'حجم', dunya2021, 'آئی ٹی برآمدات کا حجم 47.43 فیصد اضافے کے ساتھ'),
  proved('share', 'حصہ', bolQuarter, 'مجموعی سروسز برآمدات میں 48 فیصد حصہ برقرار رکھتے ہوئے'),
  proved('pace', 'رفتار', samaa, 'معاشی ترقی کی رفتار 3.94 فیصد رہنے کا امکان'),
  proved('required', 'درکار', jangJanuary, '51 ارب روپے کی وصولی درکار'),
  proved('milestone', 'سنگِ میل', expressMilestone, 'اہم سنگِ میل عبور کرنے کو تیار'),

  // Targets and projections
  proved('target', 'ہدف', dunyaTarget, 'رواں سال آ ئی ٹی برآمدات کا 5 ارب ڈالر ہدف کا حصول مشکل'),
  proved('targets', 'اہداف', jangTaxYear, 'اہداف کو پورا کرنے میں مسلسل ناکامی کی تصدیق'),
  proved('to meet a target', 'ہدف حاصل', jangSeptember, 'ٹیکس ریونیو ہدف حاصل کرنے میں ناکام رہا'),
  proved('projection', 'تخمینہ', bolEstimate, 'آئندہ مالی سال کے لیے برآمدات کا تخمینہ 36 ارب 12 کروڑ 10 لاکھ ڈالرز'),
  proved('forecast (what a projection is not)', 'پیش گوئی', aaj, 'معاشی شرحِ نمو 3 فیصد رہنے کی پیش گوئی'),
  proved('claim', 'دعویٰ', khouj, 'شزہ فاطمہ خواجہ کا حیران کن دعویٰ'),

  // How sure a figure is, and where it was read
  proved('figures', 'اعداد و شمار', expressFreelancers, 'اسٹیٹ بینک آف پاکستان کے جاری کردہ اعداد و شمار کے مطابق'),
  proved('provisional', 'عبوری', jangSeptember, 'عبوری اعدادوشمار کے مطابق 1233ارب روپے'),
  proved('revised', 'نظرثانی شدہ', jangTaxYear, 'نظرثانی شدہ9252 ارب روپے کے ہدف کے مقابلے میں'),
  proved('source', 'ذریعہ', thinkers, 'ذریعہ: Express News'),

  // Institutions
  proved('State Bank of Pakistan', 'اسٹیٹ بینک آف پاکستان', expressFreelancers, 'اسٹیٹ بینک آف پاکستان کے جاری کردہ اعداد و شمار کے مطابق'),
  proved('central bank', 'مرکزی بینک', dunyaFreelancers, 'مرکزی بینک کی رپورٹ کے مطابق'),
  proved('Economic Survey', 'اقتصادی سروے', jasaratSurvey, 'مالی سال 2020-21 کا قومی اقتصادی سروے آج پیش کیا جائے گا'),
  proved('Ministry of IT and Telecommunication', 'وزارتِ آئی ٹی و ٹیلی کام', expressExports, 'وزارتِ آئی ٹی و ٹیلی کام، ایس آئی ایف سی کے تعاون سے'),
  proved('Pakistan Software Export Board', 'پاکستان سافٹ ویئر ایکسپورٹ بورڈ', dunyaTelevision, 'پاکستان سافٹ ویئر ایکسپورٹ بورڈ کے مطابق'),
  proved('Pakistan Freelancers Association', 'پاکستان فری لانسرز ایسوسی ایشن', independent, 'پاکستان فری لانسرز ایسوسی ایشن کے مطابق'),
  proved('Pakistan Bureau of Statistics', 'ادارہ شماریات پاکستان', urduPoint, 'ادارہ شماریات پاکستان کے اعدادوشمارکے مطابق'),
  proved('Federal Board of Revenue', 'فیڈرل بورڈ آف ریونیو', jangNovember, 'فیڈرل بورڈ آف ریونیو (ایف بی آر) نومبر میں'),
  proved('Prime Minister', 'وزیراعظم', dunyaTarget, 'وزیراعظم شہباز شریف کے معاشی ترقی و اصلاحات'),
  proved('Uraan Pakistan', 'اڑان پاکستان', dunyaTarget, 'اڑان پاکستان منصوبہ کے تحت سال 2026 -2025 کے لیے'),

  // Read in newspapers, and not used
  {
    ...proved('shortfall', 'شارٹ فال', jangNovember, 'نومبر کا ٹیکس وصولی کا شارٹ فال 156 ارب روپے رہا'),
    unused: 'It is said of taxes. “کمی” is as common, plainer, and serves for what is missing to a target.',
  },
  {
    ...proved('ten million dollars', 'کروڑ ڈالر', expressMilestone, 'پاکستانی فری لانسرز نے 70کروڑ ڈالر کمائے تھے'),
    unused: 'As common as millions, but a chart has one unit on its axis, and tables, sentences and the English figures have to agree with it.',
  },
  {
    ...proved('growth rate', 'شرح نمو', jasaratPaper, '26 فیصد شرح نمو ریکارڈ کی گئی'),
    unused: 'It is said of the whole economy above all. Of exports “اضافہ” is more usual.',
  },

  // No page has been found that uses them in this sense
  unproved('derived (worked out from other figures)', 'اخذ کردہ'),
  unproved('second-hand (read in a page that quotes another)', 'بالواسطہ'),
  unproved('run rate', 'ماہانہ اوسط'),
  unproved('share of the year', 'کا تناسب'),
  unproved('pace to the target', 'مطلوبہ رفتار'),
  unproved('scenario', 'مفروضہ'),
  unproved('read at (a publisher)', 'بحوالہ'),
  unproved('exchange rate', 'شرح تبادلہ'),
  unproved('verdict', 'فیصلہ'),
];
