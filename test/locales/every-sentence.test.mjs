/** Walks through what every figure says, on every day and with every option. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { languageTags, loadLanguage } from '../../dist/esm/locales/languages.js';
import { everySentence, sentencesOf } from '../support/every-sentence.mjs';

/** What no sentence may hold. */
const faults = {
  'double space': / {2}/,
  'hyphen for a minus': /(?<![\d\w])-\d/,
  'zero that is counted': /\b0 (of|years?|targets?|projections?|counts?|more)\b|(?<![\d.,])0 (میں سے|سال|اہداف|تخمینے)/,
  'thousand million': /\d,\d{3}(\.\d+)? million|\d,?\d{3}(\.\d+)? ملین/,
  'one that is counted as a few': /\bthe one (year|month)s?\b/,
  'word of a printer': /\bprint(s|ed)?\b/,
  'year in a year': /a year in the year/,
  'amount without its unit': /\$[\d.,]*\d(?![\d.,]| million| billion| and \$| to \$| a head)|\d (ارب|ملین)(?! ڈالر| سے)/,
};

const mostWords = (said, most) => {
  const longest = said.flatMap(({ where, text }) => sentencesOf(text).map((words) => ({ where, words }))).sort((a, b) => b.words.length - a.words.length)[0];
  assert.ok(longest.words.length <= most, `${longest.words.length} words, ${longest.where}: ${longest.words.join(' ')}`);
};

/** The grade of school that a text asks for. */
const gradeOf = (text) => {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    // A number is one syllable: it is seen, not sounded out.
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
};

for (const tag of languageTags()) {
  const language = await loadLanguage(tag);
  const { headlines, summaries, others, beside } = everySentence(language);
  const all = [...headlines, ...summaries, ...others];

  describe(`every sentence in ${tag}`, () => {
    it('is one of hundreds', () => {
      assert.ok(summaries.length > 300, String(summaries.length));
      assert.ok(others.length > 300, String(others.length));
    });
    for (const [name, fault] of Object.entries(faults))
      it(`holds no ${name}`, () => {
        const found = all.filter(({ text }) => fault.test(text));
        assert.deepEqual(found.slice(0, 10), [], `${found.length} do`);
      });
    it('has 30 words at most', () => mostWords(all, 30));
    if (tag === 'en') {
      it('has 20 words at most beside the picture', () => mostWords([...headlines, ...summaries], 20));

      it('is read by a 14-year-old beside the picture: grade 9 of Flesch and Kincaid at most', (test) => {
        const graded = beside.map((said) => ({ ...said, grade: gradeOf(said.text) })).sort((a, b) => b.grade - a.grade);
        test.diagnostic(`The ten hardest to read of ${graded.length}:`);
        for (const { grade, where, text } of graded.slice(0, 10)) test.diagnostic(`${grade.toFixed(1)} (${where}) ${text}`);
        assert.ok(graded[0].grade <= 9, String(graded[0].grade));
      });
    }
  });
}
