import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearest, neighbour } from '../../../src/parts/chart/navigation.js';

describe('neighbour', () => {
  // Two stacked columns between a plain one and one of three.
  const columns = [0, 1, 1, 2, 2, 2];
  const go = (from: number, key: string, rtl = false) => neighbour(columns, from, key, rtl);

  it('goes along the axis at the same height, as far as a column goes', () => {
    expect(go(0, 'ArrowRight')).to.equal(1);
    expect(go(2, 'ArrowRight')).to.equal(4);
    expect(go(5, 'ArrowLeft')).to.equal(2);
    expect(go(2, 'ArrowLeft')).to.equal(0);
  });
  it('goes up and down within a column and no further', () => {
    expect(go(3, 'ArrowUp')).to.equal(4);
    expect(go(5, 'ArrowUp')).to.equal(5);
    expect(go(4, 'ArrowDown')).to.equal(3);
    expect(go(1, 'ArrowDown')).to.equal(1);
    expect(go(0, 'ArrowUp')).to.equal(0);
  });
  it('goes up and down along the axis where each column has one number', () => {
    expect(neighbour([0, 1, 2], 1, 'ArrowUp', false)).to.equal(2);
    expect(neighbour([0, 1, 2], 1, 'ArrowDown', false)).to.equal(0);
  });
  it('goes to the first and the last', () => {
    expect(go(2, 'Home')).to.equal(0);
    expect(go(2, 'End')).to.equal(5);
  });
  it('stays at the ends', () => {
    expect(go(0, 'ArrowLeft')).to.equal(0);
    expect(go(4, 'ArrowRight')).to.equal(4);
  });
  it('follows the eye where the axis runs from right to left', () => {
    expect(go(0, 'ArrowLeft', true)).to.equal(1);
    expect(go(1, 'ArrowRight', true)).to.equal(0);
    expect(go(0, 'ArrowRight', true)).to.equal(0);
  });
  it('leaves other keys alone', () => {
    for (const key of ['Tab', 'Enter', 'a', 'PageDown', 'toString']) expect(go(1, key)).to.equal(undefined);
  });
  it('reaches every number from any other by arrow keys', () => {
    const picture = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 })
      .map((sizes) => sizes.flatMap((size, column) => Array<number>(size).fill(column * 2)));
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
