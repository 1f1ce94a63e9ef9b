/** All words of a language, for what a reader who has come to a figure sees. */
import { laterEnglish } from './en-later.js';
import { messagesFor } from './languages.js';
import type { Language, Messages } from './messages.js';

let english: Messages | undefined;

/** All words of a language, with its formats filled in; made once for the page. */
export const allMessagesFor = (language: Language): Messages =>
  language.whole ? messagesFor(language) : (english ??= { ...messagesFor(language), ...laterEnglish });
