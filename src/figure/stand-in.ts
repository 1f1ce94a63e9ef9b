/** What the page has put in the picture's place until it is drawn. */
export type StandIn = 'picture' | 'words' | undefined;

const isPicture = (node: Node): boolean => node instanceof Element && (node.matches('img, picture, svg') || node.querySelector('img, svg') !== null);

/** What stands in a slot: a picture says as much as the one to come, words do not. */
export function standInOf(slot: HTMLSlotElement): StandIn {
  const nodes = slot.assignedNodes({ flatten: true });
  if (nodes.some(isPicture)) return 'picture';
  return nodes.some(({ textContent }) => textContent?.trim()) ? 'words' : undefined;
}
