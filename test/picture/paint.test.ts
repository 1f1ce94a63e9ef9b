import { expect } from '@open-wc/testing';
import { paintOf } from '../../src/picture/paint.js';

describe('colours in a file', () => {
  const cases = {
    '#0b5d46': ['#0b5d46', 1],
    'rgb(11, 93, 70)': ['#0b5d46', 1],
    'rgba(255, 0, 10, 0.25)': ['#ff000a', 0.25],
    'rgb(11 93 70 / 0.5)': ['#0b5d46', 0.5],
    'color(srgb 1 0.5 0 / 0.28)': ['#ff8000', 0.28],
    'color(srgb 1.2 -0.1 0)': ['#ff0000', 1],
    'color(srgb none 0 1e-7)': ['#000000', 1],
    white: ['#ffffff', 1],
    'oklch(1 0 0)': ['#ffffff', 1],
    transparent: ['#000000', 0],
  } as const;
  for (const [colour, [hex, opacity]] of Object.entries(cases)) {
    it(`are six digits and an opacity: ${colour}`, () => {
      expect(paintOf(colour)).to.deep.equal({ colour: hex, opacity });
    });
  }
});
