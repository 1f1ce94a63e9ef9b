import { expect } from '@open-wc/testing';
import { dataset } from '../support/frozen-dataset.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { itExportsView } from '../../src/elements/it-exports-chart/view.js';
import { scorecardView } from '../../src/elements/projection-scorecard/view.js';
import { citedFigureView } from '../../src/elements/cited-figure/view.js';
import { csvOf } from '../../src/parts/table/csv.js';
import { withoutLayoutMarks } from '../../src/locales/bidi.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { ur } from '../../src/locales/ur.js';
import { visible } from '../support/visible.js';
import type { FigureAttributes, FigureView, ViewContext } from '../../src/model/figure-view.js';

const urdu: ViewContext = { messages: messagesFor(ur), today: '2026-11-22' };
const english: ViewContext = { ...urdu, messages: messagesFor(defaultLanguage) };
const asOf = '2026-02-25';

describe('the figures in Urdu, on the day of the article,', () => {
  it('say what freelancers earned', () => {
    const { headline, summary, through, source, plot } = freelanceEarningsView(dataset, { asOf }, urdu);
    expect(headline).to.equal('فری لانسرز کی آمدنی 58 فیصد اضافے سے 557 ملین ڈالر ہو گئی');
    expect(visible(summary)).to.equal(
      'پاکستان کے فری لانسرز نے جولائی تا دسمبر 2025 کے دوران 557 ملین ڈالر کمائے۔ یہ ایک سال پہلے کے اسی عرصے سے 58 فیصد زیادہ ہیں۔ مالی سال ⟨2025-26⟩ کا تخمینہ تقریباً 1.17 ارب ڈالر، 1.11 سے 1.23 ارب ڈالر کے درمیان ہے، یعنی ایک ارب ڈالر کے سنگِ میل سے اوپر۔',
    );
    expect(through).to.equal('دسمبر 2025 تک کے اعداد و شمار، 25 فروری 2026 تک کی معلومات کے مطابق');
    expect(visible(source!)).to.equal('ذریعہ: ⟨Arab News Pakistan⟩ (ریڈیو پاکستان کے حوالے سے)، اور 3 مزید صفحات');
    expect(plot!.columns.map(({ label }) => visible(label))).to.deep.equal(['⟨2023-24⟩', '⟨2024-25⟩', '⟨2025-26⟩']);
    expect(visible(plot!.story!.label)).to.equal('⟨+58%⟩');
    expect(plot!.columns[1]!.segments[0]).to.include({ label: '352 ملین', name: 'جولائی–دسمبر' });
  });

  it('say where IT exports stand on the way to the target', () => {
    const { headline, summary, notes, whatIf, plot } = targetGaugeView(dataset, { asOf, growth: '20' }, urdu);
    expect(headline).to.equal('آئی ٹی برآمدات 10 ارب ڈالر کے تقریباً 46 فیصد کی جانب، مطلوبہ رفتار سے پیچھے');
    expect(visible(summary)).to.equal(
      'پاکستان کی آئی ٹی برآمدات مالی سال ⟨2025-26⟩ کے پہلے 7 ماہ میں 2.61 ارب ڈالر تک پہنچ گئیں۔ تخمینہ ہے کہ سال کا اختتام مالی سال ⟨2028-29⟩ کے 10 ارب ڈالر کے ہدف کے تقریباً 46 فیصد پر ہو گا۔ یہ ہدف کی مطلوبہ رفتار سے پیچھے ہے۔ ہدف کے لیے مالی سال ⟨2024-25⟩ کے بعد 4 سال تک 27.3 فیصد سالانہ اضافہ درکار ہے۔',
    );
    expect(notes.map(visible)).to.include('مالی سال ⟨2025-26⟩ کے اختتام کا تخمینہ: تقریباً 4.6 ارب ڈالر، 4.4 سے 4.9 ارب ڈالر کے درمیان۔');
    expect(visible(whatIf!.sentence)).to.equal(
      'مالی سال ⟨2024-25⟩ کے بعد 20 فیصد سالانہ کی شرح سے مالی سال ⟨2028-29⟩ میں برآمدات 7.9 ارب ڈالر ہوں گی۔ یہ 10 ارب ڈالر کے ہدف سے 2.1 ارب ڈالر کم ہے۔ ہدف مالی سال ⟨2030-31⟩ میں حاصل ہوگا۔',
    );
    expect([plot!.centre.story, ...plot!.centre.lines].map(visible)).to.deep.equal(['⟨46%⟩', '10 ارب میں سے تقریباً 4.6 ارب', '7 ماہ میں 2.61 ارب']);
  });

  it('say how IT exports grew by year and by month', () => {
    const years = itExportsView(dataset, { asOf }, urdu);
    expect(visible(years.headline)).to.equal('آئی ٹی برآمدات مالی سال ⟨2025-26⟩ کے پہلے 7 ماہ میں 20 فیصد اضافے سے 2.61 ارب ڈالر ہو گئیں');
    expect(visible(years.summary)).to.equal(
      'پاکستان کی آئی ٹی برآمدات مالی سال ⟨2025-26⟩ کے پہلے 7 ماہ میں 2.61 ارب ڈالر تک پہنچ گئیں۔ یہ ایک سال پہلے کے اسی عرصے سے 20 فیصد زیادہ ہیں۔ سال کے اختتام کا تخمینہ تقریباً 4.6 ارب ڈالر ہے۔ مالی سال ⟨2028-29⟩ کے 10 ارب ڈالر کے ہدف کے لیے مالی سال ⟨2024-25⟩ کے بعد 4 سال تک 27.3 فیصد سالانہ اضافہ درکار ہے۔',
    );
    expect(years.notes.map(visible)).to.include('مالی سال ⟨2016-17⟩ سے مالی سال ⟨2024-25⟩ تک برآمدات میں اوسطاً 19.1 فیصد سالانہ اضافہ ہوا۔');
    const months = itExportsView(dataset, { asOf, period: 'month' }, urdu);
    expect(months.headline).to.equal('آئی ٹی برآمدات جنوری 2026 میں 19 فیصد اضافے سے 374 ملین ڈالر ہو گئیں');
    expect(months.summary).to.equal(
      'پاکستان کی آئی ٹی برآمدات جنوری 2026 میں 374 ملین ڈالر رہیں، جو ایک سال پہلے کے اسی ماہ سے 19 فیصد زیادہ ہیں۔ جون 2020 سے اب تک کی بلند ترین ماہانہ سطح دسمبر 2025 میں 437 ملین ڈالر تھی۔',
    );
    expect(months.details).to.deep.equal([]);
    const incomplete = itExportsView(dataset, { asOf: '2023-07-18', period: 'month' }, urdu);
    expect(incomplete.details).to.deep.equal(['18 جولائی 2023 تک کا ایسا کوئی صفحہ نہیں ملا جس میں نومبر 2022 کے ماہانہ اعداد و شمار ہوں۔']);
  });

  it('say how claims fared', () => {
    const { headline, summary, table } = scorecardView(dataset, { asOf }, urdu);
    expect(visible(headline)).to.equal('3 اہداف میں سے کوئی حاصل نہ ہوا؛ تخمینوں کی اوسط غلطی 2.3 فیصد رہی');
    expect(visible(summary)).to.equal(
      'مکمل برسوں کے 3 اہداف میں سے کوئی حاصل نہ ہوا۔ عدد یا حدیں بتانے والے 7 تخمینوں کی اوسط غلطی 2.3 فیصد رہی۔ سب سے بڑی غلطی: ⟨Topline Securities⟩، مالی سال ⟨2023-24⟩، آئی ٹی برآمدات: 7.4 فیصد کم۔ ”کم از کم“ یا ”زیادہ سے زیادہ“ بتانے والے تمام 4 تخمینے درست نکلے۔ مزید 12 کا نتیجہ آنا باقی ہے۔',
    );
    expect(table!.groups!.map(({ heading }) => heading)).to.deep.equal(['اہداف: حاصل ہوئے یا نہیں', 'تخمینے: کتنا فرق نکلا']);
    const [first] = table!.rows;
    expect(first!.slice(0, 4).map(({ text }) => visible(text))).to.deep.equal([
      'مالی سال ⟨2024-25⟩، آئی ٹی برآمدات: ہدف 4.2 ارب ڈالر',
      'حاصل نہ ہوا',
      '3.81 ارب ڈالر',
      '390 ملین ڈالر کم',
    ]);
    expect(first![0]!.under).to.equal('حکومتِ پاکستان، دسمبر 2024');
  });

  it('say what came since then', () => {
    expect(targetGaugeView(dataset, { asOf, sinceThen: true }, urdu).sinceThen!.map(visible)).to.deep.equal([
      'اس کے بعد: مالی سال ⟨2025-26⟩ کا مجموعی حجم 4.6 ارب ڈالر رہا (عبوری)۔',
      'مالی سال ⟨2024-25⟩: 3.81 ارب ڈالر کے عدد کو بعد میں نظرثانی کر کے 3.814 ارب ڈالر کر دیا گیا (7 اگست 2026 کو)۔',
    ]);
  });

  it('say where one number in the text comes from', () => {
    const { provenance } = citedFigureView(dataset, { of: 'freelance-earnings/2025-10/2025-12', asOf }, urdu);
    expect(provenance!.title).to.equal('فری لانسرز کی آمدنی، اسٹیٹ بینک آف پاکستان');
    expect(provenance!.period).to.equal('اکتوبر تا دسمبر 2025');
    expect(provenance!.value).to.equal('284 ملین ڈالر');
    expect(provenance!.attribution.map(visible)).to.deep.equal(['اخذ کردہ، ⟨±1⟩', '22 فروری 2026 کو شائع ہونے والے صفحات سے']);
    expect(provenance!.lines.map(visible)).to.deep.equal(['سال بہ سال 48 فیصد اضافہ (پہلے 192 ملین ڈالر)', 'حساب: ⟨557 − 273⟩']);
    expect(visible(urdu.messages.shell.cited(provenance!.citations[0]!))).to.equal('⟨Arab News Pakistan⟩ (ریڈیو پاکستان کے حوالے سے)');
    const target = citedFigureView(dataset, { of: 'it-exports-fy2029', asOf }, urdu).provenance!;
    expect([target.title, target.value, target.attribution[0]]).to.deep.equal([
      'ہدف: آئی ٹی برآمدات',
      '10 ارب ڈالر',
      'مقرر کردہ: اڑان پاکستان، 13واں پانچ سالہ منصوبہ',
    ]);
  });
});

