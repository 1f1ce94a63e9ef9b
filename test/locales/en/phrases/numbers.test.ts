import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { number, percent } from '../../../../src/locales/en/phrases/numbers.js';
import { day, month, monthName } from '../../../../src/locales/en/phrases/periods.js';
import { formatFor } from '../../../../src/locales/format.js';

const intl = formatFor('en-GB');
/** As figures have them: with up to six decimals, of either sign. */
const values = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((value) => value / 10 ** 6);
const digits = fc.integer({ min: 0, max: 3 });

describe('English numbers and dates', () => {
  it('are written as the browser would', () => {
    fc.assert(
      fc.property(values, digits, (value, places) => {
        expect(number(value, places)).to.equal(intl.number(value, places));
        expect(percent(value / 1000, places)).to.equal(intl.percent(value / 1000, places));
      }),
      { numRuns: 2000 },
    );
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (text) => {
        expect(day(text)).to.equal(intl.day(text));
        expect(month(text.slice(0, 7))).to.equal(intl.month(text.slice(0, 7)));
        expect(monthName(text.slice(0, 7))).to.equal(intl.monthName(text.slice(0, 7)));
      }),
    );
  });

  for (const [value, places, text] of [
    [1.005, 2, '1.01'],
    [0.5, 0, '1'],
    [-1.5, 0, '-2'],
    [999_999.95, 1, '1,000,000'],
    [0, 2, '0'],
  ] as const)
    it(`rounds ${value} to ${text}`, () => {
      expect([number(value, places), intl.number(value, places)]).to.deep.equal([text, text]);
    });
});
