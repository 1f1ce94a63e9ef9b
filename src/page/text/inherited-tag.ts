/** The language of the text around an element. */
import { hostOf } from '../document/host-of.js';

/** The nearest `lang` around an element, across shadow roots. */
export function inheritedTag(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? '';
  const host = hostOf(element);
  return host ? inheritedTag(host) : '';
}
