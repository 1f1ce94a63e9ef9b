import { messagesFor } from '../../src/locales/languages.js';
import { expect } from '@open-wc/testing';
import { withoutLayoutMarks } from '../../src/locales/bidi.js';
import { ur } from '../../src/locales/ur.js';
import { terms } from '../../stories/urdu-glossary.js';
import { everyWord } from '../support/every-message.js';

describe('the Urdu glossary', () => {
  const said = everyWord(messagesFor(ur))
    .map(({ text }) => withoutLayoutMarks(text))
    .join('\n');

  it('holds at least thirty terms that a newspaper page proves', () => {
    expect(new Set(terms.flatMap(({ urdu, proof }) => (proof ? urdu : []))).size).to.be.at.least(30);
  });

  it('holds terms that the figures say, or says why they do not', () => {
    for (const { urdu, unused } of terms) expect(said.includes(urdu), urdu).to.equal(unused === undefined);
  });

  it('quotes phrases that have the term in them, each from a page with an address', () => {
    for (const { urdu, proof } of terms) {
      if (!proof) continue;
      expect(proof.phrase, urdu).to.contain(urdu);
      expect(new URL(proof.page.url).protocol, urdu).to.match(/^https?:$/);
      expect(proof.page.publisher, urdu).not.to.equal('');
    }
  });

  it('names each term once', () => {
    const names = terms.map(({ english }) => english);
    expect(names).to.deep.equal([...new Set(names)]);
  });
});
