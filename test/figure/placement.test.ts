import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeBeside } from '../../src/figure/placement.js';

const phone = { width: 320, height: 568 };
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
    const wide = { width: 1280, height: 800 };
    expect(placeBeside(words(600, 100), panel, wide, 'ltr').left).to.equal(600);
    expect(placeBeside(words(600, 100), panel, wide, 'rtl').left).to.equal(380);
  });
  it('never leaves the screen by the sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 320 }), fc.integer({ min: 0, max: 560 }), fc.constantFrom('ltr', 'rtl'), (left, top, direction) => {
        const place = placeBeside(words(left, top), panel, phone, direction);
        return place.left >= 8 && place.left + panel.width <= phone.width - 8;
      }),
    );
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
