/** The annotations among the children of a figure. Of their content only the text is taken. */
import { ornament } from '../ornament.js';
import type { Annotation } from '../../model/annotations.js';

export const annotationsIn = (figure: Element): readonly Annotation[] =>
  [...figure.children].flatMap((child) => {
    const text = child.slot === 'annotation' ? child.textContent.replaceAll(/\s+/g, ' ').trim() : '';
    return text ? [{ at: child.getAttribute('data-at') ?? '', text }] : [];
  });

/** Calls back when a child comes, goes or changes. @returns what stops that */
export function watchAnnotations(figure: Element, changed: () => void): () => void {
  const observer = ornament(() => new MutationObserver(changed));
  observer?.observe(figure, { childList: true, subtree: true, characterData: true, attributeFilter: ['slot', 'data-at'] });
  return () => observer?.disconnect();
}
