import { expect } from '@open-wc/testing';
import { linesOf } from '../../../src/picture/layout/lines.js';

/** As on a typewriter. */
const lines = (text: string, width: number) => linesOf(text, width, ({ length }) => length);

describe('text in lines', () => {
  it('breaks between words, as late as it can', () => {
    expect(lines('a half-year does not make a year', 12)).to.deep.equal(['a half-year', 'does not', 'make a year']);
  });
  it('stays in one line where it fits exactly', () => {
    expect(lines('twelve chars', 12)).to.deep.equal(['twelve chars']);
  });
  it('keeps a number and its unit together', () => {
    expect(lines('earned $10\u00A0billion', 14)).to.deep.equal(['earned', '$10\u00A0billion']);
  });
  it('breaks a word that is longer than a line, and a script without spaces', () => {
    expect(lines('a Donaudampfschiff', 6)).to.deep.equal(['a', 'Donaud', 'ampfsc', 'hiff']);
    expect(lines('巴基斯坦信息技术出口', 4)).to.deep.equal(['巴基斯坦', '信息技术', '出口']);
  });
  it('has no line where there is no text', () => {
    expect(lines('', 10)).to.deep.equal([]);
    expect(lines('  \n ', 10)).to.deep.equal([]);
  });
});
