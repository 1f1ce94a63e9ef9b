/** The window of the document that a node stands in now: a page may move a figure into a frame, a popup or a picture-in-picture window. */

/** The page's own, where that document has none, as that of a frame which has been taken away. */
export const windowOf = (node: Node): Window & typeof globalThis => node.ownerDocument?.defaultView ?? window;
