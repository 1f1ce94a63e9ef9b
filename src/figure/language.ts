/** The language of a figure: its own `lang`, else that of the text around it. */
import { defaultLanguage, languageFor } from '../locales/languages.js';
import type { Language } from '../locales/messages.js';

/** The nearest `lang` around an element, through shadow roots. */
export function inheritedTag(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inheritedTag(root.host) : '';
}

/** The language to speak. A language that was asked for by name and is missing is a problem; one of the page around is not. */
export function languageOf(element: Element, problems: string[]): Language {
  const own = element.getAttribute('lang');
  const language = languageFor(own ?? inheritedTag(element));
  if (own && !language) problems.push(`lang="${own}" is not available. The figure is in "${defaultLanguage.tag}".`);
  return language ?? defaultLanguage;
}
