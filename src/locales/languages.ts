/** The languages there are. */
import { en } from './en.js';
import { formatFor } from './format.js';
import type { Language, Messages } from './messages.js';

export const languages: readonly Language[] = [en];

/** The language for a tag (`en`, `en-GB`), or undefined where there is none. */
export const languageFor = (tag: string): Language | undefined => {
  const [primary] = tag.toLowerCase().split('-');
  return languages.find((language) => language.tag === primary);
};

export const defaultLanguage: Language = en;

const made = new Map<Language, Messages>();

/** The words of a language, with its formats filled in; made once for the page. */
export const messagesFor = (language: Language): Messages => {
  const messages = made.get(language) ?? language.messages(formatFor(language.formatTag));
  made.set(language, messages);
  return messages;
};
