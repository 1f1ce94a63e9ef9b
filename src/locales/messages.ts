/** Every word of every figure, in two parts, and what a language is. */
import type { FirstMessages } from './first-messages.js';
import type { LaterMessages } from './later-messages.js';

export type * from './first-messages.js';
export type * from './later-messages.js';

/** All words of a language. */
export interface Messages extends FirstMessages, LaterMessages {}

interface Reading {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Fonts for its script, the best first, used where those of the page have no glyphs for it. */
  readonly fonts?: readonly string[];
}

/** English, of which every page has to carry the first words. */
export interface FirstLanguage extends Reading {
  readonly whole?: never;
  messages(): FirstMessages;
}

/** A language with all its words in one file, fetched by the pages that speak it. */
export interface WholeLanguage extends Reading {
  readonly whole: true;
  messages(): Messages;
}

/** A language: how it is named and read, and its words. */
export type Language = FirstLanguage | WholeLanguage;
