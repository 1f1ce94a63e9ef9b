import { expect } from '@open-wc/testing';
import { aloud } from '../../../../src/locales/en/phrases/aloud.js';

describe('what is heard of a short text', () => {
  for (const [text, heard] of [
    ['$4.6bn', '4.6 billion US dollars'],
    ['−$100m', 'minus 100 million US dollars'],
    ['+$557m', '+557 million US dollars'],
    ['$1.1–1.2bn', '1.1 to 1.2 billion US dollars'],
    ['$980m–1.1bn', '980 million to 1.1 billion US dollars'],
    ['derived, ±1', 'derived, plus or minus 1'],
    ['Worked out: 779 ÷ 1.9 − 2', 'Worked out: 779 divided by 1.9 minus 2'],
    ['≈ $410m', 'about 410 million US dollars'],
    ['$557 million', '$557 million'],
    ['July–December', 'July–December'],
  ] as const)
    it(`${text}: ${heard}`, () => {
      expect(aloud(text)).to.equal(heard);
    });
});
