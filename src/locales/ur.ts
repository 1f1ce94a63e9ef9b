/** Urdu, in the words of Pakistan's newspapers as far as the glossary in the docs proves them. */
import { fiscalYearOf, isFiscalYear, monthsIn, startsInJuly } from '../data/period.js';
import { isolate } from './bidi.js';
import {
  changeOf,
  errorWay,
  growthStory,
  isOwnGrowth,
  mostNames,
  nearFraction,
  scenarioEnd,
  scenarioReached,
  spanKind,
  toldApart,
  yearFor,
} from './variants.js';
import { valueNotes, names, notes, series as seriesWords } from './ur-dataset.js';
import { fiscalYear, lakh, numbersOf, shortYear, yearOnAxis } from './ur-numbers.js';
import { formatFor } from './format.js';
import type { Confidence, Series, Status, Unit } from '../data/observation.js';
import type { Period } from '../data/period.js';
import type {
  ClaimKind,
  ClaimVerdict,
  ClaimWords,
  CountWords,
  FreelanceDefinition,
  GrowthWords,
  Language,
  MethodResult,
  PointWords,
  ProjectionWords,
  PublishedDay,
  Score,
  ScorecardSummary,
  Quality,
  Subject,
  TargetWords,
} from './messages.js';

const counters: Record<FreelanceDefinition, string> = {
  sbp: 'پاکستان کے فری لانسرز نے',
  'economic-survey': 'اقتصادی سروے کے مطابق پاکستان کے فری لانسرز نے',
  ministry: 'وزارتِ آئی ٹی کے مطابق پاکستان کے فری لانسرز نے',
};
const counts: Record<FreelanceDefinition, string> = {
  sbp: 'مرکزی بینک کے اعداد و شمار میں',
  'economic-survey': 'اقتصادی سروے میں',
  ministry: 'وزارتِ آئی ٹی کی جانب سے',
};
const captions: Record<FreelanceDefinition, string> = {
  sbp: 'فری لانسرز کی زرمبادلہ میں آمدنی، اسٹیٹ بینک آف پاکستان',
  'economic-survey': 'فری لانسرز کی آمدنی، جیسی کہ پاکستان کے اقتصادی سروے میں چھپی',
  ministry: 'فری لانسرز کی آمدنی، وزارتِ آئی ٹی و ٹیلی کام کے شمار کے مطابق',
};
const units: Record<Unit, string> = { 'USD million': 'ملین ڈالر', USD: 'ڈالر', percent: 'فیصد', persons: 'افراد', rank: 'نمبر' };
const statuses: Record<Status, string> = {
  reported: 'شائع شدہ',
  provisional: 'عبوری',
  revised: 'نظرثانی شدہ',
  derived: 'اخذ کردہ',
  'second-hand': 'بالواسطہ',
};
const confidences: Record<Confidence, string> = { high: 'قابلِ اعتماد', medium: 'درمیانی حد تک قابلِ اعتماد', low: 'کم قابلِ اعتماد' };
const claimSubjects: Record<string, string> = { 'it-exports': 'آئی ٹی برآمدات', 'freelance-earnings': 'فری لانسرز کی آمدنی' };
const claimKinds: Record<ClaimKind, string> = {
  target: 'ہدف',
  'at-least': 'کم از کم',
  'up-to': 'زیادہ سے زیادہ',
  between: 'دو حدوں کے درمیان',
  about: 'تقریباً',
};
const verdicts: Record<ClaimVerdict, string> = {
  reached: 'حاصل ہوا',
  missed: 'حاصل نہ ہوا',
  'too-low': 'تخمینہ کم نکلا',
  'too-high': 'تخمینہ زیادہ نکلا',
  inside: 'حدوں کے اندر',
  exact: 'عین مطابق',
  true: 'درست نکلا',
};

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
const growthPart = (id: string) => growthParts[id]?.[0] ?? id;
const fractionWords = ['دسواں حصہ', 'پانچواں حصہ', 'ایک چوتھائی', 'ایک تہائی', 'نصف', 'دو تہائی', 'تین چوتھائی'];

const signs: Readonly<Record<string, string>> = { '±': 'کم یا زیادہ', '÷': 'تقسیم', '−': 'منفی' };
const aloud = (text: string) => text.replaceAll(/[±÷−] ?/g, (sign) => `${signs[sign.charAt(0)]} `);

const nothingToCompare = 'موازنے کے لیے کسی پچھلے سال کے اعداد و شمار نہیں ملے';

const listed = (items: readonly string[]) => (items.length > 1 ? `${items.slice(0, -1).join('، ')} اور ${items.at(-1)}` : items.join(''));
const inParentheses = (words: string) => (words ? ` (${words})` : '');

