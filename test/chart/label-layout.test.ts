import { expect } from '@open-wc/testing';
import { LabelLayout } from '../../src/chart/label-layout.js';
import { themeOf } from '../support/words.js';

/** Places on a canvas 200 pixels wide, whose font reaches as far as is said, and where the middles of what is written stand. */
function placesIn(reach: Partial<TextMetrics>) {
  const written: (readonly [x: number, y: number])[] = [];
  const metrics = { width: 40, actualBoundingBoxAscent: 5, actualBoundingBoxDescent: 5, actualBoundingBoxLeft: 20, actualBoundingBoxRight: 20, ...reach };
  const context = { measureText: () => metrics, fillText: (_: string, x: number, y: number) => written.push([x, y]) };
  return { places: new LabelLayout(context as unknown as CanvasRenderingContext2D, themeOf(10), 200), written };
}

describe('the places of words', () => {
  it('are as high as a line, for words that reach less far', () => {
    const { places } = placesIn({});
    expect(places.write('first', {}, [[100, 50]])).to.equal(true);
    expect(places.write('second', {}, [[100, 62]])).to.equal(false);
    expect(places.write('second', {}, [[100, 63]])).to.equal(true);
  });

  it('are as high as the words, where their script reaches farther, up or down', () => {
    const { places, written } = placesIn({ actualBoundingBoxAscent: 12, actualBoundingBoxDescent: 9 });
    expect(places.write('off the canvas', {}, [[100, 11]])).to.equal(false);
    expect(places.write('first', {}, [[100, 50]])).to.equal(true);
    places.write(
      'second',
      {},
      [62, 70, 72].map((y) => [100, y] as const),
    );
    expect(written).to.deep.equal([
      [100, 50],
      [100, 72],
    ]);
  });

  it('are as wide as the words, where their strokes reach beyond their line', () => {
    const { places, written } = placesIn({ actualBoundingBoxLeft: 23 });
    places.write('at the left edge', {}, [[0, 20]]);
    places.write('at the right edge', {}, [[200, 50]]);
    expect(written).to.deep.equal([
      [23, 20],
      [177, 50],
    ]);
  });
});
