import { expect } from '@open-wc/testing';
import { defaultLanguage, isToLoad, languageFor, languageTags, loadLanguage, messagesFor } from '../../src/locales/languages.js';
import { unloadedFor } from '../../src/locales/unloaded.js';

describe('the language for a tag', () => {
  it('is found by the tag alone, with a region or a script, and in any case', () => {
    for (const tag of ['en', 'en-GB', 'en-PK', 'EN', 'en-Latn-US']) expect(languageFor(tag)?.tag, tag).to.equal('en');
  });

  it('is Urdu for its tags, once it has been loaded', async () => {
    for (const tag of ['ur', 'ur-PK', 'UR']) {
      expect(isToLoad(tag), tag).to.equal(true);
      expect(languageFor(tag), tag).to.equal(undefined);
    }
    expect((await loadLanguage('ur-PK'))?.tag).to.equal('ur');
    for (const tag of ['ur', 'ur-PK', 'UR']) {
      expect(isToLoad(tag), tag).to.equal(false);
      expect(languageFor(tag)?.tag, tag).to.equal('ur');
    }
    expect(languageFor('ur')?.direction).to.equal('rtl');
  });

  it('has the words for a figure that cannot be loaded, which come with the script, in each', () => {
    for (const tag of languageTags()) expect(unloadedFor(tag).lang).to.equal(tag);
  });

  it('is none for a language that there is not, so that another can be looked for', async () => {
    expect(await loadLanguage('tlh')).to.equal(undefined);
    for (const tag of ['tlh', 'eng', 'e', 'x-en', '', 'constructor']) {
      expect(isToLoad(tag), `“${tag}”`).to.equal(false);
      expect(languageFor(tag), `“${tag}”`).to.equal(undefined);
    }
  });

  it('is English where nothing else is known', () => {
    expect(defaultLanguage.tag).to.equal('en');
    expect(defaultLanguage.direction).to.equal('ltr');
  });
});

describe('the words of a language', () => {
  it('come with its formats filled in', () => {
    expect(messagesFor(defaultLanguage).money(2610)).to.equal('$2.61 billion');
  });

  it('are made once', () => {
    expect(messagesFor(defaultLanguage)).to.equal(messagesFor(defaultLanguage));
  });

  it('are the same in every language', async () => {
    const urdu = (await loadLanguage('ur'))!;
    expect(messagesFor(urdu)).to.have.all.keys(Object.keys(messagesFor(defaultLanguage)));
  });
});
