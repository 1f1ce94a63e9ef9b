import { messagesFor } from '../../src/locales/languages.js';
import { expect } from '@open-wc/testing';
import { fiscalYear, parsePeriod } from '../../src/data/period.js';
import { ur } from '../../src/locales/ur.js';
import { visible } from '../support/visible.js';
import { dataset } from '../../src/data/dataset.js';
import type { FreelanceSummary, GaugeHeadline, GaugeSummary, ProjectionWords, ScenarioWords, ScorecardSummary, Quality } from '../../src/locales/messages.js';

const messages = messagesFor(ur);
const { freelance, gauge, picture, shell, general, whatIf, provenance, scorecard } = messages;

const firm: Quality = { status: 'reported', confidence: 'high' };
const projection: ProjectionWords = {
  fiscalYear: 2026,
  low: { method: 'run-rate', value: 1114 },
  high: { method: 'share-of-year', year: 2025, value: 1232.7 },
  central: 1173.3,
  shown: { low: 1110, central: 1170, high: 1230 },
};
const goal = { value: 10000, period: fiscalYear(2029) };

describe('an amount in Urdu', () => {
  it('is in millions, and from a thousand of them on in billions, to three digits', () => {
    expect(messages.money(557)).to.equal('557 ملین ڈالر');
    expect(messages.money(999.4)).to.equal('999 ملین ڈالر');
    expect(messages.money(999.6)).to.equal('ایک ارب ڈالر');
    expect(messages.money(4474.29)).to.equal('4.47 ارب ڈالر');
    expect(messages.money(10000)).to.equal('10 ارب ڈالر');
    expect(messages.amount(3811.751, 'USD million')).to.equal('3.811751 ارب ڈالر');
    expect(messages.amount(567.52, 'USD million')).to.equal('567.52 ملین ڈالر');
  });

  it('is exact where it stands in a table, a minus isolated', () => {
    expect(messages.exact(2370000)).to.equal('2,370,000');
    expect(visible(messages.exact(-2600.5))).to.equal('⟨−2,600.5⟩');
  });

  it('may be a range, with its unit once where it is the same', () => {
    expect(messages.range(1114, 1232.7)).to.equal('1.11 سے 1.23 ارب ڈالر');
    expect(messages.range(980, 1100)).to.equal('980 ملین سے 1.1 ارب ڈالر');
    expect(messages.range(1114.2, 1113.8)).to.equal('1.11 ارب ڈالر');
  });

  it('of people is in lakhs, and a share in percent', () => {
    expect(messages.amount(2370000, 'persons')).to.equal('23.7 لاکھ افراد');
    expect(messages.amount(38000, 'persons')).to.equal('38,000 افراد');
    expect(messages.amount(0.25, 'percent')).to.equal('0.25 فیصد');
    expect(provenance.value({ value: 3, upper: 4, unit: 'rank' })).to.equal('نمبر 3 یا 4');
  });
});

describe('growth in Urdu', () => {
  it('has the word for percent, and minus in a word', () => {
    expect(messages.percent(0.295, 1)).to.equal('29.5 فیصد');
    expect(whatIf.rate(-0.05)).to.equal('منفی 5 فیصد سالانہ');
  });

  it('with its sign is isolated', () => {
    expect([0.582, -0.12, 0.004].map((rate) => visible(messages.signedPercent(rate)))).to.deep.equal(['⟨+58%⟩', '⟨−12%⟩', '⟨±0%⟩']);
  });
});

