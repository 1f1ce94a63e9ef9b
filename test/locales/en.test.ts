import { expect } from '@open-wc/testing';
import { fiscalYear, parsePeriod } from '../../src/data/period.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import type { FreelanceSummary, GaugeHeadline, GaugeSummary, ProjectionWords, Quality } from '../../src/locales/messages.js';

const messages = messagesFor(defaultLanguage);
const { freelance, gauge, picture, shell, general, table } = messages;

const firm: Quality = { status: 'reported', confidence: 'high' };
const projection: ProjectionWords = {
  fiscalYear: 2026,
  low: { method: 'run-rate', value: 1114 },
  high: { method: 'share-of-year', year: 2025, value: 1232.7 },
  central: 1173.3,
  shown: { low: 1110, central: 1170, high: 1230 },
};
const runRateOnly: ProjectionWords = { ...projection, high: projection.low, central: 1114, shown: { low: 1100, central: 1100, high: 1100 } };

const halfYear: FreelanceSummary = {
  definition: 'sbp',
  period: parsePeriod('2025-07/2025-12'),
  value: 557,
  quality: firm,
  growth: { rate: 557 / 352 - 1, period: parsePeriod('2025-07/2025-12') },
  projection,
  milestone: { value: 1000, reached: 'past' },
};

const goal = { value: 10000, period: fiscalYear(2029) };
const sevenMonths: GaugeSummary = {
  fiscalYear: 2026,
  months: 7,
  value: 2610,
  quality: firm,
  target: goal,
  // The projected year end's.
  attainment: 0.4573,
  pace: { baseYear: 2024, rate: 0.2541, value: 5069, place: 'behind' },
  required: { rate: 0.2728, fromYear: 2025, years: 4 },
};

