/** The element whose shadow tree a node stands in. Known by its name: a tree that another window made is no instance of this one's `ShadowRoot`. */
export const hostOf = (node: Node): Element | undefined => (node.getRootNode() as Partial<ShadowRoot>).host;