describe('a date in Urdu', () => {
  it('is of the Gregorian calendar, in Latin digits', () => {
    expect(messages.day('2026-02-18')).to.equal('18 فروری 2026');
    expect(messages.day('2026-07-01')).to.equal('یکم جولائی 2026');
    expect(messages.day('2024-11-11')).to.equal('11 نومبر 2024');
  });

  it('may be a span, or a fiscal year by both its years, isolated from the line', () => {
    expect(messages.period(parsePeriod('2026-01'))).to.equal('جنوری 2026');
    expect(messages.period(parsePeriod('2025-07/2025-12'))).to.equal('جولائی تا دسمبر 2025');
    expect(messages.period(parsePeriod('2025-07/2026-01'))).to.equal('جولائی 2025 تا جنوری 2026');
    expect(visible(messages.period(parsePeriod('FY2026')))).to.equal('مالی سال ⟨2025-26⟩');
    expect(visible(messages.exports.briefYear(2026))).to.equal('⟨25-26⟩');
    expect(visible(messages.fiscalYear(2005))).to.equal('مالی سال ⟨2004-05⟩');
    expect(messages.period(parsePeriod('2030-01/2030-12'))).to.equal('جنوری تا دسمبر 2030');
  });

  it('is explained with the English name of the year', () => {
    expect(visible(general.fiscalYear)).to.contain('مالی سال ⟨2025-26⟩ سے مراد جولائی 2025 تا جون 2026 ہے').and.to.contain('⟨FY2026⟩');
  });
});

describe('how sure a figure is, in Urdu,', () => {
  it('is said in full in the table', () => {
    expect(messages.quality(firm)).to.equal('شائع شدہ');
    expect(messages.quality({ status: 'provisional', confidence: 'high' })).to.equal('عبوری');
    expect(visible(messages.quality({ status: 'second-hand', confidence: 'medium', tolerance: 5 }))).to.equal('بالواسطہ، درمیانی حد تک قابلِ اعتماد، ⟨±5⟩');
  });
});

describe('sources in Urdu', () => {
  it('have their usual names, and others stay in Latin script, isolated', () => {
    expect(shell.cited({ record: 'State Bank of Pakistan', publisher: 'Daily Dunya' })).to.equal('اسٹیٹ بینک آف پاکستان، بحوالہ روزنامہ دنیا');
    expect(shell.source(shell.cited({ publisher: 'APP' }), 13)).to.equal('ذریعہ: اے پی پی، اور 13 مزید صفحات');
    expect(visible(shell.source(shell.cited({ publisher: 'Nukta' }), 13))).to.equal('ذریعہ: ⟨Nukta⟩، اور 13 مزید صفحات');
    expect(shell.source('…', 1)).to.equal('ذریعہ: …، اور ایک اور صفحہ');
  });

  it('say since when', () => {
    expect(shell.through('2026-01', { day: '2026-02-18', isExact: true })).to.equal('جنوری 2026 تک کے اعداد و شمار، جو 18 فروری 2026 کو شائع ہوئے');
    expect(shell.through('2026-01', { day: '2026-02-28', isExact: false })).to.equal('جنوری 2026 تک کے اعداد و شمار، جو 28 فروری 2026 تک شائع ہوئے');
    expect(visible(messages.provenance.derived('567.52 - 352'))).to.equal('حساب: ⟨567.52 − 352⟩');
  });
});

describe('the sentence on freelancers’ earnings in Urdu', () => {
  const summary: FreelanceSummary = { definition: 'sbp', period: parsePeriod('2025-07/2025-12'), value: 557, quality: firm };

  it('says of a closed year how it grew and whether it passed the milestone', () => {
    const closed: FreelanceSummary = {
      ...summary,
      period: fiscalYear(2026),
      value: 1160,
      quality: { status: 'second-hand', confidence: 'medium', tolerance: 5 },
      growth: { rate: 1160 / 779 - 1, period: fiscalYear(2026) },
      milestone: { value: 1000, reached: 'past' },
    };
    expect(visible(freelance.summary(closed))).to.equal(
      'پاکستان کے فری لانسرز نے مالی سال ⟨2025-26⟩ میں تقریباً 1.16 ارب ڈالر کمائے (بالواسطہ)۔ یہ ایک سال پہلے سے 49 فیصد زیادہ اور ایک ارب ڈالر کے سنگِ میل سے اوپر ہیں۔',
    );
  });

  it('says for which months the growth is, where those are not the same', () => {
    expect(freelance.summary({ ...summary, growth: { rate: -0.1, period: parsePeriod('2025-07/2025-09') } })).to.equal(
      'پاکستان کے فری لانسرز نے جولائی تا دسمبر 2025 کے دوران 557 ملین ڈالر کمائے۔ جولائی تا ستمبر 2025 کے دوران آمدنی ایک سال پہلے کے اسی عرصے سے 10 فیصد کم تھی۔',
    );
  });

  it('says that no earlier year can be compared', () => {
    expect(
      visible(freelance.summary({ ...summary, projection: { ...projection, high: projection.low, shown: { low: 1100, central: 1100, high: 1100 } } })),
    ).to.contain('مالی سال ⟨2025-26⟩ کا تخمینہ تقریباً 1.1 ارب ڈالر ہے۔ موازنے کے لیے کسی پچھلے سال کے اعداد و شمار نہیں ملے۔');
  });

  it('has a headline that is up, down or unchanged', () => {
    expect(freelance.headline(300, -0.148, summary.period, firm)).to.equal('فری لانسرز کی آمدنی 15 فیصد کمی سے 300 ملین ڈالر رہ گئی');
    expect(freelance.headline(353, 0.003, summary.period, firm)).to.equal('فری لانسرز کی آمدنی 353 ملین ڈالر پر برقرار');
    expect(freelance.headline(557, undefined, summary.period, firm)).to.equal('فری لانسرز نے جولائی تا دسمبر 2025 کے دوران 557 ملین ڈالر کمائے');
  });
});

