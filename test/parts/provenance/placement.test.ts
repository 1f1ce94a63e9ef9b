import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { groundOf, placeBeside, placeByMark, placeOver } from '../../../src/parts/provenance/placement.js';

const ground = (width: number, height: number) => groundOf({ left: 0, right: width }, { width, height });
const phone = ground(320, 568);
const panel = { width: 300, height: 200 };
const words = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 20 });

describe('the place of a panel', () => {
  it('is under the words', () => {
    expect(placeBeside(words(8, 100), panel, phone, 'ltr')).to.deep.equal({ left: 8, top: 126, maxHeight: 434 });
  });
  it('is over them where there is more room', () => {
    expect(placeBeside(words(8, 500), panel, phone, 'ltr')).to.deep.equal({ left: 8, top: 294, maxHeight: 486 });
  });
  it('begins with the words, on their side of the line', () => {
    const wide = ground(1280, 800);
    expect(placeBeside(words(600, 100), panel, wide, 'ltr').left).to.equal(600);
    expect(placeBeside(words(600, 100), panel, wide, 'rtl').left).to.equal(380);
  });
  it('never leaves the screen by the sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 320 }), fc.integer({ min: 0, max: 560 }), fc.constantFrom('ltr', 'rtl'), (left, top, direction) => {
        const place = placeBeside(words(left, top), panel, phone, direction);
        return place.left >= 8 && place.left + panel.width <= 320 - 8;
      }),
    );
  });
  it('does not leave the column of text, unless that is too narrow for it', () => {
    const column = groundOf({ left: 400, right: 760 }, { width: 1280, height: 800 });
    expect(placeBeside(words(700, 100), panel, column, 'ltr').left).to.equal(460);
    expect(placeBeside(words(400, 100), panel, column, 'rtl').left).to.equal(400);
    expect(groundOf({ left: 400, right: 480 }, { width: 1280, height: 800 })).to.deep.equal({ left: 8, right: 1272, height: 800 });
  });
  describe('at a mark of a picture', () => {
    const picture = { left: 16, right: 704, top: 100, bottom: 500 };
    const column = groundOf(picture, { width: 720, height: 800 });
    const mark = (left: number) => ({ left, right: left + 100, top: 200, bottom: 480 });
    it('is beside it, where neither it nor a label over it is covered', () => {
      expect(placeByMark(mark(40), picture, panel, column)).to.include({ left: 160, top: 200 });
      expect(placeByMark(mark(580), picture, panel, column)).to.include({ left: 260, top: 200 });
    });
    it('is under the picture where no side has room, or over it', () => {
      expect(placeByMark({ left: 120, right: 200, top: 200, bottom: 400 }, { left: 8, right: 312, top: 20, bottom: 300 }, panel, phone).top).to.equal(306);
      expect(placeByMark({ left: 120, right: 200, top: 200, bottom: 400 }, { left: 8, right: 312, top: 260, bottom: 540 }, panel, phone).top).to.equal(54);
    });
  });
  describe('on a screen as low as at 400 % zoom', () => {
    const low = ground(320, 256);
    it('lies over a tall mark rather than off the screen', () => {
      expect(placeOver({ left: 300, right: 311, top: 25, bottom: 231 }, { width: 304, height: 160 }, low)).to.deep.equal({ left: 8, top: 8, maxHeight: 120 });
      expect(placeOver({ left: 300, right: 311, top: 0, bottom: 206 }, { width: 304, height: 160 }, low)).to.deep.equal({ left: 8, top: 128, maxHeight: 120 });
    });
    it('is scrolled out of sight with what it tells about', () => {
      const mark = { left: 0, right: 32, top: -300, bottom: -268 };
      expect(placeOver(mark, panel, low).top).to.be.at.most(-262);
      expect(placeOver({ ...mark, top: 900, bottom: 932 }, panel, low).top).to.be.at.least(256);
    });
  });
  it('does not cover the words, and is no higher than there is room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 540 }), fc.integer({ min: 40, max: 2000 }), (top, height) => {
        const anchor = words(8, top);
        const place = placeBeside(anchor, { width: 300, height }, phone, 'ltr');
        const bottom = place.top + Math.min(height, place.maxHeight);
        return (place.top > anchor.bottom || bottom < anchor.top) && place.top >= 8 && bottom <= phone.height - 8;
      }),
    );
  });
});
