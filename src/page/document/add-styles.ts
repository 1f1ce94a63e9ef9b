/** Gives a shadow tree one style sheet more. */
import { sheetElsewhere } from './adopt-styles.js';
import type { CSSResult } from 'lit';

/** Adds a sheet to those that a tree has. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  const { defaultView: view } = root.ownerDocument;
  const sheet = view === window ? styles.styleSheet : view && sheetElsewhere(view, styles);
  if (sheet) root.adoptedStyleSheets.push(sheet);
}
