/** The words of the builder, in the languages it speaks itself. */
import { builder as en } from '../../locales/en/builder.js';
import { builder as ur } from '../../locales/ur/builder.js';
import type { BuilderMessages } from '../../locales/messages/builder.js';

export interface PageLanguage {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: BuilderMessages;
}

const english: PageLanguage = { tag: 'en', direction: 'ltr', words: en };
const urdu: PageLanguage = { tag: 'ur', direction: 'rtl', words: ur };

/** The language a page is in, by its address (`?ui=ur`). */
export const pageLanguage = (query: string): PageLanguage => (new URLSearchParams(query).get('ui') === urdu.tag ? urdu : english);

/** The one the page can be changed to. */
export const otherLanguage = ({ tag }: PageLanguage): PageLanguage => (tag === urdu.tag ? english : urdu);
