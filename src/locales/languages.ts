/** The languages there are. English is always there; another language is loaded when a page first asks for it. */
import { en } from './en.js';
import type { Language, Messages } from './messages.js';

export const defaultLanguage: Language = en;

const loaders = new Map<string, () => Promise<Language>>();

/**
 * Adds a language.
 *
 * @param tag its primary tag, as in `ur` for `ur-PK`
 * @param load fetches its words, which are a chunk of their own
 */
export const addLanguage = (tag: string, load: () => Promise<Language>): void => void loaders.set(tag, load);

// A line for each language but English; all-languages.ts and unloaded.ts have them too.
addLanguage('ur', async () => (await import('./ur.js')).ur);

/** The tags of all languages. */
export const languageTags = (): string[] => [en.tag, ...loaders.keys()];

const loaded = new Map<string, Language>([[en.tag, en]]);

/** Takes a language that is there already, so that it need not be loaded. */
export const haveLanguage = (language: Language): void => void loaded.set(language.tag, language);

/** `en` of `en-GB`. */
const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The language for a tag (`en`, `en-GB`), or undefined where there is none or it has not been loaded. */
export const languageFor = (tag: string): Language | undefined => loaded.get(primaryOf(tag));

/** Whether there is a language for a tag that has not been loaded. */
export const isToLoad = (tag: string): boolean => !languageFor(tag) && loaders.has(primaryOf(tag));

/**
 * Loads the language for a tag.
 *
 * @returns undefined where there is none
 * @throws where its words cannot be fetched
 */
export async function loadLanguage(tag: string): Promise<Language | undefined> {
  const language = languageFor(tag) ?? (await loaders.get(primaryOf(tag))?.());
  if (language) haveLanguage(language);
  return language;
}

const messagesByLanguage = new Map<Language, Messages>();

/** The words of a language, made once for the page. */
export function messagesFor(language: Language): Messages {
  const messages = messagesByLanguage.get(language) ?? language.messages();
  messagesByLanguage.set(language, messages);
  return messages;
}

/** The words of the language with this tag; English where there is none. */
export const messagesIn = (tag: string): Messages => messagesFor(languageFor(tag) ?? defaultLanguage);
