/** What the page has in the place of a figure. */
import { isElement } from '../document/is-element.js';

/** What the page shows in the place of a chart until that is drawn: the children of the element. */
export type StandIn = 'picture' | 'words' | undefined;

const isPicture = (node: Node): boolean => isElement(node) && (node.matches('img, picture, svg') || node.querySelector('img, svg') !== null);

/** Whether there is a picture among the children of a figure, which says as much as the chart to come, or words, which do not. */
export function standInOf(children: Iterable<Node>): StandIn {
  const nodes = [...children].filter((node) => !(isElement(node) && node.slot));
  if (nodes.some(isPicture)) return 'picture';
  return nodes.some(({ textContent, nodeType }) => nodeType !== Node.COMMENT_NODE && textContent?.trim()) ? 'words' : undefined;
}
