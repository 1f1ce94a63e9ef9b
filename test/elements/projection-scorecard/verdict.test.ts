import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { differenceOf, isKept, verdictOf } from '../../../src/elements/projection-scorecard/verdict.js';
import { anyValue } from '../../support/arbitrary.js';
import type { ClaimKind, ClaimVerdict } from '../../../src/locales/messages.js';

const kinds: readonly ClaimKind[] = ['target', 'at-least', 'up-to', 'between', 'about'];
const anyKind = fc.constantFrom(...kinds);
const anyClaim = fc.tuple(anyKind, anyValue, fc.double({ min: 0, max: 1e6, noNaN: true })).map(([kind, value, width]) => ({
  kind,
  value,
  upper: kind === 'between' ? value + width : undefined,
}));

describe('the verdict on a claim', () => {
  const cases: [string, ClaimKind, number, number | undefined, number, ClaimVerdict][] = [
    ['a target is missed below its value', 'target', 5000, undefined, 4600, 'missed'],
    ['a target is missed however little is missing', 'target', 5000, undefined, 4999, 'missed'],
    ['a target is met at its value', 'target', 5000, undefined, 5000, 'met'],
    ['a target is beaten above it', 'target', 5000, undefined, 5001, 'beaten'],
    ['a floor is missed below', 'at-least', 1000, undefined, 999, 'missed'],
    ['a floor is met at its value', 'at-least', 1000, undefined, 1000, 'met'],
    ['a floor is beaten above it', 'at-least', 1000, undefined, 1160, 'beaten'],
    ['a ceiling is not missed by falling short', 'up-to', 4000, undefined, 3814, 'held'],
    ['a ceiling holds at its value', 'up-to', 4000, undefined, 4000, 'held'],
    ['a ceiling is beaten above', 'up-to', 500, undefined, 779, 'beaten'],
    ['a range is missed below', 'between', 4200, 4500, 4199, 'missed'],
    ['a range is met at its lower end', 'between', 4200, 4500, 4200, 'met'],
    ['a range is met inside', 'between', 4200, 4500, 4300, 'met'],
    ['a range is met at its upper end', 'between', 4200, 4500, 4500, 'met'],
    ['a range is beaten above', 'between', 4200, 4500, 4600, 'beaten'],
    ['a round value is met where both round to it', 'about', 4500, undefined, 4460, 'met'],
    ['a round value is met a little above, too', 'about', 4500, undefined, 4549, 'met'],
    ['a round value is beaten above', 'about', 4500, undefined, 4600, 'beaten'],
    ['a round value is missed below', 'about', 4500, undefined, 4400, 'missed'],
  ];
  for (const [name, kind, value, upper, outcome, verdict] of cases) it(name, () => expect(verdictOf(kind, value, upper, outcome)).to.equal(verdict));

  it('never gets worse when more comes', () => {
    const rank: readonly ClaimVerdict[] = ['missed', 'met', 'held', 'beaten'];
    fc.assert(
      fc.property(anyClaim, anyValue, anyValue, ({ kind, value, upper }, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((outcome) => rank.indexOf(verdictOf(kind, value, upper, outcome))) as [number, number];
        return less <= more;
      }),
    );
  });

  it('agrees with the difference: beaten only above, missed only below', () => {
    fc.assert(
      fc.property(anyClaim, anyValue, ({ kind, value, upper }, outcome) => {
        const verdict = verdictOf(kind, value, upper, outcome);
        const difference = differenceOf(value, upper, outcome);
        if (verdict === 'beaten') return difference > 0;
        return isKept(verdict) ? kind === 'about' || difference <= 0 : difference < 0;
      }),
    );
  });

  it('is the same in any currency: a scale common to claim and outcome changes nothing', () => {
    fc.assert(
      fc.property(anyClaim, anyValue, fc.integer({ min: -2, max: 2 }), ({ kind, value, upper }, outcome, power) => {
        // Whole numbers, which powers of ten multiply exactly.
        const whole = (number: number) => Math.round(number) + 1;
        const by = (number: number) => whole(number) * 10 ** (power + 2);
        fc.pre(upper === undefined || whole(upper) >= whole(value));
        return (
          verdictOf(kind, whole(value), upper === undefined ? undefined : whole(upper), whole(outcome)) ===
          verdictOf(kind, by(value), upper === undefined ? undefined : by(upper), by(outcome))
        );
      }),
    );
  });
});

describe('the difference', () => {
  it('is outcome less claim', () => {
    expect(differenceOf(5000, undefined, 4600)).to.equal(-400);
    expect(differenceOf(4500, undefined, 4600)).to.equal(100);
  });
  it('is measured from the nearest end of a range, and nothing inside', () => {
    expect(differenceOf(4200, 4500, 4600)).to.equal(100);
    expect(differenceOf(4200, 4500, 4100)).to.equal(-100);
    expect(differenceOf(4200, 4500, 4300)).to.equal(0);
  });
});
