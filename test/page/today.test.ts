import { expect } from '@open-wc/testing';
import { today } from '../../src/page/today.js';

const { Date: OwnDate } = globalThis;

/** A clock that stands at a moment. */
const clockAt = (...at: readonly number[]) =>
  (globalThis.Date = class extends OwnDate {
    constructor(...given: readonly number[]) {
      super(...((given.length > 0 ? given : at) as [number]));
    }
  } as DateConstructor);

describe('the reader’s day', () => {
  afterEach(() => void (globalThis.Date = OwnDate));

  it('is that of their own clock, from its first minute to its last', () => {
    clockAt(2026, 1, 25, 0, 1);
    expect(today()).to.equal('2026-02-25');
    clockAt(2026, 1, 25, 23, 59);
    expect(today()).to.equal('2026-02-25');
    clockAt(1970, 0, 1, 12);
    expect(today()).to.equal('1970-01-01');
  });

  it('is none where the clock tells none that can be', () => {
    for (const [year, moment] of [
      ['none', Number.NaN],
      ['-1200', new OwnDate(-1200, 5, 15).getTime()],
      ['12000', new OwnDate(12_000, 5, 15).getTime()],
    ] as const) {
      clockAt(moment);
      expect(today(), year).to.equal('');
    }
    globalThis.Date = (() => {
      throw new Error('The page has no dates.');
    }) as unknown as DateConstructor;
    expect(today()).to.equal('');
  });
});
