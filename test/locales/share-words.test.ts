import { expect } from '@open-wc/testing';
import { withoutLayoutMarks } from '../../src/locales/bidi.js';
import { languageTags, loadLanguage } from '../../src/locales/languages.js';
import { disturbance } from '../support/script.js';
import type { ShareMessages } from '../../src/locales/messages/shared/share.js';

/** All that is said, of each function what it says of an example. */
const said = (words: ShareMessages): Record<string, string> => ({
  ...words,
  title: words.title('…'),
  read: words.read('…'),
  version: words.version('2026.3'),
});

describe('the words with which a figure is passed on', () => {
  for (const tag of languageTags())
    it(`are all there: ${tag}`, async () => {
      const language = (await loadLanguage(tag))!;
      const words = said(await language.share());
      expect(Object.keys(words)).to.have.members(Object.keys(said(await (await loadLanguage('en'))!.share())));
      for (const [name, text] of Object.entries(words)) {
        expect(withoutLayoutMarks(text).trim(), name).not.to.equal('');
        if (language.direction === 'rtl') expect(disturbance(text), `${name}: ${text}`).to.equal(undefined);
      }
    });
});
