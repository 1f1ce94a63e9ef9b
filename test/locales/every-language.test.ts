import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { withoutLayoutMarks } from '../../src/locales/bidi.js';
import { en } from '../../src/locales/en.js';
import { languageTags, loadLanguage, messagesFor } from '../../src/locales/languages.js';
import { everyWord } from '../support/every-message.js';
import { disturbance } from '../support/script.js';
import type { Language, Messages } from '../../src/locales/messages.js';

const allLanguages = (await Promise.all(languageTags().map(loadLanguage))).flatMap((language) => language ?? []);

/** What no message may hold. */
const garbled = /undefined|NaN|null|Infinity|\[object|\s{2}|\s[,.;،؛۔]|[,;،؛]{2}|[,،][.۔]|[;؛][.۔]/;

/** The messages a language has, without what is made of a few calls. */
const paths = (language: Language) => new Set(everyWord(messagesFor(language)).map(({ path }) => path));

/** What a language says in the very words of English, by the path of the message: `gauge.headline`. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {};

/** What English says, by message. */
const english = new Map<string, Set<string>>();
for (const { path, text } of everyWord(messagesFor(en))) english.set(path, (english.get(path) ?? new Set()).add(text));

/** The messages that are English still. A number, a dash or an ellipsis alone is no word, and a name is what it is. */
const untranslated = (messages: Messages): string[] => [
  ...new Set(everyWord(messages).flatMap(({ path, text }) => (path !== 'name' && /\p{L}/u.test(text) && english.get(path)?.has(text) ? path : []))),
];

describe('every message of every language', () => {
  it('is asked for in more than one language', () => {
    expect(allLanguages.map(({ tag }) => tag)).to.deep.equal(languageTags());
    expect(languageTags()).to.include.members(['en', 'ur']);
  });

  for (const language of allLanguages) {
    it(`is filled: ${language.tag}`, () => {
      for (const { path, text } of everyWord(messagesFor(language))) {
        expect(withoutLayoutMarks(text).trim(), path).not.to.equal('');
        expect(garbled.exec(path.startsWith('punctuation') ? '' : withoutLayoutMarks(text))?.[0], `${path}: ${text}`).to.equal(undefined);
      }
    });

    it(`names the language of every source, and of every other language: ${language.tag}`, () => {
      const cited = [...dataset.observations, ...dataset.targets, ...dataset.projections].flatMap(({ citations }) => citations);
      const names = new Intl.DisplayNames(language.tag, { type: 'language' });
      for (const tag of new Set([...languageTags(), ...cited.flatMap(({ language }) => language ?? [])]))
        expect(messagesFor(language).shell.inLanguage(tag), tag).to.contain(names.of(tag));
    });

    it(`is there, and none that English has not: ${language.tag}`, () => {
      expect([...paths(language)]).to.have.members([...paths(en)]);
    });
  }

  for (const language of allLanguages.filter(({ tag }) => tag !== en.tag)) {
    it(`is no longer English: ${language.tag}`, () => {
      expect(untranslated(messagesFor(language))).to.have.members(sameAsEnglish[language.tag] ?? []);
    });

    it(`is named where a part of it is English still: ${language.tag}`, () => {
      const [messages, own] = [messagesFor(language), messagesFor(en)];
      const half: Messages = { ...messages, gauge: own.gauge, picture: { ...messages.picture, about: (text) => own.picture.about(text) } };
      const left = untranslated(half);
      expect(left).to.include.members(['gauge.headline', 'gauge.summary', 'picture.about']);
      expect(left.filter((path) => !/^(gauge\.|picture\.about$)/.test(path))).to.have.members(sameAsEnglish[language.tag] ?? []);
    });
  }

  for (const language of allLanguages.filter(({ direction }) => direction === 'rtl')) {
    it(`holds nothing that a line from right to left would disturb, nor Latin letters but in names set apart: ${language.tag}`, () => {
      for (const { path, text } of everyWord(messagesFor(language))) expect(disturbance(text), `${path}: ${text}`).to.equal(undefined);
    });
  }
});
