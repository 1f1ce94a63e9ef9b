/** The language of a figure: its own `lang`, else that of the text around it. */
import { defaultLanguage, isToLoad, languageFor, loadLanguage } from '../locales/languages.js';
import { warnOnce } from './console.js';
import { hostOf } from './host-of.js';
import type { Language } from '../locales/messages.js';

/** The nearest `lang` around an element, across shadow roots. */
export function inheritedTag(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? '';
  const host = hostOf(element);
  return host ? inheritedTag(host) : '';
}

/** Languages that could not be fetched, which is not tried again. */
const unavailable = new Set<string>();

/** Settled once the language of an element has been fetched; undefined if it is there already or cannot be fetched. */
export function languageReady(element: Element): Promise<unknown> | undefined {
  const tag = element.getAttribute('lang') ?? inheritedTag(element);
  if (!isToLoad(tag) || unavailable.has(tag)) return undefined;
  return loadLanguage(tag).catch((error: unknown) => {
    unavailable.add(tag);
    warnOnce(`it-export-charts could not load its words for lang="${tag}" and speaks "${defaultLanguage.tag}": ${String(error)}`);
  });
}

/** The language of an element. That there is none for its own `lang` is a problem; that there is none for the page's is not. */
export function languageOf(element: Element, problems: string[]): Language {
  const own = element.getAttribute('lang');
  const language = languageFor(own ?? inheritedTag(element));
  if (own && !language && !unavailable.has(own)) problems.push(`lang="${own}" is not available. The figure is in "${defaultLanguage.tag}".`);
  return language ?? defaultLanguage;
}
