import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addMonths, parsePeriod } from '../../../src/data/period.js';
import { nearest, neighbour, type Point } from '../../../src/parts/chart/navigation.js';

type Kind = Point['datum']['kind'];
const point = (column: number, period: string, kind: Kind = 'observed'): Point => ({ column, datum: { kind, period: parsePeriod(period) } });

describe('neighbour', () => {
  // A year that is not split, one in halves, and a running one with its projection and two targets.
  const points = [
    point(0, 'FY2024'),
    point(1, '2024-07/2024-12'),
    point(1, '2025-01/2025-06'),
    point(2, '2025-07/2025-12'),
    point(2, 'FY2026', 'projected'),
    point(2, 'FY2026', 'target'),
    point(2, 'FY2026', 'target'),
    point(3, 'FY2027', 'path'),
  ];
  const go = (from: number, key: string, rtl = false) => neighbour(points, from, key, rtl);
  const walk = (from: number, key: string) => {
    const passed = [from];
    for (let at = go(from, key)!; at !== passed.at(-1); at = go(at, key)!) passed.push(at);
    return passed;
  };

  it('passes the top of every column and every target', () => {
    expect(walk(0, 'ArrowRight')).to.deep.equal([0, 2, 4, 5, 6, 7]);
    expect(walk(7, 'ArrowLeft')).to.deep.equal([7, 6, 5, 4, 2, 0]);
  });
  it('leaves a column from within it', () => {
    expect(go(1, 'ArrowRight')).to.equal(4);
    expect(go(3, 'ArrowRight')).to.equal(7);
    expect(go(3, 'ArrowLeft')).to.equal(2);
  });
  it('goes up and down within a column and no further', () => {
    expect(go(3, 'ArrowUp')).to.equal(4);
    expect(go(6, 'ArrowUp')).to.equal(6);
    expect(go(4, 'ArrowDown')).to.equal(3);
    expect(go(1, 'ArrowDown')).to.equal(1);
    expect(go(0, 'ArrowUp')).to.equal(0);
  });
  it('goes up and down along the axis where each column has one number', () => {
    const months = ['2025-01', '2025-02', '2025-03'].map((month, column) => point(column, month));
    expect(neighbour(months, 1, 'ArrowUp', false)).to.equal(2);
    expect(neighbour(months, 1, 'ArrowDown', false)).to.equal(0);
  });
  it('goes by a year to the same months and kind, and stays where there are none', () => {
    expect(go(3, 'PageUp')).to.equal(1);
    expect(go(1, 'PageDown')).to.equal(3);
    expect(go(4, 'PageDown')).to.equal(7);
    expect(go(0, 'PageUp')).to.equal(0);
    const months = Array.from({ length: 25 }, (_, column) => point(column, addMonths('2024-01', column)));
    expect(neighbour(months, 24, 'PageUp', false)).to.equal(12);
  });
  it('goes to the first and the last', () => {
    expect(go(2, 'Home')).to.equal(0);
    expect(go(2, 'End')).to.equal(7);
  });
  it('stays at the ends', () => {
    expect(go(0, 'ArrowLeft')).to.equal(0);
    expect(go(7, 'ArrowRight')).to.equal(7);
  });
  it('follows the eye where the axis runs from right to left', () => {
    expect(go(0, 'ArrowLeft', true)).to.equal(2);
    expect(go(2, 'ArrowRight', true)).to.equal(0);
    expect(go(0, 'ArrowRight', true)).to.equal(0);
  });
  it('leaves other keys alone', () => {
    for (const key of ['Tab', 'Enter', 'a', 'toString']) expect(go(1, key)).to.equal(undefined);
  });
  it('reaches every number from any other by arrow keys', () => {
    const kinds: readonly Kind[] = ['observed', 'target', 'path', 'observed'];
    const picture = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 })
      .map((sizes) => sizes.flatMap((size, column) => Array.from({ length: size }, (_, index) => point(column * 2, 'FY2026', kinds[index]))));
    fc.assert(
      fc.property(picture, (all) => {
        const reached = new Set([0]);
        for (const index of reached) for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) reached.add(neighbour(all, index, key, false)!);
        return reached.size === all.length;
      }),
    );
  });
});

describe('nearest', () => {
  const boxes = [
    { left: 0, top: 50, width: 20, height: 50 },
    { left: 0, top: 0, width: 20, height: 50 },
    { left: 40, top: 90, width: 4, height: 10 },
  ];
  it('is the box a point lies in', () => {
    expect(nearest(boxes, 10, 80, 24)).to.equal(0);
    expect(nearest(boxes, 10, 20, 24)).to.equal(1);
  });
  it('is a small box beside the point', () => {
    expect(nearest(boxes, 50, 80, 24)).to.equal(2);
    expect(nearest(boxes, 33, 95, 24)).to.equal(2);
  });
  it('is none past the reach', () => {
    expect(nearest(boxes, 100, 50, 24)).to.equal(-1);
    expect(nearest([], 0, 0, 24)).to.equal(-1);
  });
  it('is the one whose middle is nearer where two lie over one another', () => {
    const crowded = [
      { left: 0, top: 0, width: 32, height: 32 },
      { left: 10, top: 0, width: 32, height: 32 },
    ];
    expect(nearest(crowded, 12, 16, 24)).to.equal(0);
    expect(nearest(crowded, 30, 16, 24)).to.equal(1);
  });
});
