import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatFor } from '../../src/locales/format.js';
import { anyMonth } from '../support/arbitrary.js';

const english = formatFor('en-GB');

describe('a number', () => {
  it('is rounded to a whole one, in groups of three, unless decimals are asked for', () => {
    expect(english.number(4600)).to.equal('4,600');
    expect(english.number(2370000)).to.equal('2,370,000');
    expect(english.number(363.81)).to.equal('364');
    expect(english.number(363.81, 1)).to.equal('363.8');
  });

  it('has no more decimals than it needs', () => {
    expect(english.number(1160, 3)).to.equal('1,160');
    expect(english.number(0.25, 3)).to.equal('0.25');
  });
});

describe('a percentage', () => {
  it('is made of a fraction', () => {
    expect(english.percent(0.582)).to.equal('58%');
    expect(english.percent(0.2953, 1)).to.equal('29.5%');
    expect(english.percent(0.46)).to.equal('46%');
    expect(english.percent(0)).to.equal('0%');
  });
});

describe('a date', () => {
  it('is in words', () => {
    expect(english.month('2026-01')).to.equal('January 2026');
    expect(english.monthName('2025-07')).to.equal('July');
    expect(english.day('2026-02-18')).to.equal('18 February 2026');
    expect(english.day('2024-02-29')).to.equal('29 February 2024');
  });

  it('keeps the year and the month that were written', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        expect(english.month(month)).to.include(month.slice(0, 4));
        expect(english.day(`${month}-01`)).to.equal(`1 ${english.month(month)}`);
      }),
    );
  });

  it('is of the Gregorian calendar also where another is usual', () => {
    for (const tag of ['fa-IR', 'ar-SA', 'th-TH']) {
      const year = new Intl.NumberFormat(tag, { useGrouping: false }).format(2026);
      expect(formatFor(tag).day('2026-02-18'), tag).to.include(year);
    }
  });
});

describe('the name of a language', () => {
  it('is that in which a page of the language is spoken of', () => {
    expect([english.languageName('ur'), formatFor('ur-PK').languageName('en')]).to.deep.equal(['Urdu', 'انگریزی']);
  });

  it('is not made up', () => {
    expect(english.languageName('qaa')).to.equal(undefined);
  });
});

describe('the formats of a language', () => {
  it('are its own', () => {
    expect(formatFor('de-DE').number(4600.5, 1)).to.equal('4.600,5');
    expect(formatFor('de-DE').month('2026-01')).to.equal('Januar 2026');
    expect(english.month('2026-01')).to.equal('January 2026');
  });

  it('are made once', () => {
    expect(formatFor('en-GB')).to.equal(english);
  });
});
