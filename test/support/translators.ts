/** What translators of pages do to the text of a figure. Some put nodes of their own around it, some take the place of all that is in its line. */

const textsIn = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => data.trim());
};

const translated = (text: string): string => (text.trim() ? `«${text}»` : text);

/** As in Chromium: each text gives way to elements around another. */
function byElements(root: Node): void {
  for (const text of textsIn(root)) {
    // Of its name no more is asked than that it is not one of the figure’s.
    const [outer, inner] = [document.createElement('u'), document.createElement('u')];
    inner.textContent = translated(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

// By their types, because a figure in a frame is of other classes.
const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

const isInline = (node: Node): boolean => !isElement(node) || getComputedStyle(node).display.startsWith('inline');

/** As in Firefox: elements are kept, texts are written anew, and whatever else is among them has gone. */
function merge(element: Node): void {
  const children = [...element.childNodes];
  for (const child of children) child.remove();
  for (const child of children) {
    if (isText(child)) element.appendChild(child).textContent = translated(child.data);
    else if (isElement(child)) {
      merge(child);
      element.appendChild(child);
    }
  }
}

/** Of elements that hold a line. */
function byLines(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!isInline(element) && [...element.childNodes].every(isInline) && textsIn(element).length > 0) merge(element);
  }
}

export const translators: Readonly<Record<string, (root: ShadowRoot) => void>> = { 'by elements': byElements, 'line by line': byLines };
