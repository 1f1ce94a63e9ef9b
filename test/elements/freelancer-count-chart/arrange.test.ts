import { expect } from '@open-wc/testing';
import { dotsOf, spread } from '../../../src/elements/freelancer-count-chart/arrange.js';
import { inventedDatum } from '../../support/invented-datum.js';

/** In the order in which they were published, on a line of a pixel each. */
const arranged = (...values: readonly number[]) =>
  dotsOf(
    values.map((value) => ({ datum: inventedDatum(value), label: ['', '', ''] })),
    (value) => value,
  ).map(({ count, column, row }) => [count.datum.value, column, row]);

describe('dots on a line', () => {
  it('stand on it where a finger can tell them apart', () => {
    expect(arranged(100, 10, 50)).to.deep.equal([
      [10, 0, 0],
      [50, 1, 0],
      [100, 2, 0],
    ]);
  });

  it('stand over one another where they are the same or too near, the first published on the line', () => {
    expect(arranged(52, 10, 50, 52, 70)).to.deep.equal([
      [10, 0, 0],
      [52, 1, 0],
      [50, 1, 1],
      [52, 1, 2],
      [70, 1, 3],
    ]);
  });
});

describe('words under a line', () => {
  it('stand under their dots where there is room', () => {
    expect(
      spread(
        [
          { along: 50, width: 40 },
          { along: 150, width: 60 },
        ],
        200,
        10,
      ),
    ).to.deep.equal([50, 150]);
  });

  it('keep within the room and apart, each still under its dot', () => {
    expect(
      spread(
        [
          { along: 5, width: 40 },
          { along: 60, width: 40 },
          { along: 95, width: 30 },
        ],
        120,
        0,
      ),
    ).to.deep.equal([20, 60, 95]);
    expect(
      spread(
        [
          { along: 60, width: 60 },
          { along: 95, width: 50 },
        ],
        120,
        5,
      ),
    ).to.deep.equal([35, 95]);
  });

  it('are refused where one would have to leave its dot', () => {
    expect(
      spread(
        [
          { along: 90, width: 60 },
          { along: 95, width: 60 },
        ],
        120,
        5,
      ),
    ).to.equal(undefined);
    expect(spread([{ along: 50, width: 130 }], 120, 5)).to.equal(undefined);
  });
});
