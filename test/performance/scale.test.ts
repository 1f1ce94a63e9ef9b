import { expect } from '@open-wc/testing';
import { moreByGzip, plus, story, times, visits, type Weight } from '../../stories/scale.js';

const weight = (id: string, requests: number, brotli: number, keptByRelease = false): Weight => ({ id, requests, gzip: 2 * brotli, brotli, keptByRelease });
const weights = [weight('snippet', 0, 1), weight('stand-in', 1, 2), weight('first', 1, 10), weight('figure', 3, 25), weight('drawing', 3, 40, true)];

describe('the figures at scale', () => {
  it('are two snippets with their pictures and the script, and all the figures come in where they are reached', () => {
    const { unreached, reached, next } = visits(weights);
    expect(unreached).to.deep.equal({ requests: 3, kB: 16 });
    expect(reached).to.deep.equal({ requests: 9, kB: 81 });
    expect(next).to.deep.equal({ requests: 2, kB: 6 });
  });

  it('load again after a release what has changed', () => {
    expect(visits(weights).released).to.deep.equal({ requests: 6, kB: 41 });
    expect(visits(weights.map((row) => ({ ...row, keptByRelease: false }))).released).to.deep.equal({ requests: 9, kB: 81 });
  });

  it('are the sum of all visits', () => {
    expect(story(weights, 100, 0, 0)).to.deep.equal({ requests: 300, kB: 1600 });
    expect(story(weights, 100, 1, 0)).to.deep.equal({ requests: 900, kB: 8100 });
    expect(story(weights, 100, 0.5, 0.5)).to.deep.equal(
      plus(times(25, { requests: 3, kB: 16 }), times(25, { requests: 9, kB: 81 }), times(50, { requests: 2, kB: 6 })),
    );
  });

  it('are more by gzip', () => {
    expect(moreByGzip(weights)).to.equal(1);
  });

  it('are not guessed where something was not weighed', () => {
    expect(() => visits(weights.slice(1))).to.throw('no weight of "snippet"');
  });
});
