/** Whether a node is an element. By its type: one that another window made is no instance of this one's `Element`. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
