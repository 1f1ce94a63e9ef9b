/**
 * A further language, as one file of words would add it, for tests of what that takes: English letter by letter in Arabic
 * ones, with digits of its own, read from the right. Whatever a figure says in Latin letters or digits is not its words.
 */
import { cutAtIsolates, isolate } from '../../src/locales/bidi.js';
import { en } from '../../src/locales/en.js';
import type { Language, Messages } from '../../src/locales/messages.js';
import type { ShareMessages } from '../../src/locales/messages/shared/share.js';

const letters = Array.from('ابپتٹجچحخدڈرڑزسشصضطعغفقکلم');
const digits = Array.from('۰۱۲۳۴۵۶۷۸۹');

const rewritten = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => letters[letter.toLowerCase().charCodeAt(0) - 97]!).replaceAll(/\d/g, (digit) => digits[Number(digit)]!);

/** A text of the language: its words and numbers. What is isolated, such as names, stays as it is. */
export const inFurtherLanguage = (text: string): string =>
  cutAtIsolates(text)
    .map((piece, index) => (index % 2 === 0 ? rewritten(piece) : isolate(piece)))
    .join('');

const translated = (message: unknown): unknown => {
  if (typeof message === 'string') return inFurtherLanguage(message);
  if (typeof message === 'function') return (...given: readonly unknown[]) => translated((message as (...given: readonly unknown[]) => unknown)(...given));
  if (Array.isArray(message)) return message.map(translated);
  return Object.fromEntries(Object.entries(message as object).map(([name, part]) => [name, translated(part)]));
};

export const furtherLanguage: Language = {
  // ISO 639 leaves qaa to qtz to whoever needs one.
  tag: 'qaa',
  direction: 'rtl',
  fonts: ['Noto Naskh Arabic'],
  tallLines: { lineHeight: 1.75, headlineLineHeight: 1.5, underlineOffset: 0.25, chartLineScale: 1.25 },
  messages: () => ({ ...(translated(en.messages()) as Messages), name: isolate }),
  share: async () => translated(await en.share()) as ShareMessages,
};