/** What no sentence for a reader may hold. */
const garbled = /undefined|NaN|null|\[object|\s{2}|\s[,.;]|[,;]{2}|,\.|;\./;

describe('an amount', () => {
  it('is in millions, and from a thousand of them on in billions, to three digits', () => {
    expect([557, 999.4, 999.6, 1000, 3500, 4474.29, 12622].map((value) => messages.money(value))).to.deep.equal([
      '$557 million',
      '$999 million',
      '$1 billion',
      '$1 billion',
      '$3.5 billion',
      '$4.47 billion',
      '$12.6 billion',
    ]);
    expect([557.4, 2610, 10000].map((value) => messages.shortMoney(value))).to.deep.equal(['$557m', '$2.61bn', '$10bn']);
  });

  it('is exact where the source is quoted', () => {
    expect(messages.exact(363.81)).to.equal('363.81');
    expect(messages.exact(396.243)).to.equal('396.243');
    expect(messages.exact(2370000)).to.equal('2,370,000');
  });

  it('may be a range, which is one amount where its ends are the same', () => {
    expect(messages.range(1114, 1232.7)).to.equal('$1.11–1.23bn');
    expect(messages.range(980, 1100)).to.equal('$980m–1.1bn');
    expect(messages.range(1114.2, 1113.8)).to.equal('$1.11bn');
  });
});

describe('growth', () => {
  it('has its sign', () => {
    expect(messages.signedPercent(0.582)).to.equal('+58%');
    expect(messages.signedPercent(-0.12)).to.equal('−12%');
  });

  it('has neither sign where it rounds to nothing', () => {
    for (const rate of [0, 0.004, -0.004]) expect(messages.signedPercent(rate), String(rate)).to.equal('±0%');
  });
});

describe('a period', () => {
  it('is named as short as it can be', () => {
    expect(messages.period(parsePeriod('2026-01'))).to.equal('January 2026');
    expect(messages.period(parsePeriod('2025-07/2025-12'))).to.equal('July to December 2025');
    expect(messages.period(parsePeriod('2025-07/2026-01'))).to.equal('July 2025 to January 2026');
    expect(messages.period(parsePeriod('FY2026'))).to.equal('FY2026');
  });

  it('is not named a fiscal year when it is a calendar year', () => {
    expect(messages.period(parsePeriod('2030-01/2030-12'))).to.equal('January to December 2030');
  });
});

describe('how sure a figure is', () => {
  it('is said in full in the table', () => {
    expect(messages.quality(firm)).to.equal('reported');
    expect(messages.quality({ status: 'derived', confidence: 'medium' })).to.equal('derived, medium confidence');
    expect(messages.quality({ status: 'second-hand', confidence: 'medium', tolerance: 5 })).to.equal('second-hand, medium confidence, ±5');
    expect(messages.quality({ status: 'derived', confidence: 'high', tolerance: 0.6 })).to.equal('derived, ±0.6');
  });
});

describe('the words of the shell', () => {
  it('say up to when the figures go', () => {
    expect(shell.through('2026-01', { day: '2026-02-18', isExact: true })).to.equal('Figures to January 2026, published 18 February 2026');
    expect(shell.through('2026-01', { day: '2026-02-28', isExact: false })).to.equal('Figures to January 2026, published by 28 February 2026');
    expect(shell.asOf('2026-02-25', undefined)).to.equal('As known on 25 February 2026');
    expect(shell.asOf('2026-02-25', '2026-01')).to.equal('Figures to January 2026, as known on 25 February 2026');
  });

  it('name the source, and count the others', () => {
    expect(shell.source('APP', 0)).to.equal('Source: APP');
    expect(shell.source('APP', 1)).to.equal('Source: APP, and one more page');
    expect(shell.source('APP', 13)).to.equal('Source: APP, and 13 more pages');
    expect(shell.cited({ record: 'State Bank of Pakistan', publisher: 'APP' })).to.equal('State Bank of Pakistan, read at APP');
    expect(shell.cited({ publisher: 'APP' })).to.equal('APP');
  });

  it('name the language of a page', () => {
    expect(shell.inLanguage('ur')).to.equal('in Urdu');
    expect(shell.inLanguage('sd')).to.equal('in Sindhi');
  });
});

describe('the words on method', () => {
  it('explain the methods that were used, and always what a projection is', () => {
    expect(general.projection(['run-rate'], runRateOnly))
      .to.include('divided by its months, times twelve')
      .and.not.to.include('share');
    expect(general.projection(['share-of-year'], { ...projection, low: projection.high }))
      .to.include('earlier year’s share')
      .and.not.to.include('run rate');
    expect(general.projection(['run-rate', 'share-of-year'], projection)).to.include('The central value is the mean');
    for (const methods of [['run-rate'], ['share-of-year'], ['run-rate', 'share-of-year']] as const)
      expect(general.projection(methods, projection))
        .to.match(/not a statement of likelihood\.$/)
        .and.not.to.match(garbled);
  });

  it('give the ends to the million, with the method of each', () => {
    expect(general.projection(['run-rate', 'share-of-year'], projection)).to.match(
      /^The range of FY2026 runs from \$1,114 million \(run rate\) to \$1,233 million \(FY2025’s share of the year\)\./,
    );
    expect(general.projection(['run-rate'], runRateOnly)).to.match(/^The projection of FY2026 is \$1,114 million \(run rate\)\./);
  });

  it('name the method of a result', () => {
    expect(messages.method({ method: 'run-rate' })).to.equal('run rate');
    expect(messages.method({ method: 'share-of-year', year: 2025 })).to.equal('FY2025’s share of the year');
    expect(table.projectedBy({ method: 'share-of-year', year: 2024 })).to.equal('Projected year end, FY2024’s share of the year');
  });
});

describe('the headline on freelancers’ earnings', () => {
  const period = parsePeriod('2025-07/2025-12');

  it('says how far they are up or down', () => {
    expect(freelance.headline(557, 0.582, period, firm)).to.equal('Freelancers’ earnings up 58% to $557 million');
    expect(freelance.headline(1160, 0.49, fiscalYear(2026), { status: 'second-hand', confidence: 'medium', tolerance: 5 })).to.equal(
      'Freelancers’ earnings up 49% to about $1.16 billion',
    );
    expect(freelance.headline(300, -0.148, period, firm)).to.equal('Freelancers’ earnings down 15% to $300 million');
    expect(freelance.headline(353, 0.003, period, firm)).to.equal('Freelancers’ earnings unchanged at $353 million');
  });

  it('says when, where no growth is known', () => {
    expect(freelance.headline(557, undefined, period, firm)).to.equal('Freelancers earned $557 million from July to December 2025');
    expect(freelance.headline(779, undefined, fiscalYear(2025), firm)).to.equal('Freelancers earned $779 million in FY2025');
  });
});

describe('the sentence on freelancers’ earnings', () => {
  it('says what was earned, how it grew and where the year may end', () => {
    expect(freelance.summary(halfYear)).to.equal(
      'Freelancers in Pakistan earned $557 million from July to December 2025. That is 58% more than a year earlier. FY2026 is projected to end at about $1.17 billion, between $1.11 and $1.23 billion, past the $1 billion milestone.',
    );
  });

  it('says that no earlier year can be compared', () => {
    expect(freelance.summary({ ...halfYear, projection: runRateOnly })).to.include(
      'FY2026 is projected to end at about $1.1 billion, past the $1 billion milestone. No earlier year can be compared.',
    );
  });

  it('says of a closed year how it grew, and marks what was read second-hand', () => {
    const closed: FreelanceSummary = {
      definition: 'sbp',
      period: fiscalYear(2026),
      value: 1160,
      quality: { status: 'second-hand', confidence: 'medium', tolerance: 5 },
      growth: { rate: 1160 / 779 - 1, period: fiscalYear(2026) },
      milestone: { value: 1000, reached: 'past' },
    };
    expect(freelance.summary(closed)).to.equal(
      'Freelancers in Pakistan earned about $1.16 billion in FY2026 (second-hand). That is 49% more than a year earlier and past the $1 billion milestone.',
    );
  });

  it('says for which months the growth is, where those are not the same', () => {
    const { projection: _, milestone: __, ...rest } = halfYear;
    expect(freelance.summary({ ...rest, growth: { rate: 0.71, period: parsePeriod('2025-07/2025-09') } })).to.equal(
      'Freelancers in Pakistan earned $557 million from July to December 2025. From July to September 2025 earnings were 71% more than a year earlier.',
    );
  });

  it('says whose count it is, where it is not the central bank’s', () => {
    expect(freelance.summary({ ...halfYear, definition: 'economic-survey' })).to.match(/^By the Economic Survey’s count freelancers/);
    expect(freelance.summary({ ...halfYear, definition: 'ministry' })).to.match(/^By the IT ministry’s count freelancers/);
  });

  it('says whether the milestone is passed, within the range or missed', () => {
    const reached = (place: 'past' | 'within' | 'short') => freelance.summary({ ...halfYear, milestone: { value: 1200, reached: place } });
    expect(reached('past')).to.include(', past the $1.2 billion milestone.');
    expect(reached('within')).to.include('The $1.2 billion milestone lies inside that range.');
    expect(reached('short')).to.include(', short of the $1.2 billion milestone.');
  });

  it('is well formed, whatever is known', () => {
    for (const growth of [
      undefined,
      { rate: 0.58, period: halfYear.period },
      { rate: -0.1, period: parsePeriod('2025-07') },
      { rate: 0, period: halfYear.period },
    ])
      for (const projected of [undefined, projection, runRateOnly])
        for (const reached of [undefined, 'past', 'within', 'short'] as const)
          for (const quality of [firm, { status: 'derived', confidence: 'low' } as const]) {
            const sentence = freelance.summary({ ...halfYear, growth, projection: projected, quality, milestone: reached && { value: 1000, reached } });
            expect(sentence)
              .to.match(/^Freelancers .*[^.]\.$/)
              .and.not.to.match(garbled);
            expect(sentence.includes('(derived, low confidence)'), sentence).to.equal(quality !== firm);
          }
  });

  it('says when nothing was found, and not that there was nothing', () => {
    expect(freelance.nothingFound('sbp', '2010-01-01')).to.equal(
      'No page was found that gives what freelancers earned, as the central bank counts it, by 1 January 2010. So nothing is drawn.',
    );
  });
});

describe('the sentence on IT exports and a target', () => {
  it('says what was reached, where the year stands and what is needed', () => {
    expect(gauge.summary(sevenMonths)).to.equal(
      'Pakistan’s IT exports reached $2.61 billion in the first seven months of FY2026. The year is projected to end at about 46% of the $10 billion target for FY2029, behind the pace. The target takes growth of 27.3% a year over the four years from FY2025.',
    );
  });

  it('says of a closed year that it is over, and marks what is provisional', () => {
    const closed: GaugeSummary = {
      ...sevenMonths,
      months: 12,
      value: 4600,
      quality: { status: 'provisional', confidence: 'high' },
      attainment: 0.46,
      required: { rate: 0.2954, fromYear: 2026, years: 3 },
    };
    expect(gauge.summary(closed)).to.equal(
      'Pakistan’s IT exports came to $4.6 billion in FY2026 (provisional). That is 46% of the $10 billion target for FY2029, behind the pace. The target takes growth of 29.5% a year over the three years from FY2026.',
    );
  });

  it('says of the year of the target whether it was met', () => {
    const outcome = { fiscalYear: 2026, months: 12, value: 4600, quality: firm, target: { value: 5000, period: fiscalYear(2026) }, attainment: 0.92 };
    expect(gauge.summary({ ...outcome, shortfall: 400 })).to.equal(
      'Pakistan’s IT exports came to $4.6 billion in FY2026. That is 92% of the $5 billion target for FY2026, which was missed by $400 million.',
    );
    expect(gauge.summary({ ...outcome, value: 5100, attainment: 1.02, shortfall: -100 })).to.match(
      /102% of the \$5 billion target for FY2026, which was met\.$/,
    );
  });

  it('does not ask for growth to a target that is already passed', () => {
    expect(gauge.summary({ ...sevenMonths, required: { rate: -0.05, fromYear: 2025, years: 4 } })).to.match(/\. FY2025 was already above the target\.$/);
  });

  it('counts years and months in words, and halves of a year in numbers', () => {
    expect(gauge.summary({ ...sevenMonths, required: { rate: 0.3, fromYear: 2025, years: 1 } })).to.include(
      'The target takes growth of 30% in the year after FY2025.',
    );
    expect(gauge.summary({ ...sevenMonths, required: { rate: 0.3, fromYear: 2026, years: 4.5 } })).to.include('over the 4.5 years from FY2026');
    expect(gauge.summary({ ...sevenMonths, months: 1 })).to.include('in the first month of FY2026');
  });

  it('names a target that is not for a fiscal year by its calendar year', () => {
    expect(picture.targetLabel({ value: 15000, period: parsePeriod('2030-01/2030-12') })).to.equal('2030 target $15 billion');
    expect(picture.targetLabel(goal)).to.equal('FY2029 target $10 billion');
  });

  it('is well formed, whatever is known', () => {
    for (const place of [undefined, 'ahead', 'behind', 'on'] as const)
      for (const required of [undefined, { rate: 0.27, fromYear: 2025, years: 4 }, { rate: -0.1, fromYear: 2025, years: 4 }])
        for (const months of [1, 7, 12])
          for (const shortfall of [undefined, 400, 0, -100]) {
            const pace = place && { baseYear: 2024, rate: 0.2541, value: 5069, place };
            expect(gauge.summary({ ...sevenMonths, pace, required, months, shortfall }))
              .to.match(/^Pakistan’s IT exports .*[^.]\.$/)
              .and.not.to.match(garbled);
          }
  });

  it('has a headline for every outcome', () => {
    const headline = (place: GaugeHeadline['place'], isProjected = false) => gauge.headline({ place, target: goal, attainment: 0.4573, isProjected });
    expect(headline('behind', true)).to.equal('IT exports heading for about 46% of $10 billion, behind the pace');
    expect(headline('ahead')).to.equal('IT exports at 46% of $10 billion, ahead of the pace');
    expect(headline('on')).to.equal('IT exports at 46% of $10 billion, about on the pace');
    expect(headline(undefined)).to.equal('IT exports at 46% of $10 billion');
    expect(headline('met')).to.equal('IT exports met the $10 billion target for FY2029');
    expect(headline('missed')).to.equal('IT exports missed the $10 billion target for FY2029');
  });
});

describe('the further lines on IT exports', () => {
  it('say where the year may end', () => {
    const words: ProjectionWords = {
      fiscalYear: 2026,
      low: { method: 'run-rate', value: 4474.3 },
      high: { method: 'share-of-year', year: 2024, value: 4890.7 },
      central: 4601.8,
      shown: { low: 4500, central: 4600, high: 4900 },
    };
    expect(gauge.projection(words)).to.equal('Projected end of FY2026: about $4.6 billion, between $4.5 and $4.9 billion.');
    expect(gauge.projection({ ...words, high: words.low })).to.equal('Projected end of FY2026: about $4.6 billion. No earlier year can be compared.');
  });

  it('say how a new year begins, and mark what is provisional', () => {
    expect(gauge.newYear(2027, 417, parsePeriod('2026-07'), { status: 'provisional', confidence: 'high' })).to.equal(
      'FY2027 so far: $417 million in July 2026 (provisional).',
    );
    expect(gauge.newYear(2027, 830, parsePeriod('2026-07/2026-08'), firm)).to.equal('FY2027 so far: $830 million from July to August 2026.');
  });

  it('say when nothing, or not the target, was found', () => {
    expect(gauge.nothingFound('2010-01-01')).to.equal('No page was found that gives Pakistan’s IT exports by 1 January 2010. So nothing is drawn.');
    expect(gauge.targetNotFound(3223, 2024, 12, '2024-08-01')).to.equal(
      'Pakistan’s IT exports came to $3.22 billion in FY2024. No page was found that gives the target asked for by 1 August 2024.',
    );
  });

  it('say what the pace is', () => {
    expect(gauge.paceNote(2024, 3223, 0.2541)).to.equal(
      'The pace is steady growth of 25.4% a year to the target from FY2024 ($3.22 billion), the last year closed when the target was set.',
    );
  });
});
