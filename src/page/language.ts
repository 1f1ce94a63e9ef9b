/** The language of a figure: its own `lang`, else that of the text around it. */
import { defaultLanguage, isToLoad, languageFor, loadLanguage } from '../locales/languages.js';
import { warnOnce } from './console.js';
import type { Language } from '../locales/messages.js';

/** The nearest `lang` around an element, through shadow roots. */
export function inheritedTag(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inheritedTag(root.host) : '';
}

/** What could not be fetched is not asked for again. */
const missed = new Set<string>();

/** What has to be waited for before an element can speak its language: nothing, if it has been spoken on the page before or cannot be had. */
export function languageReady(element: Element): Promise<unknown> | undefined {
  const tag = element.getAttribute('lang') ?? inheritedTag(element);
  if (!isToLoad(tag) || missed.has(tag)) return undefined;
  return loadLanguage(tag).catch((error: unknown) => {
    missed.add(tag);
    warnOnce(`it-export-charts could not load its words for lang="${tag}" and speaks "${defaultLanguage.tag}": ${String(error)}`);
  });
}

/** The language to speak. A language that was asked for by name and is missing is a problem; one of the page around is not. */
export function languageOf(element: Element, problems: string[]): Language {
  const own = element.getAttribute('lang');
  const language = languageFor(own ?? inheritedTag(element));
  if (own && !language && !missed.has(own)) problems.push(`lang="${own}" is not available. The figure is in "${defaultLanguage.tag}".`);
  return language ?? defaultLanguage;
}
