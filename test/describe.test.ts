import { expect } from '@open-wc/testing';
import {
  describeExports,
  describeExportsGrowth,
  describeExportTarget,
  describeFreelanceEarnings,
  describeFreelancerCounts,
  describeScenario,
  describeScorecard,
} from '../src/describe.js';

describe('the sentences for editors', () => {
  it('are those under the figures, whatever summary the editor wrote there', () => {
    expect(describeFreelanceEarnings({ asOf: '2026-02-25', summary: 'Mine.' })).to.contain('earned $557 million from July to December 2025. That is 58% more');
    expect(describeExportTarget({ asOf: '2026-02-25' })).to.contain('about 46% of the $10 billion target for FY2029');
    expect(describeExports({ asOf: '2026-02-25' }))
      .to.contain('$2.61 billion')
      .and.to.contain('27.3% a year');
    expect(describeExportsGrowth({ asOf: '2026-06-30' })).to.equal(
      'Freelancers made up a fifth of IT exports a year before. They made half of what was added since. Information services shrank by $16 million.',
    );
    expect(describeFreelancerCounts({ asOf: '2026-02-25' })).to.contain('from 1 to 3 million. The newest is 2.37 million, by ARY News');
    expect(describeScorecard({ asOf: '2026-02-25' })).to.contain(
      'None of three targets for closed years was reached. Projections that name a value or a range, seven in all, were off by 2.3% on average.',
    );
  });

  it('take attributes as they stand in the markup, and numbers for their digits', () => {
    const day = '2026-02-25';
    for (const sentence of [
      describeExports,
      describeExportsGrowth,
      describeExportTarget,
      describeFreelanceEarnings,
      describeFreelancerCounts,
      describeScorecard,
    ]) {
      expect(sentence({ 'as-of': day }, { today: '2026-09-20' })).to.equal(sentence({ asOf: day }));
      expect(sentence({ 'as-of': day })).not.to.equal(sentence({ asOf: '2024-09-20' }));
    }
    expect(describeFreelanceEarnings({ 'as-of': day, milestone: 900 })).to.contain('$900 million');
    expect(describeScenario({ 'as-of': '2026-08-18', growth: 20 })).to.equal(describeScenario({ asOf: '2026-08-18', growth: '20' }));
  });

  it('say what a rate leads to', () => {
    const asOf = '2026-08-18';
    expect(describeScenario({ asOf, growth: '20' })).to.equal(
      'At 20% a year from FY2026, FY2029 would end at $7.95 billion, $2.05 billion short of the $10 billion target. The target would be reached in FY2031.',
    );
    expect(describeScenario({ asOf })).to.equal('At 29.5% a year from FY2026, FY2029 would end at $10 billion, on the target.');
    expect(describeScenario({ asOf, growth: '40' })).to.equal(
      'At 40% a year from FY2026, FY2029 would end at $12.6 billion, $2.62 billion above the $10 billion target.',
    );
    expect(describeScenario({ asOf, growth: '-5' })).to.match(/^At −5% a year .*\. At that rate the target would not be reached within fifty years\.$/);
  });

  it('tell a year that is over from one to come, and what was known from what would have been', () => {
    const overdue = { asOf: '2026-07-15', target: 'it-exports-fy2026' };
    expect(describeScenario({ ...overdue, growth: '20' })).to.match(
      /, FY2026 would have ended at \$4\.57 billion, \$428 million short of .*\. The target would be reached in FY2027\.$/,
    );
    expect(describeScenario({ ...overdue, asOf: '2026-06-15', growth: '20' })).to.contain('FY2026 would end at');
  });

  it('say nothing of a scenario where there is none', () => {
    expect(describeScenario({ target: 'it-exports-fy2022' })).to.equal(undefined);
    expect(describeScenario({ asOf: '2010-01-01' })).to.equal(undefined);
  });

  it('are in Urdu where that is asked for', () => {
    expect(describeFreelanceEarnings({ asOf: '2026-02-25' }, { lang: 'ur' })).to.match(
      /^پاکستان کے فری لانسرز نے جولائی تا دسمبر 2025 کے دوران 557 ملین ڈالر کمائے/,
    );
    expect(describeScenario({ asOf: '2026-08-18', growth: '20' }, { lang: 'ur-PK' })).to.contain('7.95 ارب ڈالر');
    for (const describe of [describeExports, describeExportsGrowth, describeExportTarget, describeFreelancerCounts, describeScorecard])
      expect(describe({}, { lang: 'ur' })).to.match(/۔$/);
  });

  it('fall back to English', () => {
    expect(describeFreelanceEarnings({}, { lang: 'eo' })).to.equal(describeFreelanceEarnings({}, { lang: 'en' }));
  });
});
