/** The level of a headline in the outline of the page it stands in. */
import { hostOf } from '../document/host-of.js';
import { isVisible } from '../document/is-visible.js';

export type HeadingLevel = '1' | '2' | '3' | '4' | '5' | '6';

const levelOf = (heading: Element): number => Number(heading.ariaLevel ?? heading.localName.slice(1)) || 2;

/** One below the nearest heading before an element, in its shadow tree or around it; on a page without one that of a section. */
export function levelBelow(element: Element): HeadingLevel {
  let [root, at]: [Node, Element | undefined] = [element.getRootNode(), element];
  while (at) {
    const here = at;
    const headings = [...(root as ParentNode & Node).querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
    const nearest = headings.findLast(
      (heading) => heading.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING && !here.contains(heading) && isVisible(heading),
    );
    if (nearest) return String(Math.min(6, levelOf(nearest) + 1)) as HeadingLevel;
    at = hostOf(here);
    if (at) root = at.getRootNode();
  }
  return '3';
}
