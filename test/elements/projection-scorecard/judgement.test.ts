import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { differenceOf, judge, largestOf, meanError, namesValue } from '../../../src/elements/projection-scorecard/judgement.js';
import type { ClaimKind, ClaimVerdict } from '../../../src/locales/messages.js';

const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
const anyProjection = fc.tuple(fc.constantFrom<ClaimKind>('at-least', 'up-to', 'between', 'about'), amount, amount).map(([kind, value, width]) => ({
  kind,
  value,
  upper: kind === 'between' ? value + width : undefined,
}));

describe('a target', () => {
  const cases: [string, number, ClaimVerdict][] = [
    ['is missed however little is missing', 4999, 'missed'],
    ['is reached at its value', 5000, 'reached'],
    ['is reached above it, and no more than that', 6000, 'reached'],
  ];
  for (const [name, outcome, verdict] of cases) it(name, () => expect(judge({ kind: 'target', value: 5000 }, outcome)).to.deep.equal({ verdict }));
});

describe('a projection', () => {
  const cases: [string, ClaimKind, number, number | undefined, number, ClaimVerdict, number | undefined][] = [
    ['is too low below what came, by a share of what was said', 'about', 4500, undefined, 4600, 'too-low', -100 / 4500],
    ['is too high above what came', 'about', 4500, undefined, 4400, 'too-high', 100 / 4500],
    ['is right where it names what came', 'about', 4600, undefined, 4600, 'exact', 0],
    ['of a range is too high where less came than its lower end', 'between', 4000, 4500, 3814, 'too-high', 186 / 4000],
    ['of a range has no error at its lower end', 'between', 4200, 4500, 4200, 'inside', 0],
    ['of a range has no error inside', 'between', 4200, 4500, 4300, 'inside', 0],
    ['of a range has no error at its upper end', 'between', 4200, 4500, 4500, 'inside', 0],
    ['of a range is too low where more came than its upper end', 'between', 4200, 4500, 4600, 'too-low', -100 / 4500],
    ['of “at least” comes true where no less came, and has no error however far off it is', 'at-least', 1000, undefined, 1160, 'true', undefined],
    ['of “at least” comes true at its value', 'at-least', 1000, undefined, 1000, 'true', undefined],
    ['of “at least” is too high where less came', 'at-least', 1000, undefined, 800, 'too-high', 0.2],
    ['of “up to” comes true where no more came', 'up-to', 4000, undefined, 3814, 'true', undefined],
    ['of “up to” comes true at its value', 'up-to', 4000, undefined, 4000, 'true', undefined],
    ['of “up to” is too low where more came', 'up-to', 500, undefined, 800, 'too-low', -0.6],
  ];
  for (const [name, kind, value, upper, outcome, verdict, error] of cases)
    it(name, () => {
      const judged = judge({ kind, value, upper }, outcome);
      expect(judged.verdict).to.equal(verdict);
      if (error === undefined) expect(judged).not.to.have.property('error');
      else expect(judged.error).to.be.closeTo(error, 1e-12);
    });

  it('has an error of the sign of its verdict, and none where it came true', () => {
    fc.assert(
      fc.property(anyProjection, amount, (claim, outcome) => {
        const { verdict, error } = judge(claim, outcome);
        if (verdict === 'true') return error === undefined && !namesValue(claim);
        if (verdict === 'too-low') return error! < 0 && differenceOf(claim, outcome) < 0;
        if (verdict === 'too-high') return error! > 0 && differenceOf(claim, outcome) > 0;
        return Math.abs(differenceOf(claim, outcome)) < 0.5;
      }),
    );
  });

  it('is too high where less came, never where more came', () => {
    const rank: readonly ClaimVerdict[] = ['too-high', 'true', 'inside', 'exact', 'too-low'];
    const place = (verdict: ClaimVerdict) => (['true', 'inside', 'exact'].includes(verdict) ? 1 : rank.indexOf(verdict));
    fc.assert(
      fc.property(anyProjection, amount, amount, (claim, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        return place(judge(claim, less).verdict) <= place(judge(claim, more).verdict);
      }),
    );
  });
});

describe('the difference', () => {
  it('is claim less outcome, from the nearest end of a range and nothing inside', () => {
    expect(differenceOf({ kind: 'target', value: 5000 }, 4600)).to.equal(400);
    expect([4600, 4100, 4300].map((outcome) => differenceOf({ kind: 'between', value: 4200, upper: 4500 }, outcome))).to.deep.equal([-100, 100, 0]);
  });
});

describe('several errors', () => {
  it('have a mean in which they do not cancel each other out', () => {
    expect(meanError([-0.1, 0.1, 0])).to.be.closeTo(0.2 / 3, 1e-12);
  });
  it('have a largest to either side, the first of equals', () => {
    expect(largestOf([{ error: 0.05 }, { error: -0.1 }, { error: 0.1 }])).to.deep.equal({ error: -0.1 });
    expect(largestOf<{ readonly error: number }>([])).to.equal(undefined);
  });
});
