import { expect } from '@open-wc/testing';
import { languageTags, languageFor, loadLanguage, messagesFor } from '../../src/locales/languages.js';
import { withoutLayoutMarks } from '../../src/locales/bidi.js';
import { everyWord } from '../support/every-message.js';

const most = 30;
/** The words between full stops; a stop within a number ends nothing. */
const sentencesOf = (text: string) =>
  withoutLayoutMarks(text)
    .split(/[.۔](?=\s|$)/)
    .map((sentence) => sentence.split(/\s+/).filter(Boolean));

for (const tag of languageTags())
  describe(`what-if and scorecard in ${tag}`, () => {
    before(() => loadLanguage(tag));
    // Not the notes of the dataset, which are not the language's own.
    const said = () => everyWord(messagesFor(languageFor(tag)!)).filter(({ path }) => /^(whatIf|scorecard)\./.test(path));

    it(`have sentences of ${most} words at most`, () => {
      for (const { text } of said()) for (const sentence of sentencesOf(text)) expect(sentence.length, sentence.join(' ')).to.be.at.most(most);
    });
    it('have no double spaces, no hyphen for a minus, and nothing counted as zero', () => {
      for (const { path, text } of said())
        expect(
          / {2}|-\d|\b0 (of|targets?|projections?|میں سے)\b/.exec(withoutLayoutMarks(text).replaceAll(/\d{4}-\d\d/g, '…'))?.[0],
          `${path}: ${text}`,
        ).to.equal(undefined);
    });
  });
