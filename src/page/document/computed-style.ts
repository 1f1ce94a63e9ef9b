/** Computed styles, as far as there are any. */
import { ornament } from '../ornament.js';

/**
 * The computed style of an element. Where the browser has none, its own, in which nearly everything is empty.
 *
 * @see https://bugzilla.mozilla.org/show_bug.cgi?id=548397 for one that answered null
 */
export function styleOf(element: Element): CSSStyleDeclaration {
  const computed = ornament(() => getComputedStyle(element) as CSSStyleDeclaration | null);
  return computed ?? (element as HTMLElement).style;
}
