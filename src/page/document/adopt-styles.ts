/** Gives a shadow tree its style sheets, in whichever document it stands. */
import { adoptStyles as adoptShared, type CSSResult, type CSSResultOrNative } from 'lit';

/** The sheets of other documents than the page's, each made once. Not by window: that stays when it goes to another document. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The sheet for a tree in another window. */
export function sheetElsewhere(view: Window & typeof globalThis, { cssText }: CSSResult): CSSStyleSheet {
  const sheets = made.get(view.document) ?? new Map<string, CSSStyleSheet>();
  made.set(view.document, sheets);
  let sheet = sheets.get(cssText);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    sheets.set(cssText, sheet);
  }
  return sheet;
}

/**
 * Call it again when the tree has another document: a constructed sheet belongs to the one that it was made in, and no other takes it.
 *
 * @see https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView: view } = root.ownerDocument;
  if (view === window) adoptShared(root, [...styles]);
  // That of a frame which has been taken away has no window, and shows nothing.
  else if (view) root.adoptedStyleSheets = styles.map((style) => sheetElsewhere(view, style as CSSResult));
}
