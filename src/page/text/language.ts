/** The language of a figure: its own `lang`, else that of the text around it. */
import { defaultLanguage, isToLoad, languageFor, loadLanguage } from '../../locales/languages.js';
import { warnOnce } from '../console.js';
import { inheritedTag } from './inherited-tag.js';
import { Late } from '../late/late.js';
import type { Language } from '../../locales/messages.js';

/** The words of a tag, as far as a figure has asked for them. */
const words = new Map<string, Late<Language | undefined>>();

function wordsFor(tag: string): Late<Language | undefined> {
  const late =
    words.get(tag) ??
    new Late(
      () => loadLanguage(tag),
      (error) =>
        warnOnce(`it-export-charts could not load its words for lang="${tag}" and speaks "${defaultLanguage.tag}" until they are there: ${String(error)}`),
    );
  words.set(tag, late);
  return late;
}

/**
 * Settled once the language of an element has been fetched; undefined if it is there already or cannot be fetched: then the element
 * is updated when it has come after all.
 */
export function languageReady(element: Element): Promise<unknown> | undefined {
  const tag = element.getAttribute('lang') ?? inheritedTag(element);
  return isToLoad(tag) ? wordsFor(tag).readyFor(element) : undefined;
}

/** The language of an element. That there is none for its own `lang` is a problem; that there is none for the page's is not. */
export function languageOf(element: Element, problems: string[]): Language {
  const own = element.getAttribute('lang');
  const language = languageFor(own ?? inheritedTag(element));
  if (own && !language && !words.get(own)?.hasFailed) problems.push(`lang="${own}" is not available. The figure is in "${defaultLanguage.tag}".`);
  return language ?? defaultLanguage;
}
