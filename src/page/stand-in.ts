/** What the page has put in the picture's place until it is drawn. */
export type StandIn = 'picture' | 'words' | undefined;

const isPicture = (node: Node): boolean => node instanceof Element && (node.matches('img, picture, svg') || node.querySelector('img, svg') !== null);

/** What stands in the picture's place, of the children of a figure: a picture says as much as the one to come, words do not. */
export function standInOf(children: Iterable<Node>): StandIn {
  const nodes = [...children].filter((node) => !(node instanceof Element && node.slot));
  if (nodes.some(isPicture)) return 'picture';
  return nodes.some(({ textContent, nodeType }) => nodeType !== Node.COMMENT_NODE && textContent?.trim()) ? 'words' : undefined;
}
