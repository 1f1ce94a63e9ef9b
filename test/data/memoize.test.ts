import { expect } from '@open-wc/testing';
import { memoize } from '../../src/data/memoize.js';

describe('a result that is memoize', () => {
  const counted = () => {
    const calls: string[] = [];
    const work = memoize((subject: { name: string }, word: string, count: number) => {
      calls.push(`${subject.name} ${word} ${count}`);
      return count === 0 ? undefined : { text: word.repeat(count) };
    });
    return { calls, work };
  };

  it('is worked out once, and is the same for all who ask', () => {
    const { calls, work } = counted();
    const subject = { name: 'a' };
    expect(work(subject, 'x', 2)).to.deep.equal({ text: 'xx' });
    expect(work(subject, 'x', 2)).to.equal(work(subject, 'x', 2));
    expect(calls).to.deep.equal(['a x 2']);
  });

  it('is another for another argument, and for another object even where that says the same', () => {
    const { calls, work } = counted();
    const subject = { name: 'a' };
    for (const [word, count] of [
      ['x', 1],
      ['x', 2],
      ['y', 1],
    ] as const)
      work(subject, word, count);
    work({ ...subject }, 'x', 1);
    expect(calls).to.deep.equal(['a x 1', 'a x 2', 'a y 1', 'a x 1']);
  });

  it('may be nothing', () => {
    const { calls, work } = counted();
    const subject = { name: 'a' };
    expect([work(subject, 'x', 0), work(subject, 'x', 0)]).to.deep.equal([undefined, undefined]);
    expect(calls).to.have.length(1);
  });

  it('is worked out again where the work failed', () => {
    let fails = true;
    const work = memoize((_: object, word: string) => {
      if (fails) throw new RangeError(word);
      return word;
    });
    const subject = {};
    expect(() => work(subject, 'x')).to.throw(RangeError);
    fails = false;
    expect(work(subject, 'x')).to.equal('x');
  });

  it('is let go of once an object has very many', () => {
    const { calls, work } = counted();
    const subject = { name: 'a' };
    for (let count = 1; count <= 1000; count += 1) work(subject, 'x', count);
    work(subject, 'x', 1);
    expect(calls).to.have.length(1001);
    expect(work(subject, 'x', 1)).to.deep.equal({ text: 'x' });
  });
});
