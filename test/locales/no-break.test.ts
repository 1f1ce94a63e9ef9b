import { expect } from '@open-wc/testing';
import { isolate } from '../../src/locales/bidi.js';
import { unbroken } from '../../src/locales/no-break.js';

/** With what does not break made visible. */
const shown = (text: string) => unbroken(text).replaceAll('\u00A0', '_');

describe('what stays on one line', () => {
  it('is a number with its unit and a day with its month', () => {
    expect(shown('up 58% to $557 million in July to December 2025')).to.equal('up 58% to $557_million in July to December 2025');
    expect(shown('As known on 25 February 2026')).to.equal('As known on 25_February_2026');
    expect(shown('$2,610 million of $10 billion for FY2029 is projected')).to.equal('$2,610_million of $10_billion for FY2029 is projected');
  });
  it('is not a year with what follows it', () => {
    expect(shown('July 2025 to January 2026')).to.equal('July 2025 to January 2026');
  });
  it('is an amount in Urdu with both its words, isolated or not', () => {
    expect(shown('557 ملین ڈالر')).to.equal('557_ملین_ڈالر');
    expect(shown(`${isolate('−2.6')} ارب ڈالر`)).to.equal(`${isolate('−2.6')}_ارب_ڈالر`);
    expect(shown('25 فروری 2026')).to.equal('25_فروری_2026');
  });
});
