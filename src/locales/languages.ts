/** The languages there are. English is always there; another language is loaded when a page first asks for it. */
import { en } from './en.js';
import type { Language, Messages } from './messages.js';

/** A line a language: its tag, and its words as a chunk of their own. */
const others: ReadonlyMap<string, () => Promise<Language>> = new Map([['ur', async () => (await import('./ur.js')).ur]]);

export const defaultLanguage: Language = en;

/** The tags of all languages. */
export const languageTags: readonly string[] = [en.tag, ...others.keys()];

const loaded = new Map<string, Language>([[en.tag, en]]);

/** `en-GB` is English. */
const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The language for a tag (`en`, `en-GB`), or undefined where there is none or it has not been loaded. */
export const languageFor = (tag: string): Language | undefined => loaded.get(primaryOf(tag));

/** Whether there is a language for a tag that has not been loaded. */
export const isToLoad = (tag: string): boolean => !languageFor(tag) && others.has(primaryOf(tag));

/**
 * Loads the language for a tag.
 *
 * @returns undefined where there is none
 * @throws where its words cannot be fetched
 */
export async function loadLanguage(tag: string): Promise<Language | undefined> {
  const language = languageFor(tag) ?? (await others.get(primaryOf(tag))?.());
  if (language) loaded.set(language.tag, language);
  return language;
}

const made = new Map<Language, Messages>();

/** The words of a language, made once for the page. */
export function messagesFor(language: Language): Messages {
  const messages = made.get(language) ?? language.messages();
  made.set(language, messages);
  return messages;
}
