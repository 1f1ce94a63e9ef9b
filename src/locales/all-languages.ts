/**
 * All languages at once, for functions that are not waited for: what runs them can better afford it than a reader's phone. By plain
 * imports, because `require()` takes no module that awaits (https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require).
 */
import { defaultLanguage, haveLanguage, languageFor, messagesFor } from './languages.js';
import { ur } from './ur.js';
import type { Language, Messages } from './messages.js';

/** The language for a tag (`en`, `ur-PK`); English where there is none. */
export function languageAmongAll(tag: string): Language {
  // Not when the module is read: a bundler may leave out what a module does besides what it exports.
  haveLanguage(ur);
  return languageFor(tag) ?? defaultLanguage;
}

/** Its words. */
export const messagesAmongAll = (tag: string): Messages => messagesFor(languageAmongAll(tag));