describe('the tables in Urdu', () => {
  const figures: Readonly<Record<string, (attributes: FigureAttributes, context: ViewContext) => FigureView<unknown>>> = {
    'freelance earnings': (attributes, context) => freelanceEarningsView(dataset, { ...attributes, period: 'quarter' }, context),
    'IT exports and the target': (attributes, context) => targetGaugeView(dataset, attributes, context),
    'IT exports by year': (attributes, context) => itExportsView(dataset, attributes, context),
    'IT exports by month': (attributes, context) => itExportsView(dataset, { ...attributes, period: 'month' }, context),
    scorecard: (attributes, context) => scorecardView(dataset, attributes, context),
  };
  const days = [undefined, asOf, '2026-04-17', '2025-06-15', '2023-08-01'];

  /** What a file holds of a cell besides words: a plain number or an ISO day. */
  const facts = ({ table }: FigureView<unknown>) =>
    (table?.rows ?? []).map((row) => row.map(({ value }) => (typeof value === 'number' || /^\d{4}(-\d\d){0,2}$/.test(value ?? '') ? value : 'words')));

  for (const [name, view] of Object.entries(figures)) {
    it(`hold the numbers and days of the English ones: ${name}`, () => {
      for (const day of days)
        for (const growth of [undefined, '20', '-5'])
          expect(facts(view({ asOf: day, growth }, urdu))).to.deep.equal(facts(view({ asOf: day, growth }, english)));
    });

    it(`are saved without the marks of a line’s layout: ${name}`, () => {
      const { table } = view({ asOf, growth: '-5' }, urdu);
      const file = csvOf(table!);
      expect(file).to.equal(withoutLayoutMarks(file));
      expect(file.split('\r\n')[0]).to.match(/[\u0621-\u06D2]/);
    });
  }
});
