/** The language of the text around an element. */

/** The nearest `lang` around an element, across shadow roots. */
export function inheritedTag(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inheritedTag(root.host) : '';
}