export const ur: Language = {
  tag: 'ur',
  direction: 'rtl',
  fonts: ['Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto Naskh Arabic'],
  // Nastaliq slopes across the line: words rise and hang about twice as far as in other scripts.
  tallLines: { lineHeight: 2, headlineLineHeight: 1.9, underlineOffset: 0.5, chartLineScale: 1.45 },
  messages: () => {
    const format = formatFor('ur-PK');
    const { money, inMillions, brief, exact, percent, amount, range, signedPercent, signedBrief, people, day } = numbersOf(format);
    const number = (value: number) => format.number(value, 1);
    const published = ({ day: on, isExact }: PublishedDay) => `${day(on)} ${isExact ? 'کو' : 'تک'}`;
    /** Before a rounded value that was read at second hand. */
    const nearly = ({ status, tolerance }: Quality) => (tolerance && status === 'second-hand' ? 'تقریباً ' : '');
    const nothingFoundOn = (what: string, known: string) => `${day(known)} تک کا ایسا کوئی صفحہ نہیں ملا جس میں ${what} ہوں۔`;
    /** Of a figure that has nothing to show. */
    const nothingToShow = (what: string, known: string) => `${nothingFoundOn(what, known)} اس لیے یہاں کچھ نہیں دکھایا گیا۔`;
    /** Not “last year”, which it is only as long as the article is new. */
    const yearBefore = (span: Period) =>
      `ایک سال پہلے${{ month: ' کے اسی ماہ', 'fiscal-year': '', 'in-one-year': ' کے اسی عرصے', 'over-two-years': ' کے اسی عرصے' }[spanKind(span)]}`;
    const yearName = (period: Period) => {
      const { fiscal, year } = yearFor(period);
      return fiscal ? fiscalYear(year) : `سال ${year}`;
    };
    const ratePerYear = (rate: number) => `${percent(rate, 1)} سالانہ`;
    /** Before a word that bends what it follows: “کے ہدف سے”. */
    const ofTarget = ({ value, period }: TargetWords) => `${yearName(period)} کے ${money(value)} کے ہدف`;
    const theTarget = ({ value, period }: TargetWords) => `${yearName(period)} کا ${money(value)} کا ہدف`;
    const method = ({ method, year = 0 }: Pick<MethodResult, 'method' | 'year'>) => (method === 'run-rate' ? 'ماہانہ اوسط' : `${fiscalYear(year)} کا تناسب`);
    const methodResult = (result: MethodResult) => `${inMillions(result.value)} (${method(result)})`;
    const isAlone = ({ low, high }: ProjectionWords) => low.value === high.value;
    /** Where a year may end. With only one result there is no range. */
    const ends = (words: ProjectionWords) =>
      `تقریباً ${money(words.shown.central)}${isAlone(words) ? '' : `، ${range(words.shown.low, words.shown.high)} کے درمیان`}`;
    const sentences = (...said: readonly (string | false | undefined)[]) => `${said.filter(Boolean).join('۔ ')}۔`;
    const period = ({ first, last }: Period) =>
      ({
        month: () => format.month(first),
        'fiscal-year': () => fiscalYear(fiscalYearOf(last)),
        'in-one-year': () => `${format.monthName(first)} تا ${format.month(last)}`,
        'over-two-years': () => `${format.month(first)} تا ${format.month(last)}`,
      })[spanKind({ first, last })]();
    const during = (span: Period) => `${period(span)} ${span.first === span.last || isFiscalYear(span) ? 'میں' : 'کے دوران'}`;
    const firstMonths = (months: number, year: number) =>
      months === 12 ? `${fiscalYear(year)} میں` : `${fiscalYear(year)} کے پہلے ${months === 1 ? '' : `${months} `}ماہ میں`;
    const within = (span: Period) => (span.first === span.last || !startsInJuly(span) ? during(span) : firstMonths(monthsIn(span), fiscalYearOf(span.last)));
    const marks = ({ status, confidence }: Quality) =>
      [status === 'reported' || status === 'revised' ? '' : statuses[status], confidence === 'low' ? confidences.low : ''].filter(Boolean).join('، ');
    const marked = (quality: Quality) => inParentheses(marks(quality));
    const change = (rate: number) =>
      ({ same: 'کے برابر', more: `سے ${percent(Math.abs(rate))} زیادہ`, less: `سے ${percent(Math.abs(rate))} کم` })[changeOf(rate)];
    const growth = (rate: number) =>
      ({ same: 'کوئی فرق نہیں', more: `${percent(Math.abs(rate))} اضافہ`, less: `${percent(Math.abs(rate))} کمی` })[changeOf(rate)];
    /** Both years in full: a dash between them may be spoken as a minus. */
    const spokenPeriod = (span: Period) => {
      const year = fiscalYearOf(span.last);
      return isFiscalYear(span) ? `مالی سال ${year - 1} تا ${year}` : period(span);
    };
    const inMonths = ({ first, last }: Period) =>
      first === last
        ? format.month(first)
        : `${first.slice(0, 4) === last.slice(0, 4) ? format.monthName(first) : format.month(first)} تا ${format.month(last)}`;
    const fiscalYears = ({ first, last }: Period) =>
      fiscalYearOf(first) === fiscalYearOf(last) ? fiscalYear(fiscalYearOf(last)) : `${fiscalYear(fiscalYearOf(first))} تا ${shortYear(fiscalYearOf(last))}`;
    /** Without a year: the same in every one. */
    const monthsOfAYear = ({ first, last }: Period) => (first === last ? format.monthName(first) : `${format.monthName(first)} تا ${format.monthName(last)}`);
    const subjects: Record<Subject, { when: (span: Period) => string; unit: string; chart: string; counted: string }> = {
      parts: { when: inMonths, unit: 'امریکی ڈالر', chart: 'کالم چارٹ', counted: 'مالی سال' },
      'same-months': { when: monthsOfAYear, unit: 'امریکی ڈالر', chart: 'کالم چارٹ', counted: 'مالی سال' },
      years: { when: fiscalYears, unit: 'ارب امریکی ڈالر', chart: 'کالم چارٹ', counted: 'مالی سال' },
      months: { when: inMonths, unit: 'امریکی ڈالر ماہانہ', chart: 'کالم چارٹ', counted: 'ماہ' },
      counts: { when: inMonths, unit: 'افراد', chart: 'نقطوں کا چارٹ', counted: 'اعداد' },
      growth: { when: (span) => `${inMonths(span)}، ایک سال پہلے کے مقابلے میں`, unit: 'امریکی ڈالر', chart: 'پٹیوں کا چارٹ', counted: 'حصے' },
      claims: { when: (span) => `${fiscalYears(span)} کے دعوے`, unit: 'امریکی ڈالر', chart: 'چارٹ', counted: 'دعوے' },
    };
    const spokenName = ({ kind, period: span, name: own, rate = 0 }: PointWords) =>
      ({
        observed: own ?? spokenPeriod(span),
        projected: `${spokenPeriod(span)}، تخمینہ`,
        target: `${spokenPeriod(span)} کا ہدف`,
        pace: `${spokenPeriod(span)} میں ہدف کی مطلوبہ رفتار`,
        path: `${ratePerYear(rate)} کی شرح کا راستہ، ${spokenPeriod(span)}`,
      })[kind];
    const years = (count: number) => `${number(count)} سال`;
    const name = (own: string) => names[own] ?? isolate(own);

    const needed = ({ rate, fromYear, years: count }: { rate: number; fromYear: number; years: number }) =>
      count === 1
        ? `${fiscalYear(fromYear)} کے بعد کے ایک سال میں ${percent(rate, 1)} اضافہ درکار ہے`
        : `${fiscalYear(fromYear)} کے بعد ${years(count)} تک ${ratePerYear(rate)} اضافہ درکار ہے`;

    /** “10 سے 30 لاکھ” */
    const countSpread = (low: number, high: number) => {
      if (low === high) return people(low);
      return `${low >= lakh ? people(low).replace(' لاکھ', '') : people(low)} سے ${people(high)}`;
    };
    const countWords = ({ value, quality, by, when }: CountWords) => `${people(value)}${marked(quality)}، بحوالہ ${by} (${when})`;

    const seriesTitle = (series: Series) => seriesWords[series.id]?.text.title ?? name(series.title);
    const claimSubject = (series: Series) => claimSubjects[series.id] ?? seriesTitle(series);
    const claimAmount = ({ kind, value, upper = value, isCeiling }: ClaimWords) =>
      ({
        target: `ہدف ${isCeiling ? 'زیادہ سے زیادہ ' : ''}${money(value)}`,
        'at-least': `کم از کم ${money(value)}`,
        'up-to': `زیادہ سے زیادہ ${money(value)}`,
        between: range(value, upper),
        about: `تقریباً ${money(value)}`,
      })[kind];
    /** In pictures, without what the group says. */
    const saidInBrief = ({ kind, value, upper = value, isCeiling }: ClaimWords) => {
      const amount = brief(value, 2);
      if (kind === 'between')
        return value >= 1000 ? `${isolate(`${format.number(value / 1000, 2)}–${format.number(upper / 1000, 2)}`)} ارب` : `${amount} سے ${brief(upper, 2)}`;
      if (isCeiling || kind === 'up-to') return `${amount} تک`;
      return { target: amount, 'at-least': `کم از کم ${amount}`, about: `تقریباً ${amount}` }[kind];
    };
    const claimWords = (claim: ClaimWords) => `${yearName(claim.period)}، ${claimSubject(claim.series)}: ${claimAmount(claim)}`;
    const about = ({ series }: ScorecardSummary) => (series ? `${claimSubject(series)}: ` : '');
    const targetsFared = ({ targets: { checked, reached } }: Score, before = '') => {
      if (checked === 1) return `${before || 'واحد '}ہدف ${reached ? 'حاصل ہوا' : 'حاصل نہ ہوا'}`;
      return `${before}${checked} اہداف میں سے ${reached === 0 ? 'کوئی حاصل نہ ہوا' : reached === 1 ? '1 حاصل ہوا' : `${reached} حاصل ہوئے`}`;
    };
    const off = (error: number) => ({ none: 'درست', low: `${percent(Math.abs(error), 1)} کم`, high: `${percent(Math.abs(error), 1)} زیادہ` })[errorWay(error)];
    /** @param isFull with the largest error, which a headline has no room for */
    const errorsFared = ({ count, mean, largest }: NonNullable<Score['errors']>, isFull = false) => {
      if (count === 1) return `واحد تخمینہ ${off(largest.error)} نکلا`;
      if (errorWay(largest.error) === 'none') return 'تخمینے درست نکلے';
      const most = percent(Math.abs(largest.error), 1);
      // Of equal ones none is the largest.
      if (percent(mean, 1) === most) return `ہر تخمینے کی غلطی ${most} رہی`;
      if (!isFull) return `تخمینوں کی اوسط غلطی ${percent(mean, 1)} رہی`;
      return `تخمینوں کی اوسط غلطی ${percent(mean, 1)} اور سب سے بڑی ${most} رہی (${yearName(largest.claim.period)})`;
    };
    const errorSentences = ({ count, mean, largest }: NonNullable<Score['errors']>) => {
      const whose = `${name(largest.by)}، ${yearName(largest.claim.period)}، ${claimSubject(largest.claim.series)}: ${off(largest.error)}`;
      if (count === 1) return [`عدد یا حدیں بتانے والا ایک تخمینہ: ${whose}`];
      if (errorWay(largest.error) === 'none') return [`عدد یا حدیں بتانے والے ${count} تخمینے درست نکلے`];
      return [`عدد یا حدیں بتانے والے ${count} تخمینوں کی اوسط غلطی ${percent(mean, 1)} رہی`, `سب سے بڑی غلطی: ${whose}`];
    };
    const boundsFared = ({ bounds }: Score) => {
      const saying = '”کم از کم“ یا ”زیادہ سے زیادہ“ بتانے والے';
      if (bounds.checked === 1) return `${saying.replace('والے', 'والا')} واحد تخمینہ ${bounds.true ? 'درست نکلا' : 'درست نہ نکلا'}`;
      if (bounds.true === bounds.checked) return `${saying} ${bounds.checked === 2 ? 'دونوں' : `تمام ${bounds.checked}`} تخمینے درست نکلے`;
      return `${saying} ${bounds.checked} تخمینوں میں سے ${bounds.true === 0 ? 'کوئی درست نہ نکلا' : bounds.true === 1 ? '1 درست نکلا' : `${bounds.true} درست نکلے`}`;
    };

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

    return {
      money,
      shortMoney: money,
      amount: (value, unit) => amount(value, unit),
      range: (low, high) => range(low, high),
      exact,
      percent,
      signedPercent,
      fiscalYear,
      calendarYear: (date) => date.slice(0, 4),
      yearOnAxis,
      period,
      day,
      monthName: format.monthName,
      unit: (unit) => units[unit],
      percentAYear: 'فیصد سالانہ',
      status: (status) => statuses[status],
      quality: ({ status, confidence, tolerance }) =>
        [statuses[status], confidence === 'high' ? '' : confidences[confidence], tolerance ? isolate(`±${format.number(tolerance, 2)}`) : '']
          .filter(Boolean)
          .join('، '),
      method,
      methodResult,
      note: ({ id, text }) => notes[id]?.text ?? isolate(text),
      definition: ({ id, definition }) => seriesWords[id]?.text.definition ?? isolate(definition),
      notesOn: ({ id = '', revision = 1, note }) => (note ? [valueNotes[revision > 1 ? `${id}#${revision}` : id]?.text ?? isolate(note)] : []),
      periodNote: (span, note) => `${period(span)}: ${note}`,
      seriesTitle,
      name,
      aloud,
      punctuation: { comma: '، ', semicolon: '؛ ', stop: '۔ ' },

      shell: {
        subtitle: (subject, span) => `پاکستان، ${subjects[subject].when(span)}، ${subjects[subject].unit}`,
        chart: (subject, count) => `${subjects[subject].chart}، ${format.number(count)} ${subjects[subject].counted}`,
        table: 'جدول',
        download: 'ڈاؤن لوڈ',
        downloadTable: `ڈیٹا ڈاؤن لوڈ کریں (${isolate('CSV')})`,
        legend: 'علامات',
        notes: 'وضاحتیں، ذرائع',
        sources: (count) => `تمام ذرائع (${count})`,
        source: (first, more) => `ذریعہ: ${first}${more > 0 ? `، اور ${more === 1 ? 'ایک اور صفحہ' : `${more} مزید صفحات`}` : ''}`,
        through: (month, on) => `${format.month(month)} تک کے اعداد و شمار، جو ${published(on)} شائع ہوئے`,
        asOf: (knownDay, last) => `${last ? `${format.month(last)} تک کے اعداد و شمار، ` : ''}${day(knownDay)} تک کی معلومات کے مطابق`,
        newerLikely: 'غالباً تازہ اعداد و شمار آ چکے ہیں',
        newer: 'ذریعہ دیکھیں',
        cited: ({ record, publisher, quotes }) => {
          const read = quotes ? `${name(publisher)} (${name(quotes)} کے حوالے سے)` : name(publisher);
          return record && record !== publisher ? `${name(record)}، بحوالہ ${read}` : read;
        },
        inLanguage: (tag) => `${format.languageName(tag) ?? isolate(tag)} میں`,
        readAt: (read) => `تاریخ درج نہیں، ${day(read)} کو پڑھا گیا`,
        outBy: (known) => `تاریخ درج نہیں، ${day(known)} تک شائع`,
        whatIfButton: 'اگر یوں ہو؟',
        whatIf: 'اگر برآمدات کسی اور شرح سے بڑھیں تو؟',
        drawingFailed: 'چارٹ نہیں بن سکا۔ اس کے اعداد و شمار جدول میں ہیں۔',
        failed: 'یہ خاکہ نہیں دکھایا جا سکا۔',
      },
      picture: {
        centre: (year, months, quality) => `${fiscalYear(year)}${months === 12 ? marked(quality) : `، ${months} ماہ`}`,
        share: (fraction) => isolate(format.percent(fraction)),
        ofTarget: (amount, target) => `${brief(target.value, 2)} میں سے ${amount}`,
        soFar: (amount, months, quality) => `${months} ماہ میں ${amount}${marked(quality)}`,
        yearEnd: (amount) => `جون تک تقریباً ${amount}`,
        pace: (amount) => `رفتار ${amount}`,
        targetFor: ({ period: span }) => `ہدف ${isFiscalYear(span) ? yearOnAxis(fiscalYearOf(span.last)) : yearName(span)}`,
        targetLabel: ({ value, period: span }) => `ہدف ${isFiscalYear(span) ? yearOnAxis(fiscalYearOf(span.last)) : yearName(span)}: ${money(value)}`,
        inColumn: (value) => brief(value, 2),
        about: (value) => `تقریباً ${value}`,
        nearly: (value) => `${isolate('≈')} ${value}`,
        months: ({ first, last }) => [first, ...(last === first ? [] : [last])].map((month) => format.monthName(month)).join('–'),
        notSplit: 'غیر منقسم',
        partly: (status) => `جزوی طور پر ${statuses[status]}`,
        milestone: (value) => `${money(value)} کا سنگِ میل`,
        until: (month) => `${format.monthName(month)} تک`,
      },
      downloads: {
        pictureFile: (format) => `تصویر (${isolate(format)})`,
        presets: {
          landscape: `کارڈ (${isolate('1200 × 630')})`,
          square: `مربع (${isolate('1080 × 1080')})`,
          portrait: `عمودی (${isolate('1080 × 1350')})`,
          story: `اسٹوری (${isolate('1080 × 1920')})`,
        },
        tableFile: `ڈیٹا (${isolate('CSV')})`,
        downloaded: 'ڈاؤن لوڈ ہو گیا۔',
        downloadFailed: 'فائل نہیں بن سکی۔',
      },
      provenance: {
        label: 'یہ عدد کہاں سے آیا',
        source: 'ذریعہ',
        sources: (count) => (count === 1 ? 'ذریعہ' : 'ذرائع'),
        grown: (rate, earlier) => `سال بہ سال ${growth(rate)}${earlier ? ` (پہلے ${earlier})` : ''}`,
        value: ({ value, upper = value, unit }) => {
          if (upper === value) return amount(value, unit);
          if (unit === 'USD million') return range(value, upper);
          return unit === 'rank' ? `${amount(value, unit)} یا ${number(upper)}` : `${amount(value, unit)} سے ${amount(upper, unit)}`;
        },
        claim: (kind, value) => (kind === 'between' ? value : `${claimKinds[kind]} ${value}`),
        target: (series) => `ہدف: ${series}`,
        projection: (series) => `شائع شدہ تخمینہ: ${series}`,
        period: (span) => (isFiscalYear(span) ? `${period(span)}، ${format.month(span.first)} تا ${format.month(span.last)}` : period(span)),
        published: (on, isDerived) => (isDerived ? `${published(on)} شائع ہونے والے صفحات سے` : `${published(on)} شائع ہوا`),
        notFound: (knownDay) => `${day(knownDay)} تک کا ایسا کوئی صفحہ نہیں ملا جس میں یہ عدد ہو`,
        earlier: (value, { revision, status }, on) =>
          `${revision === 1 ? 'پہلی بار' : 'پھر'} ${published(on)} ${value} ${status === 'derived' ? 'حساب سے نکالے گئے' : 'شائع ہوئے'}`,
        derived: (formula) => `حساب: ${isolate(formula.replaceAll(' - ', ' − ').replaceAll(' / ', ' ÷ '))}`,
        setBy: (who) => `مقرر کردہ: ${name(who)}`,
        reportedGrowth: (rate) => `ایک سال پہلے سے ${percent(rate)} اضافہ، جیسا کہ ذریعے میں درج ہے`,
        saidBy: (who) => `بقول ${name(who)}`,
        confidence: (confidence) => confidences[confidence],
        morePages: (count) => `اور ${count === 1 ? 'ایک مزید صفحہ' : `${count} مزید صفحات`}، ”تمام ذرائع“ کے تحت`,
      },
      points: {
        label: 'چارٹ کے اعداد، ایک ایک کر کے',
        keys: `کی بورڈ: دائیں اور بائیں کے تیر ایک کالم سے دوسرے تک لے جاتے ہیں، اوپر اور نیچے کے تیر ایک کالم کے اندر، ${isolate('Page Up')} اور ${isolate('Page Down')} ایک سال آگے پیچھے، ${isolate('Home')} اور ${isolate('End')} پہلے اور آخری عدد تک۔ جدول میں تیر اعداد اور ذرائع کے درمیان لے جاتے ہیں۔ ${isolate('Enter')} سے عدد کا ذریعہ کھلا رہتا ہے، ${isolate('Escape')} سے بند ہو جاتا ہے۔`,
        spoken: (point) =>
          [
            spokenName(point),
            amount(point.value, point.unit, 'امریکی ڈالر'),
            point.range && point.range.low < point.range.high ? `${range(point.range.low, point.range.high)} کے درمیان` : '',
            point.growth === undefined ? '' : `ایک سال پہلے ${change(point.growth)}`,
            point.quality ? marks(point.quality) : '',
          ]
            .filter(Boolean)
            .join('، '),
        placed: (spoken, place, count) => `${spoken}، ${count} میں سے ${place}`,
      },
      projection: {
        record: (months, miss, count, inside) =>
          sentences(
            `${months} ماہ کے اعداد و شمار پر جانچ کے قابل ${count} برسوں میں سے ${inside === 0 ? 'کسی میں بھی نتیجہ تخمینے کی حدود میں نہیں رہا' : `${inside === count ? 'سبھی' : inside} میں نتیجہ تخمینے کی حدود میں رہا`}`,
            `مرکزی تخمینے کی غلطی زیادہ سے زیادہ ${percent(miss, 1)} رہی`,
          ),
        largestErrorRow: (months) => `${months} ماہ پر سب سے بڑی غلطی`,
        tooFewYears: (months, count) =>
          `${months} ماہ کے اعداد و شمار پر ${count === 0 ? 'کسی پچھلے سال کی جانچ ممکن نہیں' : `صرف ${count === 1 ? 'ایک پچھلے سال' : `${count} پچھلے برسوں`} کی جانچ ممکن ہے`}، اس لیے تخمینہ گول عدد میں ہے۔`,
      },
      sinceThen: {
        ofSeries: (series, line) => `${seriesTitle(series)}، ${line}`,
        outcome: (year, value, quality) => `اس کے بعد: ${fiscalYear(year)} کا مجموعی حجم ${money(value)} رہا${marked(quality)}۔`,
        further: (year, months, value, quality) => `اس کے بعد: ${firstMonths(months, year)} ${money(value)}${marked(quality)}۔`,
        corrected: (span, from, to, unit, on) => {
          const exactly = (value: number) => amount(value, unit);
          const [before = '', after = ''] = toldApart([from, to], unit === 'USD million' ? [money, inMillions, exactly] : [exactly]);
          return `${period(span)}: ${before} کے عدد کو بعد میں نظرثانی کر کے ${after} کر دیا گیا (${published(on)})۔`;
        },
      },
      whatIf: {
        slider: 'سالانہ اضافہ',
        field: 'فیصد سالانہ',
        reset: 'شروع کی شرح پر واپس',
        presets: 'آزمانے کے لیے شرحیں',
        required: 'درکار شرح',
        lastYear: (year) => `${fiscalYear(year)} جیسی شرح`,
        average: (year) => `${fiscalYear(year)} کے بعد کی اوسط شرح`,
        legend: (rate, { period: span }) => `${yearName(span)}، ${ratePerYear(rate)} کی شرح سے`,
        shortfallRow: (rate) => `مفروضہ، ${ratePerYear(rate)}: ہدف سے کمی`,
        row: (rate) => `مفروضہ، ${ratePerYear(rate)}`,
        rate: ratePerYear,
        sentence: (words) => {
          const { rate, fromYear, target, atTarget, shortfall, reachedIn = 0, isOver } = words;
          const end = scenarioEnd(words);
          const start = `${fiscalYear(fromYear)} کے بعد ${ratePerYear(rate)} کی شرح سے ${yearName(target.period)} میں برآمدات ${money(atTarget)} ${isOver ? 'ہوتیں' : 'ہوں گی'}`;
          if (end === 'on') return `${start}، یعنی ہدف کے برابر۔`;
          // A sentence of its own: Urdu needs more words, and one of forty is not read to its end.
          const gap = `یہ ${money(target.value)} کے ہدف سے ${money(Math.abs(shortfall))} ${end === 'short' ? 'کم' : 'زیادہ'} ${isOver ? 'ہوتا' : 'ہے'}`;
          const reached = {
            never: 'اس شرح سے ہدف پچاس سال میں بھی حاصل نہیں ہوگا',
            known: `ہدف ${fiscalYear(reachedIn)} میں حاصل ہو چکا تھا`,
            past: `ہدف ${fiscalYear(reachedIn)} میں حاصل ہو چکا ہوتا`,
            'to-come': `ہدف ${fiscalYear(reachedIn)} میں حاصل ہوگا`,
          }[scenarioReached(words)];
          return sentences(start, gap, end === 'short' && reached);
        },
      },
      table: {
        fiscalYear: 'مالی سال',
        period: 'مدت',
        measure: 'تفصیل',
        value: 'مقدار',
        unit: 'اکائی',
        growth: 'سال بہ سال',
        status: 'حیثیت',
        version: 'اعداد و شمار کا نسخہ',
        released: 'کب تک معلوم',
        source: 'ذریعہ',
        projected: 'تخمینہ',
        scenario: 'مفروضہ',
        none: '–',
        wholeYear: (year) => `${fiscalYear(year)}، پورا سال`,
        projectedBy: (result) => `سال کے اختتام کا تخمینہ، ${method(result)}`,
        projectedCentral: 'سال کے اختتام کا تخمینہ، مرکزی',
      },
      general: {
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
        remitted:
          'شمار وہ رقم ہوتی ہے جو بینکوں کے ذریعے آتی ہے: اس پر صرف کام کا حجم ہی نہیں، شرح تبادلہ اور ڈالر بیرونِ ملک رکھنے کے قواعد بھی اثر ڈالتے ہیں۔',
      },
      freelance: {
        headline: (value, rate, span, quality) => {
          const earned = `${nearly(quality)}${money(value)}`;
          if (rate === undefined) return `فری لانسرز نے ${during(span)} ${earned} کمائے`;
          const size = percent(Math.abs(rate));
          return {
            same: `فری لانسرز کی آمدنی ${earned} پر برقرار`,
            more: `فری لانسرز کی آمدنی ${size} اضافے سے ${earned} ہو گئی`,
            less: `فری لانسرز کی آمدنی ${size} کمی سے ${earned} رہ گئی`,
          }[changeOf(rate)];
        },
        summary: ({ definition, period: span, value, quality, growth: grown, projection, milestone }) => {
          const goal = milestone && money(milestone.value);
          const against = milestone && { past: `${goal} کے سنگِ میل سے اوپر`, within: '', short: `${goal} کے سنگِ میل سے نیچے` }[milestone.reached];
          const own = isOwnGrowth(grown, span);
          // What is said of the amount itself; where there is a projection the milestone is held against that.
          const facts = [grown && own ? `${yearBefore(span)} ${change(grown.rate)}` : '', projection ? '' : (against ?? '')].filter(Boolean);
          return sentences(
            `${counters[definition]} ${during(span)} ${nearly(quality)}${money(value)} کمائے${marked(quality)}`,
            facts.length > 0 && `یہ ${facts.join(' اور ')} ہیں`,
            grown && !own && `${during(grown.period)} آمدنی ${yearBefore(grown.period)} ${change(grown.rate)} تھی`,
            projection && `${fiscalYear(projection.fiscalYear)} کا تخمینہ ${ends(projection)} ہے${against ? `، یعنی ${against}` : ''}`,
            projection && milestone?.reached === 'within' && `${goal} کا سنگِ میل انہی حدود کے اندر ہے`,
            projection && isAlone(projection) && nothingToCompare,
          );
        },
        caption: (definition) => captions[definition],
        nothingFound: (definition, knownDay) => nothingToShow(`${counts[definition]} فری لانسرز کی آمدنی کے اعداد و شمار`, knownDay),
        outcomeMissing: (year) => `پورے ${fiscalYear(year)} کا عدد اس تعریف کے تحت نہیں ملا۔`,
        milestone: (value) => `${money(value)} کا سنگِ میل`,
        insideExports: 'فری لانسرز کی آمدنی آئی ٹی برآمدات ہی کا حصہ ہے؛ دونوں کو جمع نہیں کرنا چاہیے۔',
        doubtfulEdge: 'ٹوٹا ہوا کنارہ: اخذ کردہ، بالواسطہ یا کم یقینی',
      },
      gauge: {
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
            shortfall === undefined &&
              pace &&
              `${closed ? fiscalYear(year) : 'یہ'} ہدف کی مطلوبہ رفتار${money(pace.value) === money(target.value) ? '' : ` (${money(pace.value)})`} ${place} ہے${judged}`,
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
        projectedYearEnd: 'سال کے اختتام کا تخمینہ',
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
      },
      growth: {
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
              `${growthPart(against.id)} میں ${money(Math.abs(against.change))} ${after > before ? 'کی کمی' : 'کا اضافہ'} ہوا`.replace(
                'کی کمی ہوا',
                'کی کمی ہوئی',
              ),
          );
        },
        detail: ({ before, after, quality }) => {
          const change = after - before;
          if (Math.abs(change) < 0.5) return sentences(`آئی ٹی برآمدات ${money(after)} پر برقرار رہیں${marked(quality)}`);
          return sentences(
            `آئی ٹی برآمدات ${money(before)} سے ${money(after)} ${change > 0 ? 'ہو گئیں' : 'رہ گئیں'}، یعنی ${movedBy(change)}${marked(quality)}`,
          );
        },
        partsNotFound: (knownDay) => nothingFoundOn('دونوں برسوں کے تمام حصوں کے اعداد و شمار', knownDay),
        nothingFound: (knownDay) => nothingToShow('دو برسوں میں آئی ٹی برآمدات کے کسی حصے کے اعداد و شمار', knownDay),
        caption: 'پاکستان کی آئی ٹی برآمدات کا اضافہ، حصوں کے لحاظ سے، ملین ڈالر اور کل کے فیصد میں',
        part: growthPart,
        partInBrief: (id) => growthParts[id]?.[1] ?? growthPart(id),
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
        columns: { part: 'حصہ', change: 'فرق', share: 'کل فرق میں حصہ', shareBefore: 'ایک سال پہلے کل میں حصہ' },
        revised:
          'پچھلے سال کے اعداد وہ ہیں جو دکھائے گئے دن تک نظرثانی کے بعد معلوم تھے، نہ کہ پہلی بار چھپنے والے: دونوں برسوں کا موازنہ تازہ ترین جدول سے ہے۔',
        rounded: 'تصویر میں ہر حصہ ملین تک گول ہے، اس لیے جمع میں ایک کا فرق آ سکتا ہے۔ جدول میں اعداد پورے ہیں۔',
        other: 'دیگر خدمات سے مراد آئی ٹی برآمدات کا وہ حصہ ہے جو الگ دکھائے گئے حصوں کے بعد بچتا ہے۔',
        rest: 'غیر منسوب سے مراد وہ فرق ہے جو تمام معلوم حصوں کے بعد کل میں بچتا ہے: کل پر نظرثانی ہوئی اور حصے دوبارہ نہیں چھپے۔',
        sinceThen: (words) => `اس کے بعد: ${growthHeadline(words)} (${period(words.period)})۔`,
      },
      sameMonths: {
        months: monthsOfAYear,
        exports: 'پاکستان کی آئی ٹی برآمدات',
        nothingEarlier: 'ایک سال پہلے کا عدد نہیں ملا۔',
        unsplit: (missing, knownDay) =>
          nothingFoundOn(
            missing.length > mostNames ? `دکھائے گئے ${missing.length} برسوں کے ان مہینوں کے اعداد و شمار` : `${listed(missing)} کے ان مہینوں کے اعداد و شمار`,
            knownDay,
          ),
        nothingFound: (knownDay) => nothingToShow('سال کے ان مہینوں کے اعداد و شمار', knownDay),
      },
      exports: {
        headline: (value, rate, span) => {
          if (rate === undefined) return `آئی ٹی برآمدات: ${within(span)} ${money(value)}`;
          const size = percent(Math.abs(rate));
          return {
            same: `آئی ٹی برآمدات ${within(span)} ${money(value)} پر برقرار`,
            more: `آئی ٹی برآمدات ${within(span)} ${size} اضافے سے ${money(value)} ہو گئیں`,
            less: `آئی ٹی برآمدات ${within(span)} ${size} کمی سے ${money(value)} رہ گئیں`,
          }[changeOf(rate)];
        },
        summary: ({ period: span, value, quality, growth: grown, projected, average, required, outcome }) =>
          sentences(
            `پاکستان کی آئی ٹی برآمدات ${within(span)} ${money(value)} ${isFiscalYear(span) ? 'رہیں' : 'تک پہنچ گئیں'}${marked(quality)}`,
            grown &&
              (isOwnGrowth(grown, span)
                ? `یہ ${yearBefore(span)} ${change(grown.rate)} ہیں`
                : `${within(grown.period)} برآمدات ${yearBefore(grown.period)} ${change(grown.rate)} تھیں`),
            projected !== undefined && `سال کے اختتام کا تخمینہ تقریباً ${money(projected)} ہے`,
            average &&
              `${fiscalYear(average.fromYear)} ${average.toYear === fiscalYearOf(span.last) ? 'کے بعد' : `سے ${fiscalYear(average.toYear)} تک`} برآمدات میں اوسطاً ${ratePerYear(Math.abs(average.rate))} ${average.rate < 0 ? 'کمی ہوئی' : 'اضافہ ہوا'}`,
            outcome && `${theTarget(outcome.target)} ${outcome.shortfall > 0 ? `${money(outcome.shortfall)} کے فرق سے حاصل نہ ہو سکا` : 'حاصل ہو گیا'}`,
            !outcome &&
              required &&
              (required.rate > 0
                ? `${ofTarget(required.target)} کے لیے ${needed(required)}`
                : `${fiscalYear(required.fromYear)} میں برآمدات پہلے ہی ${ofTarget(required.target)} سے زیادہ تھیں`),
          ),
        monthSummary: ({ period: span, value, quality, growth: rate, record }) => {
          const highest = record && `${format.month(record.from)} سے اب تک کی بلند ترین ماہانہ سطح`;
          return sentences(
            `پاکستان کی آئی ٹی برآمدات ${period(span)} میں ${money(value)} رہیں${marked(quality)}${rate === undefined ? '' : `، جو ${yearBefore(span)} ${change(rate)} ہیں`}`,
            rate === undefined && 'ایک سال پہلے کا عدد نہیں ملا',
            record && (record.period.last === span.last ? `یہ ${highest} ہے` : `${highest} ${period(record.period)} میں ${money(record.value)} تھی`),
          );
        },
        caption: (split) =>
          split === 'year' ? 'مالی سال کے لحاظ سے پاکستان کی آئی ٹی برآمدات، اہداف اور ان تک کے راستے' : 'ماہ بہ ماہ پاکستان کی آئی ٹی برآمدات',
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
      },
      scorecard: {
        headline: (summary) => {
          const { targets, errors, bounds } = summary;
          const fared = [
            targets.checked > 0 ? targetsFared(summary) : '',
            errors ? errorsFared(errors) : bounds.checked > 0 ? boundsFared(summary) : '',
          ].filter(Boolean);
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
      },
      counts: {
        headline: (low, high) => `پاکستان کے فری لانسرز کی تعداد ${countSpread(low, high)} بتائی جاتی ہے`,
        summary: ({ count, low, high, newest }) => {
          if (count === 1) return `پاکستان کے فری لانسرز کی تعداد کا ایک ہی شائع شدہ عدد ملا: ${countWords(newest)}۔`;
          const all = `پاکستان کے فری لانسرز کی تعداد کے ${count} شائع شدہ اعداد`;
          return sentences(
            `${all} ${low === high ? `ایک ہی ہیں: ${people(low)}` : `${people(low)} سے ${people(high)} تک ہیں`}`,
            `تازہ ترین ${countWords(newest)}`,
          );
        },
        caption: 'پاکستان کے فری لانسرز کی تعداد کے شائع شدہ اعداد',
        noFigures: (knownDay) => nothingToShow('پاکستان کے فری لانسرز کی تعداد کے اعداد', knownDay),
        inPicture: people,
        doubtful: 'ٹوٹا ہوا کنارہ: کم قابلِ اعتماد یا متنازع',
        estimates: 'یہ اعداد مختلف ناشرین کے ہیں، ایک ہی شماریاتی سلسلہ نہیں: لکیر سے معلوم ہوتا ہے کہ ان میں کتنا فرق ہے، تعداد کا بڑھنا یا گھٹنا نہیں۔',
        otherDefinitions: 'کل وقتی فری لانسرز، یا فری لانسرز کا بینک اکاؤنٹ رکھنے والوں کی تعداد کی تعریف اور ہے، اس لیے وہ اس لکیر پر نہیں۔',
        noteColumn: 'وضاحت',
        sinceThen: (count) => `اس کے بعد ${count === 1 ? 'ایک اور عدد شائع ہوا' : `${count} مزید اعداد شائع ہوئے`}:`,
        laterCount: (count) => `${countWords(count)}۔`,
      },
    };
  },
};
