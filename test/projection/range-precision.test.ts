import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { shownRange } from '../../src/projection/range-precision.js';

describe('the range of a projection as it is shown', () => {
  it('has two digits, where they tell its ends and its centre apart', () => {
    expect(shownRange({ low: 4443, central: 4573, high: 4908 })).to.deep.equal({ low: 4400, central: 4600, high: 4900 });
    expect(shownRange({ low: 533.3, central: 533.3, high: 533.3 })).to.deep.equal({ low: 530, central: 530, high: 530 });
  });

  it('has three where two would make them meet', () => {
    expect(shownRange({ low: 1114, central: 1173.3, high: 1232.7 })).to.deep.equal({ low: 1110, central: 1170, high: 1230 });
    expect(shownRange({ low: 4551, central: 4574, high: 4604 })).to.deep.equal({ low: 4550, central: 4570, high: 4600 });
  });

  it('has three where two would move it to the other side of a milestone, or onto it', () => {
    expect(shownRange({ low: 1040, central: 1240, high: 1400 }).low).to.equal(1000);
    expect(shownRange({ low: 1040, central: 1240, high: 1400 }, [1000]).low).to.equal(1040);
    expect(shownRange({ low: 890, central: 1050, high: 1140 }, [1120]).high).to.equal(1140);
  });

  it('never says a value is where it is not, by more than half a digit', () => {
    const value = fc.double({ min: 100, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const [low, central, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const shown = shownRange({ low, central, high });
        for (const [exact, rounded] of [
          [low, shown.low],
          [central, shown.central],
          [high, shown.high],
        ] as const)
          expect(Math.abs(rounded / exact - 1)).to.be.at.most(0.05);
        expect(shown.low <= shown.central && shown.central <= shown.high).to.equal(true);
      }),
    );
  });
});