describe('the sentence on IT exports and a target in Urdu', () => {
  const closed: GaugeSummary = {
    fiscalYear: 2026,
    months: 12,
    value: 4600,
    quality: firm,
    target: { value: 5000, period: fiscalYear(2026) },
    attainment: 0.92,
  };

  it('says of the year of the target whether it was met', () => {
    expect(visible(gauge.summary({ ...closed, shortfall: 400 }))).to.equal(
      'پاکستان کی آئی ٹی برآمدات مالی سال ⟨2025-26⟩ میں 4.6 ارب ڈالر رہیں۔ یہ مالی سال ⟨2025-26⟩ کے 5 ارب ڈالر کے ہدف کا 92 فیصد ہیں۔ ہدف 400 ملین ڈالر کے فرق سے حاصل نہ ہو سکا۔',
    );
    expect(gauge.summary({ ...closed, shortfall: -100 })).to.match(/۔ ہدف حاصل ہو گیا۔$/);
  });

  it('counts years and halves of a year', () => {
    const required = { rate: 0.3, fromYear: 2026, years: 4.5 };
    expect(visible(gauge.summary({ ...closed, months: 1, required })))
      .to.contain('مالی سال ⟨2025-26⟩ کے پہلے ماہ میں')
      .and.to.contain('4.5 سال تک 30 فیصد سالانہ');
  });

  it('has a headline for every outcome', () => {
    const headline = (place: GaugeHeadline['place'], isProjected = false) => gauge.headline({ place, target: goal, attainment: 0.4573, isProjected });
    expect(headline('ahead')).to.equal('آئی ٹی برآمدات 10 ارب ڈالر کے 46 فیصد پر، مطلوبہ رفتار سے آگے');
    expect(headline('behind', true)).to.equal('آئی ٹی برآمدات 10 ارب ڈالر کے تقریباً 46 فیصد کی جانب، مطلوبہ رفتار سے پیچھے');
    expect(visible(headline('met'))).to.equal('آئی ٹی برآمدات نے مالی سال ⟨2028-29⟩ کا 10 ارب ڈالر کا ہدف حاصل کر لیا');
    expect(visible(headline('missed'))).to.equal('آئی ٹی برآمدات مالی سال ⟨2028-29⟩ کا 10 ارب ڈالر کا ہدف حاصل نہ کر سکیں');
  });

  it('names a target that is not for a fiscal year by its calendar year', () => {
    expect(picture.targetLabel({ value: 15000, period: parsePeriod('2030-01/2030-12') })).to.equal('ہدف سال 2030: 15 ارب ڈالر');
    expect(visible(picture.targetLabel(goal))).to.equal('ہدف ⟨2028-29⟩: 10 ارب ڈالر');
  });
});

describe('a what-if in Urdu', () => {
  const words: ScenarioWords = {
    rate: 0.2,
    fromYear: 2026,
    target: goal,
    atTarget: 7949,
    shortfall: 2051,
    reachedIn: 2031,
    isOver: false,
    isReachedYearOver: false,
  };

  it('says where a rate leads, and when the target is reached', () => {
    expect(visible(whatIf.sentence(words))).to.equal(
      'مالی سال ⟨2025-26⟩ کے بعد 20 فیصد سالانہ کی شرح سے مالی سال ⟨2028-29⟩ میں برآمدات 7.95 ارب ڈالر ہوں گی۔ یہ 10 ارب ڈالر کے ہدف سے 2.05 ارب ڈالر کم ہے۔ ہدف مالی سال ⟨2030-31⟩ میں حاصل ہوگا۔',
    );
    expect(whatIf.sentence({ ...words, atTarget: 10000, shortfall: 0 })).to.match(/، یعنی ہدف کے برابر۔$/);
    expect(whatIf.sentence({ ...words, atTarget: 12600, shortfall: -2600 })).to.match(/2\.6 ارب ڈالر زیادہ ہے۔$/);
    expect(whatIf.sentence({ ...words, reachedIn: undefined })).to.match(/پچاس سال میں بھی حاصل نہیں ہوگا۔$/);
  });

  it('speaks of a year that is over as past', () => {
    const past = visible(whatIf.sentence({ ...words, isOver: true, isReachedYearOver: true }));
    expect(past)
      .to.contain('7.95 ارب ڈالر ہوتیں۔')
      .and.to.contain('کم ہوتا۔')
      .and.to.match(/میں حاصل ہو چکا ہوتا۔$/);
    expect(whatIf.sentence({ ...words, reachedIn: 2026 })).to.match(/میں حاصل ہو چکا تھا۔$/);
  });
});

describe('a scorecard in Urdu', () => {
  const none = { checked: 0, reached: 0 };
  const bounds = { checked: 0, true: 0 };
  const itExports = dataset.series.find(({ id }) => id === 'it-exports')!;
  const claim = { kind: 'about', value: 3000, period: fiscalYear(2024), series: itExports } as const;
  const errors = { count: 4, mean: 0.031, largest: { error: -0.0691, by: 'State Bank of Pakistan', claim } };
  const headline = (score: Partial<ScorecardSummary>) => scorecard.headline({ targets: none, bounds, open: 0, uncounted: 0, ...score });

  it('counts the targets that were reached, and never says zero', () => {
    expect(headline({ targets: { checked: 3, reached: 0 } })).to.equal('3 اہداف میں سے کوئی حاصل نہ ہوا');
    expect(headline({ targets: { checked: 3, reached: 1 } })).to.equal('3 اہداف میں سے 1 حاصل ہوا');
    expect(headline({ targets: { checked: 1, reached: 0 } })).to.equal('واحد ہدف حاصل نہ ہوا');
    expect(headline({})).to.equal('ابھی کسی شائع شدہ دعوے کی جانچ نہیں ہو سکتی');
  });

  it('gives the mean and the largest error, with whose it is', () => {
    expect(visible(headline({ errors }))).to.equal('تخمینوں کی اوسط غلطی 3.1 فیصد رہی');
    expect(visible(scorecard.summary({ targets: none, bounds, errors, open: 1, uncounted: 0 }))).to.equal(
      'عدد یا حدیں بتانے والے 4 تخمینوں کی اوسط غلطی 3.1 فیصد رہی۔ سب سے بڑی غلطی: اسٹیٹ بینک آف پاکستان، مالی سال ⟨2023-24⟩، آئی ٹی برآمدات: 6.9 فیصد کم۔ مزید 1 کا نتیجہ آنا باقی ہے۔',
    );
    expect(headline({ errors: { ...errors, count: 1 } })).to.equal('واحد تخمینہ 6.9 فیصد کم نکلا');
  });

  it('gives a currency with every amount, and a sign to errors only, isolated', () => {
    expect([400, -2404, 0.2].map((value) => visible(scorecard.error(value)))).to.deep.equal(['⟨+400⟩ ملین ڈالر', '⟨−2.404⟩ ارب ڈالر', '0 ملین ڈالر']);
    expect([400, -2404].map((value) => scorecard.difference(value))).to.deep.equal(['400 ملین ڈالر کم', '2.4 ارب ڈالر زیادہ']);
    expect(visible(scorecard.errorShare(-0.0217))).to.equal('⟨−2.2⟩ فیصد');
  });
});
